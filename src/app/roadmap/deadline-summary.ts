import type { RoadmapChecked } from '../../contract/dto';
import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import type { Month } from '../../domain/calendar/months';
import { upperFirst } from '../../domain/language/letters';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { missedMonths } from '../../domain/roadmap/month-evidence';
import { responsibleIn, responsibleKey } from '../../domain/roadmap/responsible';
import { type Due, dueDay, ROW_STATES, type RowState } from '../../domain/roadmap/row-state';
import { roadmap } from '../../sheets/all';
import type { SummaryRow } from '../../sheets/office';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { rowPlace } from '../../text/places';
import { summaryTexts as text } from '../../text/summary';
import type { StatedRow, WatchedRow } from './roadmap-rows';

/** Rows named in each part of «Сводка»; the rest is counted in its last line. */
const MOST_LINES = 40;

export const countOf = (rows: readonly StatedRow[], state: RowState): number =>
  rows.filter((row) => row.state === state).length;

/** All lines of «Сводка»: what is late, near, unclear, without evidence, who has how much, how many in each state. */
export function summaryRows(
  table: Table<RoadmapRow>,
  rows: readonly StatedRow[],
  soon: readonly Due<StatedRow>[],
  today: CivilDate,
): Partial<SummaryRow>[] {
  const line = (section: string, { sheetRow }: WatchedRow, value: string): Partial<SummaryRow> => ({
    section,
    what: measureTitle(sheetRow.values),
    value,
    who: sheetRow.values.responsible,
    source: rowPlace(table.sheet, sheetRow.row),
  });
  const late = rows.filter((row) => row.state === 'overdue');
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
      unclear(rows).map((row) => line(text.asked, row, row.sheetRow.values.deadline)),
    ),
    ...part(
      text.noEvidence,
      unproven(rows, today).map(({ row, months }) => line(text.noEvidence, row, text.months(months))),
    ),
    ...part(text.responsible, byResponsible(table, rows)),
    ...totals(table, rows),
  ];
}

function totals(table: Table<RoadmapRow>, rows: readonly StatedRow[]): Partial<SummaryRow>[] {
  const finished = countOf(rows, 'done') + countOf(rows, 'done-late');
  const total = { section: text.total, source: table.sheet };
  return [
    { ...total, what: text.finished, value: text.share(finished, rows.length) },
    ...ROW_STATES.filter((state) => countOf(rows, state) > 0).map((state) => ({
      ...total,
      what: ROW_STATE_NAMES[state],
      value: String(countOf(rows, state)),
    })),
  ];
}

const OPEN: readonly RowState[] = ['not-started', 'in-progress', 'overdue', 'no-deadline', 'needs-answer'];

/** Open rows of each person or role, who has most late ones first. A row of several counts for each of them. */
export function openByPerson(rows: readonly StatedRow[]): RoadmapChecked['people'] {
  const people = new Map<string, { who: string; open: number; late: number }>();
  for (const { state, sheetRow } of rows.filter((row) => OPEN.includes(row.state))) {
    const named = responsibleIn(sheetRow.values.responsible);
    for (const who of named.length > 0 ? named : [text.noResponsible]) {
      const key = responsibleKey(who);
      const person = people.get(key) ?? { who: upperFirst(who), open: 0, late: 0 };
      people.set(key, person);
      person.open += 1;
      person.late += Number(state === 'overdue');
    }
  }
  return [...people.values()].sort((a, b) => b.late - a.late || b.open - a.open || (a.who < b.who ? -1 : 1));
}

const byResponsible = (table: Table<RoadmapRow>, rows: readonly StatedRow[]): Partial<SummaryRow>[] =>
  openByPerson(rows).map(({ who, open, late }) => ({
    section: text.responsible,
    what: who,
    value: text.openRows(open, late),
    who,
    source: table.sheet,
  }));

/** Rows whose deadline a person has to clarify. */
export const unclear = (rows: readonly StatedRow[]): StatedRow[] =>
  rows.filter((row) => row.state === 'needs-answer' || row.state === 'no-deadline');

/** Rows that last, with their months without a mark. */
export const unproven = (
  rows: readonly StatedRow[],
  today: CivilDate,
): { row: StatedRow; months: Month[] }[] =>
  rows.map((row) => ({ row, months: missedMonths(row, today) })).filter(({ months }) => months.length > 0);

/** The first lines of a part, and how many more there are. */
function part(section: string, lines: readonly Partial<SummaryRow>[]): readonly Partial<SummaryRow>[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0
    ? lines
    : [...lines.slice(0, MOST_LINES), { section, what: text.more(rest), source: roadmap.name }];
}

const dayText = (on: CivilDate | null): string => text.until(on === null ? '' : shortDate(on));
