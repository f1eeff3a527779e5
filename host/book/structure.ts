import { type AxisChange, moveIndex, moveIndexes, moveKeys, moveRect, moveRects, moveSpan } from './axis';
import { type Book, BookError, type Cell, MAX_CELLS, type Rows, type Sheet, setCell } from './book';
import { moveFormula, moveRelativeFormula } from './formula-refs';
import { markWhole, record } from './journal';
import { lastColumn, lastRow } from './rect';
import type { BookOp, ConditionalFormat, Validation } from './snapshot';
import { putCells } from './write';

/**
 * Puts empty rows or columns in before `at`. They take the formats of the line before, as in Google; validations and
 * conditional formats that end there grow.
 */
export function insertLines(
  book: Book,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (count < 1 || at < 1 || at > size + 1) throw new BookError(OUT_OF_BOUNDS[axis]);
  assertRoom(book, sheet, axis === 'rows' ? count : 0, axis === 'columns' ? count : 0);
  changeLines(book, sheet, { axis, kind: 'insert', at, count });
  if (at > 1) inheritFormats(book, sheet, axis, at, count);
}

/** Deletes rows or columns with all they hold; the last ones of a sheet, or all that are not frozen, stay. */
export function deleteLines(
  book: Book,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const isRows = axis === 'rows';
  const size = isRows ? sheet.rowCount : sheet.columnCount;
  const frozen = isRows ? sheet.frozenRows : sheet.frozenColumns;
  if (count < 1 || at < 1 || at + count - 1 > size) throw new BookError(OUT_OF_BOUNDS[axis]);
  if (count >= size) throw new BookError(`You can't delete all the ${axis} on the sheet.`);
  if (at <= frozen + 1 && at + count - 1 === size && frozen > 0) {
    throw new BookError(`It is not possible to delete all non-frozen ${axis}.`);
  }
  changeLines(book, sheet, { axis, kind: 'delete', at, count });
}

const OUT_OF_BOUNDS = {
  rows: 'Those rows are out of bounds.',
  columns: 'Those columns are out of bounds.',
} as const;

const OP_NAMES = {
  rows: { insert: 'insertRows', delete: 'deleteRows' },
  columns: { insert: 'insertColumns', delete: 'deleteColumns' },
} as const;

/** Refuses growth beyond the ten million cells of a workbook, counted by grid size. */
export function assertRoom(book: Book, sheet: Sheet | null, moreRows: number, moreColumns: number): void {
  const cells = book.sheets.reduce((sum, one) => {
    const rows = one.rowCount + (one === sheet ? moreRows : 0);
    const columns = one.columnCount + (one === sheet ? moreColumns : 0);
    return sum + rows * columns;
  }, 0);
  const added = sheet ? 0 : moreRows * moreColumns;
  if (cells + added > MAX_CELLS) {
    throw new BookError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/** The new state is prepared aside and put in place at once: a killed execution never leaves half a shift behind. */
function changeLines(book: Book, sheet: Sheet, change: AxisChange): void {
  const next = movedSheet(sheet, change);
  const others = book.sheets
    .filter((one) => one !== sheet)
    .map((one) => ({ one, next: movedForeign(one, sheet, change) }));
  const namedRanges = Object.fromEntries(
    Object.entries(book.namedRanges).flatMap(([name, named]) => {
      if (named.sheetId !== sheet.id) return [[name, named]];
      const range = moveRect(named.range, change);
      return range ? [[name, { ...named, range }]] : [];
    }),
  );
  const op: BookOp = {
    op: OP_NAMES[change.axis][change.kind],
    sheetId: sheet.id,
    at: change.at,
    count: change.count,
  };
  Object.assign(sheet, next);
  record(book.journal, op);
  if (growsSomething(sheet, change)) markWhole(book.journal, sheet.id);
  for (const other of others) {
    if (!other.next) continue;
    Object.assign(other.one, other.next);
    markWhole(book.journal, other.one.id);
  }
  if (JSON.stringify(namedRanges) !== JSON.stringify(book.namedRanges)) {
    book.namedRanges = namedRanges;
    book.journal.bookChanged = true;
  }
}

/** A plain shift the page does by itself; rules that grow past their end must be sent. Asked after the shift. */
const growsSomething = (sheet: Sheet, { axis, kind, at, count }: AxisChange): boolean =>
  kind === 'insert' &&
  [...sheet.validations, ...sheet.conditionalFormats].some(({ ranges }) =>
    ranges.some((range) => (axis === 'rows' ? lastRow(range) : lastColumn(range)) === at + count - 1),
  );

function movedSheet(sheet: Sheet, change: AxisChange): Omit<Sheet, 'id' | 'name'> {
  const isRows = change.axis === 'rows';
  const delta = change.kind === 'insert' ? change.count : -change.count;
  const { id: _id, name: _name, filter, ...rest } = sheet;
  const filterRange = filter && moveRect(filter.range, change);
  return {
    ...rest,
    rows: movedRows(sheet, change),
    rowCount: sheet.rowCount + (isRows ? delta : 0),
    columnCount: sheet.columnCount + (isRows ? 0 : delta),
    frozenRows: isRows ? movedFrozen(sheet.frozenRows, change) : sheet.frozenRows,
    frozenColumns: isRows ? sheet.frozenColumns : movedFrozen(sheet.frozenColumns, change),
    hiddenRows: isRows ? moveIndexes(sheet.hiddenRows, change) : sheet.hiddenRows,
    rowHeights: isRows ? moveKeys(sheet.rowHeights, change) : sheet.rowHeights,
    hiddenColumns: isRows ? sheet.hiddenColumns : moveIndexes(sheet.hiddenColumns, change),
    columnWidths: isRows ? sheet.columnWidths : moveKeys(sheet.columnWidths, change),
    columnStyles: isRows ? sheet.columnStyles : moveKeys(sheet.columnStyles, change),
    merges: moveRects(sheet.merges, change).filter((one) => one.rows * one.columns > 1),
    validations: sheet.validations.flatMap((one) => movedValidation(one, change, sheet.id, true) ?? []),
    conditionalFormats: sheet.conditionalFormats.flatMap((one) => movedConditional(one, change) ?? []),
    protections: sheet.protections.flatMap((one) => {
      const range = one.range && moveRect(one.range, change);
      return one.range && !range ? [] : [range ? { ...one, range } : one];
    }),
    ...(filter && filterRange
      ? {
          filter: {
            range: filterRange,
            shown: filter.shown.flatMap((one) => {
              const column = isRows ? one.column : moveIndex(one.column, change);
              return column === null ? [] : [{ ...one, column }];
            }),
          },
        }
      : {}),
  };
}

const movedFrozen = (frozen: number, change: AxisChange): number =>
  frozen === 0
    ? 0
    : (moveSpan(1, frozen, { ...change, at: Math.max(change.at, change.kind === 'insert' ? 2 : 1) })
        ?.length ?? 0);

function movedRows(sheet: Sheet, change: AxisChange): Rows {
  const rows: Rows = new Map();
  const isOurs = (name: string | null): boolean => name === null || name === sheet.name;
  for (const [r, row] of sheet.rows) {
    for (const [c, cell] of row) {
      const nr = change.axis === 'rows' ? moveIndex(r, change) : r;
      const nc = change.axis === 'columns' ? moveIndex(c, change) : c;
      if (nr !== null && nc !== null) setCell(rows, nr, nc, movedCell(cell, change, isOurs));
    }
  }
  return rows;
}

const movedCell = (cell: Cell, change: AxisChange, isOurs: (name: string | null) => boolean): Cell =>
  cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, change, isOurs) };

function movedValidation(
  one: Validation,
  change: AxisChange,
  sheetId: number,
  isOwn: boolean,
): Validation | null {
  const ranges = isOwn ? moveRects(one.ranges, change, true) : one.ranges;
  if (ranges.length === 0) return null;
  if (one.rule.kind !== 'listRange' || one.rule.sheetId !== sheetId) return { ...one, ranges };
  const range = moveRect(one.rule.range, change, true);
  return range && { ...one, ranges, rule: { ...one.rule, range } };
}

function movedConditional(one: ConditionalFormat, change: AxisChange): ConditionalFormat | null {
  const ranges = moveRects(one.ranges, change, true);
  const before = one.ranges[0];
  const after = ranges[0];
  if (!before || !after) return null;
  const by = { rows: after.row - before.row, columns: after.column - before.column };
  return { ...one, ranges, formula: moveRelativeFormula(one.formula, change, by) };
}

/** What another sheet says about the changed one: lists taken from it and formulas; `null` when it says nothing. */
function movedForeign(other: Sheet, changed: Sheet, change: AxisChange): Partial<Sheet> | null {
  const validations = other.validations.flatMap(
    (one) => movedValidation(one, change, changed.id, false) ?? [],
  );
  const rows: Rows = new Map();
  let hasFormula = false;
  for (const [r, row] of other.rows) {
    for (const [c, cell] of row) {
      const moved = movedCell(cell, change, (name) => name === changed.name);
      hasFormula ||= moved.formula !== cell.formula;
      setCell(rows, r, c, moved);
    }
  }
  const sameLists = JSON.stringify(validations) === JSON.stringify(other.validations);
  if (sameLists && !hasFormula) return null;
  return { ...(sameLists ? {} : { validations }), ...(hasFormula ? { rows } : {}) };
}

function inheritFormats(book: Book, sheet: Sheet, axis: 'rows' | 'columns', at: number, count: number): void {
  const indexes = Array.from({ length: count }, (_, i) => at + i);
  if (axis === 'columns') {
    const style = sheet.columnStyles[at - 1];
    if (style !== undefined) for (const c of indexes) sheet.columnStyles[c] = style;
    for (const [r, row] of sheet.rows) {
      const before = row.get(at - 1)?.style;
      if (before !== undefined)
        putCells(
          book,
          sheet,
          indexes.map((c) => ({ r, c, cell: { style: before } })),
        );
    }
    return;
  }
  const above = sheet.rows.get(at - 1);
  if (!above) return;
  const styled = [...above].filter(([c, cell]) => cell.style !== sheet.columnStyles[c]);
  putCells(
    book,
    sheet,
    indexes.flatMap((r) =>
      styled.map(([c, cell]) => ({ r, c, cell: cell.style === undefined ? {} : { style: cell.style } })),
    ),
  );
}
