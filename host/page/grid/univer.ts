import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/sheets/lib/facade';
import '@univerjs/ui/lib/facade';
import '@univerjs/sheets-ui/lib/facade';
import { defaultTheme } from '@univerjs/themes';
import { hiddenMenuItems } from './menu-items';
import { russianTexts } from './russian-texts';

/** Fonts that every office computer has; a label without a translation is shown as it is. */
const fonts = ['Arial', 'Times New Roman', 'Calibri', 'Verdana', 'PT Astra Serif'].map((name) => ({
  value: name,
  label: name,
}));

/** Formulas are kept and shown as the book has them; the grid computes only what a reader types anew. */
const noComputingAtStart = 2;

/**
 * The grid with exactly the parts the book needs. The makers' bundle `@univerjs/presets` does the same in one
 * call but brings packages without a licence.
 */
export function createUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    theme: {
      ...defaultTheme,
      primary: { ...defaultTheme.primary, 500: '#4285f4', 600: '#1a73e8', 700: '#1558b0' },
    },
    locale: LocaleType.RU_RU,
    locales: { [LocaleType.RU_RU]: russianTexts },
  });
  const menu = hiddenMenuItems();
  univer.registerPlugins([
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      {
        container,
        header: true,
        toolbar: true,
        footer: true,
        ribbonType: 'simple',
        menu,
        customFontFamily: { override: true, list: fonts },
      },
    ],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      {
        menu,
        formulaBar: true,
        footer: { menus: false, statisticBar: false, addSheetButtonConfig: { show: false } },
        clipboardConfig: { hidePasteOptions: true },
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    ],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
    [UniverSheetsNumfmtUIPlugin, { menu }],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: noComputingAtStart }],
    [UniverSheetsFormulaUIPlugin, { menu }],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin, { menu, showEditOnDropdown: false }],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin, { menu }],
    [UniverSheetsFilterPlugin],
    [UniverSheetsFilterUIPlugin, { menu }],
    [UniverSheetsSortPlugin],
    [UniverSheetsSortUIPlugin, { menu }],
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}
