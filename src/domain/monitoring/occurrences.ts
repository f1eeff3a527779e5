import { addDays, type CivilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import type { DateWindow } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import { type ClosedWindow, closeByMarks, ownDays } from '../roadmap/close-windows';
import { closedMonths } from '../roadmap/month-evidence';
import { closedWindows, isDaily, type RowProgress } from '../roadmap/row-state';
import { planPeriod } from './facts';

/** One doing of a row's work: its days, the mark that closed it, and how long a late paper still belongs to it. */
export interface Occurrence {
  readonly window: DateWindow;
  readonly mark: CivilDate | null;
  /** Days whose mark closes it in time: all of its own, of work of every day the last. */
  readonly closing: DateWindow;
  readonly until: CivilDate;
  /** The days it can be closed on have begun. */
  readonly begun: boolean;
}

/** Work that lasts and is asked for month by month. */
export const isMonthly = ({ deadline, once = false }: Pick<RowProgress, 'deadline' | 'once'>): boolean =>
  deadline.kind === 'continuous' && !once;

/** Rows whose marks stand in «Отметки по срокам», one a deadline; the others have the one date of «Выполнено». */
export function isMarkedBySteps(row: Pick<RowProgress, 'deadline' | 'once'>): boolean {
  const { kind, windows } = row.deadline;
  return kind === 'recurring' || isMonthly(row) || (kind === 'multi' && windows.length > 1);
}

/**
 * The doings of a row: each window of its deadline, each month of a continuous row that asks for evidence, all its
 * days of one that is done once, or the whole plan for a row without dates. What closes them is what closes the windows and months of the row.
 */
export function occurrencesOf(row: RowProgress, year: SchoolYear, today: CivilDate): Occurrence[] {
  const period = planPeriod(year);
  const doings = doingsOf(row, period, today);
  return doings.map(({ window, mark }, index) => {
    const closing = isDaily(row.deadline) ? { from: window.to, to: window.to } : window;
    return {
      window,
      mark: mark ?? row.doneOn ?? null,
      closing,
      until: untilOf(doings[index + 1]?.window, period.to),
      begun: closing.from === null || closing.from <= today,
    };
  });
}

const untilOf = (next: DateWindow | undefined, end: CivilDate): CivilDate =>
  next?.from ? addDays(next.from, -1) : end;

type Period = ReturnType<typeof planPeriod>;

function doingsOf(row: RowProgress, period: Period, today: CivilDate): ClosedWindow[] {
  const { deadline } = row;
  const [first] = deadline.windows;
  if (!first) return [{ window: period, mark: null }];
  if (isMonthly(row)) return monthsOf(first, row, period, today);
  if (deadline.kind === 'continuous') return [{ window: first, mark: null }];
  const last = deadline.windows[deadline.windows.length - 1]!;
  if (!isMarkedBySteps(row) && first !== last)
    return [{ window: { from: first.from, to: last.to }, mark: null }];
  const days = ownDays(deadline.windows);
  return closedWindows(row).map(({ mark }, index) => ({ window: days[index]!, mark }));
}

/** Months of a continuous row; one too short for any, or not begun yet, is a single doing. */
function monthsOf(window: DateWindow, row: RowProgress, period: Period, today: CivilDate): ClosedWindow[] {
  const whole = { from: window.from ?? period.from, to: window.to ?? period.to };
  const months = closedMonths(whole, row, today);
  return months.length > 0 ? months : closeByMarks([{ window: whole, mark: null }], row.marks ?? []);
}

/** The open doing whose days a day lies in. */
export const windowOfDay = (occurrences: readonly Occurrence[], day: CivilDate): Occurrence | null =>
  occurrences.find(({ window, mark }) => mark === null && isIn(day, window)) ?? null;
