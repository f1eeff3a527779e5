import type { CivilDate } from '../calendar/civil-date';
import { endOfMonth, type Month, monthOf, monthsBetween } from '../calendar/months';
import { isIn } from '../deadlines/windows';
import { type ClosedWindow, closeByMarks } from './close-windows';
import type { RowProgress } from './row-state';

/** The 25th, when the evidence of a month is asked for (domain rule §7). */
const EVIDENCE_DAY = 25;

export const evidenceDay = (month: Month): CivilDate => `${month.slice(0, 8)}${EVIDENCE_DAY}` as CivilDate;

/** The days of continuous work; `to: null` has no end. */
interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/**
 * Months of continuous work that ask for evidence, the earliest first, up to the month of `today`: those whose 25th
 * lies between the beginning of the work and its last control.
 */
const evidenceMonths = ({ from, to }: Stretch, lastControl: CivilDate | null, today: CivilDate): Month[] =>
  monthsBetween(from, today).filter((month) => isIn(evidenceDay(month), { from, to: lastControl ?? to }));

/** These months with their marks. A mark too many in its month makes up for the earliest month without one. */
export function closedMonths(
  stretch: Stretch,
  { marks = [], lastControl = null }: Pick<RowProgress, 'marks' | 'lastControl'>,
  today: CivilDate,
): ClosedWindow[] {
  const months = evidenceMonths(stretch, lastControl, today);
  const [first] = months;
  if (!first) return [];
  const windows = months.map((month) => ({ window: { from: month, to: endOfMonth(month) }, mark: null }));
  const known = { from: first, to: endOfMonth(today) };
  return closeByMarks(
    windows,
    marks.filter((mark) => isIn(mark, known)),
  );
}

/** Months of a continuous row that need evidence and have no mark, the earliest first. Other rows have none. */
export function monthsWithoutMark(row: RowProgress, today: CivilDate): Month[] {
  const [window] = row.deadline.windows;
  if (row.deadline.kind !== 'continuous' || !window?.from || row.once) return [];
  if (row.done || row.notRequired || row.waiting) return [];
  const { from, to } = window;
  return closedMonths({ from, to }, row, today).flatMap(({ window: month, mark }) =>
    mark === null ? month.from! : [],
  );
}

/** Months that are over and have no mark. */
export const missedMonths = (row: RowProgress, today: CivilDate): Month[] =>
  monthsWithoutMark(row, today).filter((month) => month < monthOf(today));
