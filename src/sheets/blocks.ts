import { columnLetters } from './a1';
import { canBeMisread, encodeCell, type RawCell } from './cells';
import type { SheetSchema } from './schema';
import type { Table } from './table';

/** A rectangle to write by one call. */
export interface Block {
  /** 1-based */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly RawCell[])[];
  /** Ranges (A1) with text a spreadsheet could misread: they must be plain text before writing. */
  readonly plain: readonly string[];
}

export interface Changes {
  /** Sheet row → column key → new value. */
  readonly updates: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  readonly appends: readonly Readonly<Record<string, unknown>>[];
}

type Layout = Pick<Table<unknown>, 'columns'>;

/**
 * The fewest rectangles that write the changes: one for changed cells per run of known columns, one for new
 * rows. Cells between the changed ones are written back as they were read; unknown columns are never touched.
 *
 * @param cells the sheet as it was read, row 1 first
 */
export function blocksOf(
  schema: SheetSchema,
  table: Layout,
  cells: readonly (readonly RawCell[])[],
  changes: Changes,
): Block[] {
  const columns = table.columns as Readonly<Record<string, number>>;
  return [
    ...updateBlocks(schema, columns, cells, changes.updates),
    ...appendBlocks(schema, columns, cells.length + 1, changes.appends),
  ];
}

function updateBlocks(
  schema: SheetSchema,
  columns: Readonly<Record<string, number>>,
  cells: readonly (readonly RawCell[])[],
  updates: Changes['updates'],
): Block[] {
  const changed = new Map<number, Map<number, RawCell>>();
  for (const [row, values] of updates) {
    for (const [key, value] of Object.entries(values)) {
      const column = columns[key];
      if (column === undefined) continue;
      const byRow = changed.get(column) ?? new Map<number, RawCell>();
      changed.set(column, byRow.set(row, encodeCell(schema.columns[key]!, value)));
    }
  }
  if (changed.size === 0) return [];
  const rows = [...updates.keys()];
  const first = rows.reduce((a, b) => Math.min(a, b), rows[0]!);
  const last = rows.reduce((a, b) => Math.max(a, b), first);
  return columnRuns([...changed.keys()], new Set(Object.values(columns))).map(([from, to]) => {
    const rectangle: RawCell[][] = [];
    for (let row = first; row <= last; row++) {
      const line: RawCell[] = [];
      for (let column = from; column <= to; column++) {
        line.push(changed.get(column)?.get(row) ?? cells[row - 1]?.[column - 1] ?? '');
      }
      rectangle.push(line);
    }
    return block(first, from, rectangle, typedColumns(schema, columns));
  });
}

/** Runs of columns from the first changed to the last changed one, broken where an unknown column stands. */
function columnRuns(changed: readonly number[], known: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...changed].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    let bridged = run !== undefined;
    for (let between = (run?.[1] ?? column) + 1; between < column; between++) bridged &&= known.has(between);
    if (run && bridged) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function appendBlocks(
  schema: SheetSchema,
  columns: Readonly<Record<string, number>>,
  row: number,
  appends: Changes['appends'],
): Block[] {
  if (appends.length === 0) return [];
  const width = Math.max(...Object.values(columns));
  const rectangle = appends.map((values) => {
    const line: RawCell[] = Array.from({ length: width }, () => '');
    for (const [key, value] of Object.entries(values)) {
      const column = columns[key];
      if (column !== undefined) line[column - 1] = encodeCell(schema.columns[key]!, value);
    }
    return line;
  });
  return [block(row, 1, rectangle, typedColumns(schema, columns))];
}

/** Columns with a number format of their own, which one text among the dates must not take away from them. */
const typedColumns = (schema: SheetSchema, columns: Readonly<Record<string, number>>): ReadonlySet<number> =>
  new Set(
    Object.entries(columns)
      .filter(([key]) => ['date', 'number'].includes(schema.columns[key]!.kind))
      .map(([, column]) => column),
  );

function block(row: number, column: number, cells: RawCell[][], typed: ReadonlySet<number>): Block {
  const plain: string[] = [];
  for (let at = column; at < column + cells[0]!.length; at++) {
    const rows = cells.flatMap((line, index) => (isRisky(line[at - column]) ? [row + index] : []));
    if (rows.length === 0) continue;
    const letters = columnLetters(at);
    if (typed.has(at)) plain.push(...rows.map((own) => `${letters}${own}`));
    else plain.push(`${letters}${row}:${letters}${row + cells.length - 1}`);
  }
  return { row, column, cells, plain };
}

const isRisky = (cell: RawCell | undefined): boolean => typeof cell === 'string' && canBeMisread(cell);
