import { useState } from 'preact/hooks';
import type {
  ChosenColumn,
  PlanAccepted,
  PlanCorrection,
  PlanInput,
  PlanSource,
  PlanText,
  RoadmapPreview,
} from '../../../src/contract/dto';
import { useUnsaved } from '../../shell';
import { type Action, type Loading, useAction, useLoad } from '../../use-call';

interface Plan extends PlanText {
  readonly year: string;
}

/** What a person says about the plan that was read; all of it is sent along when the plan is accepted. */
export interface Said {
  readonly columns: readonly ChosenColumn[];
  readonly split: boolean | null;
  readonly propose: boolean;
  readonly corrections: readonly PlanCorrection[];
}

export interface PlanEditing {
  readonly typed: Plan;
  readonly change: (part: Partial<Plan>) => void;
  /** Opening a file or a sheet; its text takes the place of the typed one. */
  readonly opening: Action<'roadmap.open'>;
  readonly open: (source: PlanSource) => void;
  readonly said: Said;
  readonly say: (part: Partial<Said>) => void;
  /** Changes a row; `null` puts it back as it was read. */
  readonly correct: (key: string, part: Partial<PlanCorrection> | null) => void;
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
  /** What was written; `null` before that. */
  readonly accepted: PlanAccepted | null;
}

const NOTHING: Said = { columns: [], split: null, propose: false, corrections: [] };

/** The plan as typed, as last read and corrected, and its acceptance. */
export function useRoadmapPlan(): PlanEditing {
  const [read, setRead] = useState<Plan | null>(null);
  const { typed, setTyped, empty, setEmpty, change } = useTyped();
  const { said, say, correct, forget } = useSaid();
  const [accepted, setAccepted] = useState<PlanAccepted | null>(null);
  const input: PlanInput = { ...(read ?? typed), ...said };
  const preview = useLoad('roadmap.preview', input, { ready: read !== null, once: true });
  const accept = useAction('roadmap.accept', setAccepted);
  const readAnew = (plan: Plan) => {
    if (plan.text !== read?.text) forget();
    setTyped(plan);
    setRead(plan);
  };
  const opening = useAction('roadmap.open', (opened) => readAnew({ ...typed, ...opened }));
  useUnsaved(typed.text !== '' && accepted === null);

  const same = read !== null && read.text === typed.text && read.year === typed.year;
  const acceptable = same ? keptRows(preview) : 0;
  return {
    typed,
    opening,
    open: (source) => {
      setEmpty(false);
      opening.run(source);
    },
    ...{ said, say, correct, change },
    reading: read === null ? null : preview,
    stale: read !== null && !same,
    acceptable,
    empty,
    accept,
    accepted,
    submit() {
      const blank = typed.text.trim() === '';
      setEmpty(blank);
      if (blank) return;
      if (acceptable > 0) accept.run(input);
      else if (same) preview.reload();
      else readAnew(typed);
    },
  };
}

/** Rows of the reading that are to be written; none while it is not there. */
const keptRows = ({ value, busy, failure }: Loading<RoadmapPreview>): number =>
  busy || failure ? 0 : (value?.rows.filter(({ skipped }) => !skipped).length ?? 0);

/** The plan as it stands in the fields, and whether it was sent without a text. */
function useTyped() {
  const [typed, setTyped] = useState<Plan>({ text: '', whole: false, year: '' });
  const [empty, setEmpty] = useState(false);
  const change = (part: Partial<Plan>) => {
    setEmpty(false);
    setTyped((was) => ({ ...was, ...part, ...(part.text === '' ? { whole: false } : {}) }));
  };
  return { typed, setTyped, empty, setEmpty, change };
}

/** What was said of the plan so far; all of it is forgotten when another text is read. */
function useSaid(): Pick<PlanEditing, 'said' | 'say' | 'correct'> & { readonly forget: () => void } {
  const [said, setSaid] = useState<Said>(NOTHING);
  return {
    said,
    say: (part) => setSaid((was) => ({ ...was, ...part })),
    correct: (key, part) =>
      setSaid((was) => ({ ...was, corrections: corrected(was.corrections, key, part) })),
    forget: () => setSaid(NOTHING),
  };
}

const UNTOUCHED: Omit<PlanCorrection, 'key'> = {
  ...{ skip: false, reading: null, stage: null, activity: null },
  ...{ content: null, deadlineText: null, responsible: null },
};

function corrected(
  corrections: readonly PlanCorrection[],
  key: string,
  part: Partial<PlanCorrection> | null,
): PlanCorrection[] {
  const others = corrections.filter((one) => one.key !== key);
  if (part === null) return others;
  const was = corrections.find((one) => one.key === key) ?? { ...UNTOUCHED, key };
  return [...others, { ...was, ...part }];
}
