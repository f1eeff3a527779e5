import type { DatedRow } from '../row-deadline';
import type { Column } from '../types';
import type { CellEdit, FindingPlace, Fix, FixName } from './types';

/** Columns with the words of a plan, in the order people read them. */
export const WORD_COLUMNS: readonly Column[] = ['stage', 'activity', 'content', 'result', 'indicator'];

export const WHOLE_PLAN: FindingPlace = { line: null, number: null };

export const at = ({ row }: DatedRow): FindingPlace => ({ line: row.place, number: row.number || null });

/** How a sentence names another row: its number, else the first of its words. */
export function nameOf({ row }: DatedRow): string {
  const words = row.activity.split('\n')[0]!;
  const short =
    words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…` : words;
  return row.number || short;
}

const LONGEST_NAME = 60;

const NOTHING = { params: {}, edits: [], adds: [], measures: [], notRequired: [] } as const;

export const fix = (name: FixName, change: Partial<Omit<Fix, 'name'>>): Fix => ({
  ...NOTHING,
  ...change,
  name,
});

/** Another deadline for a row. */
export const setDeadline = (dated: DatedRow, to: string): Fix =>
  fix('set-deadline', {
    params: { where: nameOf(dated), deadline: to },
    edits: [{ line: dated.row.place, column: 'deadlineText', to }],
  });

/** The repair as the only choice, or none when it would change nothing. */
export const only = (one: Fix): { fixes?: readonly Fix[] } => (changes(one) ? { fixes: [one] } : {});

export const changes = ({ edits, adds, measures, notRequired }: Fix): boolean =>
  edits.length + adds.length + measures.length + notRequired.length > 0;

/** Cells of the rows that `change` makes different. */
export function editsOf(
  rows: readonly DatedRow[],
  columns: readonly Column[],
  change: (text: string) => string,
): CellEdit[] {
  return rows.flatMap(({ row }) =>
    columns.flatMap((column): CellEdit[] => {
      const to = change(row[column]);
      return to === row[column] ? [] : [{ line: row.place, column, to }];
    }),
  );
}

/** The words of a row without its deadline and people. */
export const wordsOfRow = ({ row }: DatedRow): string => WORD_COLUMNS.map((column) => row[column]).join('\n');

/** All columns of a row that a check of spelling looks at. */
export const ALL_COLUMNS: readonly Column[] = [...WORD_COLUMNS, 'responsible', 'deadlineText'];

/** Every matched text once, in order. */
export const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
