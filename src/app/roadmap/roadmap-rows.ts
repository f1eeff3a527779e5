import { type CivilDate, parseCivilDate } from '../../domain/calendar/civil-date';
import type { DateWindow, Deadline } from '../../domain/deadlines/types';
import type { Reminded } from '../../domain/roadmap/reminders';
import { type DatedRow, deadlinesOf } from '../../domain/roadmap/row-deadline';
import type { RowProgress, RowState } from '../../domain/roadmap/row-state';
import type { RoadmapRow as PlanRow } from '../../domain/roadmap/types';
import type { Table, TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { questionText, ROW_STATE_NAMES, readingOf } from '../../text/deadlines';
import { summaryTexts } from '../../text/summary';
import type { SchoolCalendar } from './deadline-context';

/** A row of the sheet with its deadline as understood for the school year. */
export interface WatchedRow extends Reminded {
  readonly sheetRow: TableRow<RoadmapRow>;
  readonly dated: DatedRow;
}

/** A row with its state on the day. */
export interface StatedRow extends WatchedRow {
  readonly state: RowState;
}

/** Deadlines are read from their words at every look, so that an edited cell counts at once. */
export function watchedRows(
  table: Table<RoadmapRow>,
  { context, lastControl }: Pick<SchoolCalendar, 'context' | 'lastControl'>,
): WatchedRow[] {
  const dated = deadlinesOf(table.rows.map(planRow), context.year, context);
  return table.rows.map((sheetRow, index) => ({
    sheetRow,
    id: sheetRow.values.id || `${sheetRow.values.number} ${sheetRow.values.activity}`,
    dated: dated[index]!,
    deadline: dated[index]!.deadline,
    ...progressOf(dated[index]!, sheetRow.values.done),
    marks: sheetRow.values.marks.flatMap((mark) => parseCivilDate(mark) ?? []),
    lastControl: controlOf(dated[index]!, lastControl),
    ...conditionOf(sheetRow.values),
  }));
}

/** The date in «Выполнено» ends a row; of a recurring one it ends the repetitions up to that day. */
const progressOf = ({ deadline }: DatedRow, marked: CivilDate | null): Omit<RowProgress, 'deadline'> =>
  deadline.kind === 'recurring' ? { doneUpTo: marked } : { done: marked !== null, doneOn: marked };

/** A row that lasts beyond the last control is looked at on that day. */
function controlOf({ deadline }: DatedRow, lastControl: CivilDate): CivilDate | null {
  const [window] = deadline.windows;
  if (deadline.kind !== 'continuous' || !window?.to || window.to <= lastControl) return null;
  return window.from !== null && window.from > lastControl ? null : lastControl;
}

/**
 * A row with a condition waits until «Условие наступило» says «да». «Не требуется» typed into the status of a row
 * without a condition stays; written by the program while there was one, it goes with the condition.
 */
function conditionOf(
  row: Pick<RoadmapRow, 'condition' | 'conditionMet' | 'status' | 'remarks'>,
): Pick<RowProgress, 'waiting' | 'notRequired'> {
  if (row.condition.trim() !== '') return { waiting: !/^да(?!\p{L})/iu.test(row.conditionMet.trim()) };
  const typed = row.status === ROW_STATE_NAMES['not-required'];
  return { notRequired: typed && !row.remarks.includes(summaryTexts.waiting) };
}

/** A row of the sheet as the rules of a plan see it. */
export const planRow = ({ row, values }: TableRow<RoadmapRow>): PlanRow => ({
  number: values.number,
  stage: values.stage,
  activity: values.activity,
  content: values.content,
  deadlineText: values.deadline,
  responsible: values.responsible,
  result: values.result,
  indicator: values.indicator,
  place: row,
  other: [],
});

/** The earliest first and the latest last day of all windows; `null` where a window is open. */
export function spanOf(windows: readonly DateWindow[]): DateWindow {
  const firsts = windows.map((window) => window.from);
  const lasts = windows.map((window) => window.to);
  const from = firsts.includes(null) ? null : ((firsts as CivilDate[]).sort()[0] ?? null);
  const to = lasts.includes(null) ? null : ((lasts as CivilDate[]).sort().pop() ?? null);
  return { from, to };
}

/** What stands in «Понято так»: the reading, or the question when the program is not sure. */
export const understoodText = (deadline: Deadline): string =>
  deadline.certainty === 'ask' && deadline.question ? questionText(deadline.question) : readingOf(deadline);
