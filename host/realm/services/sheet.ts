import { changeSheet, grid, lastColumnOf, lastRowOf, type Sheet } from '../../book/book';
import { parseA1, rect } from '../../book/rect';
import type { Rect } from '../../book/snapshot';
import { insertLines } from '../../book/structure';
import type { Input } from '../../book/write';
import { SHEET_ENUMS } from '../enums';
import { refuse } from '../exception';
import { state } from '../execution';
import { chains, gives, instance, type ServiceClass, serviceClass } from '../service';
import { ruleObject, ruleOf } from './conditional-format';
import { filterObject } from './filter';
import { protect, protectionObject } from './protection';
import { activate, rangeListObject, rangeObject, rangeStateOf } from './range';
import { type ClearOptions, clearContents, clearFormats, colorOf } from './range-format';
import { bookNow, checkedArea, type RangeState, sheetOf } from './range-state';
import { write } from './range-values';
import { lineMethods, type SheetState } from './sheet-lines';
import { copySheet, renameSheet, spreadsheetObject } from './spreadsheet';

/** The range a script asks for by numbers; rows and columns are 1 when left out. */
const byNumbers = (self: SheetState, row: number, column: number, rows = 1, columns = 1): RangeState =>
  checkedArea(sheetOf(self), rect(row, column, rows, columns));

/** The range of an address; a name of another sheet or a named range is followed. */
export function byAddress(sheet: Sheet, address: string): RangeState {
  const named = state.book.namedRanges[address];
  if (named) return { sheetId: named.sheetId, area: named.range };
  const byName = (name: string | null): Sheet | undefined =>
    name === null ? sheet : state.book.sheets.find((one) => one.name === name);
  const found = parseA1(address, (name) => {
    const target = byName(name);
    return target ? grid(target) : null;
  });
  const target = found && byName(found.sheetName);
  if (!found || !target) return refuse('Range not found');
  return checkedArea(target, found.rect);
}

function dataArea(self: SheetState): Rect {
  const sheet = sheetOf(self);
  return rect(1, 1, Math.max(1, lastRowOf(sheet)), Math.max(1, lastColumnOf(sheet)));
}

/** Writes below the last row with content, growing the grid when it is full. Texts starting with `=` are formulas. */
function appendRow(self: SheetState, values: Input[]): void {
  const sheet = sheetOf(self);
  const row = lastRowOf(sheet) + 1;
  if (row > sheet.rowCount) insertLines(bookNow(), sheet, 'rows', row, row - sheet.rowCount);
  if (values.length > sheet.columnCount) {
    insertLines(bookNow(), sheet, 'columns', sheet.columnCount + 1, values.length - sheet.columnCount);
  }
  write(byNumbers(self, row, 1, 1, values.length), [values]);
}

function clear(self: SheetState, options: ClearOptions = {}): void {
  const all = { sheetId: self.sheetId, area: grid(sheetOf(self)) };
  if (!options.formatOnly) clearContents(all);
  if (!options.contentsOnly) clearFormats(all);
}

function setTabColor(self: SheetState, color: string | null): void {
  const sheet = sheetOf(self);
  const known = color === null ? undefined : colorOf(color);
  if (color === null) delete sheet.tabColor;
  changeSheet(bookNow(), sheet, known ? { tabColor: known } : {});
}

const hide = (self: SheetState, hidden: boolean): void => {
  const visible = state.book.sheets.filter((one) => !one.hidden && one.id !== self.sheetId);
  if (hidden && visible.length === 0) refuse("You can't hide all the sheets in a document.");
  changeSheet(bookNow(), sheetOf(self), { hidden });
};

function protections(self: SheetState, type: { name(): string }): object[] {
  const isRange = type.name() === 'RANGE';
  return sheetOf(self)
    .protections.filter((one) => Boolean(one.range) === isRange)
    .map((one) => protectionObject(self.sheetId, one));
}

let sheetClass: ServiceClass<SheetState> | null = null;

function made(): ServiceClass<SheetState> {
  sheetClass ??= serviceClass<GoogleAppsScript.Spreadsheet.Sheet, SheetState>('SpreadsheetApp.Sheet', {
    ...lineMethods,
    getName: gives('', (self: SheetState) => sheetOf(self).name),
    setName: chains('s', (self: SheetState, name: string) => renameSheet(sheetOf(self), name)),
    getSheetId: gives('', (self: SheetState) => sheetOf(self).id),
    getIndex: gives('', (self: SheetState) => state.book.sheets.indexOf(sheetOf(self)) + 1),
    getParent: gives('', () => spreadsheetObject()),
    getType: gives('', () => SHEET_ENUMS.SheetType.GRID),
    getRange: gives(
      's | i i | i i i | i i i i',
      (self: SheetState, first: string | number, column?: number, rows?: number, columns?: number) =>
        rangeObject(
          column === undefined
            ? byAddress(sheetOf(self), String(first))
            : byNumbers(self, Number(first), column, rows, columns),
        ),
    ),
    getRangeList: gives('s[]', (self: SheetState, addresses: string[]) =>
      rangeListObject(addresses.map((address) => byAddress(sheetOf(self), address))),
    ),
    getDataRange: gives('', (self: SheetState) =>
      rangeObject({ sheetId: self.sheetId, area: dataArea(self) }),
    ),
    getActiveRange: gives('', (self: SheetState) => rangeObject(selected(self))),
    getActiveCell: gives('', (self: SheetState) => {
      const { area } = selected(self);
      return rangeObject({ sheetId: self.sheetId, area: rect(area.row, area.column) });
    }),
    activate: chains('', (self: SheetState) => activate({ sheetId: self.sheetId, area: rect(1, 1) })),
    setActiveRange: gives('Range', (_self: SheetState, range: object) => activateRange(range)),
    setActiveSelection: gives('Range', (_self: SheetState, range: object) => activateRange(range)),
    getLastRow: gives('', (self: SheetState) => lastRowOf(sheetOf(self))),
    getLastColumn: gives('', (self: SheetState) => lastColumnOf(sheetOf(self))),
    getMaxRows: gives('', (self: SheetState) => sheetOf(self).rowCount),
    getMaxColumns: gives('', (self: SheetState) => sheetOf(self).columnCount),
    copyTo: gives('Spreadsheet', (self: SheetState) => copySheet(sheetOf(self))),
    appendRow: chains('v[]', appendRow),
    clear: chains(' | o', clear),
    clearContents: chains('', (self: SheetState) => clear(self, { contentsOnly: true })),
    clearFormats: chains('', (self: SheetState) => clear(self, { formatOnly: true })),
    setTabColor: chains('s~', setTabColor),
    getTabColor: gives('', (self: SheetState) => sheetOf(self).tabColor ?? null),
    hideSheet: chains('', (self: SheetState) => hide(self, true)),
    showSheet: chains('', (self: SheetState) => hide(self, false)),
    isSheetHidden: gives('', (self: SheetState) => sheetOf(self).hidden ?? false),
    protect: gives('', (self: SheetState) => protect(self.sheetId)),
    getProtections: gives('#ProtectionType', protections),
    getFilter: gives('', (self: SheetState) => filterObject(self.sheetId)),
    getConditionalFormatRules: gives('', (self: SheetState) =>
      sheetOf(self).conditionalFormats.map((rule) => ruleObject(self.sheetId, rule)),
    ),
    setConditionalFormatRules: gives('ConditionalFormatRule[]', (self: SheetState, rules: object[]) =>
      changeSheet(bookNow(), sheetOf(self), { conditionalFormats: rules.map(ruleOf) }),
    ),
    clearConditionalFormatRules: gives('', (self: SheetState) =>
      changeSheet(bookNow(), sheetOf(self), { conditionalFormats: [] }),
    ),
  });
  return sheetClass;
}

/** The selection when it lies on this sheet, else its first cell. */
export const selected = (self: SheetState): RangeState => {
  const { selection } = state.execution;
  const onSheet = selection?.sheetId === self.sheetId;
  return { sheetId: self.sheetId, area: onSheet ? selection.range : rect(1, 1) };
};

function activateRange(range: object): object {
  activate(rangeStateOf(range));
  return range;
}

export const sheetObject = (sheetId: number): object => instance(made(), { sheetId });
