import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exceltsStore } from '../../host/files/xlsx-store';
import { readCalendar } from '../kit/calendar-reader';
import { TO_ARCHIVE } from '../sidebar/views';
import type { RunningEdition } from './edition';
import { choose, panelFrame } from './page-actions';
import { type OpenSample, openSample } from './window';

let sample: OpenSample;
let edition: RunningEdition;
let page: Page;

beforeAll(async () => {
  sample = await openSample();
  ({ edition, page } = sample);
});
afterAll(() => sample.close());

describe('the year of the roadmap', () => {
  it('opens from the menu, shows the rows, and is saved for a calendar', async () => {
    await choose(page, 'Дорожная карта', 'Показать год…');
    await page.getByRole('dialog', { name: 'Год' }).waitFor();
    const dialog = await panelFrame(page);
    await dialog.getByText('25 строк').waitFor();
    await dialog.getByRole('button', { name: 'Рабочие встречи пар' }).click();
    await dialog.getByRole('button', { name: 'Дорожная карта, строка 16' }).waitFor();
    await dialog.getByRole('button', { name: 'Сохранить в календарь…' }).click();
    await dialog.getByRole('button', { name: 'Подготовить файл' }).click();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Сохранить файл' }).click();
    const { events } = readCalendar(readFileSync((await (await coming).path())!));
    expect(events.filter(({ SUMMARY }) => SUMMARY === 'Рабочие встречи пар')).toHaveLength(12);
    await page.keyboard.press('Escape');
  });
});

describe('the step to the next year', () => {
  it('asks, keeps the old year as a workbook in the folder, and can be taken back', async () => {
    await page.reload();
    await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
    await choose(page, 'Дорожная карта', 'Перейти на следующий год…');
    const dialog = await panelFrame(page);
    const forward = [...TO_ARCHIVE, 'Посмотреть итог', 'Перейти на 2027/2028 учебный год'];
    for (const name of forward) await dialog.getByRole('button', { name }).click();
    await dialog.getByText('Посмотрите эти строки').waitFor({ timeout: 60_000 });
    const archive = join(edition.folder, 'Архив', 'Наставник 2026-2027.xlsx');
    const kept = await exceltsStore.read(readFileSync(archive));
    expect(kept.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Дорожная карта', 'Встречи', 'Анкеты']),
    );
    const words = async () =>
      [...(await edition.sheet('Дорожная карта')).rows.get(14)!.values()].map(({ value }) => value);
    expect(await words()).toContain('до 10.09.2027');
    await dialog.getByRole('button', { name: 'Отменить' }).click();
    await expect.poll(words, { timeout: 60_000 }).toContain('до 10.09.2026');
    expect(existsSync(archive)).toBe(true);
  });
});
