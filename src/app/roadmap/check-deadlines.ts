import type { RoadmapChecked, TodayItem } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type CivilDate, dayAndMonth, shortDate } from '../../domain/calendar/civil-date';
import { parseSchoolYear, schoolYearOf } from '../../domain/calendar/school-year';
import { findDeadlineFaults } from '../../domain/roadmap/findings';
import {
  dueDay,
  dueWithin,
  openWindows,
  ROW_STATES,
  type RowState,
  rowState,
} from '../../domain/roadmap/row-state';
import { roadmap, settings, summary } from '../../sheets/all';
import type { SummaryRow } from '../../sheets/office';
import { changedCells } from '../../sheets/row-state';
import { settingsFrom } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { findingText } from '../../text/findings';
import { summaryTexts as text } from '../../text/summary';
import { placeOf, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { askedPhrases } from './asked-phrases';
import { schoolCalendar } from './deadline-context';
import { spanOf, understoodText, type WatchedRow, watchedRows } from './roadmap-rows';

/** How far «Сводка» looks ahead, in days. */
export const SUMMARY_DAYS = 14;

/** Rows named in each part of «Сводка»; the rest is counted in its last line. */
const MOST_LINES = 40;

/** A row with its state on the day. */
export interface StatedRow extends WatchedRow {
  readonly state: RowState;
}

export const statedRows = (rows: readonly WatchedRow[], today: CivilDate): StatedRow[] =>
  rows.map((row) => ({ ...row, state: rowState(row, today) }));

/**
 * Looks at every deadline of the roadmap: marks the state of each row and what was understood, and writes
 * «Сводка». Four reads and at most three writes, whatever the number of rows.
 */
export function checkDeadlines({ book, clock }: Pick<Ports, 'book' | 'clock'>): Result<RoadmapChecked> {
  book.need(roadmap, summary);
  const today = clock.today();
  const values = settingsFrom(valuesOf(book.read(settings)));
  const year = parseSchoolYear(values.year) ?? schoolYearOf(today);
  const table = book.read(roadmap);
  const { context, working } = schoolCalendar(book, values, year);
  const rows = statedRows(watchedRows(table, context), today);
  const remarks = remarksByRow(rows, today, {
    plan: { from: year.from, to: year.to },
    calendar: working,
  });
  for (const row of rows) {
    const { from, to } = spanOf(row.deadline.windows);
    const { values: old, row: number } = row.sheetRow;
    const now = {
      from,
      to,
      status: ROW_STATE_NAMES[row.state],
      reading: understoodText(row.deadline),
      remarks: remarks.get(number) ?? '',
    };
    const changed = changedCells(old, now);
    if (changed.length > 0) book.update(roadmap, number, Object.fromEntries(changed));
  }
  const soon = dueWithin(rows.filter(isOpen), today, SUMMARY_DAYS);
  book.read(summary);
  book.replace(summary, summaryRows(table, rows, soon, today));
  book.commit();
  return done(report(table, rows, soon, today));
}

export const isOpen = ({ state }: StatedRow): boolean => state === 'not-started' || state === 'in-progress';

/** Which repetitions have passed without a mark. */
function missedText(row: StatedRow, today: CivilDate): string {
  const missed = openWindows(row).filter(({ to }) => to < today);
  return missed[0] ? text.missed(missed[0], row.deadline.every?.unit === 'month', missed.length - 1) : '';
}

function remarksByRow(
  rows: readonly StatedRow[],
  today: CivilDate,
  facts: Parameters<typeof findDeadlineFaults>[1],
): Map<number, string> {
  const remarks = new Map<number, string[]>();
  for (const finding of findDeadlineFaults(
    rows.map((row) => row.dated),
    facts,
  )) {
    const { line } = finding.place;
    if (line !== null)
      remarks.set(line, [...(remarks.get(line) ?? []), `${finding.code}: ${findingText(finding)}`]);
  }
  for (const row of rows) {
    const missed = row.deadline.kind === 'recurring' && row.state === 'overdue' ? missedText(row, today) : '';
    const line = row.sheetRow.row;
    if (missed !== '') remarks.set(line, [...(remarks.get(line) ?? []), missed]);
  }
  return new Map([...remarks].map(([row, texts]) => [row, texts.join('\n')]));
}

const countOf = (rows: readonly StatedRow[], state: RowState): number =>
  rows.filter((row) => row.state === state).length;

type Soon = ReturnType<typeof dueWithin<StatedRow>>;

function summaryRows(
  table: Table<RoadmapRow>,
  rows: readonly StatedRow[],
  soon: Soon,
  today: CivilDate,
): Partial<SummaryRow>[] {
  const line = (section: string, { sheetRow }: WatchedRow, value: string): Partial<SummaryRow> => ({
    section,
    what: sheetRow.values.activity,
    value,
    who: sheetRow.values.responsible,
    source: text.source(table.sheet, sheetRow.row),
  });
  const late = rows.filter((row) => row.state === 'overdue');
  const asked = rows.filter((row) => row.state === 'needs-answer' || row.state === 'no-deadline');
  const finished = countOf(rows, 'done') + countOf(rows, 'done-late');
  return [
    {
      section: text.onDay,
      what: text.checkedRows,
      value: String(rows.length),
      source: text.day(shortDate(today)),
    },
    ...part(
      text.overdue,
      late.map((row) => line(text.overdue, row, dayText(dueDay(row)))),
    ),
    ...part(
      text.soon,
      soon.map(({ row, on }) => line(text.soon, row, dayText(on))),
    ),
    ...part(
      text.asked,
      asked.map((row) => line(text.asked, row, row.sheetRow.values.deadline)),
    ),
    {
      section: text.total,
      what: text.finished,
      value: text.share(finished, rows.length),
      source: table.sheet,
    },
    ...ROW_STATES.filter((state) => countOf(rows, state) > 0).map((state) => ({
      section: text.total,
      what: ROW_STATE_NAMES[state],
      value: String(countOf(rows, state)),
      source: table.sheet,
    })),
  ];
}

/** The first lines of a part, and how many more there are. */
function part(section: string, lines: readonly Partial<SummaryRow>[]): readonly Partial<SummaryRow>[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0
    ? lines
    : [...lines.slice(0, MOST_LINES), { section, what: text.more(rest), source: roadmap.name }];
}

const dayText = (on: CivilDate | null): string => text.until(on === null ? '' : shortDate(on));

function report(
  table: Table<RoadmapRow>,
  rows: readonly StatedRow[],
  soon: Soon,
  today: CivilDate,
): RoadmapChecked {
  const late = rows.filter((row) => row.state === 'overdue');
  const asked = countOf(rows, 'needs-answer') + countOf(rows, 'no-deadline');
  return {
    text: text.result(rows.length, late.length, soon.length, asked),
    counts: ROW_STATES.map((state) => ({ status: ROW_STATE_NAMES[state], count: countOf(rows, state) })),
    overdue: late.map((row) => roadmapItem(table, row, dueDay(row), today)),
    soon: soon.map(({ row, on }) => roadmapItem(table, row, on, today)),
    questions: askedPhrases(rows).size,
  };
}

/** A line of «Сегодня» that leads to its row; the year is said when it is not this one. */
export const roadmapItem = (
  table: Table<RoadmapRow>,
  { sheetRow }: WatchedRow,
  on: CivilDate | null,
  today: CivilDate,
): TodayItem => ({
  title: sheetRow.values.activity,
  hint: on === null ? '' : text.until(on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : shortDate(on)),
  place: placeOf(table, sheetRow.row, 'activity'),
  action: null,
});
