import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import type { AnswerFact } from '../../../src/domain/monitoring/facts';
import { ballotQuestion, ballotsOf, readBallots } from '../../../src/domain/surveys/ballot';
import { directoryOf, findPerson, namesIn, personAnswer } from '../../../src/domain/surveys/find-person';
import { SAMPLE } from '../../../src/sheets/sample';

const named = (rows: readonly { readonly id?: string; readonly name?: string }[]) =>
  rows.map(({ id, name }) => ({ id: id!, name: name! }));
const mentors = named(SAMPLE.Наставники);
const mentees = named(SAMPLE.Наставляемые);
const voters = { mentors, mentees };

const FIRST = 'С кем хотели бы работать: первый выбор';
const SECOND = 'С кем хотели бы работать: второй выбор';
const THIRD = 'С кем хотели бы работать: третий выбор';
const NEVER = 'С кем точно не хотели бы работать (видит только куратор)';

const vote = (person: string, question: string, answer: string, date = '2026-09-04'): AnswerFact => ({
  survey: 'Бюллетень предпочтений',
  round: '',
  date: date as CivilDate,
  person,
  question,
  answer,
  score: null,
});

describe('a name on paper', () => {
  const bank = directoryOf([
    { id: 'Н-01', name: 'Осадчая Татьяна Викторовна' },
    { id: 'Н-02', name: 'Семёнов Пётр Ильич' },
    { id: 'Н-03', name: 'Семёнова Анна Ильинична' },
    { id: 'Н-04', name: 'Семёнова Алла Петровна' },
    { id: 'Н-05', name: 'Соловей-Громова Ксения Антоновна' },
    { id: 'Н-06', name: 'Алиев Эмин Рашид оглы' },
  ]);

  it.each([
    ['Осадчая Татьяна Викторовна (Н-01)', 'Н-01'],
    ['Осадчая Т. В. (Н-01)', 'Н-01'],
    ['н-01', 'Н-01'],
    ['осадчая', 'Н-01'],
    ['Осадчая Т.В.', 'Н-01'],
    ['Т. В. Осадчая', 'Н-01'],
    ['ТАТЬЯНА ВИКТОРОВНА ОСАДЧАЯ', 'Н-01'],
    ['Татьяна Викторовна', 'Н-01'],
    ['Викторовна Осадчая Татьяна', 'Н-01'],
    ['Семенов Петр', 'Н-02'],
    ['Семенова Анна', 'Н-03'],
    ['Соловей Громова К. А.', 'Н-05'],
    ['Алиев Эмин', 'Н-06'],
  ])('«%s» is %s', (text, id) => {
    expect(findPerson(text, bank)).toEqual({ found: true, id });
  });

  it.each([
    ['Семенова А.', 'several', ['Н-03', 'Н-04']],
    ['Осадчева Татьяна Викторовна', 'unknown', ['Н-01']],
    ['Кто-то другой', 'unknown', []],
    ['Семёнов Пётр Ильич (Н-01)', 'other-name', ['Н-01', 'Н-02']],
    ['Осадчая Мария', 'unknown', []],
  ])('«%s» is asked about: %s', (text, why, near) => {
    expect(findPerson(text, bank)).toEqual({ found: false, why, near });
  });

  it.each([
    ['1. Осадчая Т. В. 2. Семёнов П. И.', ['Осадчая Т. В.', 'Семёнов П. И.']],
    ['Осадчая, Семенов Петр и Алиев', ['Осадчая', 'Семенов Петр', 'Алиев']],
    ['1) Осадчая\n2) Алиев', ['Осадчая', 'Алиев']],
    ['нет', []],
    ['—', []],
    ['Осадчая; никто', ['Осадчая']],
  ])('«%s» names %j', (text, names) => {
    expect(namesIn(text, bank)).toEqual(names);
  });
});

describe('a question of the ballot', () => {
  it.each([
    [FIRST, { choice: 1 }],
    [SECOND, { choice: 2 }],
    [THIRD, { choice: 3 }],
    ['Ваш первый выбор', { choice: 1 }],
    ['Выбор 2', { choice: 2 }],
    ['С кем из участников хотели бы работать', { choice: 0 }],
    ['С кем из участников Вы хотели бы работать (до трёх имён по порядку)', { choice: 0 }],
    [NEVER, 'never'],
    ['С кем точно нет', 'never'],
    ['Кто заинтересовал и чем', null],
    ['Комментарий', null],
  ])('«%s»', (question, asked) => {
    expect(ballotQuestion(question)).toEqual(asked);
  });
});

describe('ballots', () => {
  it('keep the order of the choices and who is ruled out', () => {
    const rows = [
      vote('М-02', SECOND, 'Швец Игорь Петрович (Н-02)'),
      vote('М-02', FIRST, 'Осадчая Татьяна Викторовна (Н-01)'),
      vote('М-02', NEVER, 'Мороз В. Л.; Цой Людмила'),
    ];
    expect(ballotsOf(rows, voters)).toEqual([
      { person: 'М-02', choices: ['Н-01', 'Н-02'], never: ['Н-08', 'Н-09'] },
    ]);
  });

  it('of one person: the latest counts, whole', () => {
    const rows = [
      vote('М-02', FIRST, 'Осадчая', '2026-10-01'),
      vote('М-02', NEVER, 'Мороз'),
      vote('М-02', FIRST, 'Швец'),
      vote('М-02', FIRST, 'Ткач', '2026-10-01'),
    ];
    expect(ballotsOf(rows, voters)).toEqual([{ person: 'М-02', choices: ['Н-03'], never: [] }]);
  });

  it('in one answer keep the order of the names, and no more than three', () => {
    const all = 'Осадчая; Швец; Ткач; Цой';
    const [one] = ballotsOf([vote('М-02', 'С кем из участников хотели бы работать', all)], voters);
    expect(one!.choices).toEqual(['Н-01', 'Н-02', 'Н-03']);
  });

  it('tell every name that is not in the other bank', () => {
    const { ballots, problems } = readBallots(
      [
        vote('М-02', FIRST, 'Неизвестная Ольга'),
        vote('М-02', SECOND, 'Белых Ольга Петровна'),
        vote('М-99', FIRST, 'Осадчая'),
        vote('', FIRST, 'Осадчая'),
        vote('М-02', NEVER, 'Швец'),
        vote('М-02', THIRD, 'Швец'),
      ],
      voters,
    );
    expect(ballots).toEqual([{ person: 'М-02', choices: [], never: ['Н-02'] }]);
    expect(problems.map(({ row, what, why }) => [row, what, why])).toEqual([
      [2, 'voter', 'unknown'],
      [3, 'voter', 'unknown'],
      [0, 'choice', 'unknown'],
      [1, 'choice', 'unknown'],
      [4, 'both', 'contradiction'],
    ]);
  });

  it('are read from our sheet alone: other questionnaires are none', () => {
    const row = { ...vote('М-02', FIRST, 'Осадчая'), survey: 'Запрос наставляемого' };
    expect(ballotsOf([row], voters)).toEqual([]);
  });
});

describe('200 random ballots', () => {
  const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
  const ballot = fc.boolean().chain((byMentor) => {
    const [own, others] = byMentor ? [mentors, mentees] : [mentees, mentors];
    return fc.record({
      person: fc.constantFrom(...ids(own)),
      named: fc.shuffledSubarray(ids(others), { maxLength: 6 }),
      wanted: fc.integer({ min: 0, max: 3 }),
    });
  });
  const nameOf = new Map([...mentors, ...mentees].map((one) => [one.id, one]));
  const WRITINGS = [personAnswer, ({ id }: { id: string }) => id, ({ name }: { name: string }) => name];

  it('come back as they were written, by code or by name, rows in any order', () => {
    const many = fc.uniqueArray(ballot, { selector: ({ person }) => person, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(many, fc.nat(), fc.constantFrom(...WRITINGS), (drawn, turn, written) => {
        const expected = drawn.map(({ person, named, wanted }) => ({
          person,
          choices: named.slice(0, wanted),
          never: named.slice(wanted),
        }));
        const rows = expected.flatMap(({ person, choices, never }) => [
          ...choices.map((id, at) => vote(person, [FIRST, SECOND, THIRD][at]!, written(nameOf.get(id)!))),
          vote(person, NEVER, never.map((id) => written(nameOf.get(id)!)).join('; ')),
        ]);
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        const sorted = (list: readonly { person: string }[]) =>
          [...list].sort((a, b) => (a.person < b.person ? -1 : 1));
        const read = readBallots(turned, voters);
        expect(read.problems).toEqual([]);
        expect(sorted(read.ballots)).toEqual(sorted(expected));
      }),
      { numRuns: 200 },
    );
  });
});
