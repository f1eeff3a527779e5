import { expect, it } from 'vitest';
import { panelForEachTest } from './opened-page';

const open = panelForEachTest();

it('a date typed faster than the page draws stays as it was typed, and is what the form sends', async () => {
  const { page } = await open('consents');
  await page.getByText('Бумаги уже подписаны').click();
  const field = page.getByLabel('Дата согласия');
  for (const text of ['20.11.2026', '01.09.2026', '15.12.2025', '02.02.2027', '2.9.26']) {
    await field.fill('');
    await field.focus();
    await page.keyboard.type(text);
    await page.waitForTimeout(50);
    expect(await field.inputValue()).toBe(text);
  }
  await field.blur();
  expect(await field.inputValue()).toBe('02.09.2026');
});
