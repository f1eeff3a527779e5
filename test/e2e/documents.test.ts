import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { orderOnPairs } from '../../src/documents/order-on-pairs';
import { printed } from '../documents/read-docx';
import { order } from '../documents/sample';
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
  await page.locator('button:enabled', { hasText: 'Напечатать' }).waitFor();
  await page.getByRole('button', { name: 'К списку документов' }).click();
  await page.getByRole('heading', { name: 'Созданные документы' }).waitFor();
});

test('on paper is the document alone, each of its pages on one', async () => {
  writeFileSync(join(server.folder, 'Приказы', 'С приложением.docx'), printed(orderOnPairs(order())));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Документы' }).click();
  await page.getByRole('button', { name: 'С приложением' }).click();
  await page.getByText('Приложение', { exact: true }).waitFor();
  await page.locator('button:enabled', { hasText: 'Напечатать' }).waitFor();
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test('a shown document is saved as PDF, or it is said why not', async () => {
  await page.getByRole('button', { name: 'Приказ 57-ОД' }).click();
  const save = page.getByRole('button', { name: 'Сохранить как PDF' });
  vi.stubEnv('NASTAVNIK_SOFFICE', '/nowhere/soffice');
  await save.click();
  await page.getByText('нужна программа LibreOffice, а её на этом компьютере нет').waitFor();
  vi.unstubAllEnvs();
  const path = join(server.folder, 'Приказы', 'Приказ 57-ОД.pdf');
  writeFileSync(path, '%PDF');
  await save.click();
  await page.getByText('Сохранено рядом с документом: «Приказ 57-ОД.pdf».').waitFor();
  await page.getByRole('button', { name: 'Открыть PDF' }).click();
  await expect.poll(() => server.opened).toEqual([path]);
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
