import { describe, expect, it } from 'vitest';
import { lines, report } from './fake-findings';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('«Замечания»', () => {
  it('begins with what breaks the plan and shows old and new before anything is repaired', async () => {
    const { page, server } = await open('findings');
    await page.getByText('22 из 24 сроков').waitFor();
    expect(server.calls.map(({ method }) => method)).toEqual(['findings.check', 'findings.list']);
    expect(await page.getByText('Замечание 1 из 4').isVisible()).toBe(true);
    expect(await page.locator('.finding-counts').innerText()).toMatch(
      /Ошибки 1[\s\S]*Вопросы 3[\s\S]*К сведению 0/,
    );
    const change = page.getByRole('region', { name: 'Что изменится' });
    expect(await change.innerText()).toMatch(/Было: Март 2025[\s\S]*Станет: Март 2026[\s\S]*и ещё 20 ячеек/);
  });

  it('repairs by Enter what is chosen, and goes on to the next one', async () => {
    const { page, server } = await open('findings');
    let left = lines;
    server.on('findings.list', () => report(left));
    server.on('findings.fix', ({ key, choice }) => {
      left = left.filter((line) => line.key !== key);
      return { lastAction: { id: 'Ж-1', text: `Исправлено: ${key} ${choice}` } };
    });
    await page.getByText('22 из 24 сроков').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('анкеты ещё разбирают').waitFor();
    await page.getByRole('radio').nth(1).check();
    expect(await page.locator('.finding-change').innerText()).toMatch(/сентябрь 2026[\s\S]*до 02\.09\.2026/);
    await press(page, 'Исправить');
    await page.getByText('Слова из чужого образца').waitFor();
    const fixes = server.calls.filter(({ method }) => method === 'findings.fix');
    expect(fixes.map(({ input }) => input)).toEqual([
      { key: 'years', choice: 0 },
      { key: 'order', choice: 1 },
    ]);
    expect(await page.getByRole('button', { name: 'Отменить' }).isVisible()).toBe(true);
  });

  it('keeps a remark as it is only with a reason', async () => {
    const { page, server } = await open('findings');
    await page.getByText('22 из 24 сроков').waitFor();
    await press(page, 'Так и надо…');
    await press(page, 'Оставить как есть');
    await page.getByText('Заполните это поле').waitFor();
    expect(server.calls.some(({ method }) => method === 'findings.accept')).toBe(false);
    await page.getByLabel('Почему так и надо').fill('План прошлого года, для сравнения');
    server.on('findings.list', () => report(lines.filter(({ key }) => key !== 'years')));
    await press(page, 'Оставить как есть');
    await page.getByText('анкеты ещё разбирают').waitFor();
    const accepted = server.calls.find(({ method }) => method === 'findings.accept');
    expect(accepted?.input).toEqual({ key: 'years', reason: 'План прошлого года, для сравнения' });
  });

  it('leads to the row and offers no repair where only a person can mend it', async () => {
    const { page, server } = await open('findings');
    await page.getByText('22 из 24 сроков').waitFor();
    for (let step = 0; step < 3; step++) await press(page, 'Дальше');
    await page.getByText('Названы люди').waitFor();
    expect(await page.getByRole('button', { name: 'Исправить' }).count()).toBe(0);
    await press(page, 'Показать в таблице');
    await expect
      .poll(() => server.calls.find(({ method }) => method === 'place.show')?.input)
      .toEqual({ sheet: 'Дорожная карта', row: 5, column: 5 });
  });

  it('is a list with a filter too; a line opens its remark, an accepted one says why', async () => {
    const { page } = await open('findings');
    await page.getByText('22 из 24 сроков').waitFor();
    await press(page, 'Показать списком');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expect(await page.getByRole('list', { name: 'Замечания к плану' }).getByRole('button').count()).toBe(4);
    await page.getByLabel('Какие показать').selectOption('accepted');
    await page.getByText('Так и надо: У нас кварталы календарные').waitFor();
    await page.getByLabel('Какие показать').selectOption('ask');
    await press(page, /Слова из чужого образца/);
    await page.getByText('Замечание 3 из 4').waitFor();
  });

  it('says so when nothing is left', async () => {
    const { page, server } = await open('findings');
    server.on('findings.list', () => report(lines.filter(({ accepted }) => accepted !== '')));
    await page.reload();
    await page.getByText('Замечаний не осталось').waitFor();
    await page.getByText('Оставлено как есть: 1 замечание').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor();
  });
});
