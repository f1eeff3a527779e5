import type { TodayItem } from '../../contract/dto';
import { type CivilDate, dayAndMonth, parseCivilDate, shortDate } from '../../domain/calendar/civil-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import type { DateWindow, Deadline } from '../../domain/deadlines/types';
import { answerOf } from '../../domain/roadmap/conditions';
import { measureTitle } from '../../domain/roadmap/measure-text';
import type { Reminded } from '../../domain/roadmap/reminders';
import { type DatedRow, deadlinesOf } from '../../domain/roadmap/row-deadline';
import { type RowProgress, type RowState, rowState } from '../../domain/roadmap/row-state';
import type { RoadmapRow as PlanRow } from '../../domain/roadmap/types';
import type { Table, TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { questionText, ROW_STATE_NAMES, readingOf, WAITING_MARK } from '../../text/deadlines';
import { summaryTexts as text } from '../../text/summary';
import { placeOf } from '../banks';
import type { SchoolCalendar } from './deadline-context';
import { isDoneOnce } from './kinds-of-row';

/** A row of the sheet with its deadline as understood for the school year. */
export interface WatchedRow extends Reminded {
  readonly sheetRow: TableRow<RoadmapRow>;
  readonly dated: DatedRow;
}

/** A row with its state on the day. */
export interface StatedRow extends WatchedRow {
  readonly state: RowState;
}

/**
 * The measures of the plan. Deadlines are read from their words at every look, so that an edited cell counts at once.
 */
function watchedRows(
  table: Table<RoadmapRow>,
  { context, lastControl }: Pick<SchoolCalendar, 'context' | 'lastControl'>,
): WatchedRow[] {
  const rows = table.rows.filter(isMeasure);
  const dated = deadlinesOf(rows.map(planRow), context.year, context);
  return rows.map((sheetRow, index) => ({
    sheetRow,
    id: sheetRow.values.id || `${sheetRow.values.number} ${sheetRow.values.activity}`,
    dated: dated[index]!,
    ...progressOf(dated[index]!.deadline, sheetRow.values),
    lastControl: controlOf(dated[index]!, lastControl),
    planStart: context.year.from,
    once: isDoneOnce(sheetRow.values),
  }));
}

/** The same rows with their states on the day. */
export const statedRows = (
  table: Table<RoadmapRow>,
  school: Pick<SchoolCalendar, 'context' | 'lastControl'>,
  today: CivilDate,
): StatedRow[] => watchedRows(table, school).map((row) => ({ ...row, state: rowState(row, today) }));

/** Has something still to be done by a known day: of a row with several deadlines one may be late and the next near. */
export const isOpen = ({ state }: StatedRow): boolean =>
  state === 'not-started' || state === 'in-progress' || state === 'overdue';

/** A row that says what is to be done; any other is no measure, whatever else stands in it. */
const isMeasure = ({ values: { activity, content } }: TableRow<RoadmapRow>): boolean =>
  `${activity}${content}`.trim() !== '';

/** Cells of a row that tell how far it is, besides its deadline. */
type ProgressCells = Pick<RoadmapRow, 'done' | 'marks' | 'condition' | 'conditionMet' | 'status' | 'remarks'>;

/** The day a row is looked at, and how its months are asked for. */
interface Look extends Pick<RowProgress, 'once' | 'lastControl'> {
  readonly today: CivilDate;
  readonly year: SchoolYear;
}

/** What stands in «Статус» of a row with this deadline and these cells; cells left out are empty. */
export function statusFor(
  deadline: Deadline,
  cells: Partial<ProgressCells>,
  { today, year, ...months }: Look,
): string {
  const all = { done: null, marks: [], condition: '', conditionMet: '', status: '', remarks: '', ...cells };
  return ROW_STATE_NAMES[rowState({ ...progressOf(deadline, all), ...months, planStart: year.from }, today)];
}

/** The date in «Выполнено» ends a row; of a recurring one it ends the repetitions up to that day. */
const progressOf = (deadline: Deadline, { done, marks, ...cells }: ProgressCells): RowProgress => ({
  deadline,
  ...(deadline.kind === 'recurring' ? { doneUpTo: done } : { done: done !== null, doneOn: done }),
  marks: marks.flatMap((mark) => parseCivilDate(mark) ?? []),
  ...waitingOf(cells),
});

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
function waitingOf(row: Omit<ProgressCells, 'done' | 'marks'>): Pick<RowProgress, 'waiting' | 'notRequired'> {
  if (row.condition.trim() !== '') return { waiting: answerOf(row.conditionMet) !== 'yes' };
  const typed = row.status === ROW_STATE_NAMES['not-required'];
  return { notRequired: typed && !row.remarks.includes(WAITING_MARK) };
}

/** Remarks of a row nobody has answered the condition of yet. */
export const waitingRemarks = (condition: string): string[] =>
  condition.trim() === '' ? [] : [text.waitingFor(condition.trim())];

type Words = Pick<
  RoadmapRow,
  'number' | 'stage' | 'activity' | 'content' | 'deadline' | 'responsible' | 'result' | 'indicator'
>;

/** A row of the sheet as the rules of a plan see it. */
export const planRow = ({ row, values }: Pick<TableRow<Words>, 'row' | 'values'>): PlanRow => ({
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

/** A line of «Сегодня» that leads to its row; the year is said when it is not this one. */
export const roadmapItem = (
  table: Table<RoadmapRow>,
  { sheetRow }: WatchedRow,
  on: CivilDate | null,
  today: CivilDate,
): TodayItem => ({
  title: measureTitle(sheetRow.values),
  hint: on === null ? '' : text.until(on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : shortDate(on)),
  place: placeOf(table, sheetRow.row, 'activity'),
  action: null,
});
