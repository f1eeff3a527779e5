import { findings, indicatorHistory, indicators, journal, SHEETS, summary } from '../../sheets/all';
import type { RawCell } from '../../sheets/cells';
import { decodeTable } from '../../sheets/decode';
import type { GridBlock, Grids, SheetGrid } from '../ports';
import { type Cells, padded, sameKept } from './grid-book';
import { SHEET_FATES } from './sheet-fates';

/** Sheets the program writes anew at every look: nobody's work is lost with them. */
export const MADE_ANEW: ReadonlySet<string> = new Set(
  [summary, indicators, indicatorHistory, findings].map(({ name }) => name),
);

const cellsOf = (grids: readonly SheetGrid[], name: string): Cells =>
  grids.find((grid) => grid.name === name)?.cells ?? [];

/**
 * Rows of our sheets where a cell is neither as in the one book nor as in the other: somebody has worked there
 * meanwhile. Columns the program computes do not count.
 */
export function workedOn(
  now: readonly SheetGrid[],
  one: readonly SheetGrid[],
  other: readonly SheetGrid[],
): { readonly sheet: string; readonly row: number }[] {
  const watched = SHEETS.filter(({ name }) => !MADE_ANEW.has(name) && name !== journal.name);
  return watched.flatMap((schema) => {
    const [cells, a, b] = [now, one, other].map((grids) => cellsOf(grids, schema.name));
    const { columns } = decodeTable(schema, padded(cells!));
    const computed = new Set(
      Object.entries(columns as Record<string, number>)
        .filter(([key]) => schema.columns[key]!.computed)
        .map(([, at]) => at - 1),
    );
    return rowsOf(cells!, a!, b!, computed).map((row) => ({ sheet: schema.name, row }));
  });
}

function rowsOf(now: Cells, a: Cells, b: Cells, computed: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const rows = Math.max(now.length, a.length, b.length);
  for (let row = 0; row < rows; row++) {
    const at = (cells: Cells, column: number): RawCell => cells[row]?.[column] ?? '';
    const width = Math.max(now[row]?.length ?? 0, a[row]?.length ?? 0, b[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (computed.has(column)) continue;
      const cell = at(now, column);
      if (sameKept(cell, at(a, column)) || sameKept(cell, at(b, column))) continue;
      found.push(row + 1);
      break;
    }
  }
  return found;
}

const FALLS: ReadonlySet<string> = new Set(SHEET_FATES.map(({ schema }) => schema.name));

/**
 * Makes the book what `goal` says of our sheets, the journal left alone, from the last tab to the first; only cells that
 * differ are written. Done again it writes what was not written yet.
 */
export function writeBook(grids: Grids, now: readonly SheetGrid[], goal: readonly SheetGrid[]): void {
  for (const { name } of [...SHEETS].reverse()) {
    const wanted = goal.find((grid) => grid.name === name);
    if (name === journal.name || !wanted) continue;
    const blocks = blocksBetween(padded(cellsOf(now, name)), padded(wanted.cells), FALLS.has(name));
    if (blocks.length > 0) grids.write(name, blocks);
  }
}

/** Rectangles that make the one the other: whole rows where rows moved, else runs of changed columns. */
function blocksBetween(now: Cells, goal: Cells, wholeRows: boolean): GridBlock[] {
  const height = Math.max(now.length, goal.length);
  const width = Math.max(now[0]?.length ?? 0, goal[0]?.length ?? 0);
  const spans = new Map<number, { first: number; last: number }>();
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (sameKept(now[row]?.[column] ?? '', goal[row]?.[column] ?? '')) continue;
      const span = spans.get(column);
      spans.set(column, { first: Math.min(span?.first ?? row, row), last: row });
    }
  if (spans.size === 0) return [];
  const changed = [...spans.keys()].sort((a, b) => a - b);
  const runs = wholeRows ? [[0, width - 1] as const] : columnRuns(changed);
  return runs.map(([from, to]) => {
    const own = changed
      .filter((column) => column >= from && column <= to)
      .map((column) => spans.get(column)!);
    const first = Math.min(...own.map((span) => span.first));
    const last = Math.max(...own.map((span) => span.last));
    return { row: first + 1, column: from + 1, cells: rectangle(goal, { first, last, from, to }) };
  });
}

function columnRuns(columns: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[1] + 1 === column) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

const rectangle = (
  cells: Cells,
  { first, last, from, to }: { first: number; last: number; from: number; to: number },
): RawCell[][] =>
  Array.from({ length: last - first + 1 }, (_, down) =>
    Array.from({ length: to - from + 1 }, (_, along) => cells[first + down]?.[from + along] ?? ''),
  );
