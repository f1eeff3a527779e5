import { cellAt, changeSheet, styleAt } from '../../book/book';
import { contains, intersects, rect, within } from '../../book/rect';
import { reorderRows, type SortKey, sortOrder } from '../../book/reorder';
import type { Rect, Validation } from '../../book/snapshot';
import { validationAt, withValidation } from '../../book/validation';
import { cellOfPatch, changeCells, patchOf, putCells } from '../../book/write';
import { refuse } from '../exception';
import { chains, gives, stateOf } from '../service';
import { type RuleState, validationObject } from './data-validation';
import { createFilter, filterObject } from './filter';
import { protect } from './protection';
import { assertShape, assertUnprotected, bookNow, mapCells, type RangeState, sheetOf } from './range-state';

/** Validations, merges, sorting, protection, filter and copying of a range. */

function setValidation(range: RangeState, area: Rect, rule: object | null): void {
  const sheet = sheetOf(range);
  const state = rule ? stateOf<RuleState>(rule) : null;
  const built = state?.rule ? ({ ...state, rule: state.rule } satisfies Omit<Validation, 'ranges'>) : null;
  changeSheet(bookNow(), sheet, { validations: withValidation(sheet.validations, area, built) });
  if (built?.rule.kind === 'checkbox') {
    changeCells(bookNow(), sheet, area, (cell) =>
      cell.value === undefined ? { ...cell, value: false } : cell,
    );
  }
}

const validations = (range: RangeState): (object | null)[][] => {
  const sheet = sheetOf(range);
  return mapCells(range, (r, c) => {
    const found = validationAt(sheet, r, c);
    return found ? validationObject(found) : null;
  });
};

function merge(range: RangeState, areas: Rect[]): void {
  assertUnprotected(range);
  const sheet = sheetOf(range);
  const partly = sheet.merges.some((one) => intersects(one, range.area) && !within(one, range.area));
  if (partly) refuse('You must select all cells in a merged range to merge or unmerge them.');
  const kept = sheet.merges.filter((one) => !intersects(one, range.area));
  changeSheet(bookNow(), sheet, { merges: [...kept, ...areas.filter((one) => one.rows * one.columns > 1)] });
  for (const area of areas) {
    changeCells(bookNow(), sheet, area, (cell, dr, dc) => {
      if (dr === 0 && dc === 0) return cell;
      const { value: _value, formula: _formula, error: _error, ...rest } = cell;
      return rest;
    });
  }
}

const rowsOf = ({ row, column, rows, columns }: Rect): Rect[] =>
  Array.from({ length: rows }, (_, i) => rect(row + i, column, 1, columns));

type SortSpec =
  | number
  | { column: number; ascending?: boolean }
  | (number | { column: number; ascending?: boolean })[];

function sort(range: RangeState, spec: SortSpec): void {
  assertUnprotected(range);
  const keys = (Array.isArray(spec) ? spec : [spec]).map(
    (one): SortKey =>
      typeof one === 'number'
        ? { column: one, ascending: true }
        : { column: one.column, ascending: one.ascending ?? true },
  );
  const { area } = range;
  const outside = keys.some(({ column }) => column < area.column || column >= area.column + area.columns);
  if (outside) refuse('Sort column is out of bounds.');
  const sheet = sheetOf(range);
  reorderRows(bookNow(), sheet, area, sortOrder(bookNow(), sheet, area, keys));
}

/** Copies values and formats; a smaller target still takes the whole block, a larger one is filled once. */
function copyTo(range: RangeState, target: object, what: { values: boolean; formats: boolean }): void {
  const to = stateOf<RangeState>(target);
  assertUnprotected(to);
  const [source, goal] = [sheetOf(range), sheetOf(to)];
  const book = bookNow();
  const cells = mapCells(range, (r, c) => ({ r, c })).flat();
  const placed = cells.map(({ r, c }) => {
    const cell = cellAt(source, r, c) ?? {};
    const [nr, nc] = [to.area.row + r - range.area.row, to.area.column + c - range.area.column];
    if (nr > goal.rowCount || nc > goal.columnCount) {
      refuse(`The coordinates of the range are outside the dimensions of the sheet.`);
    }
    const old = patchOf(book, nr, nc, cellAt(goal, nr, nc) ?? {});
    const patch = {
      ...(what.values ? { ...patchOf(book, nr, nc, cell), style: old.style ?? {} } : old),
      r: nr,
      c: nc,
      style: what.formats ? styleAt(book, source, r, c) : styleAt(book, goal, nr, nc),
    };
    return { r: nr, c: nc, cell: cellOfPatch(book, goal, patch) };
  });
  putCells(book, goal, placed);
}

const PASTES: Record<string, { values: boolean; formats: boolean }> = {
  PASTE_NORMAL: { values: true, formats: true },
  PASTE_VALUES: { values: true, formats: false },
  PASTE_FORMAT: { values: false, formats: true },
};

export const ruleMethods = {
  getDataValidation: gives('', (range: RangeState) => validations(range)[0]![0]!),
  getDataValidations: gives('', validations),
  setDataValidation: chains('DataValidation~', (range: RangeState, rule: object | null) =>
    setValidation(range, range.area, rule),
  ),
  setDataValidations: chains('DataValidation[][]~', (range: RangeState, rules: (object | null)[][]) => {
    assertShape(range, rules);
    mapCells(range, (r, c) =>
      setValidation(range, rect(r, c), rules[r - range.area.row]![c - range.area.column] ?? null),
    );
  }),
  clearDataValidations: chains('', (range: RangeState) => setValidation(range, range.area, null)),
  merge: chains('', (range: RangeState) => merge(range, [range.area])),
  mergeAcross: chains('', (range: RangeState) => merge(range, rowsOf(range.area))),
  breakApart: chains('', (range: RangeState) => merge(range, [])),
  isPartOfMerge: gives('', (range: RangeState) =>
    sheetOf(range).merges.some((one) => intersects(one, range.area)),
  ),
  sort: chains('i | o | ?[]', sort),
  protect: gives('', (range: RangeState) => protect(range.sheetId, range.area)),
  createFilter: gives('', createFilter),
  getFilter: gives('', (range: RangeState) => {
    const filter = sheetOf(range).filter;
    return filter && contains(filter.range, range.area.row, range.area.column)
      ? filterObject(range.sheetId)
      : null;
  }),
  copyTo: gives(
    'Range | Range o | Range #CopyPasteType b',
    (
      range: RangeState,
      target: object,
      how?: { name?: () => string; contentsOnly?: boolean; formatOnly?: boolean },
    ) => {
      const kind =
        how?.name?.() ??
        (how?.contentsOnly ? 'PASTE_VALUES' : how?.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL');
      copyTo(
        range,
        target,
        PASTES[kind] ?? refuse(`Range.copyTo (${kind}) не поддерживается локальной версией.`),
      );
    },
  ),
};
