import { describe, expect, it } from 'vitest';
import { items } from './fake-programmes';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();
const WIDE = { width: 1100, height: 720 };

describe('the list of programmes', () => {
  it('has what is missing first, and one primary button for it', async () => {
    const { page } = await open('programmes');
    const headings = page.getByRole('heading', { level: 2 });
    await headings.first().waitFor();
    expect((await headings.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      ...['◆ Программы нет 2', '▲ Надо доделать 1', '✓ Готовы к утверждению 1', '■ Утверждены 1'],
    ]);
    expect(await page.locator('[data-primary]').allInnerTexts()).toEqual(['Составить 2 программы']);
    await page.getByText('Выполнено: 3 из 7 пунктов, 42 %').waitFor();
  });

  it('leads to the order with the pairs that are ready', async () => {
    const { page, server } = await open('programmes');
    await press(page, 'Утвердить приказом: 1 программа');
    await expect.poll(() => sent(server, 'papers.open')).toEqual({ kind: 'D25', subjects: ['П-2026-09'] });
  });

  it('writes proposals only of the pairs that are ticked', async () => {
    const { page, server } = await open('programmes');
    await press(page, 'Составить 2 программы');
    await page.getByRole('checkbox', { name: /Ткач/ }).uncheck();
    expect(server.calls.some(({ method }) => method === 'programmes.accept')).toBe(false);
    await press(page, 'Записать 1 программу');
    await expect
      .poll(() => sent(server, 'programmes.accept'))
      .toEqual({ revision: 'р-предложение', pairIds: ['П-2026-04'] });
  });
});

describe('one programme', () => {
  it('takes a ready measure, keeps the order by keyboard and sends what was removed', async () => {
    const { page, server } = await open('programme', WIDE);
    await press(page, 'Добавить: Заполнение документов вместе с наставником');
    await page.getByText('5 пунктов').waitFor();
    await page.getByLabel('Мероприятие, пункт 3').focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await page.getByLabel('Мероприятие, пункт 2').inputValue()).toBe(items[2]!.activity);
    await press(page, 'Убрать: пункт 3');
    await press(page, 'Сохранить программу');
    await expect.poll(() => server.calls.some(({ method }) => method === 'programmes.save')).toBe(true);
    const draft = sent(server, 'programmes.save');
    expect(draft.items.map(({ activity }) => activity)).toEqual([
      ...[items[0]!.activity, items[2]!.activity, items[3]!.activity],
      'Заполнение документов вместе с наставником',
    ]);
    expect(draft.removed).toEqual([{ ids: ['ПП-02'], revision: 'р-2' }]);
  });

  it('an unsure deadline asks, and the chosen reading is sent', async () => {
    const { page, server } = await open('programme', WIDE);
    await page.getByText('Какие кварталы: календарные или учебные четверти?').waitFor();
    await page.getByLabel(/учебные четверти: 09/).check();
    await press(page, 'Сохранить программу');
    await expect.poll(() => server.calls.some(({ method }) => method === 'programmes.save')).toBe(true);
    expect(sent(server, 'programmes.save').items.map(({ reading }) => reading)).toEqual([
      null,
      null,
      null,
      1,
    ]);
  });

  it('an item without words is told at its field and nothing is sent', async () => {
    const { page, server } = await open('programme', WIDE);
    await press(page, 'Вписать свой пункт');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Мероприятие, пункт 5');
    await press(page, 'Сохранить программу');
    await page.getByText('Впишите, что нужно сделать, или уберите пункт.').waitFor();
    expect(server.calls.some(({ method }) => method === 'programmes.save')).toBe(false);
  });

  it('a refused save keeps the typed words', async () => {
    const { page, server } = await open('programme', WIDE);
    server.next('programmes.save', {
      kind: 'refusal',
      error: { code: 'stale', message: 'Строка изменилась.', details: ['Форма: сейчас «встреча»'] },
    });
    await page.getByLabel('Форма, пункт 2').fill('консультация');
    await press(page, 'Сохранить программу');
    await page.getByText('Форма: сейчас «встреча»').waitFor();
    expect(await page.getByLabel('Форма, пункт 2').inputValue()).toBe('консультация');
  });

  it('finds measures by their words and areas', async () => {
    const { page } = await open('programme', WIDE);
    await page.getByLabel('Найти мероприятие').fill('родит');
    await page.getByText('1 мероприятие').waitFor();
    await page.getByText('Подготовка родительского собрания вместе с наставником').waitFor();
  });
});

describe('marks of items', () => {
  it('lead on by Enter and are written together', async () => {
    const { page, server } = await open('programmes');
    await press(page, /Отметить выполнение: Осадчая/);
    await page.getByRole('checkbox', { name: /Посещение занятий/ }).check();
    await page.getByLabel('Фактический результат').fill('Посещены два занятия');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.getByLabel('Фактический результат').nth(1).fill('Собраны приёмы');
    await page
      .getByLabel(/Оценка наставника/)
      .nth(1)
      .fill('4');
    await press(page, 'Записать отметки: 2 пункта');
    await expect.poll(() => server.calls.some(({ method }) => method === 'programmes.mark')).toBe(true);
    const { marks } = sent(server, 'programmes.mark');
    expect(marks).toMatchObject([
      { ids: ['ПП-02'], status: 'выполнено', date: '2026-11-21', actual: 'Посещены два занятия', mark: null },
      { ids: ['ПП-03'], status: 'выполнено', actual: 'Собраны приёмы', mark: 4 },
    ]);
  });

  it('a mark above five is told and not sent', async () => {
    const { page, server } = await open('programmes');
    await press(page, /Отметить выполнение: Осадчая/);
    await page.getByRole('checkbox', { name: /Посещение занятий/ }).check();
    await page.getByLabel(/Оценка наставника/).fill('7');
    await press(page, 'Записать отметки: 1 пункт');
    await page.getByText('Оценка – целое число от 0 до 5.').waitFor();
    expect(server.calls.some(({ method }) => method === 'programmes.mark')).toBe(false);
  });
});
