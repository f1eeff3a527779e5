import { addDays, type CivilDate, civilDate, dateParts, daysInMonth } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import type { DateWindow, Deadline } from '../deadlines/types';
import { planPeriod } from './facts';
import { monthsBetween } from './rules-of-days';

/** One doing of a row's work: its days, the mark that closed it, and how long a late paper still belongs to it. */
export interface Occurrence {
  readonly window: DateWindow;
  readonly mark: CivilDate | null;
  readonly until: CivilDate;
  /** Its days have begun. */
  readonly begun: boolean;
}

export interface RowMarks {
  readonly done: CivilDate | null;
  readonly marks: readonly CivilDate[];
}

/** Rows whose marks stand in «Отметки по срокам», one a deadline; the others have the one date of «Выполнено». */
export const isMarkedBySteps = ({ kind, windows }: Deadline): boolean =>
  kind === 'recurring' || kind === 'continuous' || (kind === 'multi' && windows.length > 1);

/** A month asks for evidence when its 25th is a day of the row (domain rule §7, reminders). */
const EVIDENCE_DAY = 24;

/**
 * The doings of a row: each window of its deadline, each month of a continuous row up to today, or the whole plan for
 * a row without dates. A mark closes the window it lies in, one outside them the earliest open window before it.
 */
export function occurrencesOf(
  deadline: Deadline,
  { done, marks }: RowMarks,
  year: SchoolYear,
  today: CivilDate,
): Occurrence[] {
  const period = planPeriod(year);
  const windows = windowsOf(deadline, period, today);
  const closed = isMarkedBySteps(deadline) ? closeByMarks(deadline, windows, { done, marks }) : [done];
  return windows.map((window, index) => ({
    window,
    mark: closed[index] ?? null,
    until: untilOf(windows[index + 1], period.to),
    begun: window.from === null || window.from <= today,
  }));
}

const untilOf = (next: DateWindow | undefined, end: CivilDate): CivilDate =>
  next?.from ? addDays(next.from, -1) : end;

function windowsOf(
  deadline: Deadline,
  period: { from: CivilDate; to: CivilDate },
  today: CivilDate,
): DateWindow[] {
  const { kind, windows } = deadline;
  const [first] = windows;
  if (!first) return [period];
  if (kind === 'continuous') return monthsOf(first, period, today);
  if (isMarkedBySteps(deadline)) return windows.map((window, index) => afterLast(window, windows[index - 1]));
  const last = windows[windows.length - 1]!;
  return [{ from: first.from, to: last.to }];
}

/** «до 25 декабря и до 25 мая»: the second begins when the first is over. */
const afterLast = (window: DateWindow, last: DateWindow | undefined): DateWindow =>
  window.from === null && last?.to ? { ...window, from: addDays(last.to, 1) } : window;

/** Months of a continuous row; one that has not begun is a single future window. */
function monthsOf(
  window: DateWindow,
  period: { from: CivilDate; to: CivilDate },
  today: CivilDate,
): DateWindow[] {
  const from = window.from ?? period.from;
  const to = window.to ?? period.to;
  const months = monthsBetween(from, to < today ? to : today).filter((month) => {
    const asked = addDays(month, EVIDENCE_DAY);
    return asked >= from && asked <= to;
  });
  return months.length > 0 ? months.map((month) => ({ from: month, to: endOfMonth(month) })) : [{ from, to }];
}

/** Is the window a calendar month from its first day to its last? */
export const isMonth = ({ from, to }: DateWindow): boolean =>
  from?.endsWith('-01') === true && endOfMonth(from) === to;

function endOfMonth(month: CivilDate): CivilDate {
  const { year, month: number } = dateParts(month);
  return civilDate(year, number, daysInMonth(year, number))!;
}

/** «Выполнено» of a recurring row ends every window that has begun by then, of a continuous row all of it. */
function closeByMarks(
  deadline: Deadline,
  windows: readonly DateWindow[],
  { done, marks }: RowMarks,
): (CivilDate | null)[] {
  const needed = deadline.kind === 'recurring' ? (deadline.timesInWindow ?? 1) : 1;
  const own: CivilDate[][] = windows.map(() => []);
  const give = (mark: CivilDate, fits: (window: DateWindow) => boolean): boolean => {
    const at = windows.findIndex((window, index) => own[index]!.length < needed && fits(window));
    if (at >= 0) own[at]!.push(mark);
    return at >= 0;
  };
  const left = [...marks].sort().filter((mark) => !give(mark, (window) => isIn(mark, window)));
  for (const mark of left) {
    if (!give(mark, ({ to }) => to !== null && to < mark) && !windows.some((window) => isIn(mark, window)))
      give(mark, ({ from }) => from !== null && from > mark);
  }
  return windows.map((window, index) => {
    const mark = own[index]![needed - 1] ?? null;
    if (mark !== null || done === null) return mark;
    const covers = deadline.kind !== 'recurring' || window.from === null || window.from <= done;
    return covers ? done : null;
  });
}

export const isIn = (day: CivilDate, { from, to }: DateWindow): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The open doing whose days a day lies in. */
export const windowOfDay = (occurrences: readonly Occurrence[], day: CivilDate): Occurrence | null =>
  occurrences.find(({ window, mark }) => mark === null && isIn(day, window)) ?? null;
