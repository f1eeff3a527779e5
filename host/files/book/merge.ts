import { rectName } from '../../book/rect';
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from '../../book/snapshot';
import { internStyle, type StyleTable, styleTable } from '../../book/styles';

/** A place changed on both sides in different ways; `cell` is absent when the whole sheet is meant. */
export interface Difference {
  sheet: string;
  cell?: string;
}

export interface Merged {
  book: BookSnapshot;
  /** Where our side was kept although the other one had changed too. */
  differences: Difference[];
}

/**
 * Three-way merge: what only one side changed since `base` is taken from that side, what both changed stays ours.
 * Cells are compared by place. Therefore a sheet whose rows one side has moved (seen by the ids in the first column)
 * is never mixed: it is taken whole from the only side that changed it, or stays ours and is reported.
 */
export function mergeBooks(base: BookSnapshot, ours: BookSnapshot, theirs: BookSnapshot): Merged {
  // One table for the three books, so that equal styles have equal numbers.
  const styles = styleTable();
  const [was, mine, other] = [base, ours, theirs].map((book) => sheetsById(book, styles)) as [
    Sheets,
    Sheets,
    Sheets,
  ];
  const differences: Difference[] = [];
  const sheets: SheetSnapshot[] = [];
  for (const [id, sheet] of mine) {
    const merged = mergeSheet(was.get(id), sheet, other.get(id), differences);
    if (merged) sheets.push(merged);
  }
  for (const [id, sheet] of other) {
    if (mine.has(id) && was.has(id)) continue;
    if (!was.has(id)) sheets.push({ ...sheet, id: mine.has(id) ? nextId(sheets) : id });
    else if (!same(was.get(id), sheet)) differences.push({ sheet: sheet.name });
  }
  const namedRanges = mergeRecords(base.namedRanges, ours.namedRanges, theirs.namedRanges);
  return { book: { ...ours, sheets, styles: styles.list, namedRanges }, differences };
}

type Sheets = Map<number, SheetSnapshot>;

function sheetsById(book: BookSnapshot, styles: StyleTable): Sheets {
  const numbers = book.styles.map((style) => internStyle(styles, style));
  return new Map(
    book.sheets.map((sheet) => {
      const columnStyles = Object.entries(sheet.columnStyles).flatMap(([column, s]) => {
        const number = numbers[s];
        return number === undefined ? [] : [[column, number] as const];
      });
      const cells = sheet.cells.map(({ s, ...cell }) => {
        const number = numbers[s ?? -1];
        return number === undefined ? cell : { ...cell, s: number };
      });
      return [sheet.id, { ...sheet, cells, columnStyles: Object.fromEntries(columnStyles) }];
    }),
  );
}

/** Undefined when the other side deleted a sheet we have not touched. */
function mergeSheet(
  was: SheetSnapshot | undefined,
  mine: SheetSnapshot,
  other: SheetSnapshot | undefined,
  differences: Difference[],
): SheetSnapshot | undefined {
  if (!was || same(was, other)) return mine;
  if (!other) return same(was, mine) ? undefined : mine;
  if (same(was, mine)) return other;
  if (rowsMoved(was, mine) || rowsMoved(was, other)) {
    if (sameCells(was, other)) return mine;
    if (sameCells(was, mine)) return other;
    differences.push({ sheet: mine.name });
    return mine;
  }
  const properties = mergeRecords(
    was as unknown as Record<string, unknown>,
    mine as unknown as Record<string, unknown>,
    other as unknown as Record<string, unknown>,
  ) as unknown as SheetSnapshot;
  return { ...properties, id: mine.id, cells: mergeCells(was, mine, other, differences) };
}

/** An id that was there has another row now; rows added below do not count. */
function rowsMoved(was: SheetSnapshot, now: SheetSnapshot): boolean {
  const ids = new Map(now.cells.filter(({ c }) => c === 1).map(({ r, v }) => [r, v]));
  return was.cells.some(({ r, c, v }) => c === 1 && v !== undefined && ids.get(r) !== v);
}

function mergeCells(
  was: SheetSnapshot,
  mine: SheetSnapshot,
  other: SheetSnapshot,
  differences: Difference[],
): CellSnapshot[] {
  const [before, left, right] = [was, mine, other].map(cellsByPlace) as [Cells, Cells, Cells];
  const places = new Set([...left.keys(), ...right.keys()]);
  return [...places].flatMap((place) => {
    const { cell, differs } = mergeCell(
      before.get(place) ?? {},
      left.get(place) ?? {},
      right.get(place) ?? {},
    );
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (differs) differences.push({ sheet: mine.name, cell: rectName({ row, column, rows: 1, columns: 1 }) });
    return Object.keys(cell).length === 0 ? [] : [{ r: row, c: column, ...cell }];
  });
}

type Content = Omit<CellSnapshot, 'r' | 'c'>;
type Cells = Map<string, Content>;

function cellsByPlace(sheet: SheetSnapshot): Cells {
  return new Map(sheet.cells.map(({ r, c, ...content }) => [`${r},${c}`, content]));
}

/** Value, formula and error go together; note, link and style each for themselves. A look is not worth a report. */
function mergeCell(was: Content, mine: Content, other: Content): { cell: Content; differs: boolean } {
  const parts = [['v', 'e', 'f'], ['note'], ['link'], ['s']] as const;
  let differs = false;
  const cell: Content = {};
  for (const keys of parts) {
    const [before, left, right] = [was, mine, other].map((side) => keys.map((key) => side[key]));
    const theirs = same(before, left);
    if (!theirs && !same(before, right) && !same(left, right) && keys[0] !== 's') differs = true;
    for (const key of keys) {
      const value = (theirs ? other : mine)[key];
      if (value !== undefined) Object.assign(cell, { [key]: value });
    }
  }
  return { cell, differs };
}

function mergeRecords<V>(
  was: Record<string, V>,
  mine: Record<string, V>,
  other: Record<string, V>,
): Record<string, V> {
  const keys = new Set([...Object.keys(mine), ...Object.keys(other)]);
  const merged: Record<string, V> = {};
  for (const key of keys) {
    const value = same(was[key], mine[key]) ? other[key] : mine[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function nextId(sheets: readonly SheetSnapshot[]): number {
  return Math.max(-1, ...sheets.map(({ id }) => id)) + 1;
}

function sameCells(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return same(contents(a), contents(b));
}

/** What the cells say, whatever they look like. */
function contents(sheet: SheetSnapshot): unknown {
  return ordered(sheet)
    .map(({ s: _, ...cell }) => cell)
    .filter((cell) => Object.keys(cell).length > 2);
}

function ordered({ cells }: SheetSnapshot): CellSnapshot[] {
  return [...cells].sort((a, b) => a.r - b.r || a.c - b.c);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** Keys in order, so that two writings of one thing are equal. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'cells' && Array.isArray(inner)) return ordered({ cells: inner } as SheetSnapshot);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
