import { createJournal, type Journal, markWhole } from './journal';
import { rect } from './rect';
import type { BookSnapshot, CellSnapshot, CellStyle, CellValue, Rect, SheetSnapshot } from './snapshot';
import { type StyleTable, styleTable } from './styles';

/** A cell is never changed in place: a write puts a new one. */
export interface Cell {
  readonly value?: CellValue;
  readonly error?: true;
  readonly formula?: string;
  readonly style?: number;
  readonly note?: string;
  readonly link?: string;
}

export type Rows = Map<number, Map<number, Cell>>;

export interface Sheet extends Omit<SheetSnapshot, 'cells'> {
  rows: Rows;
}

/** The live book. Changed only through the functions of this folder, which record every change in the journal. */
export interface Book extends Omit<BookSnapshot, 'sheets' | 'styles'> {
  sheets: Sheet[];
  styles: StyleTable;
  journal: Journal;
}

/** Refusal of the platform with its own text; the service layer turns it into an exception of the script. */
export class BookError extends Error {}

export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;
export const MAX_CELLS = 10_000_000;

/** An empty sheet of Google's usual size. */
export function emptySheet(
  id: number,
  name: string,
  rowCount = NEW_SHEET_ROWS,
  columnCount = NEW_SHEET_COLUMNS,
): Sheet {
  return {
    id,
    name,
    rowCount,
    columnCount,
    rows: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    columnStyles: {},
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
}

/** A new snapshot with one empty sheet, for a first start and for tests. */
export function emptyBook(name: string, timeZone: string, locale = 'ru_RU'): BookSnapshot {
  return {
    id: 'book',
    name,
    locale,
    timeZone,
    sheets: [sheetSnapshot(emptySheet(0, 'Лист1'))],
    activeSheetId: 0,
    styles: [],
    namedRanges: {},
  };
}

/** Builds the live book; `revision` continues the numbering when a file changed outside is loaded anew. */
export function loadBook(snapshot: BookSnapshot, revision = 0): Book {
  const { sheets, styles, ...rest } = structuredCopy(snapshot);
  return {
    ...rest,
    sheets: sheets.map(sheetFrom),
    styles: styleTable(styles),
    journal: createJournal(revision),
  };
}

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function sheetFrom({ cells, ...rest }: SheetSnapshot): Sheet {
  const sheet: Sheet = { ...rest, rows: new Map() };
  for (const { r, c, v, e, f, s, note, link } of cells) {
    const cell: Cell = {
      ...(v === undefined ? {} : { value: v }),
      ...(e ? { error: e } : {}),
      ...(f === undefined ? {} : { formula: f }),
      ...(s === undefined ? {} : { style: s }),
      ...(note ? { note } : {}),
      ...(link ? { link } : {}),
    };
    setCell(sheet.rows, r, c, cell);
    sheet.rowCount = Math.max(sheet.rowCount, r);
    sheet.columnCount = Math.max(sheet.columnCount, c);
  }
  return sheet;
}

/** Puts the cell; a cell with nothing in it is removed. */
export function setCell(rows: Rows, r: number, c: number, cell: Cell): void {
  const row = rows.get(r) ?? new Map<number, Cell>();
  rows.set(r, row);
  if (Object.keys(cell).length > 0) row.set(c, cell);
  else row.delete(c);
  if (row.size === 0) rows.delete(r);
}

/** The book as plain data, cells in reading order; its parts are those of the book: use it before the next change. */
export function bookSnapshot(book: Book): BookSnapshot {
  const { sheets, styles, journal: _journal, ...rest } = book;
  return { ...rest, sheets: sheets.map(sheetSnapshot), styles: styles.list };
}

export function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const { rows, ...rest } = sheet;
  const cells: CellSnapshot[] = [];
  for (const r of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(r)!;
    for (const c of [...row.keys()].sort((a, b) => a - b)) cells.push(cellSnapshot(r, c, row.get(c)!));
  }
  return { ...rest, cells };
}

const cellSnapshot = (r: number, c: number, cell: Cell): CellSnapshot => ({
  r,
  c,
  ...(cell.value === undefined ? {} : { v: cell.value }),
  ...(cell.error ? { e: cell.error } : {}),
  ...(cell.formula === undefined ? {} : { f: cell.formula }),
  ...(cell.style === undefined ? {} : { s: cell.style }),
  ...(cell.note ? { note: cell.note } : {}),
  ...(cell.link ? { link: cell.link } : {}),
});

/** The sheet; throws when it was deleted. */
export function sheetById(book: Book, id: number): Sheet {
  const sheet = book.sheets.find((one) => one.id === id);
  if (!sheet) throw new BookError(`Sheet ${id} not found`);
  return sheet;
}

export const grid = (sheet: Sheet): Rect => rect(1, 1, sheet.rowCount, sheet.columnCount);

export const cellAt = (sheet: Sheet, r: number, c: number): Cell | undefined => sheet.rows.get(r)?.get(c);

export function styleAt(book: Book, sheet: Sheet, r: number, c: number): CellStyle {
  const cell = cellAt(sheet, r, c);
  const index = cell ? cell.style : sheet.columnStyles[c];
  return index === undefined ? {} : (book.styles.list[index] ?? {});
}

const hasContent = (cell: Cell): boolean => cell.value !== undefined || cell.formula !== undefined;

/** Last row with a value or a formula; 0 on an empty sheet. Formats and notes do not count. */
export function lastRowOf(sheet: Sheet): number {
  let last = 0;
  for (const [r, row] of sheet.rows) if (r > last && [...row.values()].some(hasContent)) last = r;
  return last;
}

/** Last column with a value or a formula; 0 on an empty sheet. */
export function lastColumnOf(sheet: Sheet): number {
  let last = 0;
  for (const row of sheet.rows.values())
    for (const [c, cell] of row) if (c > last && hasContent(cell)) last = c;
  return last;
}

/** Changes properties of a sheet that have no operation of their own; the page gets the sheet anew. */
export function changeSheet(book: Book, sheet: Sheet, change: Partial<Omit<Sheet, 'id' | 'rows'>>): void {
  Object.assign(sheet, change);
  markWhole(book.journal, sheet.id);
}
