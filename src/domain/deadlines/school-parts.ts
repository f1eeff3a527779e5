import {
  addDays,
  type CivilDate,
  civilDate,
  dateParts,
  daysBetween,
  daysInMonth,
  weekday,
} from '../calendar/civil-date';
import type { Part } from './token';
import type { DateWindow, SchoolDates, Season } from './types';

/** A closed window; internal pieces always know both ends. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A day that is known to exist. */
export const day = (year: number, month: number, dayOfMonth: number): CivilDate =>
  civilDate(year, month, dayOfMonth)!;

/** The earlier and the later of two days. */
export const earliest = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[0]!;
export const latest = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[1]!;

export const monthStretch = (year: number, month: number): Stretch => ({
  from: day(year, month, 1),
  to: day(year, month, daysInMonth(year, month)),
});

/** Calendar quarter 1…4. */
export const quarterStretch = (year: number, quarter: number): Stretch => ({
  from: day(year, quarter * 3 - 2, 1),
  to: monthStretch(year, quarter * 3).to,
});

/** 1 January … 31 December. */
export const calendarYearStretch = (year: number): Stretch => ({
  from: day(year, 1, 1),
  to: day(year, 12, 31),
});

/** Lessons end on 31 May. */
const lastLesson = (start: number): CivilDate => day(start + 1, 5, 31);

export const halfYearStretch = (start: number, half: number): Stretch =>
  half === 1
    ? { from: day(start, 9, 1), to: day(start, 12, 31) }
    : { from: day(start + 1, 1, 1), to: lastLesson(start) };

/** Usual dates of school quarters; a school may set its own. */
export const usualTerms = (start: number): Stretch[] => [
  { from: day(start, 9, 1), to: day(start, 10, 31) },
  { from: day(start, 11, 1), to: day(start, 12, 31) },
  { from: day(start + 1, 1, 1), to: day(start + 1, 3, 31) },
  { from: day(start + 1, 4, 1), to: lastLesson(start) },
];

export const usualTrimesters = (start: number): Stretch[] => [
  { from: day(start, 9, 1), to: day(start, 11, 30) },
  { from: day(start, 12, 1), to: monthStretch(start + 1, 2).to },
  { from: day(start + 1, 3, 1), to: lastLesson(start) },
];

export function usualHolidays(start: number, season: Season): Stretch {
  if (season === 'autumn') return { from: day(start, 10, 25), to: day(start, 11, 10) };
  if (season === 'winter') return { from: day(start, 12, 28), to: day(start + 1, 1, 10) };
  if (season === 'spring') return { from: day(start + 1, 3, 22), to: day(start + 1, 4, 1) };
  return { from: day(start + 1, 6, 1), to: day(start + 1, 8, 31) };
}

/** First month of each season; each lasts three. */
export const SEASON_START: Readonly<Record<Season, number>> = { autumn: 9, winter: 12, spring: 3, summer: 6 };

/** The school's own quarters when all four are given with both ends, else `null`. */
export function ownTerms(dates: SchoolDates | undefined): Stretch[] | null {
  const terms = (dates?.terms ?? []).flatMap((term) => closed(term) ?? []);
  return terms.length === 4 ? terms : null;
}

export const closed = (window: DateWindow | null | undefined): Stretch | null =>
  window?.from && window.to ? { from: window.from, to: window.to } : null;

const MOST_OF_WEEK = 4;

/**
 * Week 1…5 of a month by sevens from the 1st (the fifth is what is left of the month);
 * the last one is the last Monday–Sunday week, cut to the month, or the last seven days when most of that week is
 * already the next month's. `null` = no such week.
 */
export function weekOfMonth(year: number, month: number, week: number): Stretch | null {
  const { from, to } = monthStretch(year, month);
  if (week === -1) {
    const days = weekday(to);
    return { from: addDays(to, days < MOST_OF_WEEK ? -6 : 1 - days), to };
  }
  if (week < 1 || week * 7 - 6 > dateParts(to).day) return null;
  return { from: addDays(from, week * 7 - 7), to: day(year, month, Math.min(week * 7, dateParts(to).day)) };
}

/** Days 1–10, 11–20, 21–end; `-1` is the last. */
export function decadeOfMonth(year: number, month: number, decade: number): Stretch | null {
  const number = decade === -1 ? 3 : decade;
  if (number < 1 || number > 3) return null;
  const last = daysInMonth(year, month);
  return { from: day(year, month, number * 10 - 9), to: day(year, month, number === 3 ? last : number * 10) };
}

/** The n-th (or, for -1, the last) Monday … Sunday of a month. */
export function weekdayOfMonth(year: number, month: number, wanted: number, n: number): Stretch | null {
  const { from, to } = monthStretch(year, month);
  const date =
    n === -1
      ? addDays(to, -((weekday(to) - wanted + 7) % 7))
      : addDays(from, ((wanted - weekday(from) + 7) % 7) + (n - 1) * 7);
  return n === 0 || date > to || date < from ? null : { from: date, to: date };
}

/** The first or the last day of a month that is neither Saturday nor Sunday. */
export function workdayOfMonth(year: number, month: number, last: boolean): Stretch {
  const { from, to } = monthStretch(year, month);
  let date = last ? to : from;
  while (weekday(date) > 5) date = addDays(date, last ? -1 : 1);
  return { from: date, to: date };
}

/** Beginning, middle or end: tens of days of a month, whole months of anything longer. */
export function partOfStretch(part: Part, { from, to }: Stretch): Stretch {
  const length = daysBetween(from, to) + 1;
  if (length <= 31) {
    const tenth = addDays(from, 9);
    if (part === 'begin') return { from, to: earliest(tenth, to) };
    if (part === 'middle')
      return length > 20 ? { from: addDays(from, 10), to: addDays(from, 19) } : { from, to };
    return length > 20 ? { from: addDays(from, 20), to } : { from, to };
  }
  const { year: firstYear, month: firstMonth } = dateParts(from);
  const { year: lastYear, month: lastMonth } = dateParts(to);
  if (part === 'begin') return { from, to: monthStretch(firstYear, firstMonth).to };
  if (part === 'end') return { from: monthStretch(lastYear, lastMonth).from, to };
  const third = Math.floor(length / 3);
  return { from: addDays(from, third), to: addDays(from, length - 1 - third) };
}
