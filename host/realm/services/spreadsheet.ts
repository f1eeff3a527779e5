import { changeSheet, emptySheet, lastColumnOf, lastRowOf, type Sheet } from '../../book/book';
import { rect } from '../../book/rect';
import { addSheet, changeBook, copyOfSheet, moveSheet, removeSheet } from '../../book/sheets';
import { assertRoom } from '../../book/structure';
import { refuse } from '../exception';
import { state } from '../execution';
import { gives, instance, type ServiceClass, serviceClass, stateOf } from '../service';
import { activate, rangeListObject, rangeObject, rangeStateOf } from './range';
import { bookNow, sheetOf } from './range-state';
import { byAddress, selected, sheetObject } from './sheet';
import type { SheetState } from './sheet-lines';

const active = (): Sheet => sheetOf({ sheetId: bookNow().activeSheetId });

function assertFreeName(name: string): void {
  if (bookNow().sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export function renameSheet(sheet: Sheet, name: string): void {
  if (sheet.name === name) return;
  assertFreeName(name);
  changeSheet(bookNow(), sheet, { name });
}

function freeName(): string {
  const names = new Set(bookNow().sheets.map((one) => one.name));
  let number = bookNow().sheets.length + 1;
  while (names.has(`Лист${number}`)) number++;
  return `Лист${number}`;
}

/** A new sheet of Google's usual size, after the active one unless a place is named; it becomes the active one. */
function insertSheet(name: string | null, index: number | null): object {
  const book = bookNow();
  if (name !== null) assertFreeName(name);
  const id = Math.max(-1, ...book.sheets.map((one) => one.id)) + 1;
  const sheet = emptySheet(id, name ?? freeName());
  assertRoom(book, null, sheet.rowCount, sheet.columnCount);
  addSheet(book, sheet, index ?? book.sheets.indexOf(active()) + 1);
  changeBook(book, { activeSheetId: id });
  return sheetObject(id);
}

/** The copy is the last tab, named after the original; the active sheet stays active. */
export function copySheet(sheet: Sheet): object {
  const book = bookNow();
  assertRoom(book, null, sheet.rowCount, sheet.columnCount);
  const id = Math.max(...book.sheets.map((one) => one.id)) + 1;
  const names = new Set(book.sheets.map((one) => one.name.toLowerCase()));
  let name = `Копия ${sheet.name}`;
  for (let number = 1; names.has(name.toLowerCase()); number++) name = `Копия ${sheet.name} ${number}`;
  addSheet(book, copyOfSheet(sheet, id, name), book.sheets.length);
  return sheetObject(id);
}

function insertByArguments(_self: null, first?: string | number, second?: number): object {
  if (typeof first === 'number') return insertSheet(null, first);
  return insertSheet(first ?? null, second ?? null);
}

function deleteSheet(_self: null, object: object): void {
  const { sheetId } = stateOf<SheetState>(object);
  const book = bookNow();
  const visible = book.sheets.filter((one) => one.id !== sheetId && !one.hidden);
  if (visible.length === 0) refuse("You can't remove all the sheets in a document.");
  removeSheet(book, sheetOf({ sheetId }));
  if (book.activeSheetId === sheetId) changeBook(book, { activeSheetId: visible[0]!.id });
}

function setActive(_self: null, object: object): object {
  const { sheetId } = stateOf<SheetState>(object);
  activate({ sheetId, area: rect(1, 1) });
  return sheetObject(sheetId);
}

function toast(_self: null, message: string, title = '', seconds = 5): void {
  state.execution.effects.push({ effect: 'toast', title, message, seconds });
}

const byName = (_self: null, name: string): object | null => {
  const sheet = bookNow().sheets.find((one) => one.name === name);
  return sheet ? sheetObject(sheet.id) : null;
};

const selection = () => selected({ sheetId: bookNow().activeSheetId });

let spreadsheetClass: ServiceClass<null> | null = null;

function made(): ServiceClass<null> {
  spreadsheetClass ??= serviceClass<GoogleAppsScript.Spreadsheet.Spreadsheet, null>(
    'SpreadsheetApp.Spreadsheet',
    {
      getId: gives('', () => bookNow().id),
      getName: gives('', () => bookNow().name),
      rename: gives('s', (_self, name: string) => changeBook(bookNow(), { name })),
      getUrl: gives('', () => `https://docs.google.com/spreadsheets/d/${bookNow().id}/edit`),
      getSpreadsheetTimeZone: gives('', () => bookNow().timeZone),
      setSpreadsheetTimeZone: gives('s', (_self, timeZone: string) => changeBook(bookNow(), { timeZone })),
      getSpreadsheetLocale: gives('', () => bookNow().locale),
      setSpreadsheetLocale: gives('s', (_self, locale: string) => changeBook(bookNow(), { locale })),
      getSheets: gives('', () => bookNow().sheets.map(({ id }) => sheetObject(id))),
      getNumSheets: gives('', () => bookNow().sheets.length),
      getSheetByName: gives('s', byName),
      getSheetById: gives('i', (_self, id: number) =>
        bookNow().sheets.some((one) => one.id === id) ? sheetObject(id) : null,
      ),
      getActiveSheet: gives('', () => sheetObject(active().id)),
      setActiveSheet: gives('Sheet | Sheet b', setActive),
      getActiveRange: gives('', () => rangeObject(selection())),
      getActiveCell: gives('', () => {
        const { sheetId, area } = selection();
        return rangeObject({ sheetId, area: rect(area.row, area.column) });
      }),
      setActiveRange: gives('Range', (_self, range: object) => {
        activate(rangeStateOf(range));
        return range;
      }),
      insertSheet: gives(' | s | i | s i', insertByArguments),
      deleteSheet: gives('Sheet', deleteSheet),
      deleteActiveSheet: gives('', (self) => {
        deleteSheet(self, sheetObject(active().id));
        return sheetObject(active().id);
      }),
      moveActiveSheet: gives('i', (_self, position: number) => {
        if (position < 1 || position > bookNow().sheets.length) refuse('Sheet index is out of bounds.');
        moveSheet(bookNow(), active(), position - 1);
      }),
      getRange: gives('s', (_self, address: string) => rangeObject(byAddress(active(), address))),
      getRangeList: gives('s[]', (_self, addresses: string[]) =>
        rangeListObject(addresses.map((address) => byAddress(active(), address))),
      ),
      getRangeByName: gives('s', (_self, name: string) => {
        const named = bookNow().namedRanges[name];
        return named ? rangeObject({ sheetId: named.sheetId, area: named.range }) : null;
      }),
      setNamedRange: gives('s Range', (_self, name: string, range: object) => {
        const { sheetId, area } = rangeStateOf(range);
        changeBook(bookNow(), {
          namedRanges: { ...bookNow().namedRanges, [name]: { sheetId, range: area } },
        });
      }),
      removeNamedRange: gives('s', (_self, name: string) => {
        const { [name]: _gone, ...namedRanges } = bookNow().namedRanges;
        changeBook(bookNow(), { namedRanges });
      }),
      getLastRow: gives('', () => lastRowOf(active())),
      getLastColumn: gives('', () => lastColumnOf(active())),
      toast: gives('s | s s~ | s s~ n~', toast),
    },
  );
  return spreadsheetClass;
}

export const spreadsheetObject = (): object => instance(made(), null);
