import { addDays, type CivilDate, dateParts, daysInMonth } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { ownDays } from './close-windows';
import { closedWindows, type RowProgress, type RowState } from './row-state';

/** Months of a school year, each of one width: September is the first. */
const MONTHS_IN_YEAR = 12;

/** What a piece of the year view stands for; every kind has its own pattern, sign and word. */
export const BAR_STATES = ['done', 'overdue', 'now', 'ahead', 'waiting', 'asked'] as const;
export type BarState = (typeof BAR_STATES)[number];

/**
 * A piece of the line of a row. `at` and `width` are parts of the year from 0 to 1: a `bar` covers its days, a `tick`
 * is one repetition at its last day, a `mark` one day with evidence.
 */
export interface YearBar {
  readonly shape: 'bar' | 'tick' | 'mark';
  readonly state: BarState;
  readonly at: number;
  readonly width: number;
  readonly from: CivilDate | null;
  readonly to: CivilDate;
}

/** The line of a row, and its windows before and after the year. */
export interface YearLine {
  readonly bars: readonly YearBar[];
  readonly before: readonly YearBar[];
  readonly after: readonly YearBar[];
}

/** Where the day begins within the year, from 0 to 1; days outside lie on its edge. Months are equally wide. */
export function placeInYear(day: CivilDate, year: SchoolYear): number {
  if (day < year.from) return 0;
  if (day > year.to) return 1;
  const parts = dateParts(day);
  const month = (parts.month + 3) % MONTHS_IN_YEAR;
  return (month + (parts.day - 1) / daysInMonth(parts.year, parts.month)) / MONTHS_IN_YEAR;
}

/** Windows of a row as bars or, for repetitions, ticks, and its marks; the pieces that lie outside the year apart. */
export function yearLine(row: RowProgress, state: RowState, year: SchoolYear, today: CivilDate): YearLine {
  const recurring = row.deadline.kind === 'recurring' && row.deadline.windows.length > 1;
  const closed = closedWindows(row);
  const days = ownDays(row.deadline.windows);
  const pieces = closed.map(({ mark }, index): YearBar => {
    const { from, to } = days[index]!;
    const last = to ?? year.to;
    const look = barState(state, { from, to: last, closed: mark !== null || row.done === true }, today);
    const first = recurring ? last : (from ?? year.from);
    const shape = recurring ? 'tick' : 'bar';
    return { shape, state: look, ...extent(first, last, year), from, to: last };
  });
  const marks = row.deadline.kind === 'continuous' ? (row.marks ?? []) : [];
  const evidence = marks.map(
    (day): YearBar => ({ shape: 'mark', state: 'done', ...extent(day, day, year), from: day, to: day }),
  );
  const all = [...pieces, ...evidence];
  const isBefore = ({ to }: YearBar): boolean => to < year.from;
  const isAfter = (bar: YearBar): boolean => (bar.from ?? bar.to) > year.to;
  return {
    bars: all.filter((bar) => !isBefore(bar) && !isAfter(bar)),
    before: all.filter(isBefore),
    after: all.filter(isAfter),
  };
}

function extent(from: CivilDate, to: CivilDate, year: SchoolYear): { at: number; width: number } {
  const at = placeInYear(from, year);
  const end = to >= year.to ? 1 : placeInYear(addDays(to, 1), year);
  return { at, width: Math.max(0, end - at) };
}

interface Piece {
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  readonly closed: boolean;
}

function barState(state: RowState, { from, to, closed }: Piece, today: CivilDate): BarState {
  if (state === 'not-required') return 'waiting';
  if (closed) return 'done';
  if (state === 'needs-answer' || state === 'no-deadline') return 'asked';
  if (to < today) return 'overdue';
  return from === null || from <= today ? 'now' : 'ahead';
}
