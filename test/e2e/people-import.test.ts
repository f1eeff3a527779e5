import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { xlsxOf } from '../documents/plan-files';
import { launchBrowser } from '../kit/browser';
import { sheetRows } from '../kit/school';
import { type RunningEdition, startEdition } from './edition';
import { choose, panelFrame } from './page-actions';

const LIST = [
  ['Список педагогических работников', '', ''],
  ['№ п/п', 'Ф.И.О. педагога', 'Должность'],
  ['1', 'МИЛОВИДОВА ЗОЯ ЯКОВЛЕВНА', 'воспитатель'],
  ['2', 'Рустам Ильгизович Гареев', 'педагог-психолог'],
  ['3', 'Миловидова З. Я.', 'методист'],
];

let browser: Browser;
let edition: RunningEdition;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
  [browser, edition] = await Promise.all([launchBrowser(), startEdition()]);
  await edition.session.run('menu', 'openCreateBook', []);
  await edition.edition.settled();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(edition.url);
  await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await edition.close();
  rmSync(folder, { recursive: true });
});

async function dialogOf(panel: Frame): Promise<Frame> {
  await panel.getByRole('button', { name: 'Внести список…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Список людей' });
  const frame = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
  await frame!.getByLabel('Текст списка').waitFor();
  return frame!;
}

/** Rows of the bank of mentors by the headers named. */
async function mentors(...headers: string[]): Promise<unknown[][]> {
  const book = await edition.onDisk();
  const [head = [], ...body] = sheetRows(book.sheets.find(({ name }) => name === 'Наставники')!);
  return body.filter((row) => row[0] !== '').map((row) => headers.map((header) => row[head.indexOf(header)]));
}

it('a list is taken from a file through a dialog, and a repeat in the bank is merged by hand', async () => {
  await choose(page, 'Люди…');
  const panel = await panelFrame(page);
  const dialog = await dialogOf(panel);
  const file = join(folder, 'Список.xlsx');
  writeFileSync(file, await xlsxOf(LIST, [[1, 1, 1, 3]]));
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByText('новых 2, дополнить 0, решить 1').waitFor();
  await dialog.getByRole('button', { name: 'Другой человек' }).click();
  await dialog.getByText('новых 3, дополнить 0').waitFor();
  await dialog.getByRole('button', { name: 'Внести 3 человека' }).click();
  await dialog
    .getByText(/Внесён список, наставники: новых 3/)
    .first()
    .waitFor();
  await edition.edition.settled();
  expect(await mentors('Код', 'ФИО наставника', 'Должность', 'Статус')).toEqual([
    ['Н-01', 'Миловидова Зоя Яковлевна', 'воспитатель', 'согласия не получены'],
    ['Н-02', 'Гареев Рустам Ильгизович', 'педагог-психолог', 'согласия не получены'],
    ['Н-03', 'Миловидова З. Я.', 'методист', 'согласия не получены'],
  ]);
  await dialog.getByRole('button', { name: 'К списку людей' }).click();
  await dialog.getByRole('button', { name: 'Проверить, нет ли повторов' }).click();
  await dialog.getByRole('radio', { name: 'методист' }).check();
  await dialog.getByRole('button', { name: 'Объединить строки' }).click();
  await dialog.getByText(/Повторов нет/).waitFor();
  await edition.edition.settled();
  expect(await mentors('Код', 'ФИО наставника', 'Должность')).toEqual([
    ['Н-01', 'Миловидова Зоя Яковлевна', 'методист'],
    ['Н-02', 'Гареев Рустам Ильгизович', 'педагог-психолог'],
  ]);
  await dialog.getByRole('button', { name: 'Отменить' }).click();
  await expect.poll(async () => (await mentors('Код')).length).toBe(3);
});
