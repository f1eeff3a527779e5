import { useState } from 'preact/hooks';
import type { RoadmapPreview } from '../../src/contract/dto';
import { useUnsaved } from '../shell';
import { type Action, type Loading, useAction, useLoad } from '../use-call';

export interface Plan {
  readonly text: string;
  readonly year: string;
}

export interface PlanEditing {
  readonly typed: Plan;
  readonly change: (part: Partial<Plan>) => void;
  /** The last reading; `null` until the plan was first read. */
  readonly reading: Loading<RoadmapPreview> | null;
  /** The text has changed since it was read. */
  readonly stale: boolean;
  /** Rows that «Принять» would write: only of the very text that was read. */
  readonly acceptable: number;
  /** Reads the plan, or accepts it when it has been read as it stands. */
  readonly submit: () => void;
  /** The plan was sent without a text. */
  readonly empty: boolean;
  readonly accept: Action<'roadmap.accept'>;
  /** Rows written; `null` before that. */
  readonly accepted: number | null;
}

/** The plan as typed, as last read, and its acceptance. */
export function useRoadmapPlan(): PlanEditing {
  const [typed, setTyped] = useState<Plan>({ text: '', year: '' });
  const [read, setRead] = useState<Plan | null>(null);
  const [empty, setEmpty] = useState(false);
  const [accepted, setAccepted] = useState<number | null>(null);
  const preview = useLoad('roadmap.preview', read ?? typed, { ready: read !== null, once: true });
  const accept = useAction('roadmap.accept', ({ rows }) => setAccepted(rows));
  useUnsaved(typed.text !== '' && accepted === null);

  const same = read !== null && read.text === typed.text && read.year === typed.year;
  const acceptable = same && !preview.busy ? (preview.value?.rows.length ?? 0) : 0;
  const submit = () => {
    const blank = typed.text.trim() === '';
    setEmpty(blank);
    if (blank) return;
    if (acceptable > 0) accept.run(typed);
    else if (same) preview.reload();
    else setRead(typed);
  };
  const change = (part: Partial<Plan>) => {
    setEmpty(false);
    setTyped((was) => ({ ...was, ...part }));
  };
  const reading = read === null ? null : preview;
  const stale = read !== null && !same;
  return { typed, change, reading, stale, acceptable, submit, empty, accept, accepted };
}
