import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './kit';
import { contextMenu, goTo, pasteText, rowMenu, rowMenuUntil, saved, shown, typeInto } from './page-actions';
import { windowForEachTest } from './window';

const own = windowForEachTest(() => startTestServer(), { clean: true });
let server: TestServer;
let page: Page;

beforeEach(async () => {
  ({ server } = own);
  page = await own.newTab();
});

test('typed texts reach the book as they were typed and come back parsed', async () => {
  await typeInto(page, 'A7', 'Н-06', 'Иванов', 'учитель', '007', '02.09.2024', '1,5');
  await saved(page);
  expect(await server.values('A7:F7')).toEqual([['Н-06', 'Иванов', 'учитель', '007', 45_537, 1.5]]);
  expect(await server.format('E7')).toBe('dd.mm.yyyy');
  expect(await shown(page, 'A7:F7')).toBe('Н-06\tИванов\tучитель\t007\t02.09.2024\t1,5');
});

test('an order number and a phone stay as typed in a text column', async () => {
  await typeInto(page, 'D7', '63/1');
  await typeInto(page, 'D8', '+7 900 000-00-00');
  await typeInto(page, 'D9', '01.09');
  await saved(page);
  expect(await server.values('D7:D9')).toEqual([['63/1'], ['+7 900 000-00-00'], ['01.09']]);
});

test('a value that is not in the list of the cell is refused', async () => {
  await typeInto(page, 'G2', 'что-то');
  await saved(page);
  expect(await server.value('G2')).toBe('действует');
});

test('a table pasted from outside is parsed by the book and grows the sheet', async () => {
  await pasteText(
    page,
    'A99',
    'Н-97\tПетров\tдиректор\t0012\t03.09.2024\t2,5\nН-98\t"Сидоров\nИлья"\nН-99\tКим',
  );
  await saved(page);
  expect(await server.values('A99:F99')).toEqual([['Н-97', 'Петров', 'директор', '0012', 45_538, 2.5]]);
  expect(await server.values('A100:B100')).toEqual([['Н-98', 'Сидоров\nИлья']]);
  expect(await server.values('A101:B101')).toEqual([['Н-99', 'Ким']]);
  expect((await server.sheet('Наставники')).rowCount).toBe(101);
});

test('cells copied in the grid keep their values and formats', async () => {
  await goTo(page, 'D3:E4');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(100);
  await goTo(page, 'D8');
  await page.keyboard.press('Control+v');
  await saved(page);
  await expect.poll(() => server.value('E9')).toBe(45_544);
  expect(await server.values('D8:E8')).toEqual([['007', 45_537]]);
  expect(await server.format('D8')).toBe('@');
});

test('undo and redo reach the book', async () => {
  await typeInto(page, 'B2', 'Другая');
  await saved(page);
  expect(await server.value('B2')).toBe('Другая');
  await page.keyboard.press('Control+z');
  await expect.poll(() => server.value('B2')).toBe('Осадчая Татьяна Валентиновна');
  await page.keyboard.press('Control+y');
  await expect.poll(() => server.value('B2')).toBe('Другая');
});

test('the Delete key empties cells and leaves their formats', async () => {
  await goTo(page, 'D2:E3');
  await page.keyboard.press('Delete');
  await saved(page);
  await expect.poll(() => server.value('E3')).toBeUndefined();
  expect(await server.format('E3')).toBe('dd.mm.yyyy');
});

test('a row inserted, filled and deleted moves the rows below', async () => {
  await rowMenuUntil(page, 198, 'строк выше', async () => (await server.value('A4')) === 'Н-02');
  await typeInto(page, 'A3', 'Н-00');
  await saved(page);
  expect(await server.value('A3')).toBe('Н-00');
  expect((await server.sheet('Наставники')).rowCount).toBe(101);
  await rowMenuUntil(
    page,
    198,
    'Удалить выбранную строку',
    async () => (await server.value('A3')) === 'Н-02',
  );
  await saved(page);
  expect(await shown(page, 'A2:A4')).toBe('Н-01\nН-02\nН-03');
});

test('a row put in below the heading looks like the rows below it', async () => {
  await rowMenu(page, 174, 'строк выше');
  await expect.poll(() => server.value('A3')).toBe('Н-01');
  await typeInto(page, 'C2', 'воспитатель');
  await saved(page);
  expect(await server.cell('A2')).toBeUndefined();
  expect((await server.cell('C2'))?.style).toEqual({ wrap: true });
  expect((await server.cell('A1'))?.style?.bold).toBe(true);
});

test('sorting by a column moves whole rows and leaves the heading', async () => {
  await goTo(page, 'B2:B6');
  await contextMenu(page, 180, 215, 'Сортировка');
  await page.getByText('Сортировка').first().hover();
  await page.getByText('Строки таблицы по возрастанию').click();
  await expect.poll(() => server.value('B2')).toBe('Белых Ольга Павловна');
  await saved(page);
  expect(await server.value('A1')).toBe('Номер');
  expect((await server.values('A2:A6')).flat()).toEqual(['Н-04', 'Н-05', 'Н-01', 'Н-03', 'Н-02']);
});

test('a format and a column width set by hand reach the book', async () => {
  await goTo(page, 'B2');
  await page.keyboard.press('Control+b');
  await expect.poll(async () => (await server.cell('B2'))?.style?.bold).toBe(true);
  await page.mouse.move(346, 122);
  await page.mouse.down();
  await page.mouse.move(396, 122, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await server.sheet('Наставники')).columnWidths[2]).toBeGreaterThan(260);
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
  await expect
    .poll(async () => (await server.sheet('Наставники')).filter)
    .toEqual(filtered('действует', 'ждёт'));
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
