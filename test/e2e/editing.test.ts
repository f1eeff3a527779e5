import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../kit/browser';
import { openPage, startTestServer, type TestServer } from './kit';
import {
  contextMenu,
  contextOptions,
  goTo,
  pasteText,
  rowMenu,
  saved,
  shown,
  typeInto,
  watchPage,
} from './page-actions';

let browser: Browser;
let server: TestServer;
let context: BrowserContext;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startTestServer();
  context = await browser.newContext(contextOptions);
  watched = watchPage(context);
  page = await context.newPage();
  await openPage(page, server);
});
afterEach(async () => {
  await context.close();
  await server.close();
  expect(watched).toEqual({ outside: [], errors: [] });
});

const row = (r: number, columns = 7) =>
  Array.from({ length: columns }, (_, i) => server.runtime.value(1, r, i + 1));

test('typed texts reach the book as they were typed and come back parsed', async () => {
  await typeInto(page, 'A7', 'Н-06', 'Иванов', 'учитель', '007', '02.09.2024', '1,5');
  await saved(page);
  expect(row(7, 6)).toEqual(['Н-06', 'Иванов', 'учитель', '007', 45_537, 1.5]);
  expect(server.runtime.format(1, 7, 5)).toBe('dd.mm.yyyy');
  expect(await shown(page, 'A7:F7')).toBe('Н-06\tИванов\tучитель\t007\t02.09.2024\t1,5');
});

test('an order number and a phone stay as typed in a text column', async () => {
  await typeInto(page, 'D7', '63/1');
  await typeInto(page, 'D8', '+7 900 000-00-00');
  await typeInto(page, 'D9', '01.09');
  await saved(page);
  expect([7, 8, 9].map((r) => server.runtime.value(1, r, 4))).toEqual(['63/1', '+7 900 000-00-00', '01.09']);
});

test('a value that is not in the list of the cell is refused', async () => {
  await typeInto(page, 'G2', 'что-то');
  await saved(page);
  expect(server.runtime.value(1, 2, 7)).toBe('действует');
});

test('a table pasted from outside is parsed by the book and grows the sheet', async () => {
  await pasteText(
    page,
    'A99',
    'Н-97\tПетров\tдиректор\t0012\t03.09.2024\t2,5\nН-98\t"Сидоров\nИлья"\nН-99\tКим',
  );
  await saved(page);
  expect(row(99, 6)).toEqual(['Н-97', 'Петров', 'директор', '0012', 45_538, 2.5]);
  expect(row(100, 2)).toEqual(['Н-98', 'Сидоров\nИлья']);
  expect(row(101, 2)).toEqual(['Н-99', 'Ким']);
  expect(server.runtime.sheet(1)?.rowCount).toBe(101);
});

test('cells copied in the grid keep their values and formats', async () => {
  await goTo(page, 'D3:E4');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(100);
  await goTo(page, 'D8');
  await page.keyboard.press('Control+v');
  await saved(page);
  await expect.poll(() => server.runtime.value(1, 9, 5)).toBe(45_544);
  expect(row(8, 5).slice(3)).toEqual(['007', 45_537]);
  expect(server.runtime.format(1, 8, 4)).toBe('@');
});

test('undo and redo reach the book', async () => {
  await typeInto(page, 'B2', 'Другая');
  await saved(page);
  expect(server.runtime.value(1, 2, 2)).toBe('Другая');
  await page.keyboard.press('Control+z');
  await expect.poll(() => server.runtime.value(1, 2, 2)).toBe('Осадчая Татьяна Валентиновна');
  await page.keyboard.press('Control+y');
  await expect.poll(() => server.runtime.value(1, 2, 2)).toBe('Другая');
});

test('the Delete key empties cells and leaves their formats', async () => {
  await goTo(page, 'D2:E3');
  await page.keyboard.press('Delete');
  await saved(page);
  await expect.poll(() => server.runtime.value(1, 3, 5)).toBeUndefined();
  expect(server.runtime.format(1, 3, 5)).toBe('dd.mm.yyyy');
});

test('a row inserted, filled and deleted moves the rows below', async () => {
  await rowMenu(page, 198, 'строк выше');
  await expect.poll(() => server.runtime.value(1, 4, 1)).toBe('Н-02');
  await typeInto(page, 'A3', 'Н-00');
  await saved(page);
  expect(server.runtime.value(1, 3, 1)).toBe('Н-00');
  expect(server.runtime.sheet(1)?.rowCount).toBe(101);
  await rowMenu(page, 198, 'Удалить выбранную строку');
  await expect.poll(() => server.runtime.value(1, 3, 1)).toBe('Н-02');
  await saved(page);
  expect(await shown(page, 'A2:A4')).toBe('Н-01\nН-02\nН-03');
});

test('sorting by a column moves whole rows and leaves the heading', async () => {
  await goTo(page, 'B2:B6');
  await contextMenu(page, 180, 215, 'Сортировка');
  await page.getByText('Сортировка').first().hover();
  await page.getByText('Строки таблицы по возрастанию').click();
  await expect.poll(() => server.runtime.value(1, 2, 2)).toBe('Белых Ольга Павловна');
  await saved(page);
  expect(server.runtime.value(1, 1, 1)).toBe('Номер');
  expect([2, 3, 4, 5, 6].map((r) => server.runtime.value(1, r, 1))).toEqual([
    'Н-04',
    'Н-05',
    'Н-01',
    'Н-03',
    'Н-02',
  ]);
});

test('a format and a column width set by hand reach the book', async () => {
  await goTo(page, 'B2');
  await page.keyboard.press('Control+b');
  await expect.poll(() => server.runtime.sheet(1)?.rows.get(2)?.get(2)?.style?.bold).toBe(true);
  await page.mouse.move(346, 122);
  await page.mouse.down();
  await page.mouse.move(396, 122, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => server.runtime.sheet(1)?.columnWidths[2]).toBeGreaterThan(260);
});

async function filterState(choose: () => Promise<void>): Promise<void> {
  await goTo(page, 'A1:G6');
  await page.keyboard.press('Control+Shift+l');
  await page.waitForTimeout(300);
  await page.mouse.click(1027, 149);
  await page.getByText('Очистить фильтр').waitFor();
  await choose();
  await page.getByText('Подтвердить').click();
}

const filtered = (...values: string[]) => ({
  range: { row: 1, column: 1, rows: 6, columns: 7 },
  shown: [{ column: 7, values }],
});

test('a filter by values reaches the book', async () => {
  await filterState(() =>
    page
      .locator('label')
      .filter({ has: page.locator('input[type=checkbox]') })
      .last()
      .click(),
  );
  await expect.poll(() => server.runtime.sheet(1)?.filter).toEqual(filtered('действует', 'ждёт'));
});

test('what the book cannot keep is refused with a sentence', async () => {
  await page.getByText('Наставники').last().dblclick();
  await page.waitForTimeout(300);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Итоги');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.toast').count()).toBe(1);
  expect(await page.locator('.toast').textContent()).toContain('не может это сохранить');
});
