import { changeOf } from './axis';
import { putShifted, shiftedSheet } from './shift';
import type {
  BookOp,
  BookSnapshot,
  CellPatch,
  CellStyle,
  FilterSnapshot,
  PageEdit,
  Rect,
  SheetSnapshot,
} from './snapshot';

/** Everything one cell holds; never changed in place, so two mirrors may share it. */
export type MirrorCell = Omit<CellPatch, 'r' | 'c'>;

/** A sheet with its cells by row and column and its styles spelled out. Only the maps of cells are changed in place. */
export interface MirrorSheet extends Omit<SheetSnapshot, 'cells' | 'columnStyles'> {
  rows: Map<number, Map<number, MirrorCell>>;
  columnStyles: Record<number, CellStyle>;
}

/** A copy of the book that follows the numbered changes of the real one. */
export interface Mirror extends Omit<BookSnapshot, 'sheets' | 'styles'> {
  sheets: MirrorSheet[];
}

/** The mirror of a snapshot. Nothing of the snapshot's sheets is changed later. */
export function mirrorOf(book: BookSnapshot): Mirror {
  const { styles, sheets, ...rest } = book;
  return { ...rest, sheets: sheets.map((sheet) => mirrorSheet(sheet, styles)) };
}

/** A mirror that can go its own way; what the two hold is shared until one of them replaces it. */
export function copyMirror(mirror: Mirror): Mirror {
  return { ...mirror, sheets: mirror.sheets.map(copySheet) };
}

function copySheet(sheet: MirrorSheet): MirrorSheet {
  return { ...sheet, rows: new Map([...sheet.rows].map(([r, cells]) => [r, new Map(cells)])) };
}

export function sheetById(mirror: Mirror, sheetId: number): MirrorSheet | undefined {
  return mirror.sheets.find((sheet) => sheet.id === sheetId);
}

export function cellAt(sheet: MirrorSheet, r: number, c: number): MirrorCell | undefined {
  return sheet.rows.get(r)?.get(c);
}

/** Replaces one cell; an empty state removes it. */
export function putCell(sheet: MirrorSheet, r: number, c: number, cell: MirrorCell | undefined): void {
  const row = sheet.rows.get(r);
  if (cell && Object.keys(cell).length > 0) {
    if (row) row.set(c, cell);
    else sheet.rows.set(r, new Map([[c, cell]]));
  } else if (row?.delete(c) && row.size === 0) sheet.rows.delete(r);
}

/** Follows one change of the book. A change of an unknown sheet is ignored: the sheet itself comes later. */
export function applyOp(mirror: Mirror, op: BookOp): void {
  if (op.op === 'sheet') {
    applySheet(mirror, op);
    return;
  }
  if (op.op === 'book') {
    applyBook(mirror, op);
    return;
  }
  const sheet = sheetById(mirror, op.sheetId);
  if (!sheet) return;
  switch (op.op) {
    case 'cells':
      for (const { r, c, ...cell } of op.cells) putCell(sheet, r, c, cell);
      break;
    case 'reorderRows':
      reorderRows(sheet, op.range, op.order);
      break;
    case 'filter':
      setFilter(sheet, op.filter);
      break;
    case 'size':
      sheet.columnWidths = { ...sheet.columnWidths, ...op.columnWidths };
      sheet.rowHeights = { ...sheet.rowHeights, ...op.rowHeights };
      break;
    default:
      putShifted(sheet, shiftedSheet(sheet, changeOf(op), false));
  }
}

/** Sheets the page does not know yet come with their own change. */
function applyBook(mirror: Mirror, { op: _, order, ...facts }: Extract<BookOp, { op: 'book' }>): void {
  const place = (sheet: MirrorSheet): number => order.indexOf(sheet.id);
  Object.assign(mirror, facts);
  mirror.sheets.sort((a, b) => place(a) - place(b));
}

/** Edits that are also changes of the book as they stand: everything but typed text. */
export function opOfEdit(edit: Exclude<PageEdit, { edit: 'type' }>): BookOp {
  const { edit: op, ...rest } = edit;
  return { op, ...rest } as BookOp;
}

function mirrorSheet(sheet: SheetSnapshot, styles: CellStyle[]): MirrorSheet {
  const { cells, columnStyles, ...rest } = sheet;
  const mirrored: MirrorSheet = { ...rest, rows: new Map(), columnStyles: {} };
  for (const { r, c, v, e, f, s, ...notes } of cells) {
    const style = s === undefined ? undefined : styles[s];
    putCell(mirrored, r, c, {
      ...(v !== undefined && { value: v }),
      ...(e && { error: e }),
      ...(f !== undefined && { formula: f }),
      ...(style && Object.keys(style).length > 0 && { style }),
      ...notes,
    });
  }
  for (const [column, index] of Object.entries(columnStyles)) {
    const style = styles[index];
    if (style) mirrored.columnStyles[Number(column)] = style;
  }
  return mirrored;
}

function applySheet(mirror: Mirror, op: Extract<BookOp, { op: 'sheet' }>): void {
  const at = mirror.sheets.findIndex((sheet) => sheet.id === op.sheetId);
  if (at >= 0) mirror.sheets.splice(at, 1);
  if (!op.sheet) return;
  const index = op.index ?? (at >= 0 ? at : mirror.sheets.length);
  mirror.sheets.splice(index, 0, mirrorSheet(op.sheet, op.styles));
}

function setFilter(sheet: MirrorSheet, filter: FilterSnapshot | null): void {
  if (filter) sheet.filter = filter;
  else delete sheet.filter;
}

function reorderRows(sheet: MirrorSheet, range: Rect, order: number[]): void {
  const columns = Array.from({ length: range.columns }, (_, i) => range.column + i);
  const before = order.map((_, i) => columns.map((c) => cellAt(sheet, range.row + i, c)));
  order.forEach((from, i) => {
    columns.forEach((c, j) => {
      putCell(sheet, range.row + i, c, before[from]?.[j]);
    });
  });
}
