import type { RoadmapChecked } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { findDeadlineFaults } from '../../domain/roadmap/findings';
import { dueDay, dueWithin, ROW_STATES } from '../../domain/roadmap/row-state';
import { roadmap, summary } from '../../sheets/all';
import { changedCells } from '../../sheets/row-state';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { findingText } from '../../text/findings';
import { summaryTexts as text } from '../../text/summary';
import { valuesOf } from '../banks';
import { isOfIndicators } from '../monitoring/write-indicators';
import type { Ports } from '../ports';
import { askedPhrases } from './asked-phrases';
import { countOf, openByPerson, summaryRows, unclear, unproven } from './deadline-summary';
import { readPlanToday } from './plan-today';
import { isOpen, roadmapItem, type StatedRow, spanOf, understoodText } from './roadmap-rows';
import { watchRemarks } from './watch-remarks';

/** How far «Сводка» looks ahead, in days. */
const SUMMARY_DAYS = 14;

/**
 * Looks at every deadline of the roadmap: marks the state of each row and what was understood, and writes
 * «Сводка», whose lines of indicators stay as they were counted last. Four reads and at most three writes, whatever the number of rows.
 */
export function checkDeadlines(ports: Pick<Ports, 'book' | 'clock'>): Result<RoadmapChecked> {
  const { book } = ports;
  book.need(roadmap, summary);
  const { table, rows, school, year, today } = readPlanToday(ports);
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
  const figures = valuesOf(book.read(summary)).filter(isOfIndicators);
  book.replace(summary, [...summaryRows(table, rows, soon, today), ...figures]);
  book.commit();
  return done(report(table, rows, soon, today));
}

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
