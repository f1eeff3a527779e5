/**
 * The book as plain JSON: the one shape that travels between the realm (Apps Script services), the `.xlsx`
 * store and the page. Rows and columns are 1-based, as in Apps Script. Sizes are CSS pixels.
 */

/** A stored value. Dates are serial numbers with a date format; `null` never occurs: an empty cell is absent. */
export type CellValue = number | string | boolean;

export interface CellSnapshot {
  /** row, 1-based */
  r: number;
  /** column, 1-based */
  c: number;
  /** Value; for a formula the last computed value. Absent when the cell has only a style or a note. */
  v?: CellValue;
  /** True when `v` is an error text such as `#REF!`. */
  e?: true;
  /** Formula with its leading `=`. Kept and shown, never computed here. */
  f?: string;
  /** Index into {@link BookSnapshot.styles}. */
  s?: number;
  note?: string;
  link?: string;
}

/** Only what was set; an absent property is the default. `numberFormat` is a Sheets/Excel pattern, `@` = text. */
export interface CellStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  fontFamily?: string;
  fontSize?: number;
  /** `#rrggbb` */
  color?: string;
  /** `#rrggbb` */
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  border?: boolean;
}

/** A rectangle, inclusive, 1-based. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type ValidationRule =
  | { kind: 'list'; values: string[] }
  | { kind: 'listRange'; sheetId: number; range: Rect }
  | { kind: 'date' }
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'checkbox' };

export interface Validation {
  ranges: Rect[];
  rule: ValidationRule;
  /** false = the platform refuses other input; true = it only flags it. */
  allowInvalid: boolean;
  help?: string;
}

/** Conditional formats are formulas only (containsText loses its text in the stores; see docs/oddities.md). */
export interface ConditionalFormat {
  ranges: Rect[];
  /** With leading `=`, English names, `,` separators, relative to the top left cell of the first range. */
  formula: string;
  style: CellStyle;
}

export interface Protection {
  /** Absent = the whole sheet. */
  range?: Rect;
  description: string;
  warningOnly: boolean;
}

export interface FilterSnapshot {
  range: Rect;
  /** Values shown per column (1-based); columns not named are not filtered. */
  shown: { column: number; values: string[] }[];
}

export interface SheetSnapshot {
  id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  cells: CellSnapshot[];
  frozenRows: number;
  frozenColumns: number;
  hidden?: boolean;
  /** `#rrggbb` */
  tabColor?: string;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Column-wide styles, for cells that are not there yet (new rows keep `@` and date formats). */
  columnStyles: Record<number, number>;
  merges: Rect[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  filter?: FilterSnapshot;
}

export interface BookSnapshot {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetSnapshot[];
  activeSheetId: number;
  styles: CellStyle[];
  /** Name → sheet and rectangle. */
  namedRanges: Record<string, { sheetId: number; range: Rect }>;
}

/** One change of the book. The realm numbers states; every op leads from one revision to the next. */
export type BookOp =
  | { op: 'cells'; sheetId: number; cells: CellPatch[] }
  | {
      op: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      sheetId: number;
      at: number;
      count: number;
    }
  /** Row `range.row + i` becomes what was at `range.row + order[i]` (a sort). */
  | { op: 'reorderRows'; sheetId: number; range: Rect; order: number[] }
  | { op: 'filter'; sheetId: number; filter: FilterSnapshot | null }
  | {
      op: 'size';
      sheetId: number;
      columnWidths?: Record<number, number>;
      rowHeights?: Record<number, number>;
    }
  /** Everything else (new sheet, validations, merges, freeze …): the sheet anew, or gone. */
  | { op: 'sheet'; sheetId: number; sheet: SheetSnapshot | null; styles: CellStyle[]; index?: number }
  /** Properties of the book itself, and the order of its sheets by id. */
  | ({ op: 'book'; order: number[] } & Pick<
      BookSnapshot,
      'name' | 'locale' | 'timeZone' | 'activeSheetId' | 'namedRanges'
    >);

/** The full new state of one cell; absent `value` = empty. `style` is whole, not an index. */
export interface CellPatch {
  r: number;
  c: number;
  value?: CellValue;
  error?: true;
  formula?: string;
  style?: CellStyle;
  note?: string;
  link?: string;
}

/** What a person typed or pasted into a cell: parsed by the book, as Google does, never by the page. */
export interface TypedCell {
  r: number;
  c: number;
  text: string;
}

/** An edit that comes from the page, made against revision `base`. */
export type PageEdit =
  | { edit: 'type'; sheetId: number; cells: TypedCell[] }
  /** Already valued cells: fill handle, undo, format changes. */
  | { edit: 'cells'; sheetId: number; cells: CellPatch[] }
  | {
      edit: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      sheetId: number;
      at: number;
      count: number;
    }
  | { edit: 'reorderRows'; sheetId: number; range: Rect; order: number[] }
  | { edit: 'filter'; sheetId: number; filter: FilterSnapshot | null }
  | {
      edit: 'size';
      sheetId: number;
      columnWidths?: Record<number, number>;
      rowHeights?: Record<number, number>;
    };
