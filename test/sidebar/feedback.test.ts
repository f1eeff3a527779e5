import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { optionOfKey, typedDigit } from '../../sidebar/screens/feedback/typed-digits';
import { sent } from './fake-server';
import { toFeedbackForm } from './feedback-views';
import { panelForEachTest } from './opened-page';

const TEN = { from: 1, to: 10 };
const THREE = { from: 0, to: 2 };

describe('a digit', () => {
  it.each<[string, typeof TEN, boolean, unknown]>([
    ['7', TEN, false, ['7', true, false]],
    ['0', TEN, false, ['10', true, false]],
    ['1', TEN, false, ['1', false, false]],
    ['0', TEN, true, ['10', true, false]],
    ['8', TEN, true, [null, true, true]],
    ['1', TEN, true, [null, true, true]],
    ['0', THREE, false, ['0', true, false]],
    ['2', THREE, false, ['2', true, false]],
    ['3', THREE, false, [null, false, false]],
  ])('%s in %j, waiting: %s', (digit, range, waiting, expected) => {
    const { value, next, passOn } = typedDigit(digit, range, waiting);
    expect([value, next, passOn]).toEqual(expected);
  });
});

describe('a key of a choice', () => {
  const often = ['очень часто', 'часто', 'иногда', 'редко', 'никогда'];
  it.each<[string, string, string | null]>([
    ['2', '', 'часто'],
    ['6', '', null],
    ['ч', '', 'часто'],
    ['Р', '', 'редко'],
    ['о', '', 'очень часто'],
    ['ж', '', null],
    ['Tab', '', null],
  ])('%s after «%s» is %s', (key, chosen, option) => {
    expect(optionOfKey(key, often, chosen)).toBe(option);
  });

  it('goes round options that begin alike', () => {
    const alike = ['нет', 'не знаю'];
    expect(optionOfKey('н', alike, '')).toBe('нет');
    expect(optionOfKey('н', alike, 'нет')).toBe('не знаю');
    expect(optionOfKey('н', alike, 'не знаю')).toBe('нет');
  });
});

const open = panelForEachTest();
const keys = async (page: Page, ...typed: string[]): Promise<void> => {
  for (const key of typed) await page.keyboard.press(key);
};

describe('a form of paper, by keyboard alone', () => {
  it('takes digits one after another, letters and words; Enter saves and opens the next form', async () => {
    const { page, server } = await open('home');
    await toFeedbackForm(page);
    // Ten as «1» and «0», an eight, «иногда», «нет».
    await keys(page, '1', '0', '8');
    await keys(page, '3', '2');
    await page.keyboard.type('Советов и поддержки');
    await keys(page, 'Tab', '2', '1', 'Enter');
    await page.getByText('О-05').first().waitFor();
    expect(sent(server, 'feedback.save')).toEqual({
      ...{ survey: 'Q-03s', respondent: 'О-04', date: '2026-11-21', revision: 'р-1' },
      answers: expect.arrayContaining([
        { code: 'effect', values: [{ part: '', value: '10' }] },
        { code: 'comfort', values: [{ part: '', value: '8' }] },
        { code: 'how-often', values: [{ part: '', value: 'иногда' }] },
        { code: 'another', values: [{ part: '', value: 'нет' }] },
        { code: 'hopes', values: [{ part: '', value: 'Советов и поддержки' }] },
        {
          code: 'own',
          values: [
            { part: 'документация', value: '2' },
            { part: 'работа с родителями', value: '1' },
          ],
        },
      ]),
    });
    expect(sent(server, 'feedback.open')).toEqual({ survey: 'Q-03s', respondent: 'О-05' });
  });

  it('gives a one to its question and the digit after it to the next', async () => {
    const { page, server } = await open('home');
    await toFeedbackForm(page);
    await keys(page, '1', '9', 'Enter');
    await page.getByText('О-05').first().waitFor();
    expect(sent(server, 'feedback.save').answers).toEqual([
      { code: 'effect', values: [{ part: '', value: '1' }] },
      { code: 'comfort', values: [{ part: '', value: '9' }] },
    ]);
  });

  it('keeps what was typed when the book refuses it, and shows where', async () => {
    const { page, server } = await open('home');
    await toFeedbackForm(page);
    server.next('feedback.save', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'На этот вопрос такого ответа нет.', field: 'comfort' },
    });
    await keys(page, '7', '6', 'Enter');
    await page.getByText('На этот вопрос такого ответа нет.').waitFor();
    expect(await page.getByRole('textbox', { name: /Результативность/ }).inputValue()).toBe('7');
  });
});

describe('results', () => {
  it('have their means beside bars, and what the curator alone may see marked', async () => {
    const { page } = await open('survey-results');
    await page.getByRole('table', { name: /наставляемые/ }).waitFor();
    const row = page.getByRole('row', { name: /Результативность/ });
    expect(await row.innerText()).toMatch(/6,2[\s\S]*8,4[\s\S]*\+2,1/);
    await page.getByText('Видит только куратор. В печать не попадёт.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Нужен ли вам другой наставник').isVisible()).toBe(false);
    expect(await page.getByText('Чего вам не хватило').isVisible()).toBe(true);
  });
});
