import type { FindingChange, FindingFix } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { parseDeadline } from '../../domain/deadlines/parse-deadline';
import type { DeadlineContext } from '../../domain/deadlines/types';
import { archetypesOf } from '../../domain/roadmap/archetypes';
import type { AddedRow, CellEdit, Fix, FixColumn, MeasureName } from '../../domain/roadmap/findings';
import { roadmap } from '../../sheets/all';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { fixText, fixTexts, NOT_REQUIRED_REASON } from '../../text/fixes';
import { MEASURE_WORDS } from '../../text/measures';
import { placeOf } from '../banks';
import type { FindingsReading } from './findings-reading';
import { spanOf, understoodText } from './roadmap-rows';

/** Changed cells of a row of the sheet, and rows to add below. */
export interface PlanChanges {
  readonly updates: ReadonlyMap<number, Partial<RoadmapRow>>;
  readonly adds: readonly Partial<RoadmapRow>[];
}

type Where = Pick<FindingsReading, 'table' | 'context'>;

/** What a repair does to the sheet: texts, and with a new deadline its dates and reading. */
export function changesOf(fix: Fix, where: Where, today: CivilDate): PlanChanges {
  const updates = new Map<number, Partial<RoadmapRow>>();
  const put = (line: number, values: Partial<RoadmapRow>) =>
    updates.set(line, { ...updates.get(line), ...values });
  for (const edit of fix.edits) put(edit.line, cellOf(edit, where.context));
  for (const line of fix.notRequired) {
    const reason = NOT_REQUIRED_REASON[fix.params.why ?? ''] ?? '';
    const proof = oldRow(where, line)?.proof ?? '';
    const kept = proof === '' ? reason : `${proof}. ${reason}`;
    put(line, { status: ROW_STATE_NAMES['not-required'], proof: kept });
  }
  const adds = [
    ...fix.adds.map((added) => copyOf(added, where)),
    ...fix.measures.map((name) => measureRow(name, where.context, today)),
  ];
  return { updates, adds };
}

const sheetColumn = (column: FixColumn): keyof RoadmapRow & string =>
  column === 'deadlineText' ? 'deadline' : column;

const cellOf = ({ column, to }: CellEdit, context: DeadlineContext): Partial<RoadmapRow> =>
  column === 'deadlineText' ? deadlineCells(to, context) : { [sheetColumn(column)]: to };

function deadlineCells(text: string, context: DeadlineContext): Partial<RoadmapRow> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parts = lines.map((line) => parseDeadline(line, context));
  const windows = parts.flatMap((part) => part.windows);
  const reading = parts.map(understoodText).join('; ');
  return { deadline: text, ...spanOf(windows), reading };
}

const oldRow = ({ table }: Where, line: number): RoadmapRow | undefined =>
  table.rows.find(({ row }) => row === line)?.values;

function copyOf({ like, values }: AddedRow, where: Where): Partial<RoadmapRow> {
  const old = oldRow(where, like);
  const { deadlineText = '', ...words } = values;
  const { stage = '', activity = '', responsible = '', result = '', indicator = '' } = old ?? {};
  return {
    ...{ stage, activity, responsible, result, indicator },
    ...words,
    ...deadlineCells(deadlineText, where.context),
    status: ROW_STATE_NAMES['not-started'],
  };
}

/** A row in our own words. Its usual month is left out when it has passed: a new row is not late at once. */
function measureRow(name: MeasureName, context: DeadlineContext, today: CivilDate): Partial<RoadmapRow> {
  const { stage, activity, deadline, responsible, result } = MEASURE_WORDS[name];
  const cells = deadlineCells(deadline, context);
  const passed = cells.to != null && cells.to < today;
  const kinds = archetypesOf({ activity, content: '' }).map((code) => ARCHETYPE_NAMES[code]);
  return {
    ...{ stage, activity, responsible, result },
    ...(passed ? { deadline: '' } : cells),
    archetypes: kinds,
    status: passed ? ROW_STATE_NAMES['no-deadline'] : ROW_STATE_NAMES['not-started'],
  };
}

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
