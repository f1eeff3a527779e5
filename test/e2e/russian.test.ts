import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer } from './kit';
import { contextMenu, goTo } from './page-actions';
import { windowForEachTest } from './window';

const own = windowForEachTest(() => startTestServer());
let page: Page;

beforeEach(async () => {
  page = await own.newTab();
});

/** Names of fonts, of columns and cells are the only Latin words a reader may meet. */
const allowed =
  /^(Arial|Times New Roman|Calibri|Verdana|PT Astra Serif|[A-Z]{1,2}\d*(:[A-Z]{1,2}\d*)?|Ctrl|Shift)$/;

/** Hovers every button and field of the grid's bars and gathers the Latin words of their hints. */
async function latinHints(): Promise<string[]> {
  const found = new Set<string>();
  const parts = page.locator('.grid :is(button, input, [role=button], [data-u-command], [role=tab])');
  for (const part of await parts.all()) {
    const box = await part.boundingBox();
    if (!box || box.width === 0 || !(await part.isVisible())) continue;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(250);
    for (const word of await latinWords()) found.add(word);
  }
  return [...found];
}

/** Latin words that stand on the screen, in texts and in hints. */
async function latinWords(): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (holder?.checkVisibility() && !/^(SCRIPT|STYLE)$/.test(holder.tagName))
        found.push(walker.currentNode.nodeValue ?? '');
    }
    for (const hinted of document.querySelectorAll('[title], [aria-label], [placeholder]')) {
      if (!hinted.checkVisibility()) continue;
      for (const name of ['title', 'aria-label', 'placeholder']) found.push(hinted.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim());
  });
  return texts.filter((text) => /[A-Za-z]{2,}/.test(text) && !allowed.test(text));
}

test.each<[string, () => Promise<unknown>]>([
  ['the page as it opens', async () => undefined],
  ['the menu of a row', () => contextMenu(page, 20, 198, 'Удалить выбранную строку')],
  ['the menu of a column', () => contextMenu(page, 230, 122, 'Удалить выбранный столбец')],
  ['the menu of cells', () => contextMenu(page, 230, 215, 'Сортировка')],
  ['the menu of a sheet', () => page.getByText('Наставники').last().click({ button: 'right' })],
  [
    'the filter of a column',
    async () => {
      await goTo(page, 'A1:G6');
      await page.keyboard.press('Control+Shift+l');
      await page.waitForTimeout(300);
      await page.mouse.click(1027, 149);
      await page.getByText('Очистить фильтр').waitFor();
      await page.getByText('По условиям').click();
    },
  ],
  ['the list of a cell', async () => page.mouse.click(1024, 197)],
  ['the documents', () => page.getByRole('button', { name: 'Документы' }).click()],
])('no English word is on the screen: %s', async (name, open) => {
  await open();
  await page.waitForTimeout(300);
  const words = await latinWords();
  const expected = name === 'the documents' ? ['Кому: curator@example.org'] : [];
  expect(words.filter((word) => !expected.includes(word))).toEqual([]);
});

test('no English word is in the hints of the buttons', async () => {
  expect(await latinHints()).toEqual([]);
  await page.getByRole('menuitem', { name: 'Наставничество' }).hover();
  expect(await latinWords()).toEqual([]);
});
