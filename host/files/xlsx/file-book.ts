import type { CellStyle, Rect } from '../../book/snapshot';

/**
 * A workbook as the format sees it: named sheets, rules with formulas, characters and points.
 * Between this and the model stand pure functions (`to-file.ts`, `from-file.ts`); between this and the bytes an
 * engine that does nothing but transcribe.
 */
export interface FileBook {
  title: string;
  /** Index into `sheets`. */
  active: number;
  sheets: FileSheet[];
  styles: CellStyle[];
  names: FileName[];
}

export interface FileName {
  name: string;
  /** `'Лист'!$A$1:$B$2` */
  reference: string;
}

export interface FileSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  cells: FileCell[];
  frozenRows: number;
  frozenColumns: number;
  /** `#rrggbb` */
  tabColor?: string;
  columns: FileColumn[];
  rows: FileRow[];
  merges: Rect[];
  validations: FileValidation[];
  formats: FileFormat[];
  filter?: Rect;
  isProtected: boolean;
}

export interface FileCell {
  r: number;
  c: number;
  v?: string | number | boolean;
  /** `v` is an error text. */
  e?: true;
  /** Without the leading `=`. */
  f?: string;
  /** Index into {@link FileBook.styles}. */
  s?: number;
  note?: string;
  link?: string;
}

export interface FileColumn {
  index: number;
  /** In characters. */
  width?: number;
  hidden?: boolean;
  s?: number;
}

export interface FileRow {
  index: number;
  /** In points. */
  height?: number;
  hidden?: boolean;
}

export type FileOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface FileValidation {
  ranges: Rect[];
  type: 'list' | 'date' | 'decimal' | 'whole' | 'custom';
  operator?: FileOperator;
  /** Formulas without `=`; a list written in place is one quoted text. */
  formulas: string[];
  /** Other input is refused, not only warned about. */
  strict: boolean;
  help?: string;
}

export interface FileFormat {
  ranges: Rect[];
  /** Without `=`. */
  formula: string;
  style: CellStyle;
}
