import { type Book, cellAt, grid, type Sheet, sheetById, styleAt } from '../../book/book';
import { showsDate } from '../../book/display';
import { contains, intersects, within } from '../../book/rect';
import { serialToInstant } from '../../book/serial';
import type { CellStyle, Rect } from '../../book/snapshot';
import { refuse } from '../exception';
import { state } from '../execution';

/** What a Range object holds: a sheet by id and a rectangle of its grid. */
export interface RangeState {
  sheetId: number;
  area: Rect;
}

export const bookNow = (): Book => state.book;
export const sheetOf = ({ sheetId }: { sheetId: number }): Sheet => sheetById(state.book, sheetId);

/** A rectangle of the sheet, or Google's refusal when it is empty or leaves the grid. */
export function checkedArea(sheet: Sheet, area: Rect): RangeState {
  const whole = (value: number): number => Math.trunc(value);
  const trimmed = {
    row: whole(area.row),
    column: whole(area.column),
    rows: whole(area.rows),
    columns: whole(area.columns),
  };
  if (trimmed.row < 1) refuse('The starting row of the range is too small.');
  if (trimmed.column < 1) refuse('The starting column of the range is too small.');
  if (trimmed.rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (trimmed.columns < 1) refuse('The number of columns in the range must be at least 1.');
  if (!within(trimmed, grid(sheet)))
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  return { sheetId: sheet.id, area: trimmed };
}

/** A table of the range's cells, row by row. */
export function mapCells<T>({ area }: RangeState, take: (r: number, c: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, dr) =>
    Array.from({ length: area.columns }, (_, dc) => take(area.row + dr, area.column + dc)),
  );
}

/** The same for styles only. */
export function mapStyles<T>(range: RangeState, take: (style: CellStyle) => T): T[][] {
  const sheet = sheetOf(range);
  return mapCells(range, (r, c) => take(styleAt(state.book, sheet, r, c)));
}

/** A cell as `getValues` gives it: `''` when empty, a Date of this realm for date formats, errors as text. */
export function scriptValue(sheet: Sheet, r: number, c: number): string | number | boolean | Date {
  const cell = cellAt(sheet, r, c);
  if (cell?.value === undefined || isCovered(sheet, r, c)) return '';
  if (typeof cell.value !== 'number') return cell.value;
  const { numberFormat } = styleAt(state.book, sheet, r, c);
  return showsDate(numberFormat) ? new Date(serialToInstant(cell.value, state.book.timeZone)) : cell.value;
}

const isCovered = (sheet: Sheet, r: number, c: number): boolean =>
  sheet.merges.length > 0 &&
  sheet.merges.some((merge) => contains(merge, r, c) && (merge.row !== r || merge.column !== c));

/**
 * Refuses tables of another shape than the range, with Google's two sentences, before anything is written.
 */
export function assertShape({ area }: RangeState, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) refuse(shapeText('rows', data.length, area.rows));
  for (const row of data) {
    if (row.length !== area.columns) refuse(shapeText('columns', row.length, area.columns));
  }
}

const shapeText = (what: string, given: number, wanted: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. ` +
  `The data has ${given} but the range has ${wanted}.`;

/** The owner may change anything; others are stopped by a protection that is more than a warning. */
export function assertUnprotected({ sheetId, area }: RangeState): void {
  const { owner } = state.config;
  if (!owner || state.execution.user === owner) return;
  const sheet = sheetById(state.book, sheetId);
  const stopped = sheet.protections.some(
    ({ range, warningOnly }) => !warningOnly && (!range || intersects(range, area)),
  );
  if (stopped) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
