import { CommandType, type ICommandInfo, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { FilterSnapshot } from '../../book/snapshot';
import type { GridChange } from '../sync';
import { bookRect, sheetIdOf } from './sheet-format';
import type { Typing } from './typing';
import { unitId, workbook } from './workbook';

interface MutationParams {
  unitId: string;
  subUnitId: string;
  range: IRange;
  ranges: IRange[];
  order: Record<number, number>;
  cellValue: Record<number, Record<number, unknown>>;
}

type Translate = (params: MutationParams, sheetId: number) => GridChange;

const shifts = {
  'sheet.mutation.insert-row': ['insertRows', 'startRow', 'endRow'],
  'sheet.mutation.remove-rows': ['deleteRows', 'startRow', 'endRow'],
  'sheet.mutation.insert-col': ['insertColumns', 'startColumn', 'endColumn'],
  'sheet.mutation.remove-col': ['deleteColumns', 'startColumn', 'endColumn'],
} as const;

/** Mutations that change only how the screen looks, or that follow from others. */
const ofNoConcern = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.re-calc-filter',
  'sheet.mutation.empty',
]);

const filterMutations = new Set([
  'sheet.mutation.set-filter-range',
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.remove-filter',
]);

/**
 * Tells every change a person makes in the grid in the book's words; `muted` is true while the page itself
 * writes. Returns what to call when one act of typing is complete.
 */
export function watchMutations(
  injector: Injector,
  typing: Typing,
  muted: () => boolean,
  sizeOf: SizeReader,
  onChange: (change: GridChange) => void,
): { typingDone(): void } {
  const typed = new Map<number, Map<string, { r: number; c: number; typed: string }>>();
  const translations: Record<string, Translate> = { ...shiftTranslations(), ...sizeTranslations(sizeOf) };
  translations['sheet.mutation.reorder-range'] = reorder;

  function touch(params: MutationParams, sheetId: number): void {
    const cells: { r: number; c: number }[] = [];
    for (const [row, columns] of Object.entries(params.cellValue)) {
      for (const column of Object.keys(columns)) {
        const text = typing.textOf(Number(row), Number(column));
        const place = { r: Number(row) + 1, c: Number(column) + 1 };
        if (text === undefined) cells.push(place);
        else {
          const known = typed.get(sheetId) ?? new Map();
          typed.set(sheetId, known.set(`${row},${column}`, { ...place, typed: text }));
        }
      }
    }
    if (cells.length > 0) onChange({ kind: 'cells', sheetId, cells });
  }

  injector.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>) => {
    const params = command.params as MutationParams | undefined;
    if (
      command.type !== CommandType.MUTATION ||
      muted() ||
      params?.unitId !== unitId ||
      ofNoConcern.has(command.id)
    )
      return;
    const sheetId = sheetIdOf(params.subUnitId ?? '');
    const translate = translations[command.id];
    if (command.id === 'sheet.mutation.set-range-values') touch(params, sheetId);
    else if (filterMutations.has(command.id)) {
      onChange({
        kind: 'edit',
        edit: { edit: 'filter', sheetId, filter: readFilter(injector, params.subUnitId) },
      });
    } else if (translate) onChange(translate(params, sheetId));
    // A typed date also sets a number format: the book will give the cell its own.
    else if (!typing.active() && !Number.isNaN(sheetId)) onChange({ kind: 'sheet', sheetId });
  });

  return {
    typingDone() {
      for (const [sheetId, cells] of typed) onChange({ kind: 'cells', sheetId, cells: [...cells.values()] });
      typed.clear();
    },
  };
}

function shiftTranslations(): Record<string, Translate> {
  const translations = Object.entries(shifts).map(([id, [edit, start, end]]): [string, Translate] => [
    id,
    ({ range }, sheetId) => ({
      kind: 'edit',
      edit: { edit, sheetId, at: range[start] + 1, count: range[end] - range[start] + 1 },
    }),
  ]);
  return Object.fromEntries(translations);
}

export interface SizeReader {
  columnWidth(sheetId: number, column: number): number;
  rowHeight(sheetId: number, row: number): number;
}

function sizeTranslations(sizes: SizeReader): Record<string, Translate> {
  return {
    'sheet.mutation.set-worksheet-col-width': ({ ranges }, sheetId) => ({
      kind: 'edit',
      edit: {
        edit: 'size',
        sheetId,
        columnWidths: measured(ranges, 'startColumn', 'endColumn', (column) =>
          sizes.columnWidth(sheetId, column),
        ),
      },
    }),
    'sheet.mutation.set-worksheet-row-height': ({ ranges }, sheetId) => ({
      kind: 'edit',
      edit: {
        edit: 'size',
        sheetId,
        rowHeights: measured(ranges, 'startRow', 'endRow', (row) => sizes.rowHeight(sheetId, row)),
      },
    }),
  };
}

function measured(
  ranges: IRange[],
  start: 'startRow' | 'startColumn',
  end: 'endRow' | 'endColumn',
  size: (index: number) => number,
): Record<number, number> {
  const result: Record<number, number> = {};
  for (const range of ranges) for (let i = range[start] + 1; i <= range[end] + 1; i += 1) result[i] = size(i);
  return result;
}

const reorder: Translate = ({ range, order }, sheetId) => {
  const rect = bookRect(range);
  const sources = Array.from(
    { length: rect.rows },
    (_, i) => (order[range.startRow + i] ?? range.startRow + i) - range.startRow,
  );
  return { kind: 'edit', edit: { edit: 'reorderRows', sheetId, range: rect, order: sources } };
};

/** The filter of a sheet in the book's words. A filter by colour or condition is kept as the values it lets through. */
function readFilter(injector: Injector, subUnitId: string): FilterSnapshot | null {
  const model = injector.get(SheetsFilterService).getFilterModel(unitId, subUnitId);
  const sheet = workbook(injector)?.getSheetBySheetId(subUnitId);
  if (!model || !sheet) return null;
  const { ref, filterColumns = [] } = model.serialize();
  const shown = filterColumns.map(({ colId, filters }) => {
    if (filters)
      return { column: colId + 1, values: [...(filters.filters ?? []), ...(filters.blank ? [''] : [])] };
    const hidden = model.getFilterColumn(colId)?.filteredOutRows;
    const values = new Set<string>();
    for (let row = ref.startRow + 1; row <= ref.endRow; row += 1) {
      if (!hidden?.has(row)) values.add(String(sheet.getCell(row, colId)?.v ?? ''));
    }
    return { column: colId + 1, values: [...values] };
  });
  return { range: bookRect(ref), shown };
}
