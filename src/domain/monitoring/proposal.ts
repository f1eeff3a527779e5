import type { CivilDate } from '../calendar/civil-date';
import { isIn } from '../deadlines/windows';
import type { ArchetypeCode } from '../roadmap/archetypes';
import { EVIDENCE } from './archetype-evidence';
import { consentsIn } from './consent-needs';
import type { Evidence, EvidenceQuestion } from './evidence';
import type { MonitoringFacts } from './facts';
import type { Occurrence } from './occurrences';
import { meetingKindsIn } from './rules-of-days';

/** What the sheets say of one kind of work; `null` = it is marked by hand. */
export interface KindEvidence {
  readonly kind: ArchetypeCode;
  readonly evidence: Evidence | null;
}

/**
 * What the program proposes for one doing of a row: `yes` when the sheets prove all its kinds of work, `part` when the
 * rest is left to the hand, `manual` when nothing can be proved. It never confirms.
 */
export interface Proposal {
  readonly holds: 'yes' | 'part' | 'no' | 'unknown' | 'manual';
  readonly kinds: readonly KindEvidence[];
  /** The day the curator is offered, within what a mark of this doing may be; `null` when nothing is proved. */
  readonly date: CivilDate | null;
}

/** Looks a question up once, however many rows ask it. */
export type Prover = (kind: ArchetypeCode, question: EvidenceQuestion) => Evidence | null;

export function proverOf(facts: MonitoringFacts): Prover {
  const known = new Map<string, Evidence>();
  return (kind, question) => {
    const rule = EVIDENCE[kind];
    if (rule === null) return null;
    const { window, until, monthly, threshold } = question;
    const named = namedBy(kind, question.words);
    const key = JSON.stringify([kind, window.from, window.to, until, monthly, threshold, named]);
    const evidence = known.get(key) ?? rule(facts, question);
    known.set(key, evidence);
    return evidence;
  };
}

/** What of the words of a measure its rule looks at. */
const namedBy = (kind: ArchetypeCode, words: string): readonly string[] =>
  kind === 'A21' ? meetingKindsIn(words) : kind === 'A08' ? consentsIn(words) : [];

const HOLDS_FIRST = ['no', 'unknown'] as const;

/** `steps`: the row's marks stand for windows, so that the day offered must lie in this one. */
export function proposalFor(
  kinds: readonly ArchetypeCode[],
  occurrence: Occurrence,
  row: {
    readonly words: string;
    readonly threshold: number | null;
    readonly steps: boolean;
    readonly monthly: boolean;
  },
  { prove, today }: { readonly prove: Prover; readonly today: CivilDate },
): Proposal {
  const { words, threshold, monthly } = row;
  const question = { window: occurrence.window, until: occurrence.until, words, threshold, monthly };
  const found = kinds.map((kind): KindEvidence => ({ kind, evidence: prove(kind, question) }));
  const proved = found.flatMap(({ evidence }) => evidence ?? []);
  const worst = HOLDS_FIRST.find((holds) => proved.some((evidence) => evidence.holds === holds));
  if (proved.length === 0) return { holds: 'manual', kinds: found, date: null };
  if (worst) return { holds: worst, kinds: found, date: null };
  const date = offeredDay(proved, occurrence, row.steps, today);
  return { holds: proved.length === found.length ? 'yes' : 'part', kinds: found, date };
}

/** The last of the days things became true; today when the sheets do not tell. */
function offeredDay(
  proved: readonly Evidence[],
  { closing }: Occurrence,
  steps: boolean,
  today: CivilDate,
): CivilDate {
  const days = proved.flatMap(({ on }) => on ?? []);
  const on = days.length === proved.length ? days.reduce((a, b) => (a > b ? a : b)) : today;
  if (!steps || isIn(on, closing)) return on;
  if (closing.from !== null && on < closing.from) return closing.from;
  return closing.to !== null && closing.to < today ? closing.to : today;
}
