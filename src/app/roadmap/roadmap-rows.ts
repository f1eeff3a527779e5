import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DateWindow, Deadline, DeadlineContext } from '../../domain/deadlines/types';
import { type DatedRow, deadlinesOf } from '../../domain/roadmap/row-deadline';
import type { RowProgress } from '../../domain/roadmap/row-state';
import type { RoadmapRow as PlanRow } from '../../domain/roadmap/types';
import type { Table, TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { questionText, ROW_STATE_NAMES, readingOf } from '../../text/deadlines';

/** A row of the sheet with its deadline as understood for the school year. */
export interface WatchedRow extends RowProgress {
  readonly sheetRow: TableRow<RoadmapRow>;
  readonly dated: DatedRow;
}

/** Deadlines are read from their words at every look, so that an edited cell counts at once. */
export function watchedRows(table: Table<RoadmapRow>, context: DeadlineContext): WatchedRow[] {
  const dated = deadlinesOf(table.rows.map(planRow), context.year, context);
  return table.rows.map((sheetRow, index) => ({
    sheetRow,
    dated: dated[index]!,
    deadline: dated[index]!.deadline,
    ...progressOf(dated[index]!, sheetRow.values.done),
    notRequired: sheetRow.values.status === ROW_STATE_NAMES['not-required'],
  }));
}

/** The date in «Выполнено» ends a row; of a recurring one it ends the repetitions up to that day. */
const progressOf = ({ deadline }: DatedRow, marked: CivilDate | null): Omit<RowProgress, 'deadline'> =>
  deadline.kind === 'recurring' ? { doneUpTo: marked } : { done: marked !== null, doneOn: marked };

const planRow = ({ row, values }: TableRow<RoadmapRow>): PlanRow => ({
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
