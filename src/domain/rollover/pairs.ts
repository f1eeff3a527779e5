import type { CivilDate } from '../calendar/civil-date';
import { dayOfSchoolYear, type SchoolYear } from '../calendar/school-year';
import type { PairState } from '../pairing/states';

/** What becomes of a pair when the year closes: it ends, goes on as a new pair, or stays as it is. */
export type PairFate = 'close' | 'prolong' | 'stay';

/** A pair as the close of a year sees it. */
export interface ClosingPair {
  readonly state: PairState;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Its end is written down already. */
  readonly ending: boolean;
  readonly hasOrder: boolean;
  readonly itemsDone: number;
  readonly items: number;
}

const OVER: readonly PairState[] = ['ended', 'endedEarly'];

/** Fates a pair may have; none for one that is over, whose end is written, or that is not of this year. */
export function fatesOf(pair: ClosingPair, year: SchoolYear): PairFate[] {
  if (OVER.includes(pair.state) || pair.ending) return [];
  if (pair.from !== null && pair.from > year.to) return [];
  const term = pair.to;
  const withinYear = term !== null && term <= year.to;
  return pair.hasOrder && withinYear ? ['close', 'prolong', 'stay'] : ['close', 'stay'];
}

/**
 * What is proposed: a pair whose programme is done, or that has none, is closed; one that has not come to its end goes
 * on for another term. A pair without an order, with one but not begun, or with a term beyond the year, stays.
 */
export function proposedFate(pair: ClosingPair, year: SchoolYear): PairFate {
  if (pair.state === 'ordered' || !fatesOf(pair, year).includes('prolong')) return 'stay';
  return pair.itemsDone < pair.items ? 'prolong' : 'close';
}

/** The last day of a pair that is closed: the end of its term, else the day itself, never before its first. */
export function lastDayOf({ from, to }: ClosingPair, year: SchoolYear, today: CivilDate): CivilDate {
  if (to !== null && to <= year.to) return to;
  const day = today < year.to ? today : year.to;
  return from !== null && day < from ? from : day;
}

/** The term of pairs that go on: the next school year up to the end of its lessons. */
export const nextTerm = (year: SchoolYear): { from: CivilDate; to: CivilDate } => ({
  from: year.from,
  to: dayOfSchoolYear('31.05', year)!,
});

/** An item of a programme that is done, in time or late. */
export const isDoneItem = ({ status }: { readonly status: string }): boolean =>
  /^выполнено/i.test(status.trim());
