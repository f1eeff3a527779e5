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
});
