import { type Mirror, type MirrorCell, type MirrorSheet, sheetById } from '../book/mirror';
import type { CellPatch } from '../book/snapshot';

/** What has to change in a shown book so that it equals another. */
export type Difference = { kind: 'rebuild' } | { kind: 'patches'; patches: SheetPatch[] };

export interface SheetPatch {
  sheetId: number;
  cells: CellPatch[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
}

/**
 * Compares what is shown with the book as it is. Cells and sizes can be patched in place; everything else
 * (sheets, rows added elsewhere, merges, lists, filters …) means building the grid anew.
 */
export function differenceBetween(shown: Mirror, book: Mirror): Difference {
  if (outlineOf(shown) !== outlineOf(book)) return { kind: 'rebuild' };
  const patches = book.sheets.flatMap((sheet) => {
    const before = sheetById(shown, sheet.id);
    return before ? patchBetween(before, sheet) : [];
  });
  return { kind: 'patches', patches };
}

function patchBetween(before: MirrorSheet, after: MirrorSheet): SheetPatch[] {
  const patch: SheetPatch = {
    sheetId: after.id,
    cells: changedCells(before, after),
    columnWidths: changedSizes(before.columnWidths, after.columnWidths),
    rowHeights: changedSizes(before.rowHeights, after.rowHeights),
  };
  const parts = [patch.cells, Object.keys(patch.columnWidths), Object.keys(patch.rowHeights)];
  return parts.some(({ length }) => length > 0) ? [patch] : [];
}

function changedCells(before: MirrorSheet, after: MirrorSheet): CellPatch[] {
  const cells: CellPatch[] = [];
  for (const r of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const was = before.rows.get(r) ?? new Map<number, MirrorCell>();
    const is = after.rows.get(r) ?? new Map<number, MirrorCell>();
    for (const c of new Set([...was.keys(), ...is.keys()])) {
      if (!sameCell(was.get(c), is.get(c))) cells.push({ r, c, ...is.get(c) });
    }
  }
  return cells;
}

function changedSizes(before: Record<number, number>, after: Record<number, number>): Record<number, number> {
  return Object.fromEntries(Object.entries(after).filter(([index, size]) => before[Number(index)] !== size));
}

/** Two cells a reader cannot tell apart. The result of an unchanged formula is the grid's own business. */
export function sameCell(a: MirrorCell | undefined, b: MirrorCell | undefined): boolean {
  if (a === b) return true;
  return cellKey(a) === cellKey(b);
}

function cellKey(cell: MirrorCell | undefined): string {
  if (!cell) return '';
  const { value, error, formula, style, note, link } = cell;
  const content = formula ? [formula] : [value === undefined ? null : value, error ?? null];
  const empty = !formula && value === undefined && !note && !link && !style;
  return empty ? '' : JSON.stringify([content, sortedEntries(style ?? {}), note ?? '', link ?? '']);
}

/** Everything of a book that is not a cell or a size, as one comparable text. */
function outlineOf(mirror: Mirror): string {
  return JSON.stringify(
    mirror.sheets.map(({ rows, columnWidths, rowHeights, protections, ...outline }) =>
      sortedEntries(outline),
    ),
  );
}

function sortedEntries(record: object): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
