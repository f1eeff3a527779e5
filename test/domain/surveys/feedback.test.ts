import { describe, expect, it } from 'vitest';
import { surveyOf } from '../../../src/domain/monitoring/surveys';
import { type FeedbackSurvey, questionsOf } from '../../../src/domain/surveys/feedback';
import { FEEDBACK } from '../../../src/domain/surveys/feedback-surveys';
import {
  entriesOf,
  isPrivateQuestion,
  optionsOf,
  partsOf,
  questionCell,
} from '../../../src/domain/surveys/questionnaire';
import { LISTS } from '../../../src/sheets/lists';

const lists = { topics: LISTS.topics.values, mode: LISTS.mode.values, pairKind: LISTS.pairKind.values };
const all = Object.values(FEEDBACK);
const scales = (survey: FeedbackSurvey) =>
  questionsOf(survey).filter(({ kind, range }) => kind === 'number' && range?.[1] === 10);
const named = (survey: FeedbackSurvey) => scales(survey).map(({ number, text }) => `${number} ${text}`);

describe('questionnaires of feedback', () => {
  it.each(all)('$name is known by its name in «Анкеты»', ({ name, survey }) => {
    expect(surveyOf(name)).toBe(survey);
  });

  it.each(all)('$name asks each question once, under one number', (survey) => {
    const questions = questionsOf(survey);
    expect(new Set(questions.map(({ number }) => number)).size).toBe(questions.length);
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    const cells = questions.flatMap((question) =>
      ['', ...partsOf(question, optionsOf(question, lists))].map((part) => questionCell(question, part)),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('asks a mentee after the work all scales of the start by the same words', () => {
    expect(named(FEEDBACK['Q-03s'])).toHaveLength(10);
    expect(named(FEEDBACK['Q-06'])).toEqual(expect.arrayContaining(named(FEEDBACK['Q-03s'])));
  });

  it('asks a mentor after the work all scales of the start by the same words', () => {
    expect(named(FEEDBACK['Q-04s'])).toHaveLength(9);
    expect(named(FEEDBACK['Q-07'])).toEqual(expect.arrayContaining(named(FEEDBACK['Q-04s'])));
  });

  it.each([
    ['Q-03s', 'Q-06'],
    ['Q-04s', 'Q-07'],
  ] as const)('gives a number of %s no other meaning in %s', (start, end) => {
    const before = new Map(questionsOf(FEEDBACK[start]).map(({ number, code }) => [number, code]));
    const both = questionsOf(FEEDBACK[end]).filter(({ number }) => before.has(number));
    expect(both.length).toBeGreaterThan(10);
    for (const { number, code } of both) expect(before.get(number)).toBe(code);
  });

  it('keeps marks of the middle apart from what was expected at the start', () => {
    const start = new Set(named(FEEDBACK['Q-03s']).map((line) => line.replace(/^\d+ /, '')));
    expect(scales(FEEDBACK['Q-03m']).filter(({ text }) => start.has(text))).toEqual([]);
  });

  it('shows only to the curator whether another mentor is wanted', () => {
    const [question] = questionsOf(FEEDBACK['Q-03m']).filter(({ code }) => code === 'another');
    expect(isPrivateQuestion(questionCell(question!))).toBe(true);
  });

  it('writes a mark of the diagnosis with the words of its scale', () => {
    const [own] = questionsOf(FEEDBACK['Q-08']);
    expect(entriesOf(own!, [{ part: 'документация', value: '1' }], new Map())).toEqual([
      { question: 'Оценка своих умений: документация', answer: '1 – владею частично', score: 1 },
    ]);
  });
});
