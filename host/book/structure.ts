import { type AxisChange, moveRect } from './axis';
import { type Book, BookError, MAX_CELLS, type Rows, type Sheet, setCell } from './book';
import { markWhole, record } from './journal';
import { putShifted, shiftedCell, shiftedRules, shiftedSheet, shiftedSource } from './shift';
import type { BookOp } from './snapshot';
import { putCells } from './write';

/**
 * Puts empty rows or columns in before `at`. They take the formats of the line before, or of the line that is `like`
 * afterwards (0 = of none); validations and conditional formats that end there grow.
 */
export function insertLines(
  book: Book,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
  like: number = at - 1,
): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (count < 1 || at < 1 || at > size + 1) throw new BookError(OUT_OF_BOUNDS[axis]);
  assertRoom(book, sheet, axis === 'rows' ? count : 0, axis === 'columns' ? count : 0);
  changeLines(book, sheet, { axis, kind: 'insert', at, count });
  if (like > 0) inheritFormats(book, sheet, axis, at, count, like);
}

/** The same by a person's hand: a row put in right below the headings looks like the rows below it, not like them. */
export function insertByHand(
  book: Book,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const isBelowHeadings = axis === 'rows' && sheet.frozenRows > 0 && at === sheet.frozenRows + 1;
  insertLines(book, sheet, axis, at, count, isBelowHeadings ? at + count : at - 1);
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
  const next = shiftedSheet(sheet, change, true);
  const grows = growsSomething(sheet, change);
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
  putShifted(sheet, next);
  record(book.journal, op);
  if (grows) markWhole(book.journal, sheet.id);
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

/** A plain shift pages do by themselves; rules that grow past their end must be sent. */
const growsSomething = (sheet: Sheet, change: AxisChange): boolean =>
  change.kind === 'insert' &&
  JSON.stringify(shiftedRules(sheet, change, true)) !== JSON.stringify(shiftedRules(sheet, change, false));

/** What another sheet says about the changed one: lists taken from it and formulas; `null` when it says nothing. */
function movedForeign(other: Sheet, changed: Sheet, change: AxisChange): Partial<Sheet> | null {
  const validations = other.validations.flatMap((one) => shiftedSource(one, change, changed.id, true) ?? []);
  const rows: Rows = new Map();
  let hasFormula = false;
  for (const [r, row] of other.rows) {
    for (const [c, cell] of row) {
      const moved = shiftedCell(cell, change, (name) => name === changed.name);
      hasFormula ||= moved.formula !== cell.formula;
      setCell(rows, r, c, moved);
    }
  }
  const sameLists = JSON.stringify(validations) === JSON.stringify(other.validations);
  if (sameLists && !hasFormula) return null;
  return { ...(sameLists ? {} : { validations }), ...(hasFormula ? { rows } : {}) };
}

function inheritFormats(
  book: Book,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
  like: number,
): void {
  const indexes = Array.from({ length: count }, (_, i) => at + i);
  if (axis === 'columns') {
    const style = sheet.columnStyles[like];
    if (style !== undefined) for (const c of indexes) sheet.columnStyles[c] = style;
    for (const [r, row] of sheet.rows) {
      const before = row.get(like)?.style;
      if (before !== undefined)
        putCells(
          book,
          sheet,
          indexes.map((c) => ({ r, c, cell: { style: before } })),
        );
    }
    return;
  }
  const model = sheet.rows.get(like);
  if (!model) return;
  const styled = [...model].filter(([c, cell]) => cell.style !== sheet.columnStyles[c]);
  putCells(
    book,
    sheet,
    indexes.flatMap((r) =>
      styled.map(([c, cell]) => ({ r, c, cell: cell.style === undefined ? {} : { style: cell.style } })),
    ),
  );
}
