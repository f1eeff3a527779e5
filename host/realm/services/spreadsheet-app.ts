import { rect } from '../../book/rect';
import { SHEET_ENUMS } from '../enums';
import { refuse } from '../exception';
import { state } from '../execution';
import { gives, instance, serviceClass } from '../service';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import { activate, rangeObject, rangeStateOf } from './range';
import { bookNow } from './range-state';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { uiObject } from './ui';

const spreadsheetApp = serviceClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null>(
  'SpreadsheetApp',
  {
    getActive: gives('', spreadsheetObject),
    getActiveSpreadsheet: gives('', spreadsheetObject),
    getActiveSheet: gives('', () => sheetObject(bookNow().activeSheetId)),
    getActiveRange: gives('', () => {
      const { selection } = state.execution;
      return rangeObject(
        selection
          ? { sheetId: selection.sheetId, area: selection.range }
          : { sheetId: bookNow().activeSheetId, area: rect(1, 1) },
      );
    }),
    setActiveSheet: gives('Sheet', (_self, sheet: object) => {
      const { sheetId } = rangeStateOf(sheet);
      activate({ sheetId, area: rect(1, 1) });
      return sheet;
    }),
    getUi: gives('', () => {
      if (state.execution.trigger === 'timer')
        refuse('Cannot call SpreadsheetApp.getUi() from this context.');
      return uiObject();
    }),
    newDataValidation: gives('', newDataValidation),
    newConditionalFormatRule: gives('', newConditionalFormatRule),
    // Writes are seen in order at once; a flush only costs time.
    flush: gives('', () => undefined),
    openById: gives('s', (_self, id: string) =>
      id === bookNow().id ? spreadsheetObject() : refuse('Другие книги не поддерживаются локальной версией.'),
    ),
  },
  SHEET_ENUMS,
);

export const SpreadsheetApp = instance(spreadsheetApp, null);
