import type { Page } from 'playwright-core';
import { siteView } from './fake-site';
import type { View } from './views';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Meetings, events, the site, rewards, materials and the book without names. */
export const yearWorkViews: readonly View[] = [
  { name: 'meetings of a week', screen: 'meetings', shows: 'Нет встреч 39 дней' },
  {
    name: 'a meeting of a week filled in',
    screen: 'meetings',
    shows: 'Внести 1 встречу',
    way: (page) => page.getByRole('checkbox').first().check(),
  },
  {
    name: 'a meeting to correct',
    screen: 'meetings',
    shows: 'Удалить из журнала',
    way: async (page) => {
      await press(page, /^Журнал пары/);
      await page
        .getByRole('button', { name: /^Исправить/ })
        .last()
        .click();
    },
  },
  {
    name: 'the journal of a pair',
    screen: 'meetings',
    shows: '6 из 7 встреч, план на 21.11.2026',
    way: (page) => press(page, /^Журнал пары/),
  },
  {
    name: 'the plan of meetings made',
    screen: 'meetings',
    shows: 'В файле 14 встреч',
    way: async (page) => {
      await press(page, 'План встреч в календарь');
      await press(page, 'Подготовить файл');
    },
  },
  { name: 'events', screen: 'events', shows: 'пришли 14 из 16' },
  {
    name: 'an event with its people',
    screen: 'events',
    shows: 'Сохранить мероприятие',
    way: async (page) => {
      await press(page, /Осенний праздник/);
      await page.getByText('По парам').click();
    },
  },
  { name: 'the section of the site', screen: 'site', shows: 'Уберите со страницы' },
  {
    name: 'the markup of the site',
    screen: 'site',
    shows: 'Раздел подготовлен. Вставьте разметку в редактор сайта.',
    way: (page) => press(page, 'Подготовить раздел'),
  },
  {
    name: 'a publication to mark',
    screen: 'site',
    shows: /^Обновлён раздел/,
    way: async (page, server) => {
      server.on('site.open', () => ({ ...siteView, waiting: '2026-11-21' }));
      await page.reload();
      await press(page, 'Отметить публикацию');
    },
  },
  {
    name: 'rewards with somebody ticked',
    screen: 'rewards',
    shows: 'Записать: 1 поощрение',
    way: (page) => page.getByLabel('Осадчая Тамара Викторовна, воспитатель').check(),
  },
  { name: 'the bank of materials', screen: 'materials', shows: '2 материала' },
  {
    name: 'a material',
    screen: 'materials',
    shows: 'Сохранить материал',
    way: (page) => press(page, 'Добавить материал'),
  },
  {
    name: 'a copy without names',
    screen: 'privacy',
    shows: 'Копия без имён готова: скрыто 26 имён.',
    way: (page) => press(page, 'Сделать копию без имён'),
  },
  {
    name: 'changes of the copy to take back',
    screen: 'privacy',
    shows: 'изменено и здесь, и в копии',
    way: (page) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'копия.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') }),
  },
];
