import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../../../src/contract/api';
import type { MatchBoard, MatchLine, MatchMentee, MatchMentor } from '../../../src/contract/dto';
import { useScreenPlace } from '../../shell';
import { type Action, useAction } from '../../use-call';
import { type BoardLoad, useBoardLoad } from './pairing-board-load';

/** One row of the board: a proposed pair, or, without a mentor, somebody left alone. */
export type Row = Pick<MatchLine, 'menteeId' | 'mentorId'>;

export const isRow = (one: Row, other: Row): boolean =>
  one.menteeId === other.menteeId && one.mentorId === other.mentorId;

/** A decision whose price is being shown, and the row it is shown at. */
export interface Question extends Row {
  readonly row: Row;
  readonly decision: Input<'matching.decide'>['decision'];
}

/** What is unfolded at a row: why this pair, or who else. */
interface Opened {
  readonly row: Row;
  readonly show: 'reasons' | 'candidates';
}

/** What the dialog remembers between two proposals. */
export interface Pairing extends BoardLoad {
  readonly opened: Opened | null;
  readonly question: Question | null;
  /** «Принять» is being asked about. */
  readonly accepting: boolean;
  /** Mentors who will lead their mentees as one group. */
  readonly groups: readonly string[];
  readonly decide: Action<'matching.decide'>;
  readonly open: (opened: Opened) => void;
  readonly ask: (question: Question) => void;
  readonly askToAccept: () => void;
  readonly setGroup: (mentorId: string, on: boolean) => void;
  /** One step back: the question first, then what is unfolded. Focus returns to where it was. */
  readonly close: () => void;
  /** The row being dragged. */
  readonly dragged: { current: Row | null };
}

export function usePairingState(): Pairing {
  const board = useBoardLoad();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [accepting, setAccepting] = useState(false);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const dragged = useRef<Row | null>(null);
  const focus = useFocusTrail(board.load.value);
  const decide = useAction('matching.decide', (_, row) => {
    setQuestion(null);
    setOpened(null);
    focus.leadTo(row);
  });
  const close = () => {
    if (question) {
      decide.clear();
      setQuestion(null);
      focus.back(question.row);
    } else if (accepting) {
      setAccepting(false);
      focus.back(null);
    } else if (opened) {
      setOpened(null);
      focus.back(opened.row);
    }
  };
  useEscape(question !== null || accepting || opened !== null, close);
  return {
    ...board,
    ...{ opened, question, accepting, groups, decide, close, dragged },
    propose: (aim) => {
      setQuestion(null);
      setOpened(null);
      setAccepting(false);
      board.propose(aim);
    },
    open: (next) => {
      focus.leave();
      setQuestion(null);
      setOpened(next);
    },
    ask: (next) => {
      focus.leave();
      decide.clear();
      setAccepting(false);
      setQuestion(next);
    },
    askToAccept: () => {
      focus.leave();
      setQuestion(null);
      setAccepting(true);
    },
    setGroup: (mentorId, on) =>
      setGroups((was) => [...was.filter((id) => id !== mentorId), ...(on ? [mentorId] : [])]),
  };
}

/** Esc closes what is open here before it leaves the screen or the dialog. */
function useEscape(active: boolean, close: () => void): void {
  const { visible } = useScreenPlace();
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    if (!active || !visible) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [active, visible]);
}

/** Where focus was before each step, so that it returns; a new proposal moves rows about, and focus goes with its own. */
function useFocusTrail(board: MatchBoard | null) {
  const trail = useRef<HTMLElement[]>([]);
  const lead = useRef<Row | null>(null);
  const leadTo = (row: Row) => {
    lead.current = row;
    trail.current = [];
    buttonOf(row)?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new board is the only reason to look.
  useLayoutEffect(() => {
    if (lead.current === null) return;
    if (document.activeElement === document.body || document.activeElement === null) {
      (buttonOf(lead.current) ?? document.querySelector<HTMLElement>('[data-mentee]'))?.focus();
    }
    lead.current = null;
  }, [board]);
  return {
    leadTo,
    leave: () => {
      if (document.activeElement instanceof HTMLElement) trail.current.push(document.activeElement);
    },
    back: (row: Row | null) => {
      const left = trail.current.pop();
      const target = left?.isConnected && left !== document.body ? left : row && buttonOf(row);
      target?.focus();
    },
  };
}

/** The button of a row; when the pair is gone, that of any row of the same mentee. */
function buttonOf({ menteeId, mentorId }: Row): HTMLElement | null {
  const own = `[data-mentee="${CSS.escape(menteeId)}"]`;
  const exact = document.querySelector<HTMLElement>(`${own}[data-mentor="${CSS.escape(mentorId)}"]`);
  return exact ?? document.querySelector<HTMLElement>(own);
}

export const PairingContext = createContext<{ pairing: Pairing; board: MatchBoard } | null>(null);

export const usePairing = () => useContext(PairingContext)!;

/** Lines of one mentor side by side, so that no two lines cross. */
export interface MatchGroup {
  readonly mentor: MatchMentor;
  readonly lines: readonly MatchLine[];
}

/** Groups in the order of their best line. */
export function groupsOf(board: MatchBoard): readonly MatchGroup[] {
  const ids = [...new Set(board.lines.map(({ mentorId }) => mentorId))];
  return ids.flatMap((id) => {
    const mentor = board.mentors.find((one) => one.id === id);
    return mentor ? [{ mentor, lines: board.lines.filter((line) => line.mentorId === id) }] : [];
  });
}

/** Mentees the proposal leaves without a pair, in the order of the board. */
export const aloneOf = (board: MatchBoard): readonly MatchMentee[] =>
  board.mentees.filter(({ id }) => !board.lines.some(({ menteeId }) => menteeId === id));

/** Where something about a pair is asked: its own row, or any of the mentee. */
export function rowOf(board: MatchBoard, menteeId: string, mentorId: string): Row {
  const own = board.lines.filter((line) => line.menteeId === menteeId);
  return own.find((line) => line.mentorId === mentorId) ?? own[0] ?? { menteeId, mentorId: '' };
}

/** Full name of somebody on the board; the code when the board does not know the person. */
export const nameOf = (
  people: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string => people.find((one) => one.id === id)?.name ?? id;
