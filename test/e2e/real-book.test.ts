import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { displayText } from '../../host/book/display';
import { type MirrorSheet, mirrorOf } from '../../host/book/mirror';
import type { BookSnapshot, CellValue } from '../../host/book/snapshot';
import { textTable } from '../../host/page/grid/text-table';
import { hucreStore } from '../host/files/hucre-store';
import { type RunningEdition, startSample } from './edition';
import { valuesIn } from './kit';
import {
  contextMenu,
  contextOptions,
  goTo,
  KEY_MS,
  openPage,
  openSheet,
  pasteText,
  rowMenu,
  rowMenuUntil,
  saved,
  shown,
  typeInto,
} from './page-actions';
import { windowForEachTest } from './window';

/** The invented year has 46 meetings; what these tests add comes below, columns A to H. */
const MEETINGS = 'Встречи';
const AREA = 'A1:H55';

const own = windowForEachTest(() => startSample(), { clean: true });
let server: RunningEdition;

beforeEach(() => {
  ({ server } = own);
});

async function newTab(sheet = MEETINGS): Promise<Page> {
  const page = await own.newTab();
  await openSheet(page, sheet);
  return page;
}

/** What a reader would see of the area in this book, in the form in which the grid copies it. */
function textIn({ locale }: BookSnapshot, sheet: MirrorSheet): string {
  const rows = valuesIn(sheet, AREA).map((values, i) =>
    values.map((value, j) => {
      const own = sheet.rows.get(i + 1)?.get(j + 1)?.style;
      return displayText(
        value as CellValue | undefined,
        (own ?? sheet.columnStyles[j + 1])?.numberFormat,
        locale,
      );
    }),
  );
  return trimmed(rows.map((row) => row.join('\t')).join('\n'));
}

const trimmed = (text: string) => text.replace(/[\t\n]+$/, '');

const meetingsIn = (book: BookSnapshot) =>
  mirrorOf(book).sheets.find(({ name }) => name === MEETINGS) as MirrorSheet;

/** The area is the same in the page, in the file, and in the file as another program reads it. */
async function expectSameEverywhere(page: Page): Promise<string[]> {
  await saved(page);
  const file = await server.onDisk();
  const elsewhere = await hucreStore.read(new Uint8Array(readFileSync(server.edition.file.path)));
  const text = textIn(file, meetingsIn(file));
  expect(trimmed(await shown(page, AREA))).toBe(text);
  expect(textIn(elsewhere, meetingsIn(elsewhere))).toBe(text);
  return text.split('\n');
}

/** Puts a row in above the first meeting. An answer that arrives just then closes the menu: then once more. */
async function insertRow(page: Page): Promise<void> {
  const rows = async () => (await server.sheet(MEETINGS)).rowCount;
  const before = await rows();
  for (let tries = 0; tries < 5 && (await rows()) === before; tries += 1) {
    await saved(page);
    await rowMenu(page, 178, 'строк выше');
    await expect
      .poll(rows, { timeout: 3000 })
      .toBeGreaterThan(before)
      .catch(() => undefined);
  }
  expect(await rows()).toBe(before + 1);
}

test('what is typed, pasted, sorted, inserted, deleted and undone is in the file as the page shows it', async () => {
  const page = await newTab();
  await typeInto(page, 'A48', 'В-900', '02.09.2024', '63/1', 'иное', 'очно', '007', '1.10', '1,5');
  await pasteText(page, 'A49', 'В-901\t03.09.2024\t№ 5\tиное\tочно\t"Тема\nв две строки"\t02.03\t45');
  await saved(page);
  expect(valuesIn(await server.sheet(MEETINGS), 'A48:H49')).toEqual([
    ['В-900', 45_537, '63/1', 'иное', 'очно', '007', '1.10', 1.5],
    ['В-901', 45_538, '№ 5', 'иное', 'очно', 'Тема\nв две строки', '02.03', 45],
  ]);
  await expectSameEverywhere(page);

  await goTo(page, 'B2');
  await contextMenu(page, 150, 178, 'Сортировка');
  await page.getByText('Сортировка').first().hover();
  await page.getByText('Строки таблицы по возрастанию').click();
  await expect
    .poll(async () => valuesIn(await server.sheet(MEETINGS), 'A2:A3'))
    .toEqual([['В-900'], ['В-901']]);
  const sorted = await expectSameEverywhere(page);
  expect(sorted[0]).toMatch(/^Код\tДата\t/);

  await goTo(page, 'A2');
  await insertRow(page);
  await typeInto(page, 'A2', 'В-999');
  await saved(page);
  const first = async () => valuesIn(await server.sheet(MEETINGS), 'A2')[0]?.[0];
  await rowMenuUntil(page, 178, 'Удалить выбранную строку', async () => (await first()) === 'В-900');
  await insertRow(page);
  await typeInto(page, 'A2', 'В-998');
  await typeInto(page, 'F3', 'стёрто');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => valuesIn(await server.sheet(MEETINGS), 'F3')).toEqual([['007']]);
  const final = await expectSameEverywhere(page);
  expect(final.slice(1, 4).map((line) => line.split('\t')[0])).toEqual(['В-998', 'В-900', 'В-901']);

  await page.reload();
  await page.waitForSelector('#page[data-ready=true]');
  await openSheet(page, MEETINGS);
  expect(await expectSameEverywhere(page)).toEqual(final);
});

test('a filter hides the same rows in the page, after a reload, and stands in the file', async () => {
  const page = await newTab();
  const sheet = await server.sheet(MEETINGS);
  const kinds = valuesIn(sheet, 'E2:E47').flat();
  await goTo(page, 'A1:H47');
  await page.keyboard.press('Control+Shift+l');
  await page.waitForTimeout(300);
  const right = [1, 2, 3, 4, 5].reduce((sum, column) => sum + (sheet.columnWidths[column] ?? 100), 46);
  await page.mouse.click(right - 12, 151);
  await page.getByText('Очистить фильтр').waitFor();
  const value = await page.getByText('дистанционно', { exact: true }).last().boundingBox();
  if (!value) throw new Error('the filter does not list the value');
  await page.mouse.click(value.x - 20, value.y + value.height / 2);
  await page.getByText('Подтвердить').click();
  await expect
    .poll(async () => (await server.sheet(MEETINGS)).filter?.range)
    .toEqual({ row: 1, column: 1, rows: 47, columns: 8 });
  const [column] = (await server.sheet(MEETINGS)).filter?.shown ?? [];
  const left = kinds.filter((kind) => column?.values.includes(String(kind ?? ''))).length;
  expect(column?.values).not.toContain('дистанционно');
  expect(left).toBeLessThan(kinds.length);
  expect(textTable(await shown(page, 'A1:A47'))).toHaveLength(left + 1);
  await page.reload();
  await page.waitForSelector('#page[data-ready=true]');
  await openSheet(page, MEETINGS);
  expect(textTable(await shown(page, 'A1:A47'))).toHaveLength(left + 1);
});

test('nothing is lost while a script writes and a person types', async () => {
  const page = await newTab('Дорожная карта');
  const checks = (async () => {
    for (let i = 0; i < 4; i += 1) await server.session.run('menu', 'checkDeadlines', []);
  })();
  const rows = [2, 3, 4, 5, 6, 7, 8];
  for (const r of rows) await typeInto(page, `R${r}`, `акт ${r}/1`);
  await checks;
  await saved(page);
  const expected = rows.map((r) => `акт ${r}/1`);
  expect(valuesIn(await server.sheet('Дорожная карта'), 'R2:R8').flat()).toEqual(expected);
  expect((await shown(page, 'R2:R8')).split('\n')).toEqual(expected);
  const second = await newTab('Дорожная карта');
  expect((await shown(second, 'R2:R8')).split('\n')).toEqual(expected);
  expect((await server.sheet('Сводка')).rows.get(2)?.get(1)?.value).toBe('Проверка');
});

test('two tabs may type and put in rows at the same time', async () => {
  const typist = await newTab();
  const other = await own.context.browser()!.newContext(contextOptions);
  const inserter = await other.newPage();
  await openPage(inserter, server);
  await openSheet(inserter, MEETINGS);
  const topics = [48, 49, 50, 51, 52].map((r) => `тема ${r}`);
  async function typeAll(): Promise<void> {
    await goTo(typist, 'F48');
    for (const topic of topics) {
      await typist.keyboard.type(topic, { delay: KEY_MS });
      await typist.waitForTimeout(KEY_MS);
      await typist.keyboard.press('Enter');
    }
  }
  async function insertAll(): Promise<void> {
    for (let i = 0; i < 3; i += 1) {
      await rowMenu(inserter, 178, 'строк выше');
      await saved(inserter);
    }
  }
  const { rowCount } = await server.sheet(MEETINGS);
  await Promise.all([typeAll(), insertAll()]);
  await saved(typist);
  await saved(inserter);
  // Rows that others put in are taken in when the hand rests.
  await typist.waitForTimeout(1500);
  const onDisk = await server.sheet(MEETINGS);
  const typed = valuesIn(onDisk, 'F1:F60').flat();
  expect(topics.filter((topic) => !typed.includes(topic))).toEqual([]);
  // A menu that a change from the other tab closes at that very moment puts in no row.
  const inserted = onDisk.rowCount - rowCount;
  expect(inserted).toBeGreaterThan(0);
  expect(valuesIn(onDisk, `A${inserted + 1}:A${inserted + 2}`).flat()).toEqual([undefined, 'В-001']);
  const file = textIn(await server.onDisk(), onDisk);
  expect(trimmed(await shown(typist, AREA))).toBe(file);
  expect(trimmed(await shown(inserter, AREA))).toBe(file);
  await other.close();
});
