import type { FindingChange, FindingFix } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Deadline } from '../../domain/deadlines/types';
import { archetypesOf } from '../../domain/roadmap/archetypes';
import type { AddedRow, CellEdit, Fix, FixColumn, MeasureName } from '../../domain/roadmap/findings';
import { measureOf, ownStages } from '../../domain/roadmap/measure-text';
import { deadlineOf } from '../../domain/roadmap/row-deadline';
import { roadmap } from '../../sheets/all';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { fixText, fixTexts, NOT_REQUIRED_REASON } from '../../text/fixes';
import { MEASURE_WORDS } from '../../text/measures';
import { placeOf, valuesOf } from '../banks';
import type { FindingsReading } from './findings-reading';
import { planRow, spanOf, statusFor, understoodText } from './roadmap-rows';

/** Changed cells of a row of the sheet, and rows to add below. */
interface PlanChanges {
  readonly updates: ReadonlyMap<number, Partial<RoadmapRow>>;
  readonly adds: readonly Partial<RoadmapRow>[];
}

type Where = Pick<FindingsReading, 'table' | 'context'>;

/** What a repair does to the sheet: texts, and with a new deadline its dates and reading. */
export function changesOf(fix: Fix, where: Where, today: CivilDate): PlanChanges {
  const updates = new Map<number, Partial<RoadmapRow>>();
  const put = (line: number, values: Partial<RoadmapRow>) =>
    updates.set(line, { ...updates.get(line), ...values });
  for (const [line, words] of wordsByLine(fix.edits)) put(line, editedCells(line, words, where));
  for (const line of fix.notRequired) {
    const reason = NOT_REQUIRED_REASON[fix.params.why ?? ''] ?? '';
    const proof = oldRow(where, line)?.proof ?? '';
    const kept = proof === '' ? reason : `${proof}. ${reason}`;
    put(line, { status: ROW_STATE_NAMES['not-required'], proof: kept });
  }
  const adds = [
    ...fix.adds.map((added) => copyOf(added, where, today)),
    ...fix.measures.map((name) => measureRow(name, where, today)),
  ];
  return { updates, adds };
}

type Words = Readonly<Partial<Record<FixColumn, string>>>;

function wordsByLine(edits: readonly CellEdit[]): Map<number, Words> {
  const lines = new Map<number, Words>();
  for (const { line, column, to } of edits) lines.set(line, { ...lines.get(line), [column]: to });
  return lines;
}

/** Edited cells of a row; a new deadline is read beside the other words the row will have. */
function editedCells(line: number, words: Words, where: Where): Partial<RoadmapRow> {
  const { deadlineText, ...cells } = words;
  const old = where.table.rows.find(({ row }) => row === line);
  if (deadlineText === undefined || !old) return cells;
  const deadline = deadlineOf({ ...planRow(old), ...words }, where.context);
  return { ...cells, ...deadlineCells(deadline) };
}

const deadlineCells = (deadline: Deadline): Partial<RoadmapRow> => ({
  deadline: deadline.phrase,
  ...spanOf(deadline.windows),
  reading: understoodText(deadline),
});

const oldRow = ({ table }: Where, line: number): RoadmapRow | undefined =>
  table.rows.find(({ row }) => row === line)?.values;

function copyOf({ like, values }: AddedRow, where: Where, today: CivilDate): Partial<RoadmapRow> {
  const { deadlineText = '', ...words } = values;
  const {
    stage = '',
    activity = '',
    responsible = '',
    result = '',
    indicator = '',
  } = oldRow(where, like) ?? {};
  return newRow({ stage, activity, responsible, result, indicator, ...words }, deadlineText, where, today);
}

/** A row in our own words. Its usual month is left out when it has passed: a new row is not late at once. */
function measureRow(name: MeasureName, where: Where, today: CivilDate): Partial<RoadmapRow> {
  const { stage, activity, deadline, responsible, result } = MEASURE_WORDS[name];
  const own = { content: '', ...{ stage, activity, responsible, result } };
  const alone = ownStages([...valuesOf(where.table), own]);
  const archetypes = archetypesOf(measureOf(own, alone)).map((code) => ARCHETYPE_NAMES[code]);
  const row = newRow({ ...own, archetypes }, deadline, where, today);
  const passed = row.to != null && row.to < today;
  return passed ? newRow({ ...own, archetypes }, '', where, today) : row;
}

/** A row to add with what its deadline means under its stage. */
function newRow(
  cells: Partial<RoadmapRow>,
  deadlineText: string,
  { context }: Where,
  today: CivilDate,
): Partial<RoadmapRow> {
  const values = { ...EMPTY_WORDS, ...cells, deadline: deadlineText };
  const deadline = deadlineOf(planRow({ row: 0, values }), context);
  return {
    ...cells,
    ...deadlineCells(deadline),
    status: statusFor(deadline, {}, { today, year: context.year }),
  };
}

const EMPTY_WORDS = {
  number: '',
  stage: '',
  activity: '',
  content: '',
  responsible: '',
  result: '',
  indicator: '',
};

/** Cells the screen names before they change. */
const MOST_SHOWN = 6;
/** Columns that follow from the deadline are not shown one by one. */
const QUIET: readonly string[] = ['from', 'to', 'reading', 'proof'];

/** The repair as the screen shows it: old and new of the first cells. */
export function fixView(fix: Fix, where: Where, today: CivilDate): FindingFix {
  const { updates, adds } = changesOf(fix, where, today);
  const cells = [...updates].flatMap(([line, values]) =>
    Object.entries(values)
      .filter(([key]) => !QUIET.includes(key))
      .map(([key, value]) => cellChange(where, line, key as keyof RoadmapRow & string, String(value))),
  );
  const rows = adds.map(
    ({ activity = '', content = '', deadline = '' }): FindingChange => ({
      ...{ place: null, column: fixTexts.newRow, from: '' },
      to: fixTexts.rowWords(content || activity, deadline),
    }),
  );
  const all = [...cells, ...rows];
  return {
    label: fixText(fix),
    changes: all.slice(0, MOST_SHOWN),
    more: Math.max(0, all.length - MOST_SHOWN),
  };
}

function cellChange(where: Where, line: number, key: keyof RoadmapRow & string, to: string): FindingChange {
  const from = String(oldRow(where, line)?.[key] ?? '');
  const column = roadmap.columns[key].header;
  return { place: placeOf(where.table, line, key), column, ...differentLines(from, to) };
}

/** Of a long cell only the lines that differ; what is taken away altogether stands on the left alone. */
function differentLines(from: string, to: string): { from: string; to: string } {
  const [old, now] = [from.split('\n'), to.split('\n')];
  const left = old.filter((line) => !now.includes(line)).join('\n');
  const right = now.filter((line) => !old.includes(line)).join('\n');
  return left === '' && right === '' ? { from, to } : { from: left, to: right };
}
