import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxOf } from '../documents/plan-files';
import { launchBrowser } from '../kit/browser';
import { sheetRows } from '../kit/school';
import { type RunningEdition, startEdition } from './edition';
import { choose } from './page-actions';

const SHEET = 'Дорожная карта';
const HEADING = ['№', 'Мероприятия', 'Сроки', 'Ответственные'];
const PLAN = [
  'Дорожная карта на 2026/2027 учебный год',
  HEADING.join('\t'),
  '1\tУтверждение программ наставничества\tдо 10 сентября\tЗаведующий',
  '2\tАнкетирование участников программы\tАвгуст ежегодно\tКуратор',
  '3\tКруглый стол с родителями воспитанников\tмай\tКуратор',
].join('\n');

let browser: Browser;
let edition: RunningEdition;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
  [browser, edition] = await Promise.all([launchBrowser(), startEdition()]);
  await edition.session.run('menu', 'openCreateBook', []);
  await edition.edition.settled();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await edition.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await page.goto(edition.url);
  await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
});

async function openDialog(): Promise<Frame> {
  await choose(page, 'Дорожная карта', 'Загрузить план…');
  const dialog = page.getByRole('dialog', { name: 'Загрузка плана' });
  const frame = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
  await frame!.getByLabel('Текст плана').waitFor();
  return frame!;
}

/** Rows of the sheet by the headers named. */
async function rows(...headers: string[]): Promise<unknown[][]> {
  const book = await edition.onDisk();
  const [head = [], ...body] = sheetRows(book.sheets.find(({ name }) => name === SHEET)!);
  return body.map((row) => headers.map((header) => row[head.indexOf(header)]));
}

describe('the plan of the year, as a person loads it', () => {
  it('is pasted, reviewed, corrected and accepted', async () => {
    const dialog = await openDialog();
    await dialog.getByLabel('Текст плана').fill(PLAN);
    await dialog.getByRole('button', { name: 'Разобрать план' }).click();
    await dialog.getByText('понято 2 из 3, спросить 1').waitFor();
    await dialog.getByRole('button', { name: 'август 2027' }).click();
    await dialog.getByText('понято 3 из 3').waitFor();
    expect(await dialog.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Изменить строку 2',
    );
    await dialog.getByRole('button', { name: 'Изменить строку 1', exact: true }).click();
    await dialog.getByLabel('Срок', { exact: true }).fill('до 1 октября');
    await dialog.getByLabel('Ответственные, по одному в строке').fill('Заведующий\nКуратор');
    await dialog.getByRole('button', { name: 'Готово' }).click();
    await dialog.getByText('до 01.10.2026').waitFor();
    await dialog.getByRole('button', { name: 'Изменить строку 3', exact: true }).click();
    await dialog.getByLabel('Не загружать эту строку').check();
    await dialog.getByLabel('Срок', { exact: true }).press('Enter');
    await dialog.getByText('не загружать: 1 строка').waitFor();
    expect(await rows('Срок')).toEqual([]);
    await dialog.getByRole('button', { name: 'Принять 2 строки' }).click();
    await dialog.getByText('План записан: 2 строки').waitFor();
    expect(await rows('№', 'Мероприятие', 'Срок', 'Ответственный')).toEqual([
      ['1', 'Утверждение программ наставничества', 'до 1 октября', 'Заведующий\nКуратор'],
      ['2', 'Анкетирование участников программы', 'Август ежегодно', 'Куратор'],
    ]);
    const [[, until] = []] = (await rows('Мероприятие', 'По')).slice(1);
    expect(until).toBe(46630);
  });

  it('is not asked about again: the chosen reading is remembered for the same words', async () => {
    const dialog = await openDialog();
    await dialog.getByLabel('Текст плана').fill(PLAN);
    await dialog.getByRole('button', { name: 'Разобрать план' }).click();
    await dialog.getByText('понято 3 из 3').waitFor();
    await dialog.getByText('август 2027').first().waitFor();
    expect(await dialog.getByRole('button', { name: 'август 2026' }).count()).toBe(0);
    const calendar = sheetRows((await edition.onDisk()).sheets.find(({ name }) => name === 'Календарь')!);
    expect(calendar).toContainEqual(
      expect.arrayContaining(['как понимать срок', 'Август ежегодно', 'с 01.08.2027 по 31.08.2027']),
    );
  });

  it('is taken from a document of Word over the first; the mark of a row stays', async () => {
    const head = sheetRows((await edition.onDisk()).sheets.find(({ name }) => name === SHEET)!)[0]!;
    const column = head.indexOf('Подтверждение') + 1;
    await page.getByRole('tab', { name: SHEET, exact: true }).click();
    const letter = String.fromCharCode(64 + column);
    const box = page.locator('.grid input.univer-size-full').first();
    await box.fill(`${letter}2`);
    await box.press('Enter');
    await page.keyboard.type('протокол', { delay: 50 });
    await page.keyboard.press('Enter');
    await expect.poll(() => rows('Подтверждение')).toEqual([['протокол'], [undefined]]);
    const file = join(folder, 'План.docx');
    const table = [HEADING, ['1', 'Утверждение программ наставничества', 'до 20 сентября', 'Заведующий']];
    writeFileSync(file, await docxOf(['План на 2026/2027 учебный год', table]));
    const dialog = await openDialog();
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('понято 1 из 1').waitFor();
    await dialog.getByRole('button', { name: 'Принять 1 строку' }).click();
    await dialog.getByText('В новом плане нет 1 строки').waitFor();
    await dialog.getByText('2 Анкетирование участников программы').waitFor();
    expect(await rows('Мероприятие', 'Срок', 'Подтверждение')).toEqual([
      ['Утверждение программ наставничества', 'до 20 сентября', 'протокол'],
      ['Анкетирование участников программы', 'Август ежегодно', undefined],
    ]);
  });
});
