import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetRows } from '../kit/school';
import { papersIn, type RunningEdition, textOfPaper } from './edition';
import { choose, goTo, openSheet, panelFrame } from './page-actions';
import { type OpenSample, openSample } from './window';

let sample: OpenSample;
let edition: RunningEdition;
let page: Page;

beforeAll(async () => {
  sample = await openSample();
  ({ edition, page } = sample);
});
afterAll(() => sample.close());

describe('the main job, as a person does it', () => {
  it('goes from the menu to a pair, its order and the finished paper', async () => {
    await choose(page, 'Новая пара…');
    const panel = await panelFrame(page);
    const mentee = panel.getByRole('combobox', { name: 'Наставляемый' });
    await mentee.fill('Шевч');
    await mentee.press('ArrowDown');
    await mentee.press('Enter');
    await panel.getByRole('radio', { name: /Сухих Марина Олеговна/ }).check();
    await panel.getByLabel('Наставника', { exact: true }).fill('20.11.2026');
    await panel.getByLabel('Наставляемого', { exact: true }).fill('20.11.2026');
    await panel.getByRole('button', { name: 'Сохранить пару' }).click();
    await panel.getByRole('button', { name: 'Оформить приказ' }).click();
    await panel.getByRole('heading', { name: 'Приказ о закреплении пар' }).waitFor();
    const number = await panel.getByLabel('Номер').inputValue();
    await panel.getByRole('button', { name: 'Оформить', exact: true }).click();
    await panel.getByRole('heading', { name: 'Документ готов' }).waitFor();

    expect(number).toBe('77-ОД');
    const book = await edition.onDisk();
    const sheet = (name: string): unknown[][] => sheetRows(book.sheets.find((one) => one.name === name)!);
    expect(sheet('Пары').at(-1)).toEqual(
      expect.arrayContaining([
        'П-2026-15',
        'Сухих Марина Олеговна',
        'Шевчук Дарья Романовна',
        'согласована',
        '77-ОД',
      ]),
    );
    expect(
      sheet('Согласия')
        .slice(-2)
        .map((row) => row[3]),
    ).toEqual(['быть наставником', 'участвовать в паре']);
    expect(sheet('Документы').at(-1)).toEqual(
      expect.arrayContaining(['Приказ о закреплении пар', '77-ОД', 'на подписи']),
    );
    const [paper] = papersIn(edition.folder);
    const text = textOfPaper(paper!);
    expect(text).toContain('О закреплении наставнической пары на 2026/2027 учебный год');
    expect(text).toContain('Шевчук Дарья Романовна, воспитатель');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
  });

  it('opens the paper from its name in the panel', async () => {
    const panel = await panelFrame(page);
    await panel.getByRole('link', { name: /О закреплении наставнической пары/ }).click();
    const window = page.getByRole('dialog', { name: 'Документы и письма' });
    await window.getByText('ПРИКАЗЫВАЮ').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => window.count()).toBe(0);
  });

  it('shows the paper in the list of documents', async () => {
    await page.getByRole('button', { name: 'Документы' }).click();
    await page.getByRole('button', { name: /Приказ № 77-ОД/ }).click();
    await page.getByText('ПРИКАЗЫВАЮ').first().waitFor();
    expect(await page.getByText('Сухих Марина Олеговна').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('opens the paper from the address in its row', async () => {
    await openSheet(page, 'Документы');
    const rows = sheetRows((await edition.onDisk()).sheets.find(({ name }) => name === 'Документы')!);
    await goTo(page, `I${rows.length}`);
    await page.getByRole('button', { name: 'Открыть документ' }).click();
    await page.getByText('ПРИКАЗЫВАЮ').first().waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, `I${rows.length}`);
    await page.keyboard.press('Alt+Enter');
    await page.getByText('ПРИКАЗЫВАЮ').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('says so when the paper is gone', async () => {
    for (const paper of papersIn(edition.folder)) rmSync(paper);
    const panel = await panelFrame(page);
    await panel.getByRole('link', { name: /О закреплении наставнической пары/ }).click();
    await expect
      .poll(() => page.locator('.toast').last().textContent())
      .toContain('Этого документа нет в папке');
  });
});
