import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pairForm } from './fake-school';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { fillPair, press } from './views';

const open = panelForEachTest();

const heading = (on: Page): Promise<string | null> => on.locator('.screen:not([hidden]) h1').textContent();
const focused = (on: Page): Promise<string> =>
  on.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

async function pressKeys(on: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await on.keyboard.press(key);
}

/** The driver knows no Russian keys, so the event is made by hand. */
const pressLetter = (on: Page, key: string): Promise<void> =>
  on.locator(':focus').dispatchEvent('keydown', { key, bubbles: true });

describe('a pair by keyboard alone', () => {
  it('is chosen, dated, saved and goes to its order', async () => {
    const { page, server } = await open('pair');
    await page.getByRole('combobox', { name: 'Наставляемый' }).waitFor();
    await page.keyboard.type('бел');
    await pressKeys(page, 'Enter');
    await page.getByText('Осадчая Тамара Викторовна').waitFor();
    await pressKeys(page, 'Tab', 'Tab', 'Space', 'ArrowDown');
    expect(await page.getByRole('radio', { name: /Швец/ }).isChecked()).toBe(true);
    await pressKeys(page, 'Enter');
    await page.getByRole('button', { name: 'Оформить приказ' }).waitFor();
    await pressKeys(page, 'Enter');
    await page.getByText('Как прозвучат имена').waitFor();

    expect(sent(server, 'pairs.save')).toMatchObject({
      approve: true,
      draft: { menteeId: 'М-02', mentorId: 'Н-02' },
    });
    expect(sent(server, 'papers.open')).toEqual({ kind: 'D20', subjects: ['П-2026-05'] });
  });

  it('finds a mentor by the first letter', async () => {
    const { page } = await open('pair');
    await fillPair(page, 0);
    await pressLetter(page, 'к');
    expect(await page.getByRole('radio', { name: /Константинопольская/ }).isChecked()).toBe(true);
    await pressLetter(page, 'к');
    expect(await page.getByRole('radio', { name: /Коломиец/ }).isChecked()).toBe(true);
  });

  it('goes back with Esc to the button it came from, keeping the place', async () => {
    const { page } = await open('home');
    await page.getByRole('button', { name: 'Ещё' }).focus();
    await pressKeys(page, 'Enter', 'Escape');
    expect(await heading(page)).toBe('Сегодня');
    expect(await focused(page)).toBe('Ещё');
  });

  it('presses the primary button with Enter where there is no field', async () => {
    const { page, server } = await open('book');
    await page.getByText('Найдено 2 замечания').waitFor();
    await pressKeys(page, 'Enter');
    await page.getByText('Найдено 1 замечание').waitFor();
    expect(server.calls.filter((call) => call.method === 'book.repair')).toHaveLength(1);
  });
});

describe('what was typed', () => {
  it('stays when the server finds a fault, which stands at its field', async () => {
    const { page, server } = await open('pair');
    server.next('pairs.save', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Окончание раньше начала.', field: 'to' },
    });
    await fillPair(page);
    await page.getByLabel('По', { exact: true }).fill('1.11.26');
    await press(page, 'Сохранить пару');
    await page.getByText('Окончание раньше начала.').waitFor();
    const field = page.getByLabel('По', { exact: true });
    expect(await field.inputValue()).toBe('01.11.2026');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(
      await field.evaluate(
        (input) => document.getElementById(input.getAttribute('aria-describedby')!)?.textContent,
      ),
    ).toContain('Окончание раньше начала.');
  });

  it('is not sent with a day that does not exist', async () => {
    const { page, server } = await open('pair');
    await fillPair(page);
    await page.getByLabel('С', { exact: true }).fill('31.11.2026');
    await press(page, 'Сохранить пару');
    await page.getByText('Такого дня нет в календаре').waitFor();
    expect(await page.getByLabel('С', { exact: true }).inputValue()).toBe('31.11.2026');
    expect(sent(server, 'pairs.save')).toBeUndefined();
  });

  it('survives a lost connection and goes through when repeated, under the same id', async () => {
    const { page, server } = await open('pair');
    server.next('pairs.save', { kind: 'host-error', text: 'NetworkError: Connection failure due to HTTP 0' });
    await fillPair(page);
    await page.getByLabel('С', { exact: true }).fill('5.12.26');
    await press(page, 'Сохранить пару');
    await page.getByText('Связь прервалась').waitFor();
    expect(await page.getByLabel('С', { exact: true }).inputValue()).toBe('05.12.2026');
    await press(page, 'Повторить');
    await page.getByRole('button', { name: 'Оформить приказ' }).waitFor();
    const saves = server.calls.filter((call) => call.method === 'pairs.save');
    expect(saves).toHaveLength(2);
    expect(saves[1]).toEqual(saves[0]);
  });

  it('is asked about before it would be lost', async () => {
    const { page } = await open('people');
    await press(page, 'Добавить наставника');
    await page.getByLabel('Фамилия, имя, отчество').fill('Ким Вера');
    await pressKeys(page, 'Escape');
    expect(await focused(page)).toBe('Остаться');
    await pressKeys(page, 'Enter');
    expect(await page.getByLabel('Фамилия, имя, отчество').inputValue()).toBe('Ким Вера');
    await pressKeys(page, 'Escape', 'Tab', 'Enter');
    expect(await heading(page)).toBe('Люди');
  });

  it('gives way to the book’s row only when asked, after someone else has changed it', async () => {
    const { page, server } = await open('home');
    let revision = 'р-1';
    server.on('pairs.open', () => {
      const form = pairForm('М-01');
      return { ...form, draft: { ...form.draft, id: 'П-2026-03', revision, mentorId: 'Н-02' } };
    });
    await press(page, /11 действуют/);
    await press(page, /Швец И. П. → Ким В. И./);
    await page.getByLabel('С', { exact: true }).fill('7.12.26');
    revision = 'р-2';
    server.next('pairs.save', {
      kind: 'refusal',
      error: {
        code: 'stale',
        message: 'Строка 4 листа «Пары» изменилась.',
        details: ['Было: по 31.05.2027', 'Стало: по 30.06.2027'],
      },
    });
    await press(page, 'Сохранить пару');
    await page.getByText('Стало: по 30.06.2027').waitFor();
    expect(await page.getByLabel('С', { exact: true }).inputValue()).toBe('07.12.2026');
    await press(page, 'Взять новое из таблицы');
    await expect.poll(() => page.getByLabel('С', { exact: true }).inputValue()).toBe('01.12.2026');
    await press(page, 'Сохранить пару');
    await page.getByRole('button', { name: 'Оформить приказ' }).waitFor();
    expect(sent(server, 'pairs.save')).toMatchObject({
      draft: { id: 'П-2026-03', revision: 'р-2' },
    });
  });
});

it('a mentor without a consent to the processing of data is marked in the list, and can be chosen', async () => {
  const { page } = await open('pair');
  await page.getByRole('combobox', { name: 'Наставляемый' }).waitFor();
  await page.keyboard.type('бел');
  await pressKeys(page, 'Enter');
  const marked = page.getByRole('radio', { name: /нужно согласие на обработку данных/ });
  await marked.check();
  expect(await marked.count()).toBe(1);
  expect(await page.getByRole('radio', { name: /Швец.*нужно согласие/ }).isChecked()).toBe(true);
});

describe('writes', () => {
  it('are never two at a time, however fast the buttons are pressed', async () => {
    const { page, server } = await open('book');
    await page.getByText('Найдено 2 замечания').waitFor();
    server.delay = 200;
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.actions button')];
      const named = (name: string) => buttons.find((button) => button.textContent === name)!;
      named('Исправить').click();
      named('Исправить').click();
      named('Создать недостающие листы').click();
    });
    await expect.poll(() => server.calls.some((call) => call.method === 'book.create')).toBe(true);
    await page.getByText('Создано 18 листов.').first().waitFor();
    expect(server.calls.filter((call) => call.method === 'book.repair')).toHaveLength(1);
    expect(server.writesAtOnce()).toBe(1);
  });

  it('can be taken back from the line below, which stays on other screens', async () => {
    const { page, server } = await open('pair');
    await fillPair(page);
    await press(page, 'Сохранить пару');
    await page.getByRole('button', { name: 'Отменить' }).waitFor();
    expect(await page.locator('[aria-live="polite"]').textContent()).toContain('Пара сохранена');
    await pressKeys(page, 'Escape');
    expect(await heading(page)).toBe('Сегодня');
    await press(page, 'Отменить');
    await page.getByText('Последнее действие отменено').first().waitFor();
    expect(await page.getByRole('button', { name: 'Отменить' }).count()).toBe(0);
    expect(server.calls.filter((call) => call.method === 'action.undo')).toHaveLength(1);
  });
});

describe('failures of the host', () => {
  it.each([
    ['Error code PERMISSION_DENIED', 'открыто несколько учётных записей'],
    ['NetworkError: HTTP 0', 'Связь с таблицей прервалась'],
    ['Exceeded maximum execution time', 'Таблица не ответила вовремя'],
    ['TypeError: x is not a function', 'таблица ответила непонятно'],
  ])('«%s» is told in plain Russian and can be repeated', async (text, told) => {
    const { page, server } = await open('consents');
    server.next('consents.missing', { kind: 'host-error', text });
    await page.reload();
    await page.getByText(told).waitFor();
    await press(page, 'Повторить');
    await page.getByRole('button', { name: 'Подготовить 3 бланка' }).waitFor();
  });
});

describe('a fact from the book', () => {
  it('opens its cell', async () => {
    const { page, server } = await open('home');
    await press(page, 'Наставляемые, строка 2');
    await expect
      .poll(() => server.calls.at(-1))
      .toMatchObject({
        method: 'place.show',
        input: { sheet: 'Наставляемые', row: 2 },
      });
  });
});
