import type { CivilDate } from '../calendar/civil-date';
import { type Month, monthOf, monthsBetween } from '../calendar/months';
import type { SchoolYear } from '../calendar/school-year';

/** The kind of event by which indicator I-14 counts the months of the site. */
export const PUBLICATION = 'публикация';

interface Published {
  readonly kind: string;
  readonly date: CivilDate | null;
}

/** A month of the school year with what was published in it. */
export interface PublicationMonth<E> {
  readonly month: Month;
  readonly events: readonly E[];
  /** The month is over and has nothing. */
  readonly missed: boolean;
}

/** Months of the school year up to today, the newest first (I-14: at least one publication a month). */
export function publicationMonths<E extends Published>(
  events: readonly E[],
  { from, to }: SchoolYear,
  today: CivilDate,
): PublicationMonth<E>[] {
  const own = events.filter(
    ({ kind, date }) => kind === PUBLICATION && date !== null && date <= today && date >= from && date <= to,
  );
  return monthsBetween(from, today < to ? today : to)
    .map((month) => {
      const inMonth = own.filter(({ date }) => monthOf(date!) === month);
      return { month, events: inMonth, missed: inMonth.length === 0 && month < monthOf(today) };
    })
    .reverse();
}
