import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './kit';
import { windowForEachTest } from './window';

const own = windowForEachTest(() => startTestServer(), { clean: true });
let server: TestServer;
let page: Page;

beforeEach(async () => {
  ({ server } = own);
  page = await own.newTab();
  await page.getByRole('button', { name: 'Документы' }).click();
});

test('created documents are listed by folder and a text document is shown as it will be printed', async () => {
  await page.getByRole('button', { name: 'Приказ 57-ОД' }).click();
  await page.getByText('Закрепить за Ким Верой Ивановной наставника.').waitFor();
  expect(await page.getByRole('button', { name: 'Напечатать' }).isEnabled()).toBe(true);
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
