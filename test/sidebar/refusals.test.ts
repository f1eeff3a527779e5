import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panelForEachTest } from './opened-page';
import { fillPair, press } from './views';

const open = panelForEachTest();

const focusedLabel = (on: Page): Promise<string> =>
  on.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');

describe('a refused form', () => {
  it('keeps its heading in view, however far down the field is', async () => {
    const { page, server } = await open('pair');
    server.next('pairs.save', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Такой отметки группы нет.', field: 'group' },
    });
    await fillPair(page);
    await press(page, 'Сохранить пару');
    await page.getByText('Такой отметки группы нет.').waitFor();
    await expect.poll(() => focusedLabel(page)).toBe('Отметка группы');
    const top = await page
      .getByRole('heading', { level: 1 })
      .evaluate((h1) => h1.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  });

  it('of an order leads to its number', async () => {
    const { page, server } = await open('order');
    server.next('papers.make', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Номер уже занят.', field: 'number' },
    });
    await press(page, 'Оформить');
    await page.getByText('Номер уже занят.').waitFor();
    await expect.poll(() => focusedLabel(page)).toBe('Номер');
  });

  it('of an order leads to the pairs when they are refused', async () => {
    const { page, server } = await open('order');
    server.next('papers.make', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Эта пара уже в приказе.', field: 'subjects' },
    });
    await press(page, 'Оформить');
    await page.getByText('Эта пара уже в приказе.').waitFor();
    await expect.poll(() => focusedLabel(page)).toContain('Осадчая Т. В.');
  });

  it('of a consent leads to its date', async () => {
    const { page, server } = await open('people');
    server.next('consents.save', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Дата раньше приёма на работу.', field: 'until' },
    });
    await press(page, /Осадчая/);
    await press(page, /Внести/);
    await page.getByLabel('Дата согласия').fill('1.9.26');
    await press(page, 'Сохранить согласие');
    await page.getByText('Дата раньше приёма на работу.').waitFor();
    await expect.poll(() => focusedLabel(page)).toBe('Действует до');
  });

  it('of a person, saved with errors, leads to the first of them', async () => {
    const { page, server } = await open('people');
    server.on('people.save', () => ({
      id: 'Н-09',
      revision: 'р-100',
      checks: [
        { code: 'C-01', severity: 'error', field: 'phone', message: 'Телефон не читается.', place: null },
      ],
      lastAction: { id: 'д-1', text: 'Данные сохранены' },
    }));
    await press(page, 'Добавить наставника');
    await page.getByLabel('Фамилия, имя, отчество').fill('Лев Анна Ильинична');
    await press(page, 'Сохранить наставника');
    await page.getByText('Телефон не читается.').waitFor();
    await expect.poll(() => focusedLabel(page)).toBe('Телефон');
  });
});
