import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date';
import type { Month } from '../calendar/months';
import { fingerprint } from '../fingerprint';
import { evidenceDay, monthsWithoutMark } from './month-evidence';
import { openWindows, type RowProgress } from './row-state';

/** Days before the last day of a window on which the curator is reminded; 0 is the day itself (domain rule §7). */
const AHEAD = [14, 3, 0];
/** After it, once a week. */
const EVERY_LATE_DAYS = 7;

/** One line of the digest. */
export interface Reminder<Row> {
  readonly row: Row;
  /** The last day the line is about; for a month without evidence, the first day of that month. */
  readonly due: CivilDate;
  readonly kind: 'deadline' | 'month';
  /** Negative when late. */
  readonly daysLeft: number;
  /** Other windows of the row that are over and open. */
  readonly alsoMissed: number;
  /** The day of the rule that has come: with `key` it names this one reminder. */
  readonly moment: CivilDate;
  /** Of the row, its last day and the kind; says nothing about people. */
  readonly key: string;
}

/** A row that may be reminded of; `id` stays with the row when it is moved. */
export type Reminded = RowProgress & { readonly id: string };

/** The last moment told of each reminder, by its key. */
export type Ledger = ReadonlyMap<string, CivilDate>;

/**
 * Every reminder whose moment has come by `today`, sent or not. Rows are open; each window is reminded of 14 and 3 days
 * ahead and on its day, of what is late only the earliest, weekly; a continuous row of the last month without a mark.
 */
export const remindersOf = <Row extends Reminded>(rows: readonly Row[], today: CivilDate): Reminder<Row>[] =>
  rows.flatMap((row) => [...ofLate(row, today), ...ofAhead(row, today), ...ofMonths(row, today)]);

/** Those of which this moment was not told yet, the most urgent first. A computer that was off tells them later, once. */
export const untold = <Row>(reminders: readonly Reminder<Row>[], ledger: Ledger): Reminder<Row>[] =>
  reminders
    .filter(({ key, moment }) => (ledger.get(key) ?? '') < moment)
    .sort((a, b) => a.daysLeft - b.daysLeft);

/** The ledger after these were told. */
export const told = (
  ledger: Ledger,
  reminders: readonly Pick<Reminder<unknown>, 'key' | 'moment'>[],
): Ledger => new Map([...ledger, ...reminders.map(({ key, moment }) => [key, moment] as const)]);

function ofLate<Row extends Reminded>(row: Row, today: CivilDate): Reminder<Row>[] {
  const late = openWindows(row).filter(({ to }) => to < today);
  const due = late[0]?.to;
  if (due === undefined) return [];
  const days = daysBetween(due, today);
  const moment = addDays(due, days - (days % EVERY_LATE_DAYS));
  return [{ ...lineOf(row, due, today), alsoMissed: late.length - 1, moment }];
}

/** A day that two windows share is one reminder. */
function ofAhead<Row extends Reminded>(row: Row, today: CivilDate): Reminder<Row>[] {
  const coming = openWindows(row).filter(({ to }) => to >= today);
  const days = new Set(coming.map(({ to }) => row.lastControl ?? to).filter((day) => day >= today));
  return [...days].flatMap((due) => {
    const reached = AHEAD.map((before) => addDays(due, -before)).filter((day) => day <= today);
    const moment = reached[reached.length - 1];
    return moment === undefined ? [] : [{ ...lineOf(row, due, today), moment }];
  });
}

/** The latest month whose day has come; a month that is over is told of until the next one's day. */
function ofMonths<Row extends Reminded>(row: Row, today: CivilDate): Reminder<Row>[] {
  const reached = monthsWithoutMark(row, today).filter((month) => evidenceDay(month) <= today);
  const month: Month | undefined = reached[reached.length - 1];
  if (month === undefined || daysBetween(evidenceDay(month), today) > LONGEST_MONTH) return [];
  const line = lineOf(row, month, today);
  return [{ ...line, kind: 'month', key: keyOf(row, 'month'), daysLeft: 0, moment: evidenceDay(month) }];
}

const LONGEST_MONTH = 30;

const lineOf = <Row extends Reminded>(row: Row, due: CivilDate, today: CivilDate) => ({
  row,
  due,
  kind: 'deadline' as const,
  daysLeft: daysBetween(today, due),
  alsoMissed: 0,
  key: keyOf(row, due),
});

const keyOf = ({ id }: Reminded, subject: string): string => fingerprint(`${id}|${subject}`).slice(0, 12);
