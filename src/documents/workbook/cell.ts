import { type CivilDate, civilDate, shortDate, toDayNumber } from '../../domain/calendar/civil-date';

/** What stands in a cell of a workbook; `''` and `null` are an empty one. */
export type WorkbookCell = string | number | boolean | { readonly date: CivilDate } | null;

/** A sheet as it stands, every row with all its cells. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** The row with the headers, from 1: bold, and with everything above it always in sight; 0 = none. */
  readonly headerRow: number;
  /** Widths of the columns in pixels, by their place from 0. */
  readonly widths?: readonly (number | undefined)[] | undefined;
  /** Columns for text, from 0: what is typed below the rows stays text too. */
  readonly textColumns?: readonly number[] | undefined;
  readonly hidden?: boolean | undefined;
}

/** Days between 1899-12-30, day 0 of workbooks, and 1970-01-01. */
export const SERIAL_EPOCH = 25_569;
/** Before this day the calendar of workbooks has one day too many. */
const FIRST_SURE_DAY = civilDate(1900, 3, 1)!;

/** The number a workbook keeps for a day; `null` for a day it has no sure number for. */
export const serialOf = (day: CivilDate): number | null =>
  day < FIRST_SURE_DAY ? null : toDayNumber(day) + SERIAL_EPOCH;

/** The longest text a cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take away
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as a workbook can hold it: one kind of line break, no characters XML forbids, not too long. */
export function storable(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
  return clean.length <= LONGEST_TEXT ? clean : clean.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '');
}

/** What a workbook gives back for a cell it was given. */
export function asStored(cell: WorkbookCell): WorkbookCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return storable(cell) || null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'boolean') return cell;
  return serialOf(cell.date) === null ? shortDate(cell.date) : cell;
}
