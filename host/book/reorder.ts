import { type Book, type Cell, cellAt, type Sheet, setCell } from './book';
import { record } from './journal';
import { eachCell } from './rect';
import type { Rect } from './snapshot';

export interface SortKey {
  /** column of the sheet, 1-based */
  column: number;
  ascending: boolean;
}

/** Moves whole cells (value, format, note) of the rectangle: row `i` becomes what was in row `order[i]`. */
export function reorderRows(book: Book, sheet: Sheet, area: Rect, order: readonly number[]): void {
  if (order.every((from, to) => from === to)) return;
  const moved = [...eachCell(area)].map(({ r, c, dr }) => ({
    r,
    c,
    cell: cellAt(sheet, area.row + order[dr]!, c) ?? {},
  }));
  const rows = new Map([...sheet.rows].map(([r, row]) => [r, new Map(row)] as const));
  for (const { r, c, cell } of moved) setCell(rows, r, c, cell);
  sheet.rows = rows;
  record(book.journal, { op: 'reorderRows', sheetId: sheet.id, range: { ...area }, order: [...order] });
}

/** Order of the rectangle's rows by the keys: numbers, then texts (ё next to е), then truth values; empty ones last. */
export function sortOrder(book: Book, sheet: Sheet, area: Rect, keys: readonly SortKey[]): number[] {
  const collator = new Intl.Collator(book.locale.replace('_', '-'), { numeric: false });
  const value = (dr: number, column: number) => cellAt(sheet, area.row + dr, column)?.value;
  return Array.from({ length: area.rows }, (_, i) => i).sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x, y] = [value(a, column), value(b, column)];
      const emptiness = Number(x === undefined) - Number(y === undefined);
      if (emptiness !== 0) return emptiness;
      const result = compare(x, y, collator);
      if (result !== 0) return ascending ? result : -result;
    }
    return a - b;
  });
}

const RANK: Record<string, number> = { number: 0, string: 1, boolean: 2 };

function compare(x: Cell['value'], y: Cell['value'], collator: Intl.Collator): number {
  const rank = (RANK[typeof x] ?? 3) - (RANK[typeof y] ?? 3);
  if (rank !== 0) return rank;
  if (typeof x === 'string' && typeof y === 'string') return collator.compare(x, y);
  return Number(x) - Number(y);
}
