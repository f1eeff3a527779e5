import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';

const SHORTEST_MONTHS = 3;
const LONGEST_MONTHS = 12;

/** First and last day of a pair's work, both included. */
export interface Term {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * C-10: a programme lasts from three months to a year; `null` when it does. The last day is inclusive: 1 September …
 * 30 November is three months.
 */
export function unusualLength({ from, to }: Term): 'short' | 'long' | null {
  if (to < addDays(addMonths(from, SHORTEST_MONTHS), -1)) return 'short';
  return to >= addMonths(from, LONGEST_MONTHS) ? 'long' : null;
}

/** The days pairs of one programme have between them; `null` when a first or a last day is not known. */
export function termOf(
  pairs: readonly { readonly from: CivilDate | null; readonly to: CivilDate | null }[],
): Term | null {
  const [firsts, lasts] = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)];
  if (pairs.length === 0 || firsts.includes(null) || lasts.includes(null)) return null;
  const [from] = (firsts as CivilDate[]).sort();
  const to = (lasts as CivilDate[]).sort().pop()!;
  return from! <= to ? { from: from!, to } : null;
}
