import { addMonths, type CivilDate, civilDate, dateParts, daysInMonth } from './civil-date';

/** A month named by its first day. */
export type Month = CivilDate;

export const monthOf = (day: CivilDate): Month => `${day.slice(0, 7)}-01` as Month;

export function endOfMonth(day: CivilDate): CivilDate {
  const { year, month } = dateParts(day);
  return civilDate(year, month, daysInMonth(year, month))!;
}

/** Months from … to, no month twice; none when `to` is earlier. */
export function monthsBetween(from: CivilDate, to: CivilDate): Month[] {
  const months: Month[] = [];
  if (to < from) return months;
  for (let month = monthOf(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
