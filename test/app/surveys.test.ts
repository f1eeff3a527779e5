import { beforeEach, describe, expect, it } from 'vitest';
import type { PairingSurvey, SurveyAnswer, SurveyDraft } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, field, refusal, sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

async function draftOf(
  survey: PairingSurvey,
  personId: string,
  answers: readonly SurveyAnswer[] | null = null,
): Promise<SurveyDraft> {
  const form = await school.value('surveys.open', { survey, personId });
  return {
    ...{ survey, personId, date: form.date, revision: form.revision },
    answers: answers ?? form.answers,
  };
}

const one = (code: string, ...values: string[]): SurveyAnswer => ({
  code,
  values: values.map((value) => ({ part: '', value })),
});
const inOrder = (code: string, ...values: string[]): SurveyAnswer => ({
  code,
  values: values.map((value, index) => ({ part: String(index + 1), value })),
});
const marks = (given: Record<string, string>): SurveyAnswer => ({
  code: 'difficulties',
  values: Object.entries(given).map(([part, value]) => ({ part, value })),
});

const REQUEST = [
  marks({ 'цифровые технологии': '2', документация: '3', 'ФОП и ФГОС': '1', здоровьесбережение: '0' }),
  inOrder('requests', 'речевые карты', 'отчёты', 'родители'),
  one('days', 'среда', 'пятница'),
  one('mode', 'очно'),
  one('wish-form', 'традиционное'),
  inOrder('preferred', 'Н-09', 'Н-03'),
];

/** Rows of «Анкеты» of a person. */
const answersIn = async (person: string, survey: string): Promise<unknown[][]> =>
  (await school.rows('Анкеты')).filter((row) => row[1] === survey && row[4] === person);

describe('the list', () => {
  it('has who has not answered first, with the days', async () => {
    const { surveys } = await school.value('surveys.list', null);
    const [applications, requests, ballots] = surveys;
    expect(surveys.map(({ title }) => title)).toEqual([
      'Заявка наставника',
      'Запрос наставляемого',
      'Бюллетень предпочтений',
    ]);
    expect(applications!.people.filter(({ answered }) => answered).map(({ id }) => id)).toEqual([
      'Н-10',
      'Н-07',
      'Н-09',
    ]);
    expect(applications!.summary).toBe('Ответили 3 из 12. Лист «Анкеты», на 21.11.2026.');
    expect(requests!.people[0]).toMatchObject({ answered: false, hint: 'ответов нет, в банке 26 дней' });
    expect(requests!.people.find(({ id }) => id === 'М-02')!.hint).toBe(
      'ответы от 15.10.2026, прошло 37 дней',
    );
    expect(ballots!.summary).toBe('Отдали голос 8 из 28 после встречи 04.09.2026.');
    expect(ballots!.people[0]!.hint).toBe('голоса нет, после встречи прошло 78 дней');
    expect(ballots!.people.some(({ id }) => id === 'М-18')).toBe(false);
  });
});

describe('a new filling', () => {
  it('writes a row an answer and of the bank only what was ticked', async () => {
    const draft = await draftOf('Q-02', 'М-05', REQUEST);
    const { changes } = await school.value('surveys.review', draft);
    expect(changes.map(({ header, from, to }) => [header, from, to])).toEqual([
      ['Области дефицита', 'работа с детьми с ОВЗ; документация', 'документация; цифровые технологии'],
      ['Основной запрос', 'Речевые карты и план коррекционной работы.', 'речевые карты; отчёты; родители'],
      ['Удобные дни', 'вторник', 'среда; пятница'],
      ['Режим', '', 'очно'],
      ['Желаемый вид', '', 'традиционное'],
      ['С кем хотел бы работать', '', 'Цой Л. В.; Ткач А. А.'.replace(/ (?=[А-Я]\.)/g, '\u00a0')],
    ]);
    const before = await school.book();
    await school.value('surveys.save', { draft, take: ['mode', 'preferred'] });
    const after = await school.book();
    expect(changedSheets(before, after)).toEqual(['Наставляемые', 'Анкеты', 'Журнал']);
    expect(field(after, 'Наставляемые', 'М-05', 'Режим')).toBe('очно');
    expect(field(after, 'Наставляемые', 'М-05', 'С кем хотел бы работать')).toBe('Н-09; Н-03');
    expect(field(after, 'Наставляемые', 'М-05', 'Области дефицита')).toBe(
      'работа с детьми с ОВЗ; документация',
    );
    const rows = await answersIn('М-05', 'Запрос наставляемого');
    expect(rows.map((row) => row.slice(5))).toEqual([
      ['Что даётся трудно: цифровые технологии', '2 – часто', 2],
      ['Что даётся трудно: документация', '3 – постоянно', 3],
      ['Что даётся трудно: ФОП и ФГОС', '1 – иногда', 1],
      ['Что даётся трудно: здоровьесбережение', '0 – нет', 0],
      ['С чем помочь прежде всего: первый запрос', 'речевые карты'],
      ['С чем помочь прежде всего: второй запрос', 'отчёты'],
      ['С чем помочь прежде всего: третий запрос', 'родители'],
      ['В какие дни удобно встречаться', 'среда; пятница'],
      ['Как удобно встречаться', 'очно'],
      ['Какой вид наставничества вам ближе', 'традиционное'],
      ['Кого хотели бы видеть наставником: первый выбор', 'Цой Людмила Владимировна (Н-09)', 3],
      ['Кого хотели бы видеть наставником: второй выбор', 'Ткач Алина Андреевна (Н-03)', 2],
    ]);
  });

  it('comes back in its form as it was given', async () => {
    await school.value('surveys.save', { draft: await draftOf('Q-02', 'М-05', REQUEST), take: [] });
    const form = await school.value('surveys.open', { survey: 'Q-02', personId: 'М-05' });
    expect(form.answers).toEqual(REQUEST);
    expect(form.questions.map(({ unread }) => unread).join('')).toBe('');
  });

  it('adds what a mentor needs to the note without touching the rest of it', async () => {
    const answers = [one('needs', 'обучение', 'оплата'), one('hours', '2'), one('capacity', '3')];
    const draft = await draftOf('Q-01', 'Н-11', answers);
    await school.value('surveys.save', { draft, take: ['note', 'hours', 'capacity'] });
    const after = await school.book();
    expect(field(after, 'Наставники', 'Н-11', 'Примечание')).toBe(
      'Согласилась устно, бумаги не подписаны.\nНужно от организации: обучение; оплата',
    );
    expect(field(after, 'Наставники', 'Н-11', 'Ресурс времени')).toBe('2 ч в неделю');
    expect(field(after, 'Наставники', 'Н-11', 'Мест для наставляемых')).toBe(3);
    const again = await draftOf('Q-01', 'Н-11');
    expect((await school.value('surveys.review', again)).changes).toEqual([]);
  });

  it('of the sample book asks for no change of its bank where they agree', async () => {
    for (const id of ['М-02', 'М-11', 'М-12']) {
      expect((await school.value('surveys.review', await draftOf('Q-02', id))).changes).toEqual([]);
    }
  });

  it('tells who comes next in the alphabet and has not answered', async () => {
    const first = await school.value('surveys.list', null);
    const silent = first.surveys[1]!.people.filter(({ answered }) => !answered);
    const draft = await draftOf('Q-02', silent[0]!.id, REQUEST);
    const { next } = await school.value('surveys.save', { draft, take: [] });
    expect(next).toEqual({ id: silent[1]!.id, name: silent[1]!.name });
  });

  it.each<[string, PairingSurvey, string, SurveyAnswer[], string | null]>([
    ['without an answer', 'Q-02', 'М-05', [], null],
    ['with a mark there is not', 'Q-02', 'М-05', [marks({ документация: '4' })], 'difficulties'],
    ['with a mark for nothing', 'Q-02', 'М-05', [one('difficulties', '2')], 'difficulties'],
    ['with more places than there may be', 'Q-01', 'Н-11', [one('capacity', '9')], 'capacity'],
    ['with somebody of the own bank', 'Q-05', 'М-05', [inOrder('choices', 'М-02')], 'choices'],
    ['with one person twice', 'Q-05', 'М-05', [inOrder('choices', 'Н-01', 'Н-01')], 'choices'],
    [
      'with one both wanted and not',
      'Q-05',
      'М-05',
      [inOrder('choices', 'Н-01'), one('never', 'Н-01')],
      'never',
    ],
    ['to a question there is not', 'Q-05', 'М-05', [one('mood', 'да')], ''],
  ])('%s is refused, nothing is written', async (_, survey, person, answers, at) => {
    const draft = await draftOf(survey, person, answers);
    const before = await school.book();
    const error = refusal(await school.call('surveys.save', { draft, take: [] }));
    expect(error).toMatchObject({ code: 'invalid', field: at });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('of a day to come is refused', async () => {
    const draft = { ...(await draftOf('Q-02', 'М-05', REQUEST)), date: '2026-11-22' };
    expect(refusal(await school.call('surveys.save', { draft, take: [] })).field).toBe('date');
  });

  it('of the other bank is refused', async () => {
    const error = refusal(await school.call('surveys.open', { survey: 'Q-01', personId: 'М-05' }));
    expect(error.message).toContain('другого банка');
  });
});

describe('a correction', () => {
  it('of the same day is made where the answers stand, and an answer taken back becomes empty', async () => {
    await school.value('surveys.save', { draft: await draftOf('Q-02', 'М-05', REQUEST), take: [] });
    const before = await answersIn('М-05', 'Запрос наставляемого');
    const draft = await draftOf('Q-02', 'М-05', [
      marks({ 'цифровые технологии': '3', документация: '3' }),
      inOrder('requests', 'речевые карты'),
    ]);
    await school.value('surveys.save', { draft, take: [] });
    const after = await answersIn('М-05', 'Запрос наставляемого');
    expect(after.map((row) => row[0])).toEqual(before.map((row) => row[0]));
    expect(after[0]!.slice(5)).toEqual(['Что даётся трудно: цифровые технологии', '3 – постоянно', 3]);
    expect(after.filter((row) => (row[6] ?? '') === '')).toHaveLength(before.length - 3);
    const form = await school.value('surveys.open', { survey: 'Q-02', personId: 'М-05' });
    expect(form.answers).toEqual(draft.answers);
  });

  it('of another day keeps the old answers', async () => {
    const draft = await draftOf('Q-05', 'М-07', [inOrder('choices', 'Н-10')]);
    await school.value('surveys.save', { draft: { ...draft, date: '2026-11-20' }, take: [] });
    const rows = await answersIn('М-07', 'Бюллетень предпочтений');
    expect(rows).toHaveLength(4);
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-07' });
    expect(form).toMatchObject({ date: '2026-11-20', answers: [inOrder('choices', 'Н-10')] });
  });

  it('keeps rows its form could not show', async () => {
    const book = await school.book();
    const sheets = book.sheets.map((sheet) => {
      if (sheet.name !== 'Анкеты') return sheet;
      const rows = sheet.cells.filter(({ c, v }) => c === 5 && v === 'М-07').map(({ r }) => r);
      const typed = new Map([
        [`${rows.at(-1)} 6`, 'Ваше настроение'],
        [`${rows.at(-2)} 7`, 'Незнакомка'],
      ]);
      const cells = sheet.cells.map((cell) => ({ ...cell, v: typed.get(`${cell.r} ${cell.c}`) ?? cell.v! }));
      return { ...sheet, cells };
    });
    school = await sampleSchool({ book: { ...book, sheets } });
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-07' });
    expect(form.questions[0]!.unread).toBe('Незнакомка');
    const draft = await draftOf('Q-05', 'М-07', [one('comment', 'Спасибо')]);
    await school.value('surveys.save', { draft, take: [] });
    const rows = await answersIn('М-07', 'Бюллетень предпочтений');
    expect(rows.map((row) => [row[5], row[6] ?? ''])).toEqual([
      ['С кем хотели бы работать: первый выбор', ''],
      ['С кем хотели бы работать: второй выбор', 'Незнакомка'],
      ['Ваше настроение', 'Юнусова Э. Р.: умеет говорить с родителями'],
      ['Комментарий', 'Спасибо'],
    ]);
  });

  it('is undone whole', async () => {
    const draft = await draftOf('Q-05', 'М-11', [inOrder('choices', 'Н-01', 'Н-02'), one('never', 'Н-07')]);
    const before = await school.book();
    const { lastAction } = await school.value('surveys.save', { draft, take: ['preferred'] });
    expect(changedSheets(before, await school.book())).toEqual(['Наставляемые', 'Анкеты', 'Журнал']);
    await school.value('action.undo', { id: lastAction.id });
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-11' });
    expect(form.answers).toEqual([inOrder('choices', 'Н-07'), one('never', 'Н-08')]);
    expect(field(await school.book(), 'Наставляемые', 'М-11', 'С кем хотел бы работать')).toBeNull();
  });

  it('from a form that is out of date is refused with both versions', async () => {
    const mine = await draftOf('Q-05', 'М-12', [inOrder('choices', 'Н-01')]);
    const theirs = await draftOf('Q-05', 'М-12', [inOrder('choices', 'Н-09')]);
    await school.value('surveys.save', { draft: theirs, take: [] });
    const error = refusal(await school.call('surveys.save', { draft: mine, take: [] }));
    expect(error.code).toBe('stale');
    expect(error.details).toEqual([
      expect.stringMatching(/первый выбор: в таблице «Цой .*», у вас «Осадчая .*»/),
    ]);
  });
});

describe('private answers', () => {
  const SECRET = 'Только не с ябедами';

  it('stand in the book, marked, and in the form of the curator alone', async () => {
    const application = await draftOf('Q-01', 'Н-04', [one('unwilling', SECRET), one('mode', 'очно')]);
    const saved = await school.value('surveys.save', { draft: application, take: ['note'] });
    const ballot = await draftOf('Q-05', 'М-03', [inOrder('choices', 'Н-01'), one('never', 'Н-10')]);
    const voted = await school.value('surveys.save', { draft: ballot, take: ['preferred', 'note'] });
    expect(saved.lastAction.text + voted.lastAction.text).not.toMatch(/ябед|Гуляева/);

    const rows = [
      ...(await answersIn('Н-04', 'Заявка наставника')),
      ...(await answersIn('М-03', 'Бюллетень предпочтений')),
    ];
    const hidden = rows.filter((row) => /ябед|Гуляева/.test(String(row[6])));
    expect(hidden.map((row) => row[5])).toEqual([
      'С кем не готовы работать (видит только куратор)',
      'С кем точно не хотели бы работать (видит только куратор)',
    ]);

    const seen = [
      await school.value('surveys.list', null),
      await school.value('people.list', { role: 'mentor' }),
      await school.value('people.list', { role: 'mentee' }),
      await school.value('home.open', null),
      await school.value('evidence.open', null),
      await school.value('indicators.open', null),
    ];
    expect(JSON.stringify(seen)).not.toContain('ябед');
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-03' });
    expect(form.answers).toContainEqual(one('never', 'Н-10'));
    expect(form.questions.find(({ code }) => code === 'never')!.private).toBe(true);
    const other = await school.value('surveys.open', { survey: 'Q-05', personId: 'Н-10' });
    expect(JSON.stringify([other.answers, other.questions])).not.toMatch(/М-03|Белых/);
  });

  it('with a name nobody has are told by their place, not by their words', async () => {
    const [problem] = await problemsAfter('С кем точно не хотели бы работать (видит только куратор)');
    expect(problem!.text).toBe('В личном ответе бюллетеня имя не понято. Оно не учтено.');
    expect(problem!.place.sheet).toBe('Анкеты');
    const [open] = await problemsAfter('С кем хотели бы работать: первый выбор');
    expect(open!.text).toBe('В бюллетене назван «Ябедова Зинаида», такого участника нет.');
  });

  /** Types a name nobody has into the first answer to a question. */
  async function problemsAfter(question: string) {
    const book = await (await sampleSchool()).book();
    const sheets = book.sheets.map((sheet) => {
      if (sheet.name !== 'Анкеты') return sheet;
      const row = sheet.cells.find(({ v }) => v === question)!.r;
      const cells = sheet.cells.map((cell) =>
        cell.r === row && cell.c === 7 ? { ...cell, v: 'Ябедова Зинаида' } : cell,
      );
      return { ...sheet, cells };
    });
    school = await sampleSchool({ book: { ...book, sheets } });
    return (await school.value('surveys.list', null)).surveys[2]!.problems;
  }
});

describe('what it costs', () => {
  const cost = ({ counts }: { counts: { reads: number; writes: number } }) => [counts.reads, counts.writes];

  it('to list, to open and to review reads each sheet once and writes nothing', async () => {
    expect(cost((await school.call('surveys.list', null)).reply)).toEqual([5, 0]);
    expect(cost((await school.call('surveys.open', { survey: 'Q-05', personId: 'М-05' })).reply)).toEqual([
      5, 0,
    ]);
    expect(cost((await school.call('surveys.review', await draftOf('Q-02', 'М-05', REQUEST))).reply)).toEqual(
      [4, 0],
    );
  });

  it('to save takes 6 reads and 3 writes, a correction with the bank 4', async () => {
    const columns = ['topics', 'mainRequest', 'days', 'mode', 'wishForm', 'preferred'];
    const draft = await draftOf('Q-02', 'М-05', REQUEST);
    const first = await school.call('surveys.save', { draft, take: columns });
    expect(cost(first.reply)).toEqual([6, 3]);
    const more = [...REQUEST.slice(0, 3), one('mode', 'смешанно'), one('result', 'Свои карты')];
    const again = await school.call('surveys.save', {
      draft: await draftOf('Q-02', 'М-05', more),
      take: columns,
    });
    expect(again.ok).toBe(true);
    expect(cost(again.reply)).toEqual([6, 4]);
  });
});
