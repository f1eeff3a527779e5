import type { Problem } from './problems';

/** One decoded row with its place in the sheet. */
export interface TableRow<R> {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly values: R;
}

/** A decoded sheet. */
export interface Table<R> {
  readonly sheet: string;
  /** Row of the headers, 1-based; 0 when the sheet or its headers were not found. */
  readonly headerRow: number;
  /** Sheet column (1-based) of every recognised column. */
  readonly columns: Partial<Record<keyof R & string, number>>;
  readonly rows: readonly TableRow<R>[];
  /** Columns in use, known or not; 0 for a sheet that is empty or not there. */
  readonly width: number;
  /** What is wrong with the sheet, with places. Rows with problems are kept; their bad cells read as empty. */
  readonly problems: readonly Problem[];
}
