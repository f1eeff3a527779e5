/** Calendar days without time zones: the only kind of date below `src/gas`. */

declare const civil: unique symbol;

/** An ISO day `YYYY-MM-DD` of the proleptic Gregorian calendar. Compare with `<`, `===`. */
export type CivilDate = string & { readonly [civil]: true };

const DAYS_TO_EPOCH = 719_468;
const DAYS_IN_ERA = 146_097;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Number of days in a month; `month` is 1…12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or `null` when there is no such day (31 June, month 13). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Reads `2026-09-02` and `02.09.2026` (also `2.9.2026`); anything else is `null`. */
export function parseCivilDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (russian) return civilDate(Number(russian[3]), Number(russian[2]), Number(russian[1]));
  return null;
}

/** Year, month 1…12 and day of the date. */
export function dateParts(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01; negative before it. */
export function toDayNumber(date: CivilDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** Inverse of {@link toDayNumber}. */
export function fromDayNumber(days: number): CivilDate {
  const shifted = days + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(toDayNumber(date) + days);

/** The same day `months` later, clamped to the length of that month (31 January + 1 = 28/29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = dateParts(date);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysInMonth(y, m)), 2)}` as CivilDate;
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => toDayNumber(b) - toDayNumber(a);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: CivilDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Full years from `from` to `on`; `null` when `from` is later. */
export function fullYears(from: CivilDate, on: CivilDate): number | null {
  if (from > on) return null;
  const a = dateParts(from);
  const b = dateParts(on);
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (reached ? 0 : 1);
}

/** `02.09` */
export const dayAndMonth = (date: CivilDate): string => shortDate(date).slice(0, 5);

/** `02.09.2026` */
export const shortDate = (date: CivilDate): string =>
  `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
