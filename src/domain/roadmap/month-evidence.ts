import { addMonths, type CivilDate } from '../calendar/civil-date';
import type { RowProgress } from './row-state';

/** A month named by its first day. */
export type Month = CivilDate;

export const monthOf = (day: CivilDate): Month => `${day.slice(0, 7)}-01` as Month;

/** The 25th, when the evidence of a month is asked for (domain rule §7). */
export const EVIDENCE_DAY = 25;

export const evidenceDay = (month: Month): CivilDate => `${month.slice(0, 8)}${EVIDENCE_DAY}` as CivilDate;

/**
 * Months of a continuous row that need evidence and have no mark, the earliest first, up to the month of `today`. A
 * month counts when its 25th lies between the beginning of the row and its last control. Other rows have none.
 */
export function monthsWithoutMark(row: RowProgress, today: CivilDate): Month[] {
  const { deadline, marks = [], lastControl = null } = row;
  const [window] = deadline.windows;
  if (deadline.kind !== 'continuous' || !window?.from || row.done || row.notRequired || row.waiting)
    return [];
  const end = lastControl ?? window.to ?? today;
  const marked = new Set(marks.map(monthOf));
  const months: Month[] = [];
  for (let month = monthOf(window.from); month <= today; month = addMonths(month, 1)) {
    const day = evidenceDay(month);
    if (day >= window.from && day <= end && !marked.has(month)) months.push(month);
  }
  return months;
}

/** Months that are over and have no mark. */
export const missedMonths = (row: RowProgress, today: CivilDate): Month[] =>
  monthsWithoutMark(row, today).filter((month) => month < monthOf(today));
