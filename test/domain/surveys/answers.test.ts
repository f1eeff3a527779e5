import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { surveyOf } from '../../../src/domain/monitoring/surveys';
import { planAnswers } from '../../../src/domain/surveys/answer-rows';
import { answerTable } from '../../../src/domain/surveys/answer-sheet';
import { bankValues, withLine } from '../../../src/domain/surveys/bank-values';
import { directoryOf } from '../../../src/domain/surveys/find-person';
import { QUESTIONNAIRES } from '../../../src/domain/surveys/pairing-questionnaires';
import {
  type Answer,
  entriesOf,
  isPrivateQuestion,
  type PairingSurvey,
  questionCell,
} from '../../../src/domain/surveys/questionnaire';
import { answersOf, askedBy, readAnswers, readCell } from '../../../src/domain/surveys/read-answers';
import { LISTS } from '../../../src/sheets/lists';

const { topics, mode: modes, pairKind } = LISTS;
const STARTING_OPTIONS = { topics: topics.values, mode: modes.values, pairKind: pairKind.values };

const people = [
  { id: 'Н-01', name: 'Осадчая Татьяна Викторовна' },
  { id: 'Н-02', name: 'Швец Игорь Петрович' },
];
const byId = new Map(people.map((one) => [one.id, one]));
const context = { lists: STARTING_OPTIONS, others: directoryOf(people) };
const codes = Object.keys(QUESTIONNAIRES) as PairingSurvey[];
const questionOf = (survey: PairingSurvey, code: string) =>
  QUESTIONNAIRES[survey].questions.find((question) => question.code === code)!;

describe('the questionnaires', () => {
  it.each(codes)('%s is known to monitoring by the name the sheet gets', (code) => {
    expect(surveyOf(QUESTIONNAIRES[code].name)).toBe(code);
  });

  it.each(codes)('%s finds each of its questions by its own words', (code) => {
    for (const question of QUESTIONNAIRES[code].questions) {
      for (const part of question.places ? ['', '1', '3'] : ['']) {
        const asked = askedBy(questionCell(question, part), QUESTIONNAIRES[code], STARTING_OPTIONS);
        expect(asked).toMatchObject({ question: { code: question.code }, part, sure: true });
      }
    }
  });

  it('tell by their words alone which answers are private', () => {
    const hidden = codes.flatMap((code) =>
      QUESTIONNAIRES[code].questions.filter((question) => isPrivateQuestion(questionCell(question))),
    );
    expect(hidden.map(({ code }) => code)).toEqual(['unwilling', 'never']);
    expect(hidden.every((question) => question.private)).toBe(true);
    expect(isPrivateQuestion('С кем точно нет')).toBe(true);
    expect(isPrivateQuestion('С кем хотели бы работать')).toBe(false);
  });
});

describe('a long heading of a form', () => {
  it.each<[PairingSurvey, string, string, string]>([
    ['Q-01', 'Отметьте области, в которых Вы сильны и могли бы помочь молодым коллегам', 'topics', ''],
    ['Q-01', 'Ваш опыт наставничества (был ли, сколько раз)', 'experience', ''],
    ['Q-01', 'Какое количество наставляемых Вы готовы взять?', 'capacity', ''],
    ['Q-01', 'Сколько часов в неделю Вы можете тратить на наставничество', 'hours', ''],
    ['Q-01', 'Предпочитаемый режим: очно, дистанционно или смешанно', 'mode', ''],
    ['Q-01', 'Укажите, с кем Вы НЕ готовы работать (ответ увидит только куратор)', 'unwilling', ''],
    ['Q-01', 'Какие достижения важны для программы наставничества', 'achievements', ''],
    [
      'Q-02',
      'Оцените свои трудности по каждой области [работа с родителями]',
      'difficulties',
      'работа с родителями',
    ],
    ['Q-02', 'Работа с детьми с ОВЗ', 'difficulties', 'работа с детьми с ОВЗ'],
    ['Q-02', 'Ваш второй запрос наставнику', 'requests', '2'],
    ['Q-02', 'Какой результат Вы ожидаете', 'result', ''],
    ['Q-02', 'Кого бы Вы хотели видеть своим наставником (необязательно)', 'preferred', ''],
    ['Q-05', 'С кем из участников встречи Вы хотели бы работать? [Первый выбор]', 'choices', '1'],
    ['Q-05', 'Третий выбор', 'choices', '3'],
    ['Q-05', 'С кем Вы точно не хотели бы работать', 'never', ''],
    ['Q-05', 'Кого бы Вы не желали видеть в паре', 'never', ''],
    ['Q-01', 'Ваши сильные стороны', 'topics', ''],
    ['Q-05', 'Кто Вас заинтересовал на встрече и чем именно', 'interest', ''],
  ])('%s: «%s» asks %s %s', (survey, heading, code, part) => {
    expect(askedBy(heading, QUESTIONNAIRES[survey], STARTING_OPTIONS)).toMatchObject({
      question: { code },
      part,
    });
  });

  it.each<[PairingSurvey, string]>([
    ['Q-01', 'Адрес электронной почты'],
    ['Q-02', 'Согласны на обработку данных'],
    ['Q-05', 'Номер телефона'],
    ['Q-02', 'Кого бы Вы не хотели видеть своим наставником?'],
    ['Q-02', 'С кем Вы точно не готовы работать'],
  ])('%s: «%s» asks nothing', (survey, heading) => {
    expect(askedBy(heading, QUESTIONNAIRES[survey], STARTING_OPTIONS)).toBeNull();
  });

  it('that is only like ours is to be looked at', () => {
    const asked = askedBy('Чем гордитесь из работы последних лет', QUESTIONNAIRES['Q-01'], STARTING_OPTIONS);
    expect(asked).toMatchObject({ question: { code: 'achievements' } });
    const like = askedBy(
      'Удобно ли встречаться после занятий в группе',
      QUESTIONNAIRES['Q-01'],
      STARTING_OPTIONS,
    );
    expect(like?.sure).toBe(false);
  });
});

describe('a table of answers', () => {
  it('begins below its titles, also those of two cells', () => {
    const table = answerTable('Анкета\t\nза ноябрь\tДОУ 5\nФИО\tГлавный запрос\tДни\nКим Вера\tигры\tпн');
    expect(table).toMatchObject({
      headings: ['ФИО', 'Главный запрос', 'Дни'],
      rows: [{ cells: ['Ким Вера', 'игры', 'пн'] }],
    });
  });
});

describe('a cell', () => {
  it.each<[PairingSurvey, string, string, string, readonly string[], readonly string[]]>([
    ['Q-02', 'difficulties', 'документация', '2', ['2'], []],
    ['Q-02', 'difficulties', 'документация', 'Часто', ['2'], []],
    ['Q-02', 'difficulties', 'документация', '3 – постоянно', ['3'], []],
    ['Q-02', 'difficulties', 'документация', 'не испытываю', ['0'], []],
    ['Q-02', 'difficulties', 'документация', '7', [], ['7']],
    ['Q-02', 'difficulties', 'документация', '10', [], ['10']],
    ['Q-02', 'difficulties', '', '2', [], ['2']],
    [
      'Q-01',
      'topics',
      '',
      'цифровые технологии, работа с родителями',
      ['цифровые технологии', 'работа с родителями'],
      [],
    ],
    ['Q-01', 'topics', '', 'Цифровые технологии; вышивка', ['цифровые технологии', 'вышивка'], []],
    ['Q-01', 'days', '', 'Пн, Ср, пятница', ['понедельник', 'среда', 'пятница'], []],
    ['Q-01', 'days', '', 'пн-ср', ['понедельник', 'вторник', 'среда'], []],
    ['Q-01', 'mode', '', 'Очно (в детском саду)', ['очно'], []],
    ['Q-01', 'mode', '', 'как получится', [], ['как получится']],
    ['Q-01', 'capacity', '', '2 человека', ['2'], []],
    ['Q-01', 'capacity', '', 'пятеро', [], ['пятеро']],
    ['Q-01', 'capacity', '', '1-2', [], ['1-2']],
    ['Q-01', 'readiness', '', '7 из 10', ['7'], []],
    ['Q-01', 'capacity', '', '7', [], ['7']],
    ['Q-02', 'requests', '', '1. Карты\n2. Отчёты', ['Карты', 'Отчёты'], []],
    ['Q-05', 'choices', '', 'Осадчая Т. В.; Швец', ['Н-01', 'Н-02'], []],
    ['Q-05', 'choices', '2', 'Швец И. П.', ['Н-02'], []],
    ['Q-05', 'choices', '1', 'Неизвестная', [], ['Неизвестная']],
    ['Q-05', 'never', '', 'Осадчая, Петров', ['Н-01'], ['Петров']],
  ])('%s %s %s «%s»', (survey, code, part, cell, values, unread) => {
    const read = readCell({ question: questionOf(survey, code), part, sure: true }, cell, context);
    expect(read.values.map(({ value }) => value)).toEqual(values);
    expect(read.unread).toEqual(unread);
  });
});

describe('scores', () => {
  it('of three people in order are 3, 2 and 1, of marks the marks', () => {
    const inOrder = ['Н-01', 'Н-02'].map((value, index) => ({ part: String(index + 1), value }));
    const choices = entriesOf(questionOf('Q-05', 'choices'), inOrder, byId);
    expect(choices.map(({ answer, score }) => [answer, score])).toEqual([
      ['Осадчая Татьяна Викторовна (Н-01)', 3],
      ['Швец Игорь Петрович (Н-02)', 2],
    ]);
    const marks = entriesOf(questionOf('Q-02', 'difficulties'), [{ part: 'документация', value: '3' }], byId);
    expect(marks).toEqual([
      { question: 'Что даётся трудно: документация', answer: '3 – постоянно', score: 3 },
    ]);
    const hours = entriesOf(questionOf('Q-01', 'hours'), [{ part: '', value: '2' }], byId);
    expect(hours).toEqual([
      { question: 'Сколько часов в неделю готовы уделять', answer: '2 ч в неделю', score: 2 },
    ]);
    const never = entriesOf(questionOf('Q-05', 'never'), [{ part: '', value: 'Н-01' }], byId);
    expect(never[0]!.score).toBeNull();
  });
});

describe('the bank', () => {
  const given = (code: string, ...values: (readonly [string, string])[]): Answer => ({
    code,
    values: values.map(([part, value]) => ({ part, value })),
  });
  const anything = () => true;

  it('gets areas marked 2 or 3, the harder first, and the requests in order', () => {
    const answers = [
      given('difficulties', ['документация', '2'], ['ФОП и ФГОС', '1'], ['работа с родителями', '3']),
      given('requests', ['2', 'второй'], ['1', 'первый']),
    ];
    expect(bankValues(QUESTIONNAIRES['Q-02'], answers, anything)).toEqual([
      { column: 'topics', value: ['работа с родителями', 'документация'] },
      { column: 'mainRequest', value: 'первый; второй' },
    ]);
  });

  it('gets nothing from what was not asked or has no column there', () => {
    expect(
      bankValues(QUESTIONNAIRES['Q-02'], [given('difficulties', ['документация', '1'])], anything),
    ).toEqual([]);
    const ballot = [given('choices', ['1', 'М-01']), given('never', ['', 'М-02'])];
    expect(bankValues(QUESTIONNAIRES['Q-05'], ballot, () => false)).toEqual([]);
    expect(bankValues(QUESTIONNAIRES['Q-05'], ballot, anything)).toEqual([
      { column: 'preferred', value: ['М-01'] },
    ]);
  });

  it.each([
    ['', 'Нужно: покой', 'Нужно: покой'],
    ['Пишет стихи', 'Нужно: покой', 'Пишет стихи\nНужно: покой'],
    ['Нужно: тишина\nПишет стихи', 'Нужно: покой', 'Нужно: покой\nПишет стихи'],
  ])('note «%s» gets the line', (note, line, after) => {
    expect(withLine(note, 'Нужно:', line)).toBe(after);
  });
});

describe('answers over the days', () => {
  const row = (date: string | null, question: string, answer: string, survey = 'Запрос наставляемого') => ({
    ...{ survey, person: 'М-01', question, answer, score: null },
    date: date as CivilDate | null,
  });
  const mode = 'Как удобно встречаться';
  const days = 'В какие дни удобно встречаться';

  it('are the latest of each question', () => {
    const rows = [
      row('2026-10-01', mode, 'очно'),
      row(null, days, 'среда'),
      row('2026-09-01', mode, 'смешанно'),
    ];
    const latest = answersOf(rows, QUESTIONNAIRES['Q-02'], 'М-01');
    expect(latest.map(({ answer }) => answer)).toEqual(['среда', 'очно']);
    expect(readAnswers(latest, QUESTIONNAIRES['Q-02'], context).answers.map(({ code }) => code)).toEqual([
      'days',
      'mode',
    ]);
  });

  it('of a ballot are those of its last day', () => {
    const ballot = 'Бюллетень предпочтений';
    const rows = [
      row('2026-09-01', 'Комментарий', 'старый', ballot),
      row('2026-10-01', 'Первый выбор', 'Швец', ballot),
    ];
    expect(answersOf(rows, QUESTIONNAIRES['Q-05'], 'М-01')).toEqual([rows[1]]);
  });

  it('of the same day are corrected in place, of another day added', () => {
    const stored = [row('2026-10-01', mode, 'очно'), row('2026-10-01', days, 'среда')];
    const entries = [{ question: mode, answer: 'смешанно', score: null }];
    const same = planAnswers(stored, '2026-10-01' as CivilDate, entries, () => true);
    expect(same.updates.map(({ entry }) => [entry.question, entry.answer])).toEqual([
      [mode, 'смешанно'],
      [days, ''],
    ]);
    expect(planAnswers(stored, '2026-10-01' as CivilDate, entries, () => false).updates).toHaveLength(1);
    const other = planAnswers(stored, '2026-10-02' as CivilDate, entries, () => true);
    expect(other).toMatchObject({ updates: [], appends: entries });
    const again = planAnswers(
      stored,
      '2026-10-01' as CivilDate,
      [{ ...stored[0]!, score: null }],
      () => false,
    );
    expect(again).toMatchObject({ updates: [], appends: [], same: 1 });
  });
});
