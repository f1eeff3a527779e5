import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaMarks, difficultShare, quarterOf } from '../../../src/domain/monitoring/diagnosis-rounds';
import type { AnswerFact, MonitoringFacts } from '../../../src/domain/monitoring/facts';
import { responseTo } from '../../../src/domain/monitoring/survey-forms';
import {
  curatorSum,
  deficitsClosed,
  gladToGoOn,
  growthOfMarks,
  satisfied,
} from '../../../src/domain/monitoring/survey-indicators';
import { curatorLevel, FEW_ANSWERS, questionRounds } from '../../../src/domain/monitoring/survey-rounds';
import { type FeedbackCode, questionsOf } from '../../../src/domain/surveys/feedback';
import { FEEDBACK } from '../../../src/domain/surveys/feedback-surveys';
import { questionCell } from '../../../src/domain/surveys/questionnaire';
import { d, facts, form, pair, person } from './facts-kit';

const TWO = [pair('1'), pair('2')];
const SCALES = (code: FeedbackCode): string[] =>
  questionsOf(FEEDBACK[code])
    .filter(({ range }) => range?.[1] === 10)
    .map((question) => questionCell(question));
const GLAD = 'Рады ли вы участию в программе';

/** A filling with the marks in the order of the scale; `null` leaves a question out. */
function filled(
  code: FeedbackCode,
  who: string,
  date: string,
  marks: readonly (number | null)[],
  glad = '',
): AnswerFact[] {
  const { name, round } = FEEDBACK[code];
  const own = marks.flatMap((score, i) =>
    score === null ? [] : [form(name, who, date, { round, question: SCALES(code)[i]!, score })],
  );
  return glad === '' ? own : [...own, form(name, who, date, { round, question: GLAD, answer: glad })];
}

const all = (mark: number, count = 11): number[] => Array.from({ length: count }, () => mark);
const content = (book: Partial<MonitoringFacts>): string => {
  const { part, whole } = satisfied(facts({ pairs: TWO, ...book }), 'Q-06');
  return part === null ? '-' : `${part}/${whole}`;
};

describe('content with the programme', () => {
  it.each<[string, AnswerFact[], string]>([
    ['a mean of exactly seven', filled('Q-06', 'М-1', '2027-05-10', all(7)), '1/1'],
    ['a little less', filled('Q-06', 'М-1', '2027-05-10', [...all(7, 10), 6]), '0/1'],
    ['eight questions of eleven', filled('Q-06', 'М-1', '2027-05-10', all(9, 8)), '1/1'],
    ['seven questions of eleven: not enough data', filled('Q-06', 'М-1', '2027-05-10', all(9, 7)), '-'],
    ['high marks, but not glad', filled('Q-06', 'М-1', '2027-05-10', all(10), 'Нет'), '0/1'],
    ['high marks, and did not say', filled('Q-06', 'М-1', '2027-05-10', all(10)), '1/1'],
    ['a mark', filled('Q-06', 'О-07', '2027-05-10', all(9)), '1/1'],
    ['nobody named, one form', filled('Q-06', '', '2027-05-10', all(9)), '1/1'],
    [
      'nobody named, two forms that cannot be told apart',
      [...filled('Q-06', '', '2027-05-10', all(9)), ...filled('Q-06', '', '2027-05-10', all(3))],
      '-',
    ],
    [
      'two fillings: the later counts whole',
      [...filled('Q-06', 'М-1', '2027-05-10', all(10)), ...filled('Q-06', 'М-1', '2027-05-20', all(5))],
      '0/1',
    ],
    [
      'one mark spelled twice is one person',
      [...filled('Q-06', 'О-07', '2027-05-10', all(3)), ...filled('Q-06', 'o7', '2027-05-20', all(9))],
      '1/1',
    ],
    ['a person of no pair this year', filled('Q-06', 'М-9', '2027-05-10', all(9)), '-'],
    ['a mentor in the questionnaire of mentees', filled('Q-06', 'Н-1', '2027-05-10', all(9)), '-'],
    ['answers of last year', filled('Q-06', 'М-1', '2026-05-10', all(9)), '-'],
    ['answers of June', filled('Q-06', 'М-1', '2027-06-04', all(9)), '1/1'],
  ])('%s', (_, answers, expected) => {
    expect(content({ answers })).toBe(expected);
  });

  it('follows the setting', () => {
    const answers = filled('Q-06', 'М-1', '2027-05-10', all(7));
    expect(content({ answers, contentFrom: 7.5 })).toBe('0/1');
    expect(content({ answers, contentFrom: 6 })).toBe('1/1');
  });

  it('leaves out who has taken back the consent', () => {
    const answers = filled('Q-06', 'М-1', '2027-05-10', all(9));
    const mentees = [person('М-1', { status: 'отозвал согласие' })];
    expect(content({ answers, mentees })).toBe('-');
    expect(responseTo(facts({ pairs: TWO, answers, mentees }), 'Q-06')).toEqual({ answered: 0, asked: 1 });
  });

  it('reads the mark of our own scale out of the answer when «Балл» is empty', () => {
    const answers = filled('Q-06', 'М-1', '2027-05-10', all(8)).map((one) => ({
      ...one,
      score: null,
      answer: `${one.score} – хорошо`,
    }));
    expect(content({ answers })).toBe('1/1');
  });

  it('measures 70 % of a sheet with other words by the questions of that sheet', () => {
    const own = (who: string, count: number): AnswerFact[] =>
      Array.from({ length: count }, (_, i) =>
        form('Q-06', who, '2027-05-10', { question: `Свой вопрос ${i}`, score: 9 }),
      );
    expect(content({ answers: [...own('М-1', 4), ...own('М-2', 2)] })).toBe('1/1');
  });
});

describe('growth to what was expected', () => {
  const growth = (answers: AnswerFact[]): unknown => {
    const { part, whole } = growthOfMarks(facts({ pairs: TWO, answers }));
    return [part, whole];
  };
  it.each<[string, AnswerFact[], unknown]>([
    [
      'is the mean of each person, summed',
      [
        ...filled('Q-03s', 'М-1', '2026-09-10', [5, 5]),
        ...filled('Q-06', 'М-1', '2027-05-10', [8, 6]),
        ...filled('Q-03s', 'М-2', '2026-09-10', [9]),
        ...filled('Q-06', 'М-2', '2027-05-10', [8, 10]),
      ],
      [1, 2],
    ],
    [
      'meets by a drawn mark',
      [...filled('Q-03s', 'О-07', '2026-09-10', [5]), ...filled('Q-06', 'о-7', '2027-05-10', [8])],
      [3, 1],
    ],
    [
      'does not meet by the number of a sheet of paper',
      [...filled('Q-03s', 'Бланк 1', '2026-09-10', [5]), ...filled('Q-06', 'Бланк 1', '2027-05-10', [8])],
      [null, null],
    ],
    ['wants both rounds', filled('Q-06', 'М-1', '2027-05-10', [8]), [null, null]],
  ])('%s', (_, answers, expected) => {
    expect(growth(answers)).toEqual(expected);
  });
});

describe('means of questions', () => {
  const many = (code: FeedbackCode, count: number, date: string, mark: number): AnswerFact[] =>
    Array.from({ length: count }, (_, i) => filled(code, `О-${10 + i}`, date, [mark])).flat();

  it('are told from five answers on', () => {
    const answers = [...many('Q-03s', 4, '2026-09-10', 6), ...many('Q-06', 5, '2027-05-10', 8)];
    const [line] = questionRounds(facts({ answers }), 'Q-03s', 'Q-06');
    expect(line).toEqual({
      question: SCALES('Q-06')[0],
      before: { count: 4, mean: null },
      after: { count: 5, mean: 8 },
      growth: { count: 4, mean: null },
    });
  });

  it('have no private question, even with a mark', () => {
    const answers = Array.from({ length: 6 }, (_, i) =>
      form('Q-06', `О-${i}`, '2027-05-10', { question: 'Нужен ли вам другой наставник', score: 1 }),
    );
    expect(questionRounds(facts({ answers }), 'Q-03s', 'Q-06')).toEqual([]);
  });
});

describe('the diagnosis', () => {
  const mark = (who: string, date: string, side: string, area: string, score: number): AnswerFact =>
    form('Диагностика компетенций', who, date, { question: `${side}: ${area}`, score });
  const own = 'Оценка своих умений';
  const mentors = 'Оценка наставника';

  it('closes a difficulty by the own marks, and by the mentor’s where there are none', () => {
    const answers = [
      mark('М-1', '2026-09-10', own, 'документация', 1),
      mark('М-1', '2027-01-10', own, 'документация', 2),
      mark('М-1', '2026-09-10', mentors, 'документация', 0),
      mark('М-1', '2027-01-10', mentors, 'документация', 0),
      mark('М-1', '2026-09-10', own, 'родители', 2),
      mark('М-1', '2027-01-10', own, 'родители', 3),
      mark('М-2', '2026-09-10', mentors, 'документация', 0),
      mark('М-2', '2027-04-10', mentors, 'документация', 0),
    ];
    expect(deficitsClosed(facts({ pairs: TWO, answers }))).toEqual({ part: 1, whole: 2 });
    const marks = areaMarks(facts({ pairs: TWO, answers }));
    expect(difficultShare(marks, 'own')).toEqual({ part: 0, whole: 2 });
    expect(difficultShare(marks, 'mentor')).toEqual({ part: 2, whole: 2 });
  });

  it('measured once says nothing of a change', () => {
    const answers = [mark('М-1', '2026-09-10', own, 'документация', 1)];
    expect(deficitsClosed(facts({ pairs: TWO, answers }))).toEqual({ part: null, whole: null });
  });

  it.each<[string, string, string]>([
    ['2026-09-15', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
    ['2027-02-01', '2027-01-01', '2027-03-31'],
    ['2027-05-31', '2027-04-01', '2027-06-30'],
    ['2027-08-10', '2027-04-01', '2027-06-30'],
  ])('of %s is that of %s – %s', (day, from, to) => {
    expect(quarterOf(d(day))).toEqual({ from, to });
  });
});

describe('the curator’s questionnaire', () => {
  const nine = (mark: number, date: string): AnswerFact[] =>
    questionsOf(FEEDBACK['Q-09']).map((question) =>
      form('Анкета куратора', 'куратор', date, { question: questionCell(question), score: mark }),
    );
  it('counts by its latest filling', () => {
    const answers = [...nine(2, '2027-05-10'), ...nine(1, '2027-05-20')];
    expect(curatorSum(facts({ answers }))).toEqual({ part: 9, whole: 18 });
  });

  it.each<[number, number, string | null]>([
    [18, 9, 'оптимальный'],
    [15, 9, 'оптимальный'],
    [14, 9, 'допустимый'],
    [9, 9, 'допустимый'],
    [8, 9, 'недопустимый'],
    [0, 9, 'недопустимый'],
    [16, 8, null],
  ])('%i of %i marks is %s', (sum, marks, level) => {
    expect(curatorLevel(sum, marks)).toBe(level);
  });
});

describe('whatever was answered', () => {
  const people = fc.constantFrom('М-1', 'М-2', 'О-01', 'О-02', 'Бланк 1', 'М-9');
  const filling = fc.record({
    code: fc.constantFrom<FeedbackCode>('Q-03s', 'Q-06'),
    who: people,
    day: fc.integer({ min: 1, max: 9 }),
    marks: fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 1, maxLength: 10 }),
    glad: fc.constantFrom('', 'да', 'нет'),
  });
  const answersOf = (fillings: readonly (typeof filling extends fc.Arbitrary<infer F> ? F : never)[]) => {
    const once = new Map(fillings.map((one) => [`${one.code} ${one.who} ${one.day}`, one]));
    return [...once.values()].flatMap(({ code, who, day, marks, glad }) =>
      filled(code, who, `${code === 'Q-06' ? '2027-05' : '2026-09'}-0${day}`, marks, glad),
    );
  };
  const told = (answers: AnswerFact[]) => {
    const book = facts({ pairs: TWO, answers });
    const rounds = questionRounds(book, 'Q-03s', 'Q-06');
    return {
      counts: [satisfied(book, 'Q-06'), growthOfMarks(book), gladToGoOn(book)],
      rounds: rounds.sort((a, b) => a.question.localeCompare(b.question)),
    };
  };

  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(filling, { maxLength: 12 })
          .map(answersOf)
          .chain((answers) =>
            fc.tuple(
              fc.constant(answers),
              fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
            ),
          ),
        ([answers, mixed]) => {
          expect(told(mixed)).toEqual(told(answers));
        },
      ),
    );
  });

  it('a share comes with its whole, and a mean with five answers at least', () => {
    fc.assert(
      fc.property(fc.array(filling, { maxLength: 14 }).map(answersOf), (answers) => {
        const { counts, rounds } = told(answers);
        for (const { part, whole } of counts) {
          expect(part === null).toBe(whole === null);
          if (whole !== null) expect(whole).toBeGreaterThan(0);
        }
        const [{ part, whole }] = counts as [{ part: number | null; whole: number | null }];
        if (part !== null) expect(part).toBeLessThanOrEqual(whole!);
        for (const { before, after, growth } of rounds) {
          for (const { count, mean } of [before, after, growth]) {
            expect(mean === null).toBe(count < FEW_ANSWERS);
          }
        }
      }),
    );
  });
});
