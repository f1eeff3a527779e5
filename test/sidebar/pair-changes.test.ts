import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { changePlan } from './fake-pair-changes';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

const heading = (on: Page): Promise<string | null> => on.locator('.screen:not([hidden]) h1').textContent();

async function pressKeys(on: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await on.keyboard.press(key);
}

async function openPairs() {
  const panel = await open('home');
  await press(panel.page, /11 действуют/);
  await panel.page.getByText('Без наставника').waitFor();
  return panel;
}

describe('pairs by state', () => {
  it('are ticked with the mouse; the button says what it will do, the one that cannot stays with its reason', async () => {
    const { page, server } = await openPairs();
    await page
      .getByRole('checkbox', { name: /Осадчая Т. В. → Петрова М. И./ })
      .first()
      .check();
    await page.getByRole('button', { name: /^Согласовать 1\sпару$/ }).waitFor();
    await page.getByRole('checkbox', { name: /Ткач А. А. → Белых О. П./ }).check();
    await page
      .getByRole('checkbox', { name: /Константинопольская/ })
      .first()
      .check();
    await page.getByText(/1\sотмеченная пара останется на месте/).waitFor();
    await press(page, /^Согласовать 2\sпары$/);
    await expect
      .poll(() => sent(server, 'pairs.move'))
      .toMatchObject({
        to: 'agreed',
        pairs: [{ id: 'П-2026-05' }, { id: 'П-2026-06' }],
      });
    await expect.poll(() => page.getByRole('button', { name: /^Согласовать/ }).count()).toBe(0);
  });

  it('are ticked and moved by keyboard', async () => {
    const { page, server } = await openPairs();
    await page.getByRole('button', { name: 'Отметить все, кто готов: предложена' }).focus();
    await pressKeys(page, 'Enter', 'Tab', 'Space');
    await page.getByRole('button', { name: /^Согласовать 1\sпару$/ }).focus();
    await pressKeys(page, 'Enter');
    await expect.poll(() => sent(server, 'pairs.move')).toMatchObject({ pairs: [{ id: 'П-2026-06' }] });
  });

  it('are ticked all at once only where two are ready', async () => {
    const { page } = await openPairs();
    await page.getByRole('heading', { name: /приказ подписан/ }).waitFor();
    const all = page.getByRole('button', { name: /^Отметить все, кто готов/ });
    expect(await all.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')))).toEqual([
      'Отметить все, кто готов: предложена',
      'Отметить все, кто готов: согласована',
    ]);
  });

  it('that wait for an order go to it together', async () => {
    const { page, server } = await openPairs();
    await press(page, 'Отметить все, кто готов: согласована');
    await press(page, /^Оформить приказ на 2\sпары$/);
    await expect
      .poll(() => sent(server, 'papers.open'))
      .toEqual({
        ...{ kind: 'D20', subjects: ['П-2026-02', 'П-2026-03'] },
      });
  });

  it('say what refused the move, pair by pair, and keep the ticks', async () => {
    const { page, server } = await openPairs();
    const details = ['Осадчая Т. В. → Петрова М. И.: строка изменилась.'];
    const message = 'Таблица изменилась, пока список был открыт.';
    server.next('pairs.move', { kind: 'refusal', error: { code: 'stale', message, details } });
    await press(page, 'Отметить все, кто готов: предложена');
    await press(page, /^Согласовать 2\sпары$/);
    await page.getByText(details[0]!).waitFor();
    expect(await page.getByRole('checkbox', { name: /Ткач А. А. → Белых О. П./ }).isChecked()).toBe(true);
    await press(page, 'Взять новое из таблицы');
    await expect.poll(() => server.calls.filter(({ method }) => method === 'pairs.states').length).toBe(2);
  });
});

describe('a change in mid-year', () => {
  it('asks one question a step, by keyboard alone', async () => {
    const { page, server } = await openPairs();
    await page
      .getByRole('button', { name: /^Что изменилось: Осадчая Т. В./ })
      .first()
      .focus();
    await pressKeys(page, 'Enter');
    await page.getByText('Что случилось?').waitFor();
    await pressKeys(page, 'Space', 'Enter');
    await page.getByText('Вопрос 1 из 2').waitFor();
    expect(await page.getByLabel('Когда подали заявление').inputValue()).toBe('20.11.2026');
    await pressKeys(page, 'Enter');
    await page.getByText('Вопрос 2 из 2').waitFor();
    expect(await page.getByLabel('Какой день последний?').inputValue()).toBe('25.11.2026');
    await page.getByText(/Нерабочие, не считаются/).waitFor();
    await pressKeys(page, 'Enter');
    await page.getByText('Что будет записано').waitFor();
    await pressKeys(page, 'Enter');
    await page.getByText(/Осталось оформить 2\sдокумента/).waitFor();
    expect(sent(server, 'changes.make')).toMatchObject({
      ...{ pairId: 'П-2026-05', kind: 'mentor-refuses', notice: '2026-11-20', lastDay: '2026-11-25' },
    });
    await pressKeys(page, 'Enter');
    await expect.poll(() => heading(page)).toBe('Документы');
  });

  it('does not go on with a day that is too early, says why at the field, and keeps what was typed', async () => {
    const { page, server } = await openPairs();
    await press(page, /^Что изменилось: Осадчая Т. В./);
    await page.getByLabel('Наставник отказывается').check();
    await press(page, 'Дальше');
    await page.getByText('Вопрос 1 из 2').waitFor();
    await press(page, 'Дальше');
    await page.getByLabel('Какой день последний?').fill('24.11.2026');
    await page.getByText('не раньше 25.11.2026').first().waitFor();
    await press(page, 'Дальше');
    expect(await page.getByText('Вопрос 2 из 2').isVisible()).toBe(true);
    expect(await page.getByLabel('Какой день последний?').inputValue()).toBe('24.11.2026');
    expect(sent(server, 'changes.make')).toBeUndefined();
    await page.getByLabel('Какой день последний?').fill('26.11.2026');
    await expect.poll(() => page.getByText('Слишком рано').count()).toBe(0);
    await press(page, 'Дальше');
    await page.getByText('Что будет записано').waitFor();
  });

  it('begins anew when the pair was changed by somebody else', async () => {
    const { page, server } = await openPairs();
    server.on('changes.plan', (draft) => ({ ...changePlan(draft), steps: [] }));
    const message = 'Строка изменилась, пока форма была открыта.';
    server.next('changes.make', { kind: 'refusal', error: { code: 'stale', message } });
    await press(page, /^Что изменилось: Осадчая Т. В./);
    await page.getByLabel('Оба решили закончить').check();
    await press(page, 'Дальше');
    await press(page, 'Записать завершение пары');
    await page.getByText(message).waitFor();
    await press(page, 'Взять новое из таблицы');
    await expect.poll(() => server.calls.filter(({ method }) => method === 'changes.open').length).toBe(2);
  });

  it('needs a new mentor for a replacement, and then leads to the new pair', async () => {
    const { page, server } = await openPairs();
    await press(page, /^Что изменилось: Осадчая Т. В./);
    await page.getByLabel('Нужен другой наставник').check();
    for (const _ of [1, 2, 3]) await press(page, 'Дальше');
    await page.getByText('Вопрос 3 из 3').waitFor();
    await press(page, 'Дальше');
    await page.getByText('Выберите ответ.').waitFor();
    await page.getByLabel(/Швец Игорь Петрович/).check();
    await expect.poll(() => sent(server, 'changes.plan').mentorId).toBe('Н-02');
    await press(page, 'Дальше');
    await press(page, 'Заменить наставника');
    await press(page, 'Открыть новую пару');
    await expect.poll(() => sent(server, 'pairs.open').pairId).toBe('П-2026-15');
  });

  it('of somebody new leads to the banks', async () => {
    const { page } = await openPairs();
    await press(page, /^Что изменилось$/);
    await page.getByText('С какой парой?').waitFor();
    await press(page, 'Добавить наставляемого');
    await expect.poll(() => heading(page)).toBe('Люди');
  });
});

describe('a mentee who waits', () => {
  it('is offered support with ticks and own words', async () => {
    const { page, server } = await openPairs();
    await press(page, /^Предложить поддержку: Ким/);
    await page.getByLabel('школа молодого педагога').check();
    await page.getByLabel('Своими словами').fill('открытые занятия по средам');
    await press(page, 'Сохранить поддержку');
    await expect
      .poll(() => sent(server, 'support.save'))
      .toMatchObject({
        ...{ id: 'М-01', support: 'школа молодого педагога; открытые занятия по средам' },
      });
    await expect.poll(() => heading(page)).toBe('Пары');
  });

  it('has the support that was offered ticked', async () => {
    const { page } = await openPairs();
    await press(page, /^Изменить поддержку: Белых/);
    expect(await page.getByLabel('консультации старшего воспитателя или методиста').isChecked()).toBe(true);
  });
});

it('a document to make is marked as made with its number and date', async () => {
  const { page, server } = await open('documents');
  const { documents } = await import('./fake-papers').then(({ document }) => ({
    documents: [
      {
        ...document('Д-7', 'О прекращении работы пары', 'нужно оформить'),
        number: '',
        date: null,
        url: '',
        toMake: true,
      },
    ],
  }));
  server.on('documents.list', () => ({ documents }));
  await page.reload();
  await press(page, /^Уже оформлен/);
  await page.getByLabel('Номер').fill('78-ОД');
  await page.getByLabel('Дата').fill('20.11.26');
  await press(page, 'Отметить оформленным');
  await expect
    .poll(() => sent(server, 'documents.settle'))
    .toEqual({
      ...{ id: 'Д-7', made: true, number: '78-ОД', date: '2026-11-20' },
    });
});
