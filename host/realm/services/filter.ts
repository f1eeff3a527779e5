import { setFilter } from '../../book/filter';
import { reorderRows, sortOrder } from '../../book/reorder';
import { refuse } from '../exception';
import { chains, gives, instance, serviceClass } from '../service';
import { rangeObject } from './range';
import { bookNow, type RangeState, sheetOf } from './range-state';

const current = (self: { sheetId: number }) => sheetOf(self).filter ?? refuse('Filter does not exist.');

const filter = serviceClass<GoogleAppsScript.Spreadsheet.Filter, { sheetId: number }>(
  'SpreadsheetApp.Filter',
  {
    getRange: gives('', (self) => rangeObject({ sheetId: self.sheetId, area: current(self).range })),
    remove: gives('', (self) => setFilter(bookNow(), sheetOf(self), null)),
    removeColumnFilterCriteria: chains('i', (self, column: number) => {
      const { range, shown } = current(self);
      const at = range.column + column - 1;
      setFilter(bookNow(), sheetOf(self), { range, shown: shown.filter((one) => one.column !== at) });
    }),
    sort: chains('i b', (self, column: number, ascending: boolean) => {
      const { range } = current(self);
      const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
      const keys = [{ column: range.column + column - 1, ascending }];
      reorderRows(bookNow(), sheetOf(self), body, sortOrder(bookNow(), sheetOf(self), body, keys));
    }),
  },
);

export const filterObject = (sheetId: number): object | null =>
  sheetOf({ sheetId }).filter ? instance(filter, { sheetId }) : null;

export function createFilter({ sheetId, area }: RangeState): object {
  const sheet = sheetOf({ sheetId });
  if (sheet.filter) refuse('Cannot create a filter on a sheet that already has a filter.');
  setFilter(bookNow(), sheet, { range: { ...area }, shown: [] });
  return instance(filter, { sheetId });
}
