import type { Rect } from './snapshot';

/** Largest grid a column letter can name here; Google stops at 18,278 (`ZZZ`). */
const LETTERS = 26;

export const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  row,
  column,
  rows,
  columns,
});
/** The rectangle from the first to the last of the rows and of the columns; of each there is at least one. */
export function rectAround(rows: readonly number[], columns: readonly number[]): Rect {
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return rect(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}

export const lastRow = (r: Rect): number => r.row + r.rows - 1;
export const lastColumn = (r: Rect): number => r.column + r.columns - 1;

export const contains = (r: Rect, row: number, column: number): boolean =>
  row >= r.row && row <= lastRow(r) && column >= r.column && column <= lastColumn(r);

export const intersects = (a: Rect, b: Rect): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const within = (inner: Rect, outer: Rect): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

/** The part of `a` that is not in `b`, as up to four rectangles. */
export function subtract(a: Rect, b: Rect): Rect[] {
  if (!intersects(a, b)) return [a];
  const top = Math.max(a.row, b.row);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const left = Math.max(a.column, b.column);
  const right = Math.min(lastColumn(a), lastColumn(b));
  const parts = [
    rect(a.row, a.column, top - a.row, a.columns),
    rect(bottom + 1, a.column, lastRow(a) - bottom, a.columns),
    rect(top, a.column, bottom - top + 1, left - a.column),
    rect(top, right + 1, bottom - top + 1, lastColumn(a) - right),
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** `AA` → `27`. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `B2` or `B2:D7`, as `Range.getA1Notation` writes it; `$B$2:$D$7` when absolute. */
export function rectName(r: Rect, isAbsolute = false): string {
  const sign = isAbsolute ? '$' : '';
  const corner = (row: number, column: number): string => sign + columnLetters(column) + sign + row;
  const start = corner(r.row, r.column);
  return r.rows === 1 && r.columns === 1 ? start : `${start}:${corner(lastRow(r), lastColumn(r))}`;
}

/**
 * Reads `B2`, `$B$2:D7`, `A:C`, `2:5`, `A2:C` with an optional sheet name before `!`; open ends reach to the
 * bounds of the grid. `null` when the text is no such address.
 */
export function parseA1(text: string, grid: (sheetName: string | null) => Rect | null): ParsedA1 | null {
  const parts =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(
      text.trim(),
    );
  if (!parts) return null;
  const sheetName = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  const [c1, r1, c2, r2] = [parts[3] ?? '', parts[4] ?? '', parts[5], parts[6]];
  const bounds = grid(sheetName);
  const isSingle = c2 === undefined;
  if (!bounds || (!c1 && !r1) || (isSingle && (!c1 || !r1)) || (!isSingle && !c2 && !r2)) return null;
  const rows = [r1 ? Number(r1) : 1, isSingle ? Number(r1) : r2 ? Number(r2) : bounds.rows];
  const columns = [
    c1 ? columnNumber(c1) : 1,
    isSingle ? columnNumber(c1) : c2 ? columnNumber(c2) : bounds.columns,
  ];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheetName,
    rect: rect(row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1),
  };
}

export interface ParsedA1 {
  sheetName: string | null;
  rect: Rect;
}

/** Every cell of the rectangle, row by row, with offsets from its top left corner. */
export function* eachCell(r: Rect): Generator<{ r: number; c: number; dr: number; dc: number }> {
  for (let dr = 0; dr < r.rows; dr++) {
    for (let dc = 0; dc < r.columns; dc++) yield { r: r.row + dr, c: r.column + dc, dr, dc };
  }
}
