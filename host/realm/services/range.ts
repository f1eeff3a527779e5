import { intersects, rect } from '../../book/rect';
import { changeBook } from '../../book/sheets';
import { state } from '../execution';
import { chains, gives, instance, type ServiceClass, serviceClass, stateOf } from '../service';
import { formatMethods } from './range-format';
import { ruleMethods } from './range-rules';
import { checkedArea, type RangeState, sheetOf } from './range-state';
import { valueMethods } from './range-values';
import { sheetObject } from './sheet';

/** Shows the range in the page and makes it the selection of this execution. */
export function activate({ sheetId, area }: RangeState): void {
  state.execution.selection = { sheetId, range: area };
  state.execution.effects.push({ effect: 'select', sheetId, ...area });
  if (state.book.activeSheetId !== sheetId) changeBook(state.book, { activeSheetId: sheetId });
}

function offset(
  { sheetId, area }: RangeState,
  rows: number,
  columns: number,
  height?: number,
  width?: number,
): object {
  const moved = rect(area.row + rows, area.column + columns, height ?? area.rows, width ?? area.columns);
  return rangeObject(checkedArea(sheetOf({ sheetId }), moved));
}

/** The class is made on first use: Range and Sheet refer to each other. */
let range: ServiceClass<RangeState> | null = null;

const rangeClass = (): ServiceClass<RangeState> => {
  range ??= serviceClass<GoogleAppsScript.Spreadsheet.Range, RangeState>('SpreadsheetApp.Range', {
    ...valueMethods,
    ...formatMethods,
    ...ruleMethods,
    getSheet: gives('', ({ sheetId }: RangeState) => sheetObject(sheetId)),
    getCell: gives('i i', ({ sheetId, area }: RangeState, row: number, column: number) =>
      rangeObject(checkedArea(sheetOf({ sheetId }), rect(area.row + row - 1, area.column + column - 1))),
    ),
    offset: gives('i i | i i i | i i i i', offset),
    activate: chains('', activate),
    activateAsCurrentCell: chains('', activate),
    getMergedRanges: gives('', ({ sheetId, area }: RangeState) =>
      sheetOf({ sheetId })
        .merges.filter((merge) => intersects(merge, area))
        .map((merge) => rangeObject({ sheetId, area: merge })),
    ),
    getGridId: gives('', ({ sheetId }: RangeState) => sheetId),
  });
  return range;
};

export const rangeObject = (self: RangeState): object => instance(rangeClass(), self);

export const rangeListObject = (ranges: RangeState[]): object => instance(rangeListClass(), ranges);

let rangeList: ServiceClass<RangeState[]> | null = null;

const LIST_SETTERS = [
  'setValue',
  'setNumberFormat',
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontSize',
  'setFontStyle',
  'setFontFamily',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setNote',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
] as const;

/** A RangeList does what a Range does, to each of its ranges. */
function rangeListClass(): ServiceClass<RangeState[]> {
  const { methods } = rangeClass();
  const forAll = LIST_SETTERS.map((name) => {
    const { signature, body } = methods[name]!;
    return [
      name,
      chains(signature, (list: RangeState[], ...args: unknown[]) => {
        for (const one of list) body(one, ...args);
      }),
    ];
  });
  rangeList ??= serviceClass<GoogleAppsScript.Spreadsheet.RangeList, RangeState[]>(
    'SpreadsheetApp.RangeList',
    {
      ...Object.fromEntries(forAll),
      getRanges: gives('', (list: RangeState[]) => list.map(rangeObject)),
      activate: chains('', (list: RangeState[]) => list.slice(0, 1).forEach(activate)),
    },
  );
  return rangeList;
}

export const rangeStateOf = (object: object): RangeState => stateOf<RangeState>(object);
