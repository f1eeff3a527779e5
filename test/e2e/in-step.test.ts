import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../kit/browser';
import { openPage, startTestServer, type TestServer } from './kit';
import { contextOptions, goTo, rowMenu, saved, shown, typeInto, watchPage } from './page-actions';
import type { DoubleContext } from './runtime-double';

let browser: Browser;
let server: TestServer;
let context: BrowserContext;
let watched: ReturnType<typeof watchPage>;

const functions = {
  checkDeadlines: ({ change }: DoubleContext) => {
    change({
      op: 'cells',
      sheetId: 1,
      cells: [{ r: 2, c: 8, value: 'просрочено', style: { color: '#b3261e' } }],
    });
    change({ op: 'size', sheetId: 1, columnWidths: { 8: 160 } });
  },
  checkBook: ({ change }: DoubleContext) => change({ op: 'insertRows', sheetId: 1, at: 2, count: 1 }),
  createBook: ({ change }: DoubleContext) => change({ op: 'sheet', sheetId: 2, sheet: null, styles: [] }),
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startTestServer({ functions });
  context = await browser.newContext(contextOptions);
  watched = watchPage(context);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

async function newTab() {
  const page = await context.newPage();
  await openPage(page, server);
  return page;
}

test('a reload shows what was typed', async () => {
  const page = await newTab();
  await typeInto(page, 'B7', 'Иванов');
  await saved(page);
  await page.reload();
  await page.waitForSelector('#page[data-ready=true]');
  expect(await shown(page, 'B7')).toBe('Иванов');
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('a second tab follows typing, rows and script changes of the first, and the other way round', async () => {
  const first = await newTab();
  const second = await newTab();
  await first.bringToFront();
  await typeInto(first, 'B7', 'Иванов');
  await saved(first);
  await second.bringToFront();
  expect(await shown(second, 'B7')).toBe('Иванов');
  await rowMenu(second, 198, 'строк выше');
  await expect.poll(() => server.runtime.value(1, 4, 1)).toBe('Н-02');
  await saved(second);
  await first.bringToFront();
  expect(await shown(first, 'A2:A4')).toBe('Н-01\n\nН-02');
  expect(await shown(first, 'B8')).toBe('Иванов');
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('changes of a script appear without a reload, also new columns of cells and a vanished sheet', async () => {
  const page = await newTab();
  await server.session.run('menu', 'checkDeadlines', []);
  expect(await shown(page, 'H2')).toBe('просрочено');
  await server.session.run('menu', 'createBook', []);
  await expect.poll(() => page.getByText('Сводка').count()).toBe(0);
  expect(await shown(page, 'A2:B2')).toBe('Н-01\tОсадчая Татьяна Валентиновна');
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('typing stays with its row when a script inserts a row above before the typing arrives', async () => {
  const page = await newTab();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/edit', async (route) => {
    await held;
    await route.continue();
  });
  await typeInto(page, 'C4', 'новая должность');
  await server.session.run('menu', 'checkBook', []);
  release();
  await saved(page);
  await expect.poll(() => server.runtime.value(1, 5, 3)).toBe('новая должность');
  expect(server.runtime.value(1, 5, 1)).toBe('Н-03');
  expect(await shown(page, 'A5:C5')).toBe('Н-03\tТкач Анна Андреевна\tновая должность');
});

test('edits made without the program are kept, said to be waiting, and sent once it is back', async () => {
  const page = await newTab();
  await server.close();
  await typeInto(page, 'B7', 'Иванов', 'учитель');
  await expect.poll(() => page.locator('.banner').textContent()).toContain('Связь с программой прервалась');
  expect(await page.locator('.save').textContent()).toBe('Ждёт связи с программой');
  const { port } = new URL(server.url);
  server = await startTestServer({ runtime: server.runtime, port: Number(port) });
  await expect.poll(() => server.runtime.value(1, 7, 3), { timeout: 10_000 }).toBe('учитель');
  await saved(page);
  await expect.poll(() => page.locator('.banner').isVisible()).toBe(false);
  expect(server.runtime.value(1, 7, 2)).toBe('Иванов');
});

test('an edit whose answer got lost is done once', async () => {
  const page = await newTab();
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
  expect(server.runtime.sheet(1)?.rowCount).toBe(101);
  expect(server.runtime.value(1, 4, 1)).toBe('Н-02');
});

test('the save status and the notices of the folder are shown', async () => {
  const page = await newTab();
  server.tell({ save: { state: 'problem', message: 'Файл занят другой программой. Закройте его там.' } });
  await expect.poll(() => page.locator('.save').textContent()).toContain('Файл занят');
  server.tell({ save: { state: 'saved' } });
  await saved(page);
  server.tell({ notice: 'Таблицу изменили в другой программе: изменения приняты.' });
  await expect.poll(() => page.locator('.toast').textContent()).toContain('изменения приняты');
});
