import { type Book, BookError, type Cell, cellAt, styleAt } from './book';
import { displayText } from './display';
import { setFilter } from './filter';
import { record } from './journal';
import { placeOf, rowsOf } from './line-map';
import { cellName, rect, rectAround } from './rect';
import { reorderRows } from './reorder';
import {
  changeBookSide,
  changePageSide,
  closeSides,
  linesOf,
  locate,
  movedArea,
  openSides,
  restoreLines,
  type Sides,
  survivors,
} from './sides';
import type { FilterSnapshot, PageEdit, Rect } from './snapshot';
import { deleteLines, insertByHand } from './structure';
import { refusal } from './validation';
import { cellOfPatch, isHiddenByMerge, type Placed, putCells, valuedCell } from './write';

/** Cells one edit changed, where they are now: what `onEdit` is told. Texts only for a single cell. */
export interface EditedCells {
  sheetId: number;
  range: Rect;
  value?: string;
  oldValue?: string;
}

export interface PageOutcome {
  edited: EditedCells[];
  /** Sentences for the person who edited: what was not taken, or where it was kept. */
  messages: string[];
}

type Edit<K extends PageEdit['edit']> = Extract<PageEdit, { edit: K }>;
type LineEdit = Edit<'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'>;

/**
 * Applies what a person did in the page, in order. The page saw revision `base`; coordinates are carried over to where
 * those cells are now, so that nothing typed is lost. A page that goes on editing before it has caught up keeps its
 * `base` and names itself as `client`. Throws a `BookError` when the log no longer reaches back to `base`.
 */
export function applyPageEdits(
  book: Book,
  base: number,
  edits: readonly PageEdit[],
  client?: string,
): PageOutcome {
  const outcome: PageOutcome = { edited: [], messages: [] };
  const sides = new Map<number, Sides>();
  for (const edit of edits) {
    const known = sides.get(edit.sheetId) ?? openSides(book, edit.sheetId, base, client);
    sides.set(edit.sheetId, known);
    try {
      applyEdit(book, known, edit, outcome);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      outcome.messages.push(error.message);
    }
  }
  for (const one of sides.values()) closeSides(book, one);
  return outcome;
}

type Editor<K extends PageEdit['edit']> = (
  book: Book,
  sides: Sides,
  edit: Edit<K>,
  outcome: PageOutcome,
) => void;

const EDITORS: { [K in PageEdit['edit']]: Editor<K> } = {
  type: (book, sides, { cells }, outcome) =>
    writeCells(book, sides, cells, outcome, {
      isEmpty: ({ text }) => text === '',
      make: ({ text }, r, c) => valuedCell(book, sides.sheet, r, c, text),
    }),
  cells: (book, sides, { cells }, outcome) =>
    writeCells(book, sides, cells, outcome, {
      isEmpty: ({ value, formula, note }) =>
        value === undefined && formula === undefined && note === undefined,
      make: (patch, r, c) => cellOfPatch(book, sides.sheet, { ...patch, r, c }),
    }),
  insertRows: insertInPage,
  insertColumns: insertInPage,
  deleteRows: deleteInPage,
  deleteColumns: deleteInPage,
  reorderRows: reorderInPage,
  filter: (book, sides, { filter }) => setFilter(book, sides.sheet, filter && movedFilter(sides, filter)),
  size: setSizes,
};

const applyEdit = (book: Book, sides: Sides, edit: PageEdit, outcome: PageOutcome): void =>
  (EDITORS[edit.edit] as Editor<PageEdit['edit']>)(book, sides, edit as never, outcome);

interface Address {
  r: number;
  c: number;
}

interface Writing<T> {
  /** An emptied cell of a row that is gone needs no place. */
  isEmpty: (cell: T) => boolean;
  make: (cell: T, r: number, c: number) => Cell;
}

/** Writes cell by cell: one that a validation refuses stays as it was and is told, the others are taken. */
function writeCells<T extends Address>(
  book: Book,
  sides: Sides,
  cells: readonly T[],
  outcome: PageOutcome,
  { isEmpty, make }: Writing<T>,
): void {
  const { sheet } = sides;
  const restored = new Set(
    cells.filter((cell) => !isEmpty(cell) && restoreLines(book, sides, cell.r, cell.c)),
  );
  const changed: Placed[] = [];
  const before: string[] = [];
  for (const cell of cells) {
    const place = locate(sides, cell.r, cell.c);
    if (!place || isHiddenByMerge(sheet, place.r, place.c)) continue;
    const placed = { ...place, cell: make(cell, place.r, place.c) };
    const refused = refusal(book, sheet, placed);
    if (refused !== null) outcome.messages.push(refused);
    if (restored.has(cell)) outcome.messages.push(restoredText(sheet.name, cellName(place.r, place.c)));
    changed.push(refused === null ? placed : { ...place, cell: cellAt(sheet, place.r, place.c) ?? {} });
    before.push(shown(book, sides, place.r, place.c));
  }
  putCells(book, sheet, changed);
  if (changed.length > 0) outcome.edited.push(editedCells(book, sides, changed, before));
}

const restoredText = (sheet: string, cell: string): string =>
  `Строку или столбец, где вы писали, только что удалили. Запись сохранена в ячейке ${cell} листа «${sheet}».`;

const shown = (book: Book, { sheet }: Sides, r: number, c: number): string =>
  displayText(cellAt(sheet, r, c)?.value, styleAt(book, sheet, r, c).numberFormat, book.locale);

function editedCells(
  book: Book,
  sides: Sides,
  cells: readonly Placed[],
  before: readonly string[],
): EditedCells {
  const range = rectAround(
    cells.map(({ r }) => r),
    cells.map(({ c }) => c),
  );
  const [now, old] = [shown(book, sides, range.row, range.column), before[0] ?? ''];
  if (cells.length > 1) return { sheetId: sides.sheet.id, range };
  return {
    sheetId: sides.sheet.id,
    range,
    ...(now ? { value: now } : {}),
    ...(old ? { oldValue: old } : {}),
  };
}

const axisOf = ({ edit }: LineEdit): 'rows' | 'columns' => (edit.endsWith('Rows') ? 'rows' : 'columns');

function insertInPage(book: Book, sides: Sides, edit: LineEdit): void {
  const { sheetId, at, count } = edit;
  const axis = axisOf(edit);
  const [page, now] = linesOf(sides, axis);
  const above = at > 1 ? placeOf(page, at - 1, now) : null;
  const place = above ? above.place + (above.isGone ? 0 : 1) : 1;
  const names = sides.fresh(count);
  insertByHand(book, sides.sheet, axis, place, count);
  changePageSide(sides, { op: edit.edit, sheetId, at, count }, names);
  changeBookSide(sides, { op: edit.edit, sheetId, at: place, count }, names);
}

/** A line somebody else has written into, or sorted another row's cells into, stays. */
function deleteInPage(book: Book, sides: Sides, edit: LineEdit, outcome: PageOutcome): void {
  const { sheetId, at, count } = edit;
  const axis = axisOf(edit);
  const places = survivors(sides, axis, at, count);
  const spared = places.filter(
    (place) => isWritten(sides, axis, place) || (axis === 'rows' && isMixed(sides, place, at, count)),
  );
  changePageSide(sides, { op: edit.edit, sheetId, at, count }, []);
  for (const place of places.filter((one) => !spared.includes(one)).sort((a, b) => b - a)) {
    deleteLines(book, sides.sheet, axis, place, 1);
    changeBookSide(sides, { op: edit.edit, sheetId, at: place, count: 1 }, []);
  }
  if (spared.length > 0) {
    const what = axis === 'rows' ? 'строке' : 'столбце';
    outcome.messages.push(
      `Удалено не всё: в ${what} ${spared.join(', ')} листа «${sides.sheet.name}» только что появились другие записи.`,
    );
  }
}

/** True when the row holds cells of page rows that are not among the deleted ones: some columns were sorted alone. */
function isMixed({ sheet, page, book }: Sides, place: number, at: number, count: number): boolean {
  return book.columns.some((column, i) => {
    const rows = page.rows.get(column);
    if (!rows || cellAt(sheet, place, i + 1)?.value === undefined) return false;
    const deletedAt = rows.indexOf(rowsOf(book, column)[place - 1]!) + 1;
    return deletedAt < at || deletedAt >= at + count;
  });
}

function isWritten({ book, written }: Sides, axis: 'rows' | 'columns', place: number): boolean {
  if (axis === 'rows') {
    return book.columns.some((column) => written.has(`${column}:${rowsOf(book, column)[place - 1]}`));
  }
  const column = book.columns[place - 1]!;
  return rowsOf(book, column).some((row) => written.has(`${column}:${row}`));
}

/** The rows the page sorted take its order, in the places they have in the book now. */
function reorderInPage(book: Book, sides: Sides, { sheetId, range, order }: Edit<'reorderRows'>): void {
  const column = sides.page.columns[range.column - 1]!;
  const now = rowsOf(sides.book, column);
  const sorted = order.map((from) => rowsOf(sides.page, column)[range.row - 1 + from]!);
  const places = sorted.map((row) => now.indexOf(row)).filter((place) => place >= 0);
  const columns = survivors(sides, 'columns', range.column, range.columns);
  changePageSide(sides, { op: 'reorderRows', sheetId, range, order }, []);
  if (places.length < 2 || columns.length === 0) return;
  const slots = [...places].sort((a, b) => a - b);
  const [top, bottom, left] = [slots[0]!, slots.at(-1)!, Math.min(...columns)];
  const moved = Array.from({ length: bottom - top + 1 }, (_, i) => i);
  slots.forEach((slot, i) => {
    moved[slot - top] = places[i]! - top;
  });
  const area = rect(top + 1, left, moved.length, Math.max(...columns) - left + 1);
  reorderRows(book, sides.sheet, area, moved);
  changeBookSide(sides, { op: 'reorderRows', sheetId, range: area, order: moved });
}

function movedFilter(sides: Sides, { range, shown: columns }: FilterSnapshot): FilterSnapshot | null {
  const area = movedArea(sides, range);
  if (!area) return null;
  const kept = columns.flatMap(({ column, values }) =>
    survivors(sides, 'columns', column, 1).map((place) => ({ column: place, values })),
  );
  return { range: area, shown: kept };
}

function setSizes(book: Book, sides: Sides, { sheetId, columnWidths, rowHeights }: Edit<'size'>): void {
  const moved = (axis: 'rows' | 'columns', sizes: Record<number, number>): Record<number, number> =>
    Object.fromEntries(
      Object.entries(sizes).flatMap(([line, pixels]) =>
        survivors(sides, axis, Number(line), 1).map((place) => [place, pixels]),
      ),
    );
  const widths = moved('columns', columnWidths ?? {});
  const heights = moved('rows', rowHeights ?? {});
  Object.assign(sides.sheet.columnWidths, widths);
  Object.assign(sides.sheet.rowHeights, heights);
  record(book.journal, { op: 'size', sheetId, columnWidths: widths, rowHeights: heights });
}
