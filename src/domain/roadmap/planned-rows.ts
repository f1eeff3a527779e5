import type { Deadline, DeadlineContext } from '../deadlines/types';
import type { ArchetypeCode } from './archetypes';
import type { Condition } from './conditions';
import { deadlineLines, deadlineOf, distinctLines } from './row-deadline';
import type { Threshold } from './thresholds';
import type { RoadmapRow } from './types';
import type { UnderstoodItem, UnderstoodRow } from './understand';

/** A row as it would enter the book: a row of the plan or one item of its list. */
export interface PlannedRow {
  /** The line of the source, with the number of the item: tells rows of one text apart. */
  readonly key: string;
  readonly row: RoadmapRow;
  readonly deadline: Deadline;
  readonly responsible: readonly string[];
  readonly thresholds: readonly Threshold[];
  readonly condition: Condition | null;
  readonly archetypes: readonly ArchetypeCode[];
  /** The person leaves it out. */
  readonly skipped: boolean;
}

/** What a person changes in one row before it is accepted; `null` leaves a field as it was read. */
export interface RowCorrection {
  readonly key: string;
  readonly skip: boolean;
  /** Which of the offered readings is right. */
  readonly reading: number | null;
  readonly fields: Readonly<Partial<Record<CorrectedField, string>>>;
}

type CorrectedField = 'stage' | 'activity' | 'content' | 'deadlineText' | 'responsible';

/** Whether some row has a numbered list, so that items can become rows. */
export const hasItems = (rows: readonly UnderstoodRow[]): boolean =>
  rows.some(({ items }) => items.length > 1);

/**
 * Rows of the book. `split` gives every item of a list a row of its own, numbered «3.2»: row 3, item 2. Rows keep
 * their own numbers when each has one and no two are the same, else they are counted.
 */
export function plannedRows(rows: readonly UnderstoodRow[], split: boolean): PlannedRow[] {
  const numbers = rows.map(({ row }) => row.number.replace(/[.)]$/, ''));
  const own = numbers.every((number) => number !== '') && new Set(numbers).size === numbers.length;
  return rows.flatMap((row, index): PlannedRow[] => {
    const number = own ? numbers[index]! : String(index + 1);
    if (!split) return [wholeRow(row, row.row.number)];
    if (row.items.length === 1) return [wholeRow(row, own ? row.row.number : number)];
    return row.items.map((item) => itemRow(row, item, number));
  });
}

const wholeRow = (from: UnderstoodRow, number: string): PlannedRow => ({
  key: String(from.row.place),
  row: { ...from.row, number },
  deadline: from.deadline,
  responsible: from.responsible,
  thresholds: from.thresholds,
  condition: from.condition,
  archetypes: from.archetypes,
  skipped: false,
});

/** The item takes the place of its list; what introduced the list stays beside it. */
function itemRow(from: UnderstoodRow, item: UnderstoodItem, number: string): PlannedRow {
  const { row, lead } = from;
  const said =
    row.content === ''
      ? { activity: item.text, content: lead }
      : { activity: row.activity, content: lead === '' ? item.text : `${lead} ${item.text}` };
  return {
    ...wholeRow(from, ''),
    key: `${row.place}.${item.number}`,
    row: { ...row, ...said, number: `${number}.${item.number}`, deadlineText: item.deadlineText },
    deadline: item.deadline,
    condition: item.condition,
    archetypes: item.archetypes,
  };
}

/** The rows with what a person corrected; corrections of rows that are no longer there are passed over. */
export function correctRows(
  rows: readonly PlannedRow[],
  corrections: readonly RowCorrection[],
  context: DeadlineContext,
): PlannedRow[] {
  const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
  return rows.map((planned) => {
    const correction = byKey.get(planned.key);
    if (!correction) return planned;
    const { fields, reading, skip } = correction;
    const row = { ...planned.row, ...fields };
    const responsible =
      fields.responsible === undefined ? planned.responsible : deadlineLines(fields.responsible);
    const deadline = fields.deadlineText === undefined ? planned.deadline : deadlineOf(row, context);
    return { ...planned, responsible, ...chosenReading({ row, deadline }, reading), skipped: skip };
  });
}

/**
 * Of several deadlines in a cell the line of the chosen one stays; any other doubt gets the chosen windows, and the
 * words have to be remembered with them.
 */
function chosenReading(
  { row, deadline }: { row: RoadmapRow; deadline: Deadline },
  reading: number | null,
): { row: RoadmapRow; deadline: Deadline } {
  const windows = reading === null ? undefined : deadline.question?.readings[reading];
  if (windows === undefined || windows.length === 0) return { row, deadline };
  const { question, ...rest } = deadline;
  const phrase =
    (question!.code === 'stacked' ? distinctLines(row.deadlineText)[reading!] : null) ?? row.deadlineText;
  const kind =
    deadline.kind === 'multi' || deadline.kind === 'unknown' ? kindOf(windows.length) : deadline.kind;
  return {
    row: { ...row, deadlineText: phrase },
    deadline: {
      ...rest,
      ...{ phrase, kind, windows, certainty: 'sure' },
      ...(phrase === row.deadlineText ? { chosen: true } : {}),
    },
  };
}

const kindOf = (windows: number): Deadline['kind'] => (windows === 1 ? 'once' : 'multi');
