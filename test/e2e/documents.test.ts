import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../kit/browser';
import { startTestServer, type TestServer } from './kit';
import { contextOptions, openPage, watchPage } from './page-actions';

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
  await page.getByRole('button', { name: 'Документы' }).click();
});
afterEach(async () => {
  await context.close();
  await server.close();
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('created documents are listed by folder and a text document is shown as it will be printed', async () => {
  await page.getByRole('button', { name: 'Приказ 57-ОД' }).click();
  await page.getByText('Закрепить за Ким Верой Ивановной наставника.').waitFor();
  expect(await page.getByRole('button', { name: 'Печатать' }).isEnabled()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.top').isVisible()).toBe(false);
  expect(await page.getByText('ПРИКАЗ № 57-ОД').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'К списку документов' }).click();
  await page.getByRole('heading', { name: 'Созданные документы' }).waitFor();
});

test('unsent letters are listed with their addressees', async () => {
  await page.getByText('Сроки на этой неделе').waitFor();
  await page.getByText('Кому: curator@example.org').waitFor();
});

test('the folder is opened by the computer itself', async () => {
  await page.getByRole('button', { name: 'Открыть папку' }).click();
  await expect.poll(() => server.opened).toEqual([server.folder]);
});

test('the list closes by Escape and gives the focus back', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Документы');
});
