import { type Book, BookError, type Sheet, sheetById } from './book';
import type { PageView } from './journal';
import {
  applyToView,
  freshNames,
  isStructural,
  type LineView,
  type Names,
  placeOf,
  rowsOf,
  type Structural,
  startView,
} from './line-map';
import { rectAround } from './rect';
import type { BookOp, Rect } from './snapshot';
import { insertByHand } from './structure';

/** Both sides of one sheet: what the page saw when it edited, and what the book has now. */
export interface Sides {
  sheet: Sheet;
  page: LineView;
  book: LineView;
  fresh: Names;
  /** Cells that got a value since the page's revision, as `column:row` identities. */
  written: Set<string>;
  /** Serial number of the last operation the book side knows. */
  upTo: number;
}

/**
 * Both sides for a page that edits against revision `base`. A page (named by `client`) whose earlier edits were made
 * against the same base already sees those; a nameless one sees nothing but its base. Throws when the log no longer
 * reaches back that far.
 */
export function openSides(book: Book, sheetId: number, base: number, client: string | undefined): Sides {
  const { journal } = book;
  if (base < journal.floor) {
    throw new BookError(
      'Таблица изменилась, пока страница была без связи. Скопируйте последние правки и обновите её.',
    );
  }
  const known = client === undefined ? undefined : journal.pages.get(client);
  const view: PageView = known?.base === base ? known : { base, sheets: new Map() };
  if (client !== undefined) journal.pages.set(client, view);
  const sides = view.sheets.get(sheetId) ?? startSides(book, sheetId, base);
  view.sheets.set(sheetId, sides);
  const news = journal.log.filter(
    ({ revision, serial, op }) =>
      revision > base && serial > sides.upTo && 'sheetId' in op && op.sheetId === sheetId,
  );
  for (const { op } of news) learn(sides, op);
  sides.upTo = journal.recorded;
  return sides;
}

function startSides(book: Book, sheetId: number, base: number): Sides {
  const sheet = sheetById(book, sheetId);
  const later = book.journal.log.filter(
    ({ revision, op }) => revision > base && 'sheetId' in op && op.sheetId === sheetId,
  );
  const ops = later.map(({ op }) => op);
  const page = startView(...sizeBefore(sheet, ops));
  return { sheet, page, book: page, fresh: freshNames(), written: new Set(), upTo: 0 };
}

/** The page has done its edits: what they recorded is no news to it. */
export const closeSides = (book: Book, sides: Sides): void => {
  sides.upTo = book.journal.recorded;
};

function learn(sides: Sides, op: BookOp): void {
  if (isStructural(op)) changeBookSide(sides, op);
  if (op.op === 'cells') noteWritten(sides, op.cells);
}

const SIGN = { insert: -1, delete: 1 } as const;

/** Size of the grid before the operations. */
function sizeBefore(sheet: Sheet, ops: readonly BookOp[]): [rows: number, columns: number] {
  const size = { Rows: sheet.rowCount, Columns: sheet.columnCount };
  for (const op of ops) {
    const found = /^(insert|delete)(Rows|Columns)$/.exec(op.op);
    if (found && 'count' in op) size[found[2] as 'Rows'] += SIGN[found[1] as 'insert'] * op.count;
  }
  return [size.Rows, size.Columns];
}

function noteWritten(sides: Sides, cells: readonly { r: number; c: number; value?: unknown }[]): void {
  for (const { r, c, value } of cells) {
    const column = sides.book.columns[c - 1];
    if (value !== undefined && column !== undefined) {
      sides.written.add(`${column}:${rowsOf(sides.book, column)[r - 1]}`);
    }
  }
}

/** Follows an operation of the book; `names` are the identities of lines it puts in. */
export function changeBookSide(sides: Sides, op: Structural, names?: readonly number[]): void {
  const count = 'count' in op ? op.count : 0;
  sides.book = applyToView(sides.book, op, names ?? sides.fresh(count), sides.fresh);
}

export function changePageSide(sides: Sides, op: Structural, names: readonly number[]): void {
  sides.page = applyToView(sides.page, op, names, sides.fresh);
}

/** Where a cell of the page is in the book; `null` when its row or column is gone. */
export function locate(sides: Sides, r: number, c: number): { r: number; c: number } | null {
  const column = sides.page.columns[c - 1];
  const row = column === undefined ? undefined : rowsOf(sides.page, column)[r - 1];
  if (column === undefined || row === undefined) throw new BookError('Такой ячейки на листе нет.');
  const across = sides.book.columns.indexOf(column);
  const down = rowsOf(sides.book, column).indexOf(row);
  return across < 0 || down < 0 ? null : { r: down + 1, c: across + 1 };
}

/**
 * Brings a row or column that is gone back, empty, next to its old neighbour, so that what was typed into it is not
 * lost. True when something was brought back.
 */
export function restoreLines(book: Book, sides: Sides, r: number, c: number): boolean {
  if (locate(sides, r, c)) return false;
  const column = sides.page.columns[c - 1]!;
  const across = placeOf(sides.page.columns, c, sides.book.columns);
  if (across.isGone) bringBack(book, sides, 'columns', across.place, column);
  const rows = rowsOf(sides.page, column);
  const down = placeOf(rows, r, rowsOf(sides.book, column));
  if (down.isGone) bringBack(book, sides, 'rows', down.place, rows[r - 1]!);
  return true;
}

function bringBack(book: Book, sides: Sides, axis: 'rows' | 'columns', place: number, name: number): void {
  const frozen = axis === 'rows' ? sides.sheet.frozenRows : sides.sheet.frozenColumns;
  const at = Math.max(place, frozen + 1);
  insertByHand(book, sides.sheet, axis, at, 1);
  const op = axis === 'rows' ? 'insertRows' : 'insertColumns';
  changeBookSide(sides, { op, sheetId: sides.sheet.id, at, count: 1 }, [name]);
}

/** Rows or columns as the page and as the book has them; of rows, those of the page's first column. */
export function linesOf(
  { page, book }: Sides,
  axis: 'rows' | 'columns',
): [page: readonly number[], book: readonly number[]] {
  const first = page.columns[0]!;
  return axis === 'rows' ? [rowsOf(page, first), rowsOf(book, first)] : [page.columns, book.columns];
}

/** Places in the book, in order, of those lines of the page that are still there. */
export function survivors(sides: Sides, axis: 'rows' | 'columns', at: number, count: number): number[] {
  const [page, now] = linesOf(sides, axis);
  return page
    .slice(at - 1, at - 1 + count)
    .map((line) => now.indexOf(line) + 1)
    .filter((place) => place > 0);
}

/** The rectangle around what is left of the page's rectangle; `null` when nothing is. */
export function movedArea(sides: Sides, area: Rect): Rect | null {
  const rows = survivors(sides, 'rows', area.row, area.rows);
  const columns = survivors(sides, 'columns', area.column, area.columns);
  if (rows.length === 0 || columns.length === 0) return null;
  return rectAround(rows, columns);
}
