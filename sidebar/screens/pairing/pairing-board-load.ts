import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../../../src/contract/api';
import type { Aim, MatchBoard } from '../../../src/contract/dto';
import { useShell } from '../../shell';
import { type Loading, useLoad } from '../../use-call';

export interface BoardLoad {
  readonly load: Loading<MatchBoard>;
  readonly aim: Aim;
  /** Asks for a proposal and compares it with the one in sight. */
  readonly propose: (aim: Aim) => void;
  /** What became different, until it is closed; `null` when there is nothing to tell. */
  readonly compared: MatchBoard['compared'];
  readonly closeCompared: () => void;
}

/**
 * The proposal in sight. It is made anew when the person asks and whenever the book has changed: after a decision, and
 * after «Отменить».
 */
export function useBoardLoad(): BoardLoad {
  const { version } = useShell();
  const [asked, setAsked] = useState<Input<'matching.open'>>({ aim: 'best', previous: null });
  const [closed, setClosed] = useState<MatchBoard | null>(null);
  const byPerson = useRef(false);
  const load = useLoad('matching.open', asked, { once: true });
  const request = (aim: Aim, person: boolean) => {
    byPerson.current = person;
    const previous = load.value?.lines.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })) ?? null;
    const next = { aim, previous };
    if (JSON.stringify(next) === JSON.stringify(asked)) load.reload();
    else setAsked(next);
  };
  const first = useRef(version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the book asks again.
  useEffect(() => {
    if (version !== first.current) request(asked.aim, false);
    first.current = version;
  }, [version]);

  const board = load.value;
  const tell = board !== null && board !== closed && (byPerson.current || hasChanges(board));
  return {
    load,
    aim: asked.aim,
    propose: (aim) => request(aim, true),
    compared: tell ? board.compared : null,
    closeCompared: () => setClosed(board),
  };
}

const hasChanges = (board: MatchBoard): boolean => (board.compared?.changes.length ?? 0) > 0;
