import type { Page } from 'playwright-core';
import type { View } from './views';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** The screens about programmes of pairs. */
export const programmeViews: readonly View[] = [
  { name: 'programmes of pairs', screen: 'programmes', shows: 'Готовы к утверждению' },
  {
    name: 'programmes proposed for all',
    screen: 'programmes',
    shows: 'Записать 2 программы',
    way: (page) => press(page, 'Составить 2 программы'),
  },
  {
    name: 'items to mark',
    screen: 'programmes',
    shows: 'Записать отметки: 1 пункт',
    way: async (page) => {
      await press(page, /Отметить выполнение: Осадчая/);
      await page.getByRole('checkbox', { name: /Посещение занятий/ }).check();
    },
  },
  { name: 'a programme', screen: 'programme', shows: 'Сохранить программу' },
  {
    name: 'a programme in the panel',
    screen: 'programmes',
    shows: 'Сохранить программу',
    way: (page) => press(page, /Открыть: Осадчая/),
  },
];
