import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { checkFeedback, feedbackEntries, LONGEST_ANSWER } from '../../../src/domain/surveys/feedback-answers';
import { feedbackOf, isOfYear } from '../../../src/domain/surveys/feedback-of';
import { FEEDBACK } from '../../../src/domain/surveys/feedback-surveys';
import type { Answer } from '../../../src/domain/surveys/questionnaire';
import { isLastingMark, readMark } from '../../../src/domain/surveys/respondent-mark';
import { LISTS } from '../../../src/sheets/lists';

const lists = { topics: LISTS.topics.values, mode: LISTS.mode.values, pairKind: LISTS.pairKind.values };
const one = (code: string, value: string, part = ''): Answer => ({ code, values: [{ part, value }] });
const [FIRST = '', SECOND = ''] = lists.topics;

describe('a filled form', () => {
  it.each<[string, keyof typeof FEEDBACK, Answer[], string[]]>([
    ['a mark of the scale', 'Q-06', [one('effect', '10')], []],
    ['a choice in other letters', 'Q-06', [one('content', ' Затрудняюсь')], []],
    ['nothing', 'Q-06', [one('effect', '  ')], [' empty']],
    ['more than the scale', 'Q-06', [one('effect', '11')], ['effect wrong']],
    ['nought where the scale begins with one', 'Q-06', [one('effect', '0')], ['effect wrong']],
    ['nought where it is a mark', 'Q-09', [one('aims', '0')], []],
    ['a half', 'Q-06', [one('effect', '7,5')], ['effect wrong']],
    ['a choice there is not', 'Q-06', [one('content', 'не очень')], ['content wrong']],
    ['a question of another form', 'Q-06', [one('effect', '5'), one('enough', 'мало')], ['enough unknown']],
    ['one question twice', 'Q-06', [one('effect', '5'), one('effect', '6')], ['effect unknown']],
    ['an area', 'Q-08', [one('own', '3', FIRST)], []],
    ['a mark without its area', 'Q-08', [one('own', '3')], ['own unknown']],
    ['a mark above three', 'Q-08', [one('own', '4', FIRST)], ['own wrong']],
    ['a novel', 'Q-06', [one('missing', 'о'.repeat(LONGEST_ANSWER + 1))], ['missing long']],
  ])('with %s', (_, code, answers, problems) => {
    expect(checkFeedback(FEEDBACK[code], answers, lists).map(({ code, why }) => `${code} ${why}`)).toEqual(
      problems,
    );
  });

  it('makes a row an answer in the order of the questions, whatever the order of the answers', () => {
    const answers = [one('missing', ' Времени '), one('glad', 'ДА'), one('effect', '08')];
    expect(feedbackEntries(FEEDBACK['Q-06'], answers, lists)).toEqual([
      { question: 'Результативность программы для вас', answer: '8', score: 8 },
      { question: 'Рады ли вы участию в программе', answer: 'да', score: null },
      { question: 'Чего вам не хватило', answer: 'Времени', score: null },
    ]);
    expect(feedbackEntries(FEEDBACK['Q-06'], [...answers].reverse(), lists)).toEqual(
      feedbackEntries(FEEDBACK['Q-06'], answers, lists),
    );
  });

  it('makes a row an area, each side apart', () => {
    const answers = [
      one('mentor', '2', FIRST),
      {
        code: 'own',
        values: [
          { part: SECOND, value: '0' },
          { part: FIRST, value: '1' },
        ],
      },
    ];
    expect(feedbackEntries(FEEDBACK['Q-08'], answers, lists)).toEqual([
      { question: `Оценка своих умений: ${FIRST}`, answer: '1 – владею частично', score: 1 },
      { question: `Оценка своих умений: ${SECOND}`, answer: '0 – не владею', score: 0 },
      { question: `Оценка наставника: ${FIRST}`, answer: '2 – владеет', score: 2 },
    ]);
  });

  it('marks what the curator alone may see', () => {
    const [entry] = feedbackEntries(FEEDBACK['Q-03m'], [one('another', 'да')], lists);
    expect(entry!.question).toBe('Нужен ли вам другой наставник (видит только куратор)');
  });
});

describe('the form a row belongs to', () => {
  it.each(Object.values(FEEDBACK))('is told by what the program writes: $name', ({ code, name, round }) => {
    expect(feedbackOf({ survey: name, round, date: null })).toBe(code);
  });

  it.each<[string, string, string | null, string | null]>([
    ['Q-03', 'до', null, 'Q-03s'],
    ['Q-03', 'после', null, 'Q-06'],
    ['Анкета наставника', 'конец', null, 'Q-07'],
    ['Анкета наставника', 'Середина', null, 'Q-04m'],
    ['Анкета наставляемого', '', '2026-09-20', 'Q-03s'],
    ['Анкета наставляемого', '', '2027-01-20', 'Q-03m'],
    ['Анкета наставляемого', 'нач.', '2027-01-20', 'Q-03s'],
    ['Стартовая анкета наставника', '', '2027-01-20', 'Q-04s'],
    ['Заявка наставника', '', null, null],
    ['Опрос о питании', 'до', null, null],
  ])('«%s», «%s», %s is %s', (survey, round, date, code) => {
    expect(feedbackOf({ survey, round, date: date as CivilDate | null })).toBe(code);
  });

  it.each<[keyof typeof FEEDBACK, string, boolean]>([
    ['Q-03s', '2026-08-28', true],
    ['Q-03s', '2027-08-28', false],
    ['Q-06', '2026-08-28', false],
    ['Q-06', '2027-06-02', true],
    ['Q-08', '2026-09-01', true],
    ['Q-08', '2027-09-01', false],
  ])('%s of %s in 2026/2027: %s', (code, date, counts) => {
    expect(isOfYear(code, date as CivilDate, schoolYear(2026))).toBe(counts);
  });
});

describe('a mark in place of a name', () => {
  it.each<[string, string | null]>([
    ['О-07', 'О-07'],
    ['o7', 'О-07'],
    ['о – 12', 'О-12'],
    ['Бланк 3', 'Бланк 3'],
    ['бланк №03', 'Бланк 3'],
    ['Ответ 14', 'Ответ 14'],
    ['Н-07', null],
    ['М-07', null],
    ['Орлова', null],
    ['', null],
  ])('«%s» is %s', (text, mark) => {
    expect(readMark(text)).toBe(mark);
  });

  it('lasts from round to round only when it was drawn', () => {
    expect(['О-07', 'Бланк 3', 'Ответ 3', 'М-07'].map(isLastingMark)).toEqual([true, false, false, false]);
  });
});
