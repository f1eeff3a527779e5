import { merge, mergeLocales } from '@univerjs/core';
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
  'sheets-formula': {
    progress: {
      analyzing: 'Разбор формул',
      calculating: 'Пересчёт',
      'array-analysis': 'Разбор формул',
      'array-calculation': 'Пересчёт',
      done: 'Готово',
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Объединённые ячейки',
        dismantleMergeCellWarning: 'Объединённые ячейки здесь будут разъединены.',
      },
    },
    filter: {
      confirm: {
        error: 'Таблица отфильтрована',
        notAllowedToInsertRange: 'Снимите фильтр и вставьте ячейки снова.',
      },
    },
    info: { error: 'Проверьте ячейку', forceStringInfo: 'Число записано текстом.' },
    clipboard: {
      shortCutNotify: { useShortCutInstead: 'Вставьте скопированное из другой программы клавишами Ctrl+V.' },
    },
  },
  'sheets-sort-ui': {
    general: {
      'sort-asc-cur': 'Только выделенное, по возрастанию',
      'sort-desc-cur': 'Только выделенное, по убыванию',
      'sort-asc-ext': 'Строки таблицы по возрастанию',
      'sort-desc-ext': 'Строки таблицы по убыванию',
      'sort-custom': 'По нескольким столбцам…',
    },
  },
  'sheets-data-validation-ui': { alert: { ok: 'Понятно' } },
};

/** Every text of the grid. */
export const russianTexts = merge(
  mergeLocales(core, validation, conditionalFormats, filter, sort),
  corrections,
);
