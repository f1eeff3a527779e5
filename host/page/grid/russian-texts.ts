import { mergeLocales } from '@univerjs/core';
import conditionalFormats from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import core from '@univerjs/preset-sheets-core/locales/ru-RU';
import validation from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import filter from '@univerjs/preset-sheets-filter/locales/ru-RU';
import sort from '@univerjs/preset-sheets-sort/locales/ru-RU';

/** Where the makers' Russian is missing, wrong, or names themselves. */
const corrections = {
  ui: {
    clipboard: {
      authentication: {
        title: 'Нет доступа к буферу обмена',
        content: 'Разрешите странице читать буфер обмена или вставьте клавишами Ctrl+V.',
      },
    },
  },
  'sheets-ui': {
    clipboard: {
      shortCutNotify: { useShortCutInstead: 'Вставьте скопированное из другой программы клавишами Ctrl+V.' },
    },
  },
  'sheets-data-validation-ui': { alert: { ok: 'Понятно' } },
};

/** Every text of the grid. */
export const russianTexts = mergeLocales(core, validation, conditionalFormats, filter, sort, corrections);
