import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer } from './kit';
import { choose, goTo, typeInto } from './page-actions';
import { sampleScript } from './sample-script';
import { windowForEachTest } from './window';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const panel =
  '<!doctype html><html lang="ru"><head><title>Панель</title></head><body><h1>Панель</h1></body></html>';
const addon = sampleScript(
  `
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель')); }
function openPairing() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('panel'), 'Подбор пар'); }
function openOrder() { SpreadsheetApp.getActiveSpreadsheet().toast('Приказ оформлен', 'Приказ', 60); }
function checkBook() { SpreadsheetApp.getActiveSheet().getRange('B2').setNote('Как в паспорте'); }
`,
  panel,
);

const own = windowForEachTest(() => startTestServer({ addon }), { options: { bypassCSP: true } });
let page: Page;

beforeEach(async () => {
  page = await own.newTab();
});

/** What axe finds in the page's own parts; the grid itself is not ours. */
async function findings(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ exclude: [['.grid'], ['iframe'], ['[class*=univer-]']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

test.each<[string, () => Promise<unknown>]>([
  ['the page as it opens', async () => undefined],
  [
    'the menu with a sub-menu',
    async () => {
      await page.getByRole('menuitem', { name: 'Наставничество' }).click();
      await page.getByRole('menuitem', { name: 'Оформить документ' }).click();
    },
  ],
  [
    'the panel',
    async () => {
      await choose(page, 'Открыть панель');
      await page.waitForSelector('.panel iframe');
    },
  ],
  [
    'a dialog',
    async () => {
      await choose(page, 'Подобрать пары…');
      await page.waitForSelector('dialog iframe');
    },
  ],
  [
    'a message',
    async () => {
      await choose(page, 'Оформить документ', 'Приказ о закреплении пар…');
      await page.waitForSelector('.toast');
    },
  ],
  [
    'the note of a cell',
    async () => {
      await goTo(page, 'B2');
      await choose(page, 'Настройка', 'Проверить таблицу');
      await page.getByText('Как в паспорте').waitFor();
    },
  ],
  [
    'the documents',
    async () => {
      await page.getByRole('button', { name: 'Документы' }).click();
      await page.getByText('Сроки на этой неделе').waitFor();
    },
  ],
  [
    'the preview of a document',
    async () => {
      await page.getByRole('button', { name: 'Документы' }).click();
      await page.getByRole('button', { name: 'Приказ 57-ОД' }).click();
      await page.getByText('ПРИКАЗ № 57-ОД').waitFor();
    },
  ],
  [
    'the banner of a lost connection',
    async () => {
      await page.route('**/api/**', (route) => route.abort());
      await typeInto(page, 'B7', 'Иванов');
      await page.getByText('Связь с программой прервалась').waitFor();
    },
  ],
])('nothing hinders readers who use the keyboard or a screen reader: %s', async (_name, open) => {
  await open();
  expect(await findings()).toEqual([]);
});
