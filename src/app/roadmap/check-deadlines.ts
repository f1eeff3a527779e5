import type { RoadmapChecked, TodayItem } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type CivilDate, dayAndMonth, shortDate } from '../../domain/calendar/civil-date';
import { findDeadlineFaults } from '../../domain/roadmap/findings';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { dueDay, dueWithin, ROW_STATES, rowState } from '../../domain/roadmap/row-state';
import { roadmap, summary } from '../../sheets/all';
import { changedCells } from '../../sheets/row-state';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { findingText } from '../../text/findings';
import { summaryTexts as text } from '../../text/summary';
import { placeOf, readSettings, yearOf } from '../banks';
import type { Ports } from '../ports';
import { askedPhrases } from './asked-phrases';
import { schoolCalendar } from './deadline-context';
import { countOf, openByPerson, summaryRows, unclear, unproven } from './deadline-summary';
import { type StatedRow, spanOf, understoodText, type WatchedRow, watchedRows } from './roadmap-rows';
import { watchRemarks } from './watch-remarks';

/** How far «Сводка» looks ahead, in days. */
export const SUMMARY_DAYS = 14;

export const statedRows = (rows: readonly WatchedRow[], today: CivilDate): StatedRow[] =>
  rows.map((row) => ({ ...row, state: rowState(row, today) }));

/**
 * Looks at every deadline of the roadmap: marks the state of each row and what was understood, and writes
 * «Сводка». Four reads and at most three writes, whatever the number of rows.
 */
export function checkDeadlines({ book, clock }: Pick<Ports, 'book' | 'clock'>): Result<RoadmapChecked> {
  book.need(roadmap, summary);
  const today = clock.today();
  const values = readSettings(book);
  const year = yearOf(values, today);
  const table = book.read(roadmap);
  const school = schoolCalendar(book, values, year);
  const rows = statedRows(watchedRows(table, school), today);
  const remarks = remarksByRow(rows, today, {
    plan: { from: year.from, to: year.to },
    calendar: school.working,
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

/** Remarks shown in one cell: thousands of rows may all stand in each other's way, and a cell has a largest size. */
const MOST_REMARKS = 20;

function remarksByRow(
  rows: readonly StatedRow[],
  today: CivilDate,
  facts: Parameters<typeof findDeadlineFaults>[1],
): Map<number, string> {
  const remarks = new Map(
    rows.map((row) => [row.sheetRow.row, watchRemarks(row, row.state, today)] as const),
  );
  for (const finding of findDeadlineFaults(
    rows.map((row) => row.dated),
    facts,
  )) {
    const { line } = finding.place;
    if (line !== null) remarks.get(line)?.push(`${finding.code}: ${findingText(finding)}`);
  }
  return new Map([...remarks].map(([row, texts]) => [row, cellOf(texts)]));
}

function cellOf(remarks: readonly string[]): string {
  const rest = remarks.length - MOST_REMARKS;
  const shown = rest > 0 ? [...remarks.slice(0, MOST_REMARKS), text.moreRemarks(rest)] : remarks;
  return shown.join('\n');
}

type Soon = ReturnType<typeof dueWithin<StatedRow>>;

function report(
  table: Table<RoadmapRow>,
  rows: readonly StatedRow[],
  soon: Soon,
  today: CivilDate,
): RoadmapChecked {
  const late = rows.filter((row) => row.state === 'overdue');
  return {
    text: text.result(rows.length, late.length, soon.length, unclear(rows).length),
    counts: ROW_STATES.map((state) => ({ status: ROW_STATE_NAMES[state], count: countOf(rows, state) })),
    overdue: late.map((row) => roadmapItem(table, row, dueDay(row), today)),
    soon: soon.map(({ row, on }) => roadmapItem(table, row, on, today)),
    questions: askedPhrases(rows).size,
    asked: unclear(rows).map((row) => ({
      ...roadmapItem(table, row, null, today),
      hint: row.sheetRow.values.deadline,
    })),
    unproven: unproven(rows, today).map(({ row, months }) => ({
      ...roadmapItem(table, row, null, today),
      hint: text.months(months),
    })),
    people: openByPerson(rows),
  };
}

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
