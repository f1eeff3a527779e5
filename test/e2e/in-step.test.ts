import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { exceltsStore } from '../../host/files/xlsx-store';
import { startTestServer, type TestServer } from './kit';
import { choose, goTo, rowMenu, saved, shown, typeInto } from './page-actions';
import { sampleScript } from './sample-script';
import { windowForEachTest } from './window';

const addon = sampleScript(`
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Внутри панели</p>')); }
function mentors() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Наставники'); }
function checkDeadlines() {
  mentors().getRange('H2').setValue('просрочено').setFontColor('#b3261e');
  mentors().setColumnWidth(8, 160);
}
function checkBook() { mentors().insertRowBefore(2); }
function createBook() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.deleteSheet(book.getSheetByName('Сводка'));
}
`);

const own = windowForEachTest(() => startTestServer({ addon }));
let server: TestServer;

beforeEach(() => {
  ({ server } = own);
});

/** Keeps edits from the program until the returned function is called. */
async function holdEdits(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/edit', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('a reload shows what was typed', async () => {
  const page = await own.newTab();
  await typeInto(page, 'B7', 'Иванов');
  await saved(page);
  await page.reload();
  await page.waitForSelector('#page[data-ready=true]');
  expect(await shown(page, 'B7')).toBe('Иванов');
  expect(own.watched).toEqual({ outside: [], errors: [] });
});

test('a second tab follows typing, rows and script changes of the first, and the other way round', async () => {
  const first = await own.newTab();
  const second = await own.newTab();
  await first.bringToFront();
  await typeInto(first, 'B7', 'Иванов');
  await saved(first);
  await second.bringToFront();
  expect(await shown(second, 'B7')).toBe('Иванов');
  await rowMenu(second, 198, 'строк выше');
  await expect.poll(() => server.value('A4')).toBe('Н-02');
  await saved(second);
  await first.bringToFront();
  // Her own hand may still be resting from «Иванов».
  await expect.poll(() => shown(first, 'A2:A4')).toBe('Н-01\n\nН-02');
  expect(await shown(first, 'B8')).toBe('Иванов');
  expect(own.watched).toEqual({ outside: [], errors: [] });
});

test('changes of a script appear without a reload, also new columns of cells and a vanished sheet', async () => {
  const page = await own.newTab();
  await server.session.run('menu', 'checkDeadlines', []);
  expect(await shown(page, 'H2')).toBe('просрочено');
  await server.session.run('menu', 'createBook', []);
  await expect.poll(() => page.getByText('Сводка').count()).toBe(0);
  expect(await shown(page, 'A2:B2')).toBe('Н-01\tОсадчая Татьяна Валентиновна');
  expect(own.watched).toEqual({ outside: [], errors: [] });
});

test('typing stays with its row when a script inserts a row above before the typing arrives', async () => {
  const page = await own.newTab();
  const release = await holdEdits(page);
  await typeInto(page, 'C4', 'новая должность');
  await server.session.run('menu', 'checkBook', []);
  release();
  await saved(page);
  await expect.poll(() => server.value('C5')).toBe('новая должность');
  expect(await server.value('A5')).toBe('Н-03');
  await expect.poll(() => shown(page, 'A5:C5')).toBe('Н-03\tТкач Анна Андреевна\tновая должность');
});

test('the cursor stays with its row when a script puts a row in above', async () => {
  const page = await own.newTab();
  await goTo(page, 'B4');
  await page.waitForTimeout(1000);
  await server.session.run('menu', 'checkBook', []);
  const nameBox = page.locator('.grid input.univer-size-full').first();
  await expect.poll(() => nameBox.inputValue(), { timeout: 5000 }).toBe('B5');
  await page.keyboard.type('Ткач Алина');
  await page.keyboard.press('Enter');
  await expect.poll(() => server.values('A5:B5')).toEqual([['Н-03', 'Ткач Алина']]);
});

test('rows that others put in wait until the typing hand rests', async () => {
  const page = await own.newTab();
  await goTo(page, 'B7');
  const typing = (async () => {
    for (const name of ['Иванов', 'Петров', 'Сидоров', 'Волков', 'Зайцев']) {
      await page.keyboard.type(name, { delay: 60 });
      await page.keyboard.press('Enter');
    }
  })();
  await server.session.run('menu', 'checkBook', []);
  await server.session.run('menu', 'checkBook', []);
  await typing;
  await saved(page);
  const names = [['Иванов'], ['Петров'], ['Сидоров'], ['Волков'], ['Зайцев']];
  await expect.poll(() => server.values('B9:B13')).toEqual(names);
  await expect.poll(() => shown(page, 'B9:B13')).toBe(names.join('\n'));
});

test('edits made without the program are kept, said to be waiting, and done once it runs again', async () => {
  const page = await own.newTab();
  await server.stop();
  await typeInto(page, 'B7', 'Иванов', 'учитель');
  await expect.poll(() => page.locator('.banner').textContent()).toContain('Связь с программой прервалась');
  expect(await page.locator('.save').textContent()).toBe('Ждёт связи с программой');
  server = await startTestServer({ addon, folder: server.folder, port: Number(new URL(server.url).port) });
  own.server = server;
  await expect.poll(() => server.value('C7'), { timeout: 10_000 }).toBe('учитель');
  await saved(page);
  await expect.poll(() => page.locator('.banner').isVisible()).toBe(false);
  expect(await server.value('B7')).toBe('Иванов');
  expect(await page.locator('.toast').first().textContent()).toContain(
    'Ваши записи сохранены в тех же ячейках: B7',
  );
  expect(await shown(page, 'A2:C2')).toBe('Н-01\tОсадчая Татьяна Валентиновна\tучитель информатики');
  await typeInto(page, 'B8', 'Петров');
  await saved(page);
  expect(await server.value('B8')).toBe('Петров');
  await choose(page, 'Открыть панель');
  await page.frameLocator('.panel iframe').getByText('Внутри панели').waitFor();
});

test('an edit whose answer got lost is done once', async () => {
  const page = await own.newTab();
  let lost = false;
  await page.route('**/api/edit', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await rowMenu(page, 198, 'строк выше');
  await expect.poll(() => page.locator('.save').textContent(), { timeout: 5_000 }).toBe('Сохранено');
  await goTo(page, 'A1');
  expect((await server.sheet('Наставники')).rowCount).toBe(101);
  expect(await server.value('A4')).toBe('Н-02');
});

test('a file held open elsewhere is named in the status line until it is free', async () => {
  const page = await own.newTab();
  const mark = join(server.folder, '~$Наставник.xlsx');
  writeFileSync(mark, '');
  await typeInto(page, 'B7', 'Иванов');
  await expect.poll(() => page.locator('.save').textContent()).toContain('Файл открыт в другой программе');
  await expect.poll(() => page.locator('.toast').textContent()).toContain('Изменения записаны рядом');
  rmSync(mark);
  await server.edition.file.check();
  await saved(page);
  expect(await server.value('B7')).toBe('Иванов');
});

test('a file changed in another program is shown, and what is typed meanwhile is kept', async () => {
  const page = await own.newTab();
  const before = await server.onDisk();
  const [mentors, ...others] = before.sheets;
  const cells = mentors?.cells.map((cell) =>
    cell.r === 2 && cell.c === 2 ? { ...cell, v: 'Из Excel' } : cell,
  );
  const changed = { ...before, sheets: [{ ...mentors, cells }, ...others] } as BookSnapshot;
  const release = await holdEdits(page);
  await typeInto(page, 'B7', 'Иванов');
  writeFileSync(server.edition.file.path, await exceltsStore.write(changed));
  await server.edition.file.check();
  await expect.poll(() => page.locator('.toast').textContent()).toContain('изменён в другой программе');
  release();
  await expect.poll(() => server.value('B7')).toBe('Иванов');
  expect(await server.value('B2')).toBe('Из Excel');
  await saved(page);
  expect(await shown(page, 'A2:B2')).toBe('Н-01\tИз Excel');
  expect(await shown(page, 'B7')).toBe('Иванов');
});

test('a lost connection during a menu item is said, and the item can be chosen again', async () => {
  const page = await own.newTab();
  await page.route('**/api/menu', (route) => route.abort());
  await choose(page, 'Проверить сроки');
  await expect.poll(() => page.locator('.toast').textContent()).toContain('Программа не ответила');
  await page.unroute('**/api/menu');
  await choose(page, 'Проверить сроки');
  await expect.poll(() => server.value('H2')).toBe('просрочено');
});
