import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCalendar } from '../kit/calendar-reader';
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
  it('shows what will change, keeps the old plan as a sheet of the file, and can be taken back', async () => {
    await page.reload();
    await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
    await choose(page, 'Дорожная карта', 'Перейти на следующий год…');
    const dialog = await panelFrame(page);
    await dialog.getByRole('button', { name: 'Перейти на 2027/2028' }).click();
    await dialog.getByText('Посмотрите эти строки').waitFor();
    const names = async () => (await edition.onDisk()).sheets.map(({ name }) => name);
    expect(await names()).toContain('Дорожная карта 2026-2027');
    const words = async () =>
      [...(await edition.sheet('Дорожная карта')).rows.get(14)!.values()].map(({ value }) => value);
    expect(await words()).toContain('до 10.09.2027');
    await dialog.getByRole('button', { name: 'Отменить' }).click();
    await expect.poll(words).toContain('до 10.09.2026');
    expect(await names()).toContain('Дорожная карта 2026-2027');
  });
});
