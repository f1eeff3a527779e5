import { type CivilDate, civilDate, dateParts } from './civil-date';

/** School year `start`/`start + 1`: 1 September … 31 August (273-ФЗ practice; domain rule §1.3). */
export interface SchoolYear {
  readonly start: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The school year that begins on 1 September of `start`. */
export function schoolYear(start: number): SchoolYear {
  return { start, from: civilDate(start, 9, 1)!, to: civilDate(start + 1, 8, 31)! };
}

/** The school year a day belongs to. */
export function schoolYearOf(date: CivilDate): SchoolYear {
  const { year, month } = dateParts(date);
  return schoolYear(month >= 9 ? year : year - 1);
}

/** Reads «2026/2027», «2026-2027», «2026 – 2027», «2026/27»; `null` when the two years do not follow. */
export function parseSchoolYear(text: string): SchoolYear | null {
  const match = /^\s*(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/.exec(text);
  if (!match) return null;
  const start = Number(match[1]);
  const end = Number(match[2]);
  return (start + 1) % 100 === end % 100 && (end < 100 || end === start + 1) ? schoolYear(start) : null;
}

/** «2026/2027». */
export const schoolYearLabel = (year: SchoolYear): string => `${year.start}/${year.start + 1}`;

/** The day «31.05» of the school year: September to December belong to its first year; `null` when there is none. */
export function dayOfSchoolYear(text: string, { start }: SchoolYear): CivilDate | null {
  const match = /^\s*(\d{1,2})\.(\d{1,2})(?!\d)/.exec(text);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return match ? civilDate(month >= 9 ? start : start + 1, month, day) : null;
}
