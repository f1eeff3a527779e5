import {
  addDays,
  type CivilDate,
  civilDate,
  dateParts,
  daysBetween,
  daysInMonth,
} from '../calendar/civil-date';
import { schoolYear } from '../calendar/school-year';
import {
  calendarYearStretch,
  day,
  decadeOfMonth,
  halfYearStretch,
  monthStretch,
  partOfStretch,
  quarterStretch,
  SEASON_START,
  type Stretch,
  usualHolidays,
  usualTerms,
  usualTrimesters,
  weekdayOfMonth,
  weekOfMonth,
  workdayOfMonth,
} from './school-parts';
import type { Part } from './token';
import type { QuestionCode, Season } from './types';

export type YearMark = number | 'this' | 'next' | null;

/**
 * A stretch of time whose year, and sometimes month, is still to be found from its neighbours.
 * `at` gets the calendar year it begins in or, for `anchor: 'school-year'`, the year that school year starts in;
 * it answers `null` when there is no such day.
 */
export interface Period {
  readonly anchor: 'calendar' | 'school-year';
  readonly month: number | null;
  readonly year: YearMark;
  /** More than a day: «до сентября» may mean with or without September. */
  readonly long: boolean;
  readonly at: (year: number, month: number) => Stretch | null;
  /** A piece of a month that can be had of any month: «15 числа», «последняя пятница». */
  readonly slice?: true;
  /** The last day of «до …» when it is not the end of the stretch («до начала года»). */
  readonly limit?: (year: number, month: number) => CivilDate | null;
  readonly isStartOfSchoolYear?: true;
  readonly doubt?: QuestionCode;
  /** Other stretches the words may stand for, offered with the doubt. */
  readonly others?: (year: number) => Stretch[];
  /** Names of the school's own dates, replaced when the school has given them. */
  readonly own?: { readonly terms: readonly [number, number] } | { readonly holidays: Season };
  /** The same for a school that means its own terms by «квартал». */
  readonly asTerms?: Period;
}

const calendar = (
  month: number | null,
  year: YearMark,
  at: Period['at'],
  rest: Partial<Period> = {},
): Period => ({ anchor: 'calendar', month, year, long: true, at, ...rest });

const ofSchoolYear = (
  year: YearMark,
  at: (start: number) => Stretch | null,
  rest: Partial<Period> = {},
): Period => ({
  anchor: 'school-year',
  month: 9,
  year,
  long: true,
  at,
  ...rest,
});

export const dayPeriod = (dayOfMonth: number, month: number | null, year: YearMark): Period =>
  calendar(
    month,
    year,
    (y, m) => {
      const date = civilDate(y, m, dayOfMonth);
      return date && { from: date, to: date };
    },
    { long: false, slice: true },
  );

export const monthPeriod = (month: number | null, year: YearMark): Period =>
  calendar(month, year, monthStretch);

/** Weeks or decades `first`…`last` of a month. */
export function slicesOfMonth(
  unit: 'week' | 'decade',
  first: number,
  last: number,
  month: number | null,
  year: YearMark,
): Period {
  const slice = unit === 'week' ? weekOfMonth : decadeOfMonth;
  return calendar(
    month,
    year,
    (y, m) => {
      const a = slice(y, m, first);
      const b = slice(y, m, last);
      return a && b && { from: a.from, to: b.to };
    },
    { slice: true },
  );
}

/** «первые две недели», «последние 10 дней»: `from` is 1 or -1. */
export const daysOfMonth = (from: number, count: number, month: number | null, year: YearMark): Period =>
  calendar(month, year, (y, m) => {
    const last = daysInMonth(y, m);
    if (count < 1 || count > last) return null;
    return from === 1
      ? { from: day(y, m, 1), to: day(y, m, count) }
      : { from: day(y, m, last - count + 1), to: day(y, m, last) };
  });

export const weekdayPeriod = (wanted: number, n: number, month: number | null, year: YearMark): Period =>
  calendar(month, year, (y, m) => weekdayOfMonth(y, m, wanted, n), { long: false, slice: true });

/** The first or the last Monday–Friday of a month; a holiday may move it. */
export const workdayPeriod = (last: boolean, month: number | null, year: YearMark): Period =>
  calendar(month, year, (y, m) => workdayOfMonth(y, m, last), { long: false, slice: true, doubt: 'rough' });

export const halfOfMonth = (half: number, month: number | null, year: YearMark): Period =>
  calendar(month, year, (y, m) =>
    half === 1
      ? { from: day(y, m, 1), to: day(y, m, 15) }
      : { from: day(y, m, 16), to: day(y, m, daysInMonth(y, m)) },
  );

export const seasonPeriod = (season: Season, year: YearMark): Period =>
  calendar(
    SEASON_START[season],
    year,
    (y, m) => ({ from: day(y, m, 1), to: monthEndAfter(y, m, 2) }),
    season === 'winter' && typeof year === 'number' ? { doubt: 'which-year' } : {},
  );

const monthEndAfter = (year: number, month: number, months: number): CivilDate =>
  month + months > 12
    ? monthStretch(year + 1, month + months - 12).to
    : monthStretch(year, month + months).to;

/** Calendar quarters `first`…`last`; without a year they are cut to the school year, and July–September is asked. */
export const quarterPeriod = (first: number, last: number, year: YearMark): Period => ({
  ...calendarQuarters(first, last, year),
  asTerms: schoolPart('term', first, last, year),
});

function calendarQuarters(first: number, last: number, year: YearMark): Period {
  const valid = first >= 1 && first <= last && last <= 4;
  const full = (y: number): Stretch | null =>
    valid ? { from: quarterStretch(y, first).from, to: quarterStretch(y, last).to } : null;
  if (year !== null || !valid || last < 3) return calendar(first * 3 - 2, year, full);
  if (first === 4) return calendar(10, year, full);
  if (first === 3) {
    return calendar(9, year, (y) => ({ from: day(y, 9, 1), to: quarterStretch(y, last).to }), {
      doubt: 'which-quarter',
      others: (y) => [{ from: day(y + 1, 7, 1), to: day(y + 1, 8, 31) }],
    });
  }
  return calendar(first * 3 - 2, year, (y) => ({ from: quarterStretch(y, first).from, to: day(y, 8, 31) }), {
    doubt: 'which-quarter',
  });
}

/** How many parts a school year has: the last quarter is the fourth. */
const PARTS_OF_YEAR = { term: 4, trimester: 3, 'half-year': 2 } as const;

/** Half of a school year that is named itself. */
export const halfOfSchoolYear = (half: number, start: YearMark): Period =>
  ofSchoolYear(start, (y) => halfYearStretch(y, half));

/** «вторая половина года»: of lessons or of the calendar? */
export const halfOfUnnamedYear = (half: number): Period => ({
  ...halfOfSchoolYear(half, 'this'),
  doubt: 'which-year',
  others: (start) => {
    const year = half === 1 ? start + 1 : start;
    return [{ from: quarterStretch(year, half * 2 - 1).from, to: quarterStretch(year, half * 2).to }];
  },
});

/** Parts of lessons `first`…`last`. With a calendar year the half-year may also be January–June: asked. */
export function schoolPart(
  unit: keyof typeof PARTS_OF_YEAR,
  from: number,
  to: number,
  year: YearMark,
): Period {
  const [first, last] = [from, to].map((n) => (n === -1 ? PARTS_OF_YEAR[unit] : n)) as [number, number];
  const parts = (start: number): Stretch[] => {
    if (unit === 'term') return usualTerms(start);
    if (unit === 'trimester') return usualTrimesters(start);
    return [halfYearStretch(start, 1), halfYearStretch(start, 2)];
  };
  const autumn = first <= 2 && !(unit === 'half-year' && first === 2);
  const start = typeof year === 'number' && !autumn ? year - 1 : year;
  const at = (y: number): Stretch | null => {
    const a = parts(y)[first - 1];
    const b = parts(y)[last - 1];
    return a && b && first <= last ? { from: a.from, to: b.to } : null;
  };
  if (unit !== 'half-year') {
    return ofSchoolYear(start, at, {
      doubt: 'school-dates',
      ...(unit === 'term' ? { own: { terms: [first, last] as const } } : {}),
    });
  }
  if (typeof year !== 'number') return ofSchoolYear(start, at);
  return ofSchoolYear(start, at, {
    doubt: 'which-year',
    others: () => [
      first === 1
        ? { from: day(year, 1, 1), to: day(year, 6, 30) }
        : { from: day(year, 7, 1), to: day(year, 12, 31) },
    ],
  });
}

export function holidaysPeriod(season: Season, year: YearMark): Period {
  const start = typeof year === 'number' && (season === 'spring' || season === 'summer') ? year - 1 : year;
  return ofSchoolYear(start, (y) => usualHolidays(y, season), {
    limit: (y) => addDays(usualHolidays(y, season).from, -1),
    own: { holidays: season },
    ...(season === 'summer' ? {} : { doubt: 'school-dates' as const }),
  });
}

export const schoolYearPeriod = (start: YearMark): Period => ofSchoolYear(start, schoolYear);

/** «до нового учебного года»: the one of the plan or the one after it? */
export const newSchoolYear: Period = ofSchoolYear('this', schoolYear, {
  limit: (start) => day(start, 8, 31),
  doubt: 'which-august',
  others: (start) => [{ from: day(start, 9, 1), to: day(start + 1, 8, 31) }],
});

export const calendarYearPeriod = (year: YearMark): Period => calendar(1, year, calendarYearStretch);

/** «конец года» with no other word: lessons end in May, the calendar year in December. */
export function unnamedYearEnd(part: Part): Period {
  const whole = partOf(part, schoolYearPeriod('this'));
  return part === 'middle'
    ? whole
    : {
        ...whole,
        doubt: 'which-year',
        others: (start) => [part === 'end' ? monthStretch(start, 12) : monthStretch(start + 1, 1)],
      };
}

/** Beginning, middle or end of a period: tens of days of a month, whole months of anything longer. */
export function partOf(part: Part, whole: Period): Period {
  const lessons = (stretch: Stretch): Stretch =>
    whole.at === schoolYear ? { from: stretch.from, to: day(dateParts(stretch.to).year, 5, 31) } : stretch;
  const slice = (y: number, m: number): Stretch | null => {
    const stretch = whole.at(y, m);
    return stretch && partOfStretch(part, lessons(stretch));
  };
  const { others: _others, own: _own, ...kept } = whole;
  return {
    ...kept,
    long: true,
    at: slice,
    ...(part === 'middle' && !isMonth(whole) ? { doubt: 'rough' as const } : {}),
    ...(part === 'begin' && whole.at === schoolYear ? { isStartOfSchoolYear: true as const } : {}),
    limit: (y, m) => {
      const stretch = whole.at(y, m);
      if (!stretch) return null;
      if (part === 'begin') return addDays(stretch.from, -1);
      if (part === 'end') return lessons(stretch).to;
      return isMonth(whole)
        ? day(y, m, 15)
        : addDays(stretch.from, Math.floor(daysBetween(stretch.from, lessons(stretch).to) / 2));
    },
  };
}

const isMonth = (period: Period): boolean => period.at === monthStretch;
