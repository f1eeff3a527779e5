import { changeSheet, lastColumnOf, lastRowOf, type Sheet } from '../../book/book';
import { record } from '../../book/journal';
import { rect } from '../../book/rect';
import { reorderRows, sortOrder } from '../../book/reorder';
import type { Rect } from '../../book/snapshot';
import { deleteLines, insertLines } from '../../book/structure';
import { refuse } from '../exception';
import { chains, gives, stateOf } from '../service';
import { bookNow, type RangeState, sheetOf } from './range-state';

export interface SheetState {
  sheetId: number;
}

type Axis = 'rows' | 'columns';

/** Rows and columns of a sheet: put in, taken away, hidden, sized, frozen. */

const insert =
  (axis: Axis, shift: 0 | 1) =>
  (self: SheetState, position: number, count = 1): void =>
    insertLines(bookNow(), sheetOf(self), axis, position + shift, count);

const remove =
  (axis: Axis) =>
  (self: SheetState, position: number, count = 1): void =>
    deleteLines(bookNow(), sheetOf(self), axis, position, count);

const freeze =
  (axis: 'frozenRows' | 'frozenColumns') =>
  (self: SheetState, count: number): void => {
    const sheet = sheetOf(self);
    const size = axis === 'frozenRows' ? sheet.rowCount : sheet.columnCount;
    if (count < 0 || count >= size)
      refuse(`You can't freeze all visible ${axis === 'frozenRows' ? 'rows' : 'columns'} on the sheet.`);
    changeSheet(bookNow(), sheet, { [axis]: count });
  };

const sizes = (from: number, count: number, pixels: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [from + i, pixels]));

/** Google's refusal when the lines are not all on the sheet. */
function assertLines(sheet: Sheet, axis: Axis, from: number, count: number): void {
  if (from < 1 || from + count - 1 > (axis === 'rows' ? sheet.rowCount : sheet.columnCount)) {
    refuse(`Those ${axis} are out of bounds.`);
  }
}

const resize =
  (axis: Axis) =>
  (self: SheetState, from: number, count: number, pixels: number): void => {
    const sheet = sheetOf(self);
    assertLines(sheet, axis, from, count);
    const key = axis === 'rows' ? 'rowHeights' : 'columnWidths';
    const changed = sizes(from, count, pixels);
    Object.assign(sheet[key], changed);
    record(bookNow().journal, { op: 'size', sheetId: sheet.id, [key]: changed });
  };

const setWidths = resize('columns');
const setHeights = resize('rows');

/** Adds or takes away indexes of hidden rows or columns. */
function setHidden(self: SheetState, axis: Axis, from: number, count: number, hidden: boolean): void {
  const sheet = sheetOf(self);
  const key = axis === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  assertLines(sheet, axis, from, count);
  const set = new Set(sheet[key]);
  for (let i = from; i < from + count; i++) {
    if (hidden) set.add(i);
    else set.delete(i);
  }
  changeSheet(bookNow(), sheet, { [key]: [...set].sort((a, b) => a - b) });
}

const hideLines =
  (axis: Axis, hidden: boolean) =>
  (self: SheetState, first: number | object, count = 1): void => {
    const span = typeof first === 'number' ? { from: first, count } : spanOf(axis, first);
    setHidden(self, axis, span.from, span.count, hidden);
  };

function spanOf(axis: Axis, range: object): { from: number; count: number } {
  const { area } = stateOf<RangeState>(range);
  return axis === 'rows' ? { from: area.row, count: area.rows } : { from: area.column, count: area.columns };
}

/** Sorts all rows below the frozen ones by a column. */
function sort(self: SheetState, column: number, ascending = true): void {
  const sheet = sheetOf(self);
  const first = sheet.frozenRows + 1;
  const area: Rect = rect(first, 1, lastRowOf(sheet) - first + 1, lastColumnOf(sheet));
  if (area.rows < 1) return;
  reorderRows(bookNow(), sheet, area, sortOrder(bookNow(), sheet, area, [{ column, ascending }]));
}

const AUTO_WIDTH = { letter: 8, padding: 16, least: 40, most: 400 } as const;

/** No letters are measured here: the longest text of a column decides. */
function autoResize(self: SheetState, from: number, count = 1): void {
  const sheet = sheetOf(self);
  for (let c = from; c < from + count; c++) {
    const longest = Math.max(
      0,
      ...[...sheet.rows.values()].map((row) => String(row.get(c)?.value ?? '').length),
    );
    const width = longest * AUTO_WIDTH.letter + AUTO_WIDTH.padding;
    setWidths(self, c, 1, Math.min(AUTO_WIDTH.most, Math.max(AUTO_WIDTH.least, width)));
  }
}

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export const lineMethods = {
  insertRowsAfter: chains('i i', insert('rows', 1)),
  insertRowAfter: chains('i', insert('rows', 1)),
  insertRowsBefore: chains('i i', insert('rows', 0)),
  insertRowBefore: chains('i', insert('rows', 0)),
  insertRows: gives('i | i i', insert('rows', 0)),
  insertColumnsAfter: chains('i i', insert('columns', 1)),
  insertColumnAfter: chains('i', insert('columns', 1)),
  insertColumnsBefore: chains('i i', insert('columns', 0)),
  insertColumnBefore: chains('i', insert('columns', 0)),
  insertColumns: gives('i | i i', insert('columns', 0)),
  deleteRows: gives('i i', remove('rows')),
  deleteRow: chains('i', remove('rows')),
  deleteColumns: gives('i i', remove('columns')),
  deleteColumn: chains('i', remove('columns')),
  setFrozenRows: gives('i', freeze('frozenRows')),
  setFrozenColumns: gives('i', freeze('frozenColumns')),
  getFrozenRows: gives('', (self: SheetState) => sheetOf(self).frozenRows),
  getFrozenColumns: gives('', (self: SheetState) => sheetOf(self).frozenColumns),
  setColumnWidth: chains('i i', (self: SheetState, column: number, pixels: number) =>
    setWidths(self, column, 1, pixels),
  ),
  setColumnWidths: chains('i i i', setWidths),
  getColumnWidth: gives(
    'i',
    (self: SheetState, column: number) => sheetOf(self).columnWidths[column] ?? DEFAULT_WIDTH,
  ),
  setRowHeight: chains('i i', (self: SheetState, row: number, pixels: number) =>
    setHeights(self, row, 1, pixels),
  ),
  setRowHeights: chains('i i i', setHeights),
  getRowHeight: gives(
    'i',
    (self: SheetState, row: number) => sheetOf(self).rowHeights[row] ?? DEFAULT_HEIGHT,
  ),
  autoResizeColumn: chains('i', autoResize),
  autoResizeColumns: chains('i i', autoResize),
  hideRows: gives('i | i i', hideLines('rows', true)),
  showRows: gives('i | i i', hideLines('rows', false)),
  hideRow: gives('Range', hideLines('rows', true)),
  unhideRow: gives('Range', hideLines('rows', false)),
  hideColumns: gives('i | i i', hideLines('columns', true)),
  showColumns: gives('i | i i', hideLines('columns', false)),
  hideColumn: gives('Range', hideLines('columns', true)),
  unhideColumn: gives('Range', hideLines('columns', false)),
  isRowHiddenByUser: gives('i', (self: SheetState, row: number) => sheetOf(self).hiddenRows.includes(row)),
  isColumnHiddenByUser: gives('i', (self: SheetState, column: number) =>
    sheetOf(self).hiddenColumns.includes(column),
  ),
  sort: chains('i | i b', sort),
};
