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

/** A sheet with its cells by row and column and its styles spelled out. */
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

/** A mirror that can go its own way; the cells are shared until one of the two replaces them. */
export function copyMirror(mirror: Mirror): Mirror {
  return { ...mirror, sheets: mirror.sheets.map(copySheet) };
}

export function copySheet(sheet: MirrorSheet): MirrorSheet {
  const { rows, ...rest } = sheet;
  return { ...copyJson(rest), rows: new Map([...rows].map(([r, cells]) => [r, new Map(cells)])) };
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
      Object.assign(sheet.columnWidths, op.columnWidths);
      Object.assign(sheet.rowHeights, op.rowHeights);
      break;
    default:
      shiftSheet(sheet, op);
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

function copyJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function mirrorSheet(sheet: SheetSnapshot, styles: CellStyle[]): MirrorSheet {
  const { cells, columnStyles, ...rest } = copyJson(sheet);
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

type Shift = Extract<BookOp, { op: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' }>;

function shiftSheet(sheet: MirrorSheet, shift: Shift): void {
  const rows = shift.op === 'insertRows' || shift.op === 'deleteRows';
  const move = (n: number) => movedIndex(n, shift);
  const rects = <T extends { ranges: Rect[] }>(items: T[]) =>
    items
      .map((item) => ({ ...item, ranges: item.ranges.flatMap((rect) => movedRect(rect, shift) ?? []) }))
      .filter((item) => item.ranges.length > 0);
  const signed = shift.op.startsWith('insert') ? shift.count : -shift.count;
  if (rows) {
    sheet.rows = new Map(movedEntries([...sheet.rows], move));
    sheet.rowHeights = Object.fromEntries(movedEntries(numbered(sheet.rowHeights), move));
    sheet.hiddenRows = sheet.hiddenRows.flatMap((n) => move(n) ?? []);
    sheet.rowCount += signed;
  } else {
    sheet.rows = new Map([...sheet.rows].map(([r, cells]) => [r, new Map(movedEntries([...cells], move))]));
    sheet.columnWidths = Object.fromEntries(movedEntries(numbered(sheet.columnWidths), move));
    sheet.columnStyles = Object.fromEntries(movedEntries(numbered(sheet.columnStyles), move));
    sheet.hiddenColumns = sheet.hiddenColumns.flatMap((n) => move(n) ?? []);
    sheet.columnCount += signed;
  }
  sheet.merges = sheet.merges.flatMap((rect) => movedRect(rect, shift) ?? []);
  sheet.validations = rects(sheet.validations);
  sheet.conditionalFormats = rects(sheet.conditionalFormats);
  const filterRange = sheet.filter && movedRect(sheet.filter.range, shift);
  if (sheet.filter && filterRange) sheet.filter = { ...sheet.filter, range: filterRange };
}

function numbered<T>(record: Record<number, T>): [number, T][] {
  return Object.entries(record).map(([key, value]) => [Number(key), value]);
}

function movedEntries<T>(entries: [number, T][], move: (n: number) => number | undefined): [number, T][] {
  return entries.flatMap(([key, value]) => {
    const to = move(key);
    return to === undefined ? [] : [[to, value] as [number, T]];
  });
}

/** Where a row or column (1-based) is after the shift; undefined when it was deleted. */
export function movedIndex(n: number, { op, at, count }: Shift): number | undefined {
  if (n < at) return n;
  if (op === 'insertRows' || op === 'insertColumns') return n + count;
  return n < at + count ? undefined : n - count;
}

/** Where a rectangle is after the shift: pushed, stretched by an insert inside it, shrunk, or gone. */
export function movedRect(rect: Rect, shift: Shift): Rect | undefined {
  const rows = shift.op === 'insertRows' || shift.op === 'deleteRows';
  const [start, length] = rows ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = movedSpan(start, length, shift);
  if (!span) return undefined;
  return rows
    ? { ...rect, row: span.start, rows: span.length }
    : { ...rect, column: span.start, columns: span.length };
}

function movedSpan(
  start: number,
  length: number,
  shift: Shift,
): { start: number; length: number } | undefined {
  const { op, at, count } = shift;
  if (op.startsWith('insert')) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const lost = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  if (lost === length) return undefined;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - lost };
}
