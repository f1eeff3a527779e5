import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { reading } from './fake-surveys';
import { panelForEachTest } from './opened-page';
import { FILE, toForm, toReading, toSurveys } from './survey-views';
import { press } from './views';

const open = panelForEachTest();

async function pressKeys(on: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await on.keyboard.press(key);
}

describe('a request from paper, by keyboard alone', () => {
  it('takes digits for marks, words and Enter, shows what the bank would get, and goes on with Enter', async () => {
    const { page, server } = await open('home');
    await toForm(page, 'Q-02');
    // Five areas: three marked, the fourth left out, the fifth marked and taken back.
    await pressKeys(page, '2', '3', '0', 'Enter', '1', 'Shift+Tab');
    await page.getByRole('group', { name: 'здоровьесбережение' }).getByText('1').waitFor();
    await page.getByRole('group', { name: 'здоровьесбережение' }).getByRole('radio').nth(1).focus();
    await pressKeys(page, 'Delete', 'Enter');
    await page.keyboard.type('Родители');
    await pressKeys(page, 'Enter', 'Enter', 'Enter');
    await page.keyboard.type('Своя программа');
    await pressKeys(page, 'Enter', 'Enter');
    await page.getByText('Что изменить в банке').waitFor();
    expect(sent(server, 'surveys.review')).toMatchObject({
      survey: 'Q-02',
      personId: 'М-02',
      date: '2026-11-21',
      answers: [
        {
          code: 'difficulties',
          values: [
            { part: 'цифровые технологии', value: '2' },
            { part: 'работа с родителями', value: '3' },
            { part: 'документация', value: '0' },
          ],
        },
        { code: 'requests', values: [{ part: '1', value: 'Родители' }] },
        { code: 'result', values: [{ part: '', value: 'Своя программа' }] },
      ],
    });
    await pressKeys(page, 'Enter');
    await page.getByText('ответы записаны').waitFor();
    expect(sent(server, 'surveys.save').take).toEqual(['mainRequest']);
    await pressKeys(page, 'Enter');
    await page.getByText('Ким Вера Ивановна').filter({ visible: true }).first().waitFor();
    expect(sent(server, 'surveys.open')).toEqual({ survey: 'Q-02', personId: 'М-01' });
  });
});

describe('a ballot', () => {
  it('takes letters for names; a name taken back leaves its place empty', async () => {
    const { page, server } = await open('home');
    await toForm(page, 'Q-05');
    await page.keyboard.type('бел');
    await pressKeys(page, 'Enter', 'Enter');
    await page.keyboard.type('ким');
    await pressKeys(page, 'Enter', 'Shift+Tab', 'Control+a', 'Delete', 'Enter');
    await pressKeys(page, 'Enter', 'Enter', 'Enter');
    await page.keyboard.type('сал');
    await pressKeys(page, 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
    await page.getByText('ответы записаны').waitFor();
    expect(sent(server, 'surveys.save')).toMatchObject({
      take: [],
      draft: {
        answers: [
          { code: 'choices', values: [{ part: '2', value: 'М-01' }] },
          { code: 'never', values: [{ part: '', value: 'М-03' }] },
        ],
      },
    });
  });

  it('says at its private question who sees the answer', async () => {
    const { page } = await open('home');
    await toForm(page, 'Q-05');
    const never = page.getByRole('group', { name: 'С кем точно не хотели бы работать' });
    expect(await never.innerText()).toContain('Видит только куратор');
  });
});

describe('an application with the mouse', () => {
  it('ticks options, by their digits too, and keeps a number within its range', async () => {
    const { page, server } = await open('home');
    await toForm(page, 'Q-01');
    await page.getByLabel('работа с родителями').check();
    await page.getByLabel('Сколько наставляемых готовы вести').fill('7');
    await page.getByText('Впишите число от 1 до 3.').waitFor();
    await page.getByLabel('Сколько наставляемых готовы вести').fill('2');
    await page.getByRole('group', { name: 'В какие дни' }).getByRole('checkbox').first().focus();
    await pressKeys(page, '2', '4', '2');
    await page.getByLabel('Как удобно встречаться').selectOption('смешанно');
    await press(page, 'Сохранить ответы');
    await page.getByText('ответы записаны').waitFor();
    expect(sent(server, 'surveys.save').draft.answers).toEqual([
      { code: 'topics', values: [{ part: '', value: 'работа с родителями' }] },
      { code: 'capacity', values: [{ part: '', value: '2' }] },
      { code: 'days', values: [{ part: '', value: 'четверг' }] },
      { code: 'mode', values: [{ part: '', value: 'смешанно' }] },
    ]);
  });

  it('refused at a question keeps what was typed and leads there', async () => {
    const { page, server } = await open('home');
    server.next('surveys.review', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Такого ответа нет.', field: 'unwilling' },
    });
    await toForm(page, 'Q-01');
    await page.getByLabel('С кем не готовы работать').fill('С ябедами');
    await press(page, 'Сохранить ответы');
    await page.getByText('Такого ответа нет.').waitFor();
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === 'С ябедами');
  });

  it('not saved asks before it is left', async () => {
    const { page } = await open('home');
    await toForm(page, 'Q-01');
    await page.getByLabel('работа с родителями').check();
    await press(page, 'Назад');
    await page.getByText('Введённое не сохранено').waitFor();
  });
});

describe('saved answers', () => {
  it('taken back lead to the list, which says who has answered', async () => {
    const { page } = await open('home');
    await toForm(page, 'Q-01');
    await press(page, 'Сохранить ответы');
    await page.getByText('ответы записаны').waitFor();
    await press(page, 'Отменить');
    await page.getByText('Не ответили: 3').filter({ visible: true }).waitFor();
    await press(page, 'Назад');
    await page.getByText('Все действия').filter({ visible: true }).waitFor();
  });
});

describe('the ways in', () => {
  it('lead from a card to the questionnaires of its bank', async () => {
    const { page, server } = await open('people');
    await press(page, /Швец/);
    await press(page, 'Ввести бюллетень');
    await page.getByText('С кем хотели бы работать').waitFor();
    expect(sent(server, 'surveys.open')).toEqual({ survey: 'Q-05', personId: 'Н-02' });
    await press(page, 'Назад');
    await press(page, 'Ввести заявку');
    await page.getByText('В чём вы сильны').waitFor();
  });

  it('from the list open anybody, found by typing', async () => {
    const { page, server } = await open('home');
    await toSurveys(page, 'Q-05');
    await page.getByLabel('Поиск по имени').fill('яров');
    await press(page, /Яровой/);
    await page.getByText('С кем хотели бы работать').waitFor();
    expect(sent(server, 'surveys.open').personId).toBe('Н-08');
  });
});

describe('a sheet of answers', () => {
  it('is corrected by hand and written as it was seen', async () => {
    const { page, server } = await open('home');
    await toReading(page);
    expect(sent(server, 'roadmap.open')).toMatchObject({ kind: 'file', name: FILE.name });
    await page.getByLabel('Салтыкова-Верхнеколымская', { exact: true }).selectOption('М-03');
    await page.getByLabel('Столбец «Удобно ли после занятий»').selectOption('');
    await page.getByLabel('Заполнить пустые ячейки банков').uncheck();
    await page.waitForFunction(() => !document.querySelector('.busy')?.textContent);
    await press(page, 'Записать 4 ответа');
    await page.getByText('Загружены ответы: 4').first().waitFor();
    expect(sent(server, 'surveys.accept')).toEqual({
      revision: reading.revision,
      sheet: {
        text: '№\tМероприятие\tСрок\n1\tПриказ\tмай',
        ...{ survey: null, date: null, fill: false },
        columns: [{ index: 3, holds: '' }],
        people: [{ name: 'Салтыкова-Верхнеколымская', id: 'М-03' }],
      },
    });
  });

  it('with nothing new offers nothing to write', async () => {
    const { page, server } = await open('home');
    server.on('surveys.read', () => ({ ...reading, count: 0, summary: 'Нового в этих ответах нет.' }));
    await toSurveys(page, 'Q-02');
    await press(page, 'Загрузить ответы из файла');
    await page.getByLabel('или лист этой таблицы').selectOption('План 2026');
    await page.getByText('Нового в этих ответах нет.').waitFor();
    expect(await page.getByRole('button', { name: /^Записать/ }).count()).toBe(0);
  });
});
