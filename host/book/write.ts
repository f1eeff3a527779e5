import { type Book, BookError, type Cell, cellAt, type Sheet, setCell, styleAt } from './book';
import { showsDate } from './display';
import { recordCells } from './journal';
import { cellName, contains, eachCell, rect } from './rect';
import { instantToSerial } from './serial';
import type { CellPatch, CellStyle, Rect } from './snapshot';
import { internStyle, type StyleChange, withChange } from './styles';
import { isTextFormat, readTyped } from './typed-value';
import { refusal } from './validation';

export interface Placed {
  r: number;
  c: number;
  cell: Cell;
}

/** What may be written: as in `setValues`; `null` and `''` clear. */
export type Input = string | number | boolean | Date | null;

/** Told for each text that did not stay the text it was. */
export type OnCoerced = (place: { r: number; c: number; text: string; became: string }) => void;

const MAX_TEXT = 50_000;

/** Puts the cells and records them. No rule of the platform is applied here. */
export function putCells(book: Book, sheet: Sheet, cells: readonly Placed[]): void {
  if (cells.length === 0) return;
  for (const { r, c, cell } of cells) setCell(sheet.rows, r, c, cell);
  recordCells(
    book.journal,
    sheet.id,
    cells.map(({ r, c, cell }) => patchOf(book, r, c, cell)),
  );
}

export function patchOf(book: Book, r: number, c: number, cell: Cell): CellPatch {
  const { style, ...rest } = cell;
  const whole = style === undefined ? undefined : book.styles.list[style];
  return { r, c, ...rest, ...(whole ? { style: whole } : {}) };
}

/** Cell of a patch. A default style is named where the column has another one. */
export function cellOfPatch(book: Book, sheet: Sheet, patch: CellPatch): Cell {
  const { r: _r, c, style, ...rest } = patch;
  return { ...rest, ...styled(book, sheet, c, style ?? {}) };
}

/** Index for a style in a column; an explicit default is needed only against a column style. */
function styled(book: Book, sheet: Sheet, c: number, style: CellStyle): { style?: number } {
  const index = internStyle(book.styles, style);
  if (index !== undefined) return { style: index };
  return sheet.columnStyles[c] === undefined ? {} : { style: plainStyle(book) };
}

function plainStyle(book: Book): number {
  const known = book.styles.index.get('[]');
  if (known !== undefined) return known;
  book.styles.index.set('[]', book.styles.list.length);
  return book.styles.list.push({}) - 1;
}

/**
 * Writes a block as Google does: texts are read as if typed, other cells of a merge swallow what they get, a refusing
 * validation throws and then nothing of the block is written. Notes and formats stay.
 */
export function writeValues(
  book: Book,
  sheet: Sheet,
  area: Rect,
  values: readonly (readonly Input[])[],
  onCoerced?: OnCoerced,
): void {
  const cells: Placed[] = [];
  for (const { r, c, dr, dc } of eachCell(area)) {
    if (isHiddenByMerge(sheet, r, c)) continue;
    const placed = { r, c, cell: valuedCell(book, sheet, r, c, values[dr]?.[dc] ?? null, onCoerced) };
    const refused = refusal(book, sheet, placed);
    if (refused !== null) throw new BookError(refused);
    cells.push(placed);
  }
  putCells(book, sheet, cells);
}

/** True for the cells of a merge that are not its top left one. */
export const isHiddenByMerge = (sheet: Sheet, r: number, c: number): boolean =>
  sheet.merges.some((merge) => contains(merge, r, c) && !(merge.row === r && merge.column === c));

/** The cell with a new value; note, link and style of the old one stay, its formula goes. */
export function valuedCell(
  book: Book,
  sheet: Sheet,
  r: number,
  c: number,
  input: Input,
  onCoerced?: OnCoerced,
): Cell {
  const before = cellAt(sheet, r, c);
  const style = styleAt(book, sheet, r, c);
  const kept: Cell = {
    ...(before ? (before.style === undefined ? {} : { style: before.style }) : columnStyle(sheet, c)),
    ...(before?.note ? { note: before.note } : {}),
  };
  if (input === null || input === '') return before ? kept : {};
  if (typeof input === 'boolean' || typeof input === 'number') return { ...kept, value: input };
  if (typeof input !== 'string') return dateCell(book, sheet, c, style, kept, input);
  if (input.length > MAX_TEXT) {
    throw new BookError(
      `Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`,
    );
  }
  const typed = readTyped(input, style.numberFormat, book.locale);
  if (typed.coerced) onCoerced?.({ r, c, text: input, became: String(typed.formula ?? typed.value) });
  return {
    ...kept,
    ...(typed.numberFormat
      ? styled(book, sheet, c, withChange(style, { numberFormat: typed.numberFormat }))
      : {}),
    ...(typed.value === undefined ? {} : { value: typed.value }),
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
  };
}

const columnStyle = (sheet: Sheet, c: number): { style?: number } => {
  const style = sheet.columnStyles[c];
  return style === undefined ? {} : { style };
};

function dateCell(book: Book, sheet: Sheet, c: number, style: CellStyle, kept: Cell, date: Date): Cell {
  const serial = instantToSerial(date.getTime(), book.timeZone);
  const keepsFormat = showsDate(style.numberFormat) || isTextFormat(style.numberFormat);
  if (keepsFormat) return { ...kept, value: serial };
  const numberFormat = Number.isInteger(serial) ? 'dd.mm.yyyy' : 'dd.mm.yyyy h:mm:ss';
  return { ...kept, ...styled(book, sheet, c, withChange(style, { numberFormat })), value: serial };
}

/** What to change in each cell of a rectangle; offsets are from its top left corner. */
export type CellChange = (cell: Cell, dr: number, dc: number) => Cell;

/** Changes cells without touching formats of columns: notes, links, clearing. */
export function changeCells(book: Book, sheet: Sheet, area: Rect, change: CellChange): void {
  const cells: Placed[] = [];
  for (const { r, c, dr, dc } of eachCell(area)) {
    const before = cellAt(sheet, r, c);
    const next = change(before ?? columnStyle(sheet, c), dr, dc);
    if (before || Object.keys(next).some((key) => key !== 'style')) cells.push({ r, c, cell: next });
  }
  putCells(book, sheet, cells);
}

/** Formats each cell. A range that reaches the bottom of the grid also formats the rows that come later. */
export function changeStyles(
  book: Book,
  sheet: Sheet,
  area: Rect,
  change: (dr: number, dc: number) => StyleChange,
  isUniform: boolean,
): void {
  const cells: Placed[] = [];
  const toBottom = isUniform && area.rows > 1 && area.row + area.rows - 1 === sheet.rowCount;
  if (toBottom) formatColumns(book, sheet, area, change(0, 0));
  for (const { r, c, dr, dc } of eachCell(area)) {
    const before = cellAt(sheet, r, c);
    if (toBottom && !before) continue;
    const style = withChange(styleAt(book, sheet, r, c), change(dr, dc));
    const { style: _old, ...rest } = before ?? {};
    cells.push({ r, c, cell: { ...rest, ...styled(book, sheet, c, style) } });
  }
  putCells(book, sheet, cells);
}

/** Cells above the range keep their look: those that leaned on the column's style get it as their own. */
function formatColumns(book: Book, sheet: Sheet, area: Rect, change: StyleChange): void {
  for (let c = area.column; c < area.column + area.columns; c++) {
    const before = sheet.columnStyles[c];
    const style = withChange(before === undefined ? {} : (book.styles.list[before] ?? {}), change);
    const index = internStyle(book.styles, style);
    const pinned = before ?? plainStyle(book);
    for (const { r } of eachCell(rect(1, c, area.row - 1, 1))) {
      const cell = cellAt(sheet, r, c);
      if (!cell) setCell(sheet.rows, r, c, { style: pinned });
      else if (cell.style === undefined) setCell(sheet.rows, r, c, { ...cell, style: pinned });
    }
    if (index === undefined) delete sheet.columnStyles[c];
    else sheet.columnStyles[c] = index;
  }
  book.journal.whole.add(sheet.id);
}

/** `A1`-like name of the cell with the name of its sheet, for messages. */
export const placeName = (sheet: Sheet, r: number, c: number): string => `${sheet.name}!${cellName(r, c)}`;
