import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/domain/surveys/feedback';
import { feedbackAskedBy } from '../../../src/domain/surveys/feedback-headings';
import { FEEDBACK } from '../../../src/domain/surveys/feedback-surveys';
import { optionsOf, partsOf, questionCell } from '../../../src/domain/surveys/questionnaire';
import { readFeedback, readValue } from '../../../src/domain/surveys/read-feedback';
import { LISTS } from '../../../src/sheets/lists';

const lists = { topics: LISTS.topics.values, mode: LISTS.mode.values, pairKind: LISTS.pairKind.values };
const question = (survey: keyof typeof FEEDBACK, code: string) =>
  questionsOf(FEEDBACK[survey]).find((one) => one.code === code)!;
const read = (survey: keyof typeof FEEDBACK, code: string, cell: string): string | null => {
  const asked = question(survey, code);
  return readValue(asked, cell, optionsOf(asked, lists));
};

describe('an answer in a cell', () => {
  it.each<[string, string | null]>([
    ['8', '8'],
    ['8 из 10', '8'],
    ['8/10', '8'],
    ['8 – хорошо', '8'],
    ['8 (хорошо)', '8'],
    ['8.', '8'],
    ['8,0', '8'],
    ['10', '10'],
    ['7,5', null],
    ['11', null],
    ['0', null],
    ['7-8', null],
    ['хорошо', null],
    ['', null],
  ])('of a scale: «%s» is %s', (cell, value) => {
    expect(read('Q-06', 'effect', cell)).toBe(value);
  });

  it.each<[string, string | null]>([
    ['Да', 'да'],
    ['ДА, конечно', 'да'],
    ['нет.', 'нет'],
    ['Затрудняюсь ответить', 'затрудняюсь'],
    ['данные', null],
    ['не знаю', null],
  ])('of a choice: «%s» is %s', (cell, value) => {
    expect(read('Q-06', 'go-on', cell)).toBe(value);
  });

  it.each<[string, string | null]>([
    ['2', '2'],
    ['2 – владею', '2'],
    ['Владею частично', '1'],
    ['4', null],
  ])('of a mark: «%s» is %s', (cell, value) => {
    expect(read('Q-08', 'own', cell)).toBe(value);
  });
});

describe('headings', () => {
  it.each(Object.values(FEEDBACK))('that the program writes itself are known for sure: $name', (survey) => {
    for (const one of questionsOf(survey)) {
      const parts = partsOf(one, optionsOf(one, lists));
      for (const part of parts.length > 0 ? parts : ['']) {
        expect(feedbackAskedBy(questionCell(one, part), survey, lists)).toEqual({
          ...{ question: one, part, sure: true },
        });
      }
    }
  });

  it.each<[string, keyof typeof FEEDBACK, string]>([
    ['2. Результативность программы', 'Q-06', 'effect'],
    ['Оцените комфорт от участия', 'Q-03s', 'comfort'],
    ['Насколько комфортно Вам сейчас', 'Q-03m', 'comfort-now'],
    ['Хотели бы Вы сами стать наставником?', 'Q-06', 'become-mentor'],
    ['Хотели бы Вы продолжить?', 'Q-07', 'go-on'],
    ['Достигнута ли цель?', 'Q-07', 'goal-met'],
    ['Как часто были мероприятия?', 'Q-06', 'how-often'],
    ['Нужен ли Вам другой наставник?', 'Q-03m', 'another'],
    ['Оценка наставника [Документация]', 'Q-08', 'mentor документация'],
    ['Любимый цвет', 'Q-06', ''],
    ['С кем Вы не хотели бы работать', 'Q-06', ''],
  ])('«%s» of %s is %s', (heading, survey, expected) => {
    const asked = feedbackAskedBy(heading, FEEDBACK[survey], lists);
    expect(asked ? [asked.question.code, asked.part].filter(Boolean).join(' ') : '').toBe(expected);
  });
});

describe('a filling in the sheet', () => {
  it('comes back as it was, and what cannot be read is named', () => {
    const row = (text: string, answer: string, score: number | null = null) => ({
      ...{ question: text, answer, score },
    });
    expect(
      readFeedback(
        FEEDBACK['Q-06'],
        [
          row('Результативность программы для вас', '8', 8),
          row('Комфорт участия в программе', 'восемь', 8),
          row('Рады ли вы участию в программе', 'наверное'),
          row('Свой вопрос школы', 'свой ответ'),
        ],
        lists,
      ),
    ).toEqual({
      answers: [
        { code: 'effect', values: [{ part: '', value: '8' }] },
        { code: 'comfort', values: [{ part: '', value: '8' }] },
      ],
      unread: [{ code: 'glad', text: 'наверное' }],
    });
  });
});
