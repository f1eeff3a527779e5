import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date';
import type { DateWindow, Deadline } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import { type ClosedWindow, closeByMarks } from './close-windows';
import { closedMonths } from './month-evidence';

/** States of a roadmap row; their names for people are in the texts. */
export const ROW_STATES = [
  'not-started',
  'in-progress',
  'done',
  'done-late',
  'overdue',
  'not-required',
  'no-deadline',
  'needs-answer',
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What is known about a row besides its text. Everything left out means «not yet». */
export interface RowProgress {
  readonly deadline: Deadline;
  /** The curator marked the whole row done. */
  readonly done?: boolean;
  readonly doneOn?: CivilDate | null;
  /** Dates of evidence for rows with several windows: each mark closes one window. */
  readonly marks?: readonly CivilDate[];
  /** Every repetition that has begun by this day is done; for recurring rows. */
  readonly doneUpTo?: CivilDate | null;
  /** The curator says that the row is not needed, whatever its dates and marks. */
  readonly notRequired?: boolean;
  /** The condition of a conditional row («при наличии…») has not come true. */
  readonly waiting?: boolean;
  /** The day a continuous row is looked at for the last time, when it is earlier than its end. */
  readonly lastControl?: CivilDate | null;
  /** Work that lasts is done once within its days: no month of it asks for evidence. */
  readonly once?: boolean;
  /** The first day of the plan: «до 25 декабря» is not begun before it. */
  readonly planStart?: CivilDate;
  /** The curator has confirmed the reading of the deadline. */
  readonly confirmed?: boolean;
}

/**
 * The state of a row on a day. A row without dates is never overdue; a continuous row is not overdue before its end;
 * the last day of a window still counts; a doubtful reading is asked before anything is called late.
 */
export function rowState(row: RowProgress, today: CivilDate): RowState {
  const { deadline, notRequired, confirmed } = row;
  if (notRequired) return 'not-required';
  const windows = deadline.windows;
  if (row.done) return isLate(row.doneOn ?? null, windows) ? 'done-late' : 'done';
  if (row.waiting) return 'not-required';
  if (deadline.kind === 'reference' || deadline.question?.code === 'empty') return 'no-deadline';
  if (deadline.kind === 'unknown' || (deadline.certainty === 'ask' && !confirmed)) return 'needs-answer';
  return stateByWindows(row, today);
}

function stateByWindows(row: RowProgress, today: CivilDate): RowState {
  const closed = closedWindows(row);
  if (closed.every(({ mark }) => mark !== null)) {
    return closed.some(({ window, mark }) => isLate(mark, [window])) ? 'done-late' : 'done';
  }
  if (closed.some(({ window, mark }) => mark === null && window.to !== null && window.to < today))
    return 'overdue';
  return row.deadline.windows.some((window) => hasBegun(window, row.planStart, today))
    ? 'in-progress'
    : 'not-started';
}

/** A window open at its beginning begins with the plan (domain rule §8.3.2), unless it ends before: it prepares the year. */
function hasBegun({ from, to }: DateWindow, planStart: CivilDate | undefined, today: CivilDate): boolean {
  if (from !== null) return from <= today;
  return planStart === undefined || planStart <= today || (to !== null && to < planStart);
}

const isLate = (on: CivilDate | null, windows: readonly DateWindow[]): boolean => {
  const ends = windows.map(({ to }) => to);
  return on !== null && ends.length > 0 && ends.every((to) => to !== null && to < on);
};

/**
 * Windows with what closed them: first the marks, then the day of «done up to» the rest of those that had begun by
 * then. Marks of a continuous row are evidence of months: it is closed when every month it asks for has one.
 */
export function closedWindows(row: RowProgress): ClosedWindow[] {
  const { deadline, marks = [], doneUpTo = null } = row;
  const { windows, kind, timesInWindow = 1 } = deadline;
  if (kind === 'continuous') return windows.map((window) => ({ window, mark: lastOfMonths(window, row) }));
  const counted = isDaily(deadline) ? marks.filter((mark) => endsOne(mark, windows)) : marks;
  return closeByMarks(closeUpTo(deadline, doneUpTo), counted, { needed: timesInWindow, doneUpTo });
}

/** The last mark of work whose every month up to its end has one; `null` while a month lacks it. */
function lastOfMonths({ from, to }: DateWindow, row: RowProgress): CivilDate | null {
  if (row.once || from === null || to === null) return null;
  const marks = closedMonths({ from, to }, row, row.lastControl ?? to).map(({ mark }) => mark);
  return marks.includes(null) ? null : ((marks as CivilDate[]).sort().at(-1) ?? null);
}

/** «Ежедневно» is one window as long as the year: a mark before its last day says nothing about the rest of it. */
const endsOne = (mark: CivilDate, windows: readonly DateWindow[]): boolean =>
  windows.some(({ to }) => to !== null && to <= mark) &&
  !windows.some((window) => isIn(mark, window) && window.to !== mark);

/** A window as long as the year («ежедневно») is closed by its end; any other by a day after its beginning. */
function closeUpTo(deadline: Deadline, day: CivilDate | null): ClosedWindow[] {
  return deadline.windows.map((window) => {
    const begun = isDaily(deadline) ? window.to : window.from;
    if (day === null || (begun !== null && begun > day)) return { window, mark: null };
    return { window, mark: window.to !== null && window.to < day ? window.to : day };
  });
}

/** Work of every day, whose one window is as long as the year. */
export const isDaily = ({ every }: Deadline): boolean => every?.unit === 'day';

/** Windows nobody has closed yet, in order of their ends; none for a row that is done, not required or waiting. */
export function openWindows(row: RowProgress): (DateWindow & { readonly to: CivilDate })[] {
  if (row.done || row.notRequired || row.waiting) return [];
  return closedWindows(row)
    .flatMap(({ window: { from, to }, mark }) => (mark === null && to !== null ? [{ from, to }] : []))
    .sort((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to)));
}

/** The day the row is about: the end of the earliest open window that has passed, else of the next open one. */
export const dueDay = (row: RowProgress): CivilDate | null => openWindows(row)[0]?.to ?? null;

/** Days to look ahead to: ends of the open windows, of a continuous row its last control. */
export const controlDays = (row: RowProgress): CivilDate[] =>
  openWindows(row).map(({ to }) => row.lastControl ?? to);

/** A day by which something is to be done. */
export interface Due<Row> {
  readonly row: Row;
  readonly on: CivilDate;
  readonly daysLeft: number;
}

/**
 * Rows with a window that ends from `today` to `today + days` and is still open, the nearest first;
 * one entry a row, its nearest day. Done rows and rows that are not required are left out.
 */
export function dueWithin<Row extends RowProgress>(
  rows: readonly Row[],
  today: CivilDate,
  days: number,
): Due<Row>[] {
  const last = addDays(today, days);
  const due = rows.flatMap((row): Due<Row>[] => {
    const on = controlDays(row).find((day) => day >= today && day <= last);
    return on ? [{ row, on, daysLeft: daysBetween(today, on) }] : [];
  });
  return due.sort((a, b) => a.daysLeft - b.daysLeft);
}
