import { type AxisChange, moveIndex, moveIndexes, moveKeys, moveRect, moveRects, moveSpan } from './axis';
import { moveFormula, moveRelativeFormula } from './formula-refs';
import type { ConditionalFormat, FilterSnapshot, SheetSnapshot, Validation } from './snapshot';

/** What of a cell a shift has to know. */
interface Shiftable {
  readonly formula?: string;
}

/** A sheet of the book or of a mirror: they differ in how a cell tells its style. */
export interface ShiftedSheet<C extends Shiftable, S> extends Omit<SheetSnapshot, 'cells' | 'columnStyles'> {
  rows: Map<number, Map<number, C>>;
  columnStyles: Record<number, S>;
}

/**
 * The sheet after rows or columns were put in or taken away; nothing of the old one is changed. `growsAtEnd`:
 * validations and conditional formats that end where something is put in take it in, as in Google.
 */
export function shiftedSheet<C extends Shiftable, S>(
  sheet: ShiftedSheet<C, S>,
  change: AxisChange,
  growsAtEnd: boolean,
): Omit<ShiftedSheet<C, S>, 'id' | 'name'> {
  const isRows = change.axis === 'rows';
  const delta = change.kind === 'insert' ? change.count : -change.count;
  const { id: _id, name: _name, filter, ...rest } = sheet;
  const movedFilter = filter && shiftedFilter(filter, change);
  return {
    ...rest,
    rows: shiftedRows(sheet, change),
    rowCount: sheet.rowCount + (isRows ? delta : 0),
    columnCount: sheet.columnCount + (isRows ? 0 : delta),
    frozenRows: isRows ? shiftedFrozen(sheet.frozenRows, change) : sheet.frozenRows,
    frozenColumns: isRows ? sheet.frozenColumns : shiftedFrozen(sheet.frozenColumns, change),
    hiddenRows: isRows ? moveIndexes(sheet.hiddenRows, change) : sheet.hiddenRows,
    rowHeights: isRows ? moveKeys(sheet.rowHeights, change) : sheet.rowHeights,
    hiddenColumns: isRows ? sheet.hiddenColumns : moveIndexes(sheet.hiddenColumns, change),
    columnWidths: isRows ? sheet.columnWidths : moveKeys(sheet.columnWidths, change),
    columnStyles: isRows ? sheet.columnStyles : moveKeys(sheet.columnStyles, change),
    merges: moveRects(sheet.merges, change).filter((one) => one.rows * one.columns > 1),
    ...shiftedRules(sheet, change, growsAtEnd),
    protections: sheet.protections.flatMap((one) => {
      const range = one.range && moveRect(one.range, change);
      return one.range && !range ? [] : [range ? { ...one, range } : one];
    }),
    ...(movedFilter ? { filter: movedFilter } : {}),
  };
}

/** Puts a shifted state in place at once; a filter whose rows or columns are all gone goes with them. */
export function putShifted<C extends Shiftable, S>(
  sheet: ShiftedSheet<C, S>,
  next: Omit<ShiftedSheet<C, S>, 'id' | 'name'>,
): void {
  Object.assign(sheet, next);
  if (!next.filter) delete sheet.filter;
}

/** Validations and conditional formats of the sheet after the change. */
export const shiftedRules = (
  { id, validations, conditionalFormats }: Pick<SheetSnapshot, 'id' | 'validations' | 'conditionalFormats'>,
  change: AxisChange,
  growsAtEnd: boolean,
): Pick<SheetSnapshot, 'validations' | 'conditionalFormats'> => ({
  validations: validations.flatMap((one) => shiftedValidation(one, change, id, growsAtEnd) ?? []),
  conditionalFormats: conditionalFormats.flatMap((one) => shiftedConditional(one, change, growsAtEnd) ?? []),
});

/** A cell after the change of a sheet; `isOurs` knows by its name in a formula whether that sheet is meant. */
export const shiftedCell = <C extends Shiftable>(
  cell: C,
  change: AxisChange,
  isOurs: (name: string | null) => boolean,
): C => (cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, change, isOurs) });

const shiftedFrozen = (frozen: number, change: AxisChange): number =>
  frozen === 0
    ? 0
    : (moveSpan(1, frozen, { ...change, at: Math.max(change.at, change.kind === 'insert' ? 2 : 1) })
        ?.length ?? 0);

function shiftedFilter({ range, shown }: FilterSnapshot, change: AxisChange): FilterSnapshot | null {
  const moved = moveRect(range, change);
  return (
    moved && {
      range: moved,
      shown: shown.flatMap((one) => {
        const column = change.axis === 'rows' ? one.column : moveIndex(one.column, change);
        return column === null ? [] : [{ ...one, column }];
      }),
    }
  );
}

function shiftedRows<C extends Shiftable>(
  { name, rows }: Pick<ShiftedSheet<C, unknown>, 'name' | 'rows'>,
  change: AxisChange,
): Map<number, Map<number, C>> {
  const moved = new Map<number, Map<number, C>>();
  const isOurs = (other: string | null): boolean => other === null || other === name;
  for (const [r, row] of rows) {
    const nr = change.axis === 'rows' ? moveIndex(r, change) : r;
    if (nr === null) continue;
    const cells = new Map<number, C>();
    for (const [c, cell] of row) {
      const nc = change.axis === 'columns' ? moveIndex(c, change) : c;
      if (nc !== null) cells.set(nc, shiftedCell(cell, change, isOurs));
    }
    if (cells.size > 0) moved.set(nr, cells);
  }
  return moved;
}

function shiftedValidation(
  one: Validation,
  change: AxisChange,
  sheetId: number,
  growsAtEnd: boolean,
): Validation | null {
  const ranges = moveRects(one.ranges, change, growsAtEnd);
  return ranges.length === 0 ? null : shiftedSource({ ...one, ranges }, change, sheetId, growsAtEnd);
}

/** A validation, wherever it is, whose list may be taken from the changed sheet; `null` when the list is gone. */
export function shiftedSource(
  one: Validation,
  change: AxisChange,
  sheetId: number,
  growsAtEnd: boolean,
): Validation | null {
  if (one.rule.kind !== 'listRange' || one.rule.sheetId !== sheetId) return one;
  const range = moveRect(one.rule.range, change, growsAtEnd);
  return range && { ...one, rule: { ...one.rule, range } };
}

function shiftedConditional(
  one: ConditionalFormat,
  change: AxisChange,
  growsAtEnd: boolean,
): ConditionalFormat | null {
  const ranges = moveRects(one.ranges, change, growsAtEnd);
  const before = one.ranges[0];
  const after = ranges[0];
  if (!before || !after) return null;
  const by = { rows: after.row - before.row, columns: after.column - before.column };
  return { ...one, ranges, formula: moveRelativeFormula(one.formula, change, by) };
}
