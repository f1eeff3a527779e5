import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date';

/** Days before the last day of a window on which the curator is reminded; 0 is the day itself. */
const AHEAD = [14, 3, 0];
/** After it, once a week. */
const EVERY_LATE_DAYS = 7;

/** One line of the digest. */
export interface Reminder<Row> {
  readonly row: Row;
  readonly due: CivilDate;
  /** Negative when late. */
  readonly daysLeft: number;
}

/**
 * Rows to remind of on `today`: those for which one of the days above came after `lastSent`, so that a day the
 * computer was off is caught up and no day is told twice. Rows are open; `due` is the nearest open last day.
 */
export function remindersDue<Row>(
  rows: readonly { readonly row: Row; readonly due: CivilDate }[],
  lastSent: CivilDate | null,
  today: CivilDate,
): Reminder<Row>[] {
  const since = lastSent ?? addDays(today, -1);
  return rows
    .filter(({ due }) => remindDays(due, today).some((day) => day > since && day <= today))
    .map(({ row, due }) => ({ row, due, daysLeft: daysBetween(today, due) }))
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function remindDays(due: CivilDate, today: CivilDate): CivilDate[] {
  const days = AHEAD.map((before) => addDays(due, -before));
  for (let day = addDays(due, EVERY_LATE_DAYS); day <= today; day = addDays(day, EVERY_LATE_DAYS))
    days.push(day);
  return days;
}
