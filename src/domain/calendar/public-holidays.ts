import { addDays, type CivilDate, civilDate, weekday } from './civil-date';
import type { SchoolYear } from './school-year';

/** Names of the holidays of article 112 of the Labour Code. */
export type PublicHoliday =
  | 'unity'
  | 'new-year'
  | 'christmas'
  | 'defender'
  | 'women'
  | 'labour'
  | 'victory'
  | 'russia';

/** Days off in a row with the holiday they come from; `moved`: the day off of a weekend it fell on. */
export interface HolidayRow {
  readonly holiday: PublicHoliday;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly moved: boolean;
}

/** In the order of a school year. */
const FIXED: readonly { holiday: PublicHoliday; month: number; days: readonly [number, number] }[] = [
  { holiday: 'unity', month: 11, days: [4, 4] },
  { holiday: 'new-year', month: 1, days: [1, 6] },
  { holiday: 'christmas', month: 1, days: [7, 7] },
  { holiday: 'new-year', month: 1, days: [8, 8] },
  { holiday: 'defender', month: 2, days: [23, 23] },
  { holiday: 'women', month: 3, days: [8, 8] },
  { holiday: 'labour', month: 5, days: [1, 1] },
  { holiday: 'victory', month: 5, days: [9, 9] },
  { holiday: 'russia', month: 6, days: [12, 12] },
];

/**
 * The fixed holidays of a school year, and the Mondays that replace a weekend they fall on in a five-day week
 * (article 112, part 2). Weekends of January and other transfers are set by the Government every year: not here.
 */
export function publicHolidays({ start }: SchoolYear): HolidayRow[] {
  return FIXED.flatMap(({ holiday, month, days: [first, last] }) => {
    const year = month >= 9 ? start : start + 1;
    const from = civilDate(year, month, first)!;
    const row: HolidayRow = { holiday, from, to: civilDate(year, month, last)!, moved: false };
    const late = weekday(from) - 5;
    if (month === 1 || late <= 0) return [row];
    const monday = addDays(from, 3 - late);
    return [row, { holiday, from: monday, to: monday, moved: true }];
  });
}
