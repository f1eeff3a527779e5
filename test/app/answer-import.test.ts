import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerReading, AnswerSheet } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, field, refusal, sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const sheetOf = (text: string, change: Partial<AnswerSheet> = {}): AnswerSheet => ({
  ...{ text, survey: null, date: null, columns: [], people: [], fill: true },
  ...change,
});
const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t')).join('\n');

const read = (sheet: AnswerSheet): Promise<AnswerReading> => school.value('surveys.read', sheet);
async function accept(sheet: AnswerSheet) {
  const { revision } = await read(sheet);
  return school.value('surveys.accept', { sheet, revision });
}

/** A form for mentees with the longest headings, columns shuffled. */
const REQUESTS = table(
  [
    'Согласны ли Вы на обработку данных?',
    'Оцените, насколько часто Вы испытываете трудности в каждой из областей [Работа с родителями]',
    'Кого бы Вы хотели видеть своим наставником (можно не отвечать)',
    'Отметка времени',
    'Оцените, насколько часто Вы испытываете трудности в каждой из областей [Документация]',
    'Ваш первый запрос наставнику: сформулируйте своими словами',
    'Ваши фамилия, имя, отчество (полностью)',
    'В какие дни недели Вам удобно встречаться с наставником?',
    'Предпочитаемый режим встреч',
  ],
  [
    'Да',
    'часто',
    'Цой Л.В.',
    '02.11.2026 10:15:30',
    'постоянно',
    'Родительское собрание',
    'пак регина',
    'Пн, Ср',
    'Очно (в саду)',
  ],
  [
    'Да',
    'нет',
    '',
    '2026/11/03 9:00:00 AM GMT+3',
    'иногда',
    'Отчёты',
    'Анна Фёдоровна Долгих',
    'пятница',
    'смешанно',
  ],
  ['Да', 'часто', 'Неизвестная', '03.11.2026 11:00:00', '', 'Всё', 'Приезжая Анна', '', 'как-нибудь'],
);

describe('a sheet of requests', () => {
  it('is understood column by column and person by person', async () => {
    const reading = await read(sheetOf(REQUESTS));
    expect(reading.survey).toBe('Q-02');
    expect(reading.columns.map(({ holds }) => holds)).toEqual([
      '',
      'difficulties/работа с родителями',
      'preferred',
      'date',
      'difficulties/документация',
      'requests/1',
      'person',
      'days',
      'mode',
    ]);
    expect(reading.people.map(({ name, id }) => [name, id])).toEqual([
      ['пак регина', 'М-12'],
      ['Анна Фёдоровна Долгих', 'М-09'],
      ['Приезжая Анна', null],
    ]);
    expect(reading.people[2]!.why).toContain('В банке такого имени нет');
    expect(reading.lines.map(({ id, date, fresh }) => [id, date, fresh])).toEqual([
      ['М-12', '2026-11-02', 6],
      ['М-09', '2026-11-03', 5],
    ]);
    expect(reading.summary).toBe('Новых: 11 ответов, участников: 2.');
    expect(reading.unread).toEqual([
      'Строки «Приезжая Анна» останутся незаписанными, пока участник не указан.',
    ]);
  });

  it('writes nothing when it is only read', async () => {
    const before = await school.book();
    const { reply } = await school.call('surveys.read', sheetOf(REQUESTS));
    expect([reply.counts.reads, reply.counts.writes]).toEqual([4, 0]);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('fills empty cells of the bank alone and can be undone whole', async () => {
    const before = await school.book();
    const { text, lastAction } = await accept(sheetOf(REQUESTS));
    expect(text).toBe('Загружены ответы: запрос наставляемого, 11 ответов, участников: 2');
    const after = await school.book();
    expect(changedSheets(before, after)).toEqual(['Наставляемые', 'Анкеты', 'Журнал']);
    expect(field(after, 'Наставляемые', 'М-12', 'Режим')).toBe('очно');
    expect(field(after, 'Наставляемые', 'М-12', 'С кем хотел бы работать')).toBe('Н-09');
    expect(field(after, 'Наставляемые', 'М-12', 'Основной запрос')).toBe(
      'Индивидуальные маршруты для детей с ОВЗ.',
    );
    const form = await school.value('surveys.open', { survey: 'Q-02', personId: 'М-12' });
    expect(form.answers.find(({ code }) => code === 'requests')!.values).toEqual([
      { part: '1', value: 'Родительское собрание' },
    ]);
    await school.value('action.undo', { id: lastAction.id });
    expect(field(await school.book(), 'Наставляемые', 'М-12', 'Режим')).toBeNull();
    expect((await read(sheetOf(REQUESTS))).count).toBe(11 + 3);
  });

  it('leaves the banks alone when asked to', async () => {
    const before = await school.book();
    await accept(sheetOf(REQUESTS, { fill: false }));
    expect(changedSheets(before, await school.book())).toEqual(['Анкеты', 'Журнал']);
  });

  it('that comes twice adds nothing twice', async () => {
    await accept(sheetOf(REQUESTS));
    const rows = (await school.rows('Анкеты')).length;
    const again = await read(sheetOf(REQUESTS));
    expect(again.count).toBe(0);
    expect(again.summary).toBe('Нового в этих ответах нет. Уже записаны раньше: 11.');
    const call = await school.call('surveys.accept', { sheet: sheetOf(REQUESTS), revision: again.revision });
    expect(refusal(call).message).toBe('Записывать нечего: эти ответы уже есть.');
    expect((await school.rows('Анкеты')).length).toBe(rows);
  });

  it('takes a person and a column from the hand that corrects', async () => {
    const sheet = sheetOf(REQUESTS, {
      people: [{ name: 'Приезжая Анна', id: 'М-17' }],
      columns: [{ index: 5, holds: 'result' }],
    });
    const reading = await read(sheet);
    expect(reading.columns[5]).toMatchObject({ holds: 'result', sure: true });
    expect(reading.lines.map(({ id }) => id)).toEqual(['М-12', 'М-09', 'М-17']);
    expect(reading.unread).toEqual([
      'Приезжая Анна: не понят ответ на вопрос «Кого хотели бы видеть наставником».',
      'Приезжая Анна: не понят ответ на вопрос «Как удобно встречаться».',
    ]);
    const left = await read(sheetOf(REQUESTS, { people: [{ name: 'пак регина', id: '' }] }));
    expect(left.lines.map(({ id }) => id)).toEqual(['М-09']);
  });

  it('seen before the book changed is refused', async () => {
    const { revision } = await read(sheetOf(REQUESTS));
    await accept(sheetOf(REQUESTS, { people: [{ name: 'пак регина', id: '' }] }));
    const error = refusal(await school.call('surveys.accept', { sheet: sheetOf(REQUESTS), revision }));
    expect(error.code).toBe('stale');
  });
});

const BALLOTS = table(
  ['С кем Вы точно не хотели бы работать', 'Второй выбор', 'ФИО', 'Первый выбор', 'Что хотите добавить'],
  ['Мороз В. Л.', 'Швец Игорь Петрович', 'Долгих А. Ф.', 'Гуляева', ''],
  ['', '', 'Гуляева Вера Аркадьевна', 'Долгих Анна Федоровна', 'Рада помочь'],
  ['Ябедова', '', 'Рыжая Екатерина', 'Юнусова', ''],
);

describe('a sheet of ballots without days', () => {
  it('is told by its headings, takes both banks and the given day', async () => {
    const reading = await read(sheetOf(BALLOTS, { date: '2026-11-20' }));
    expect(reading.survey).toBe('Q-05');
    expect(reading.lines.map(({ id, date, fresh }) => [id, date, fresh])).toEqual([
      ['М-09', '2026-11-20', 3],
      ['Н-10', '2026-11-20', 2],
      ['М-15', '2026-11-20', 1],
    ]);
    await accept(sheetOf(BALLOTS, { date: '2026-11-20' }));
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-09' });
    expect(form.answers).toEqual([
      {
        code: 'choices',
        values: [
          { part: '1', value: 'Н-10' },
          { part: '2', value: 'Н-02' },
        ],
      },
      { code: 'never', values: [{ part: '', value: 'Н-08' }] },
    ]);
  });

  it('adds nothing when it comes again on another day', async () => {
    await accept(sheetOf(BALLOTS, { date: '2026-11-20' }));
    expect((await read(sheetOf(BALLOTS, { date: '2026-11-21' }))).count).toBe(0);
  });

  it('shows private answers nowhere in its preview', async () => {
    const reading = await read(sheetOf(BALLOTS));
    expect(JSON.stringify({ ...reading, bank: [] })).not.toMatch(/Мороз|Ябедова/);
    expect(reading.unread).toEqual([
      'Рыжая Екатерина: не понят ответ на вопрос «С кем точно не хотели бы работать (видит только куратор)».',
    ]);
  });

  it('one person twice: the later row counts', async () => {
    const twice = table(['ФИО', 'Первый выбор'], ['Долгих', 'Швец'], ['Долгих А. Ф.', 'Ткач']);
    const reading = await read(sheetOf(twice));
    expect(reading.lines.map(({ fresh }) => fresh)).toEqual([1]);
    await accept(sheetOf(twice));
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-09' });
    expect(form.answers[0]!.values).toEqual([{ part: '1', value: 'Н-03' }]);
  });
});

describe('applications as a form exports them', () => {
  const file =
    '"Timestamp","Имя и фамилия","В чём Вы сильны?","Сколько часов в неделю готовы уделять","Важные достижения"\r\n' +
    '"2026/11/05 10:00:00 AM GMT+3","Игорь Швец","здоровьесбережение, кружковая работа","2 часа","Лучший по спорту, 2025"\r\n';

  it('come from a file and are matched to the bank', async () => {
    const data = Buffer.from(file, 'utf8').toString('base64');
    const { text } = await school.value('roadmap.open', { kind: 'file', name: 'answers.csv', data });
    const reading = await read(sheetOf(text));
    expect(reading.survey).toBe('Q-01');
    expect(reading.lines).toEqual([
      { id: 'Н-02', name: 'Швец Игорь Петрович', date: '2026-11-05', fresh: 3, changed: 0, same: 0 },
    ]);
    expect(reading.changes.map(({ header, from, to, filled }) => [header, from, to, filled])).toEqual([
      [
        'Основные компетенции',
        'здоровьесбережение; методика занятия (урока)',
        'здоровьесбережение; кружковая работа',
        false,
      ],
      ['Достижения', '', 'Лучший по спорту, 2025', true],
      ['Ресурс времени', '', '2 ч в неделю', true],
    ]);
  });
});

describe('a tab that a form fills', () => {
  const NAME = 'Ответы на форму (1)';

  async function withTab(rows: readonly (readonly string[])[]): Promise<void> {
    const book = await school.book();
    const cells = rows.flatMap((row, r) => row.map((v, c) => ({ r: r + 1, c: c + 1, v })));
    const tab = { ...book.sheets[0]!, id: 777, name: NAME, cells, columnCount: rows[0]!.length };
    school = await sampleSchool({ book: { ...book, sheets: [...book.sheets, tab] } });
  }

  it('is offered among the sheets that are not ours, and read', async () => {
    await withTab([
      ['ФИО', 'Первый выбор', 'Второй выбор'],
      ['Нгуен Тхи Лан', 'Приходько', 'Сухих М. О.'],
    ]);
    expect((await school.value('roadmap.sheets', null)).sheets).toContain(NAME);
    const { text } = await school.value('roadmap.open', { kind: 'sheet', name: NAME });
    const reading = await read(sheetOf(text));
    expect(reading.lines.map(({ id, fresh }) => [id, fresh])).toEqual([['М-17', 2]]);
  });

  it('with days of another country asks for the day', async () => {
    await withTab([
      ['Отметка времени', 'ФИО', 'Первый выбор'],
      ['9/4/2026 12:33:11', 'Нгуен Тхи Лан', 'Приходько'],
    ]);
    const { text } = await school.value('roadmap.open', { kind: 'sheet', name: NAME });
    const reading = await read(sheetOf(text, { date: '2026-09-04' }));
    expect(reading.unread[0]).toContain('дата «9/4/2026 12:33:11» не понята');
    expect(reading.lines[0]!.date).toBe('2026-09-04');
  });
});

describe('answers of a day to come', () => {
  it('get the day given for the sheet, and are told', async () => {
    const sheet = sheetOf(
      table(['Отметка времени', 'ФИО', 'Первый выбор'], ['31.12.2026 10:00', 'Нгуен Тхи Лан', 'Приходько']),
    );
    const reading = await read(sheet);
    expect(reading.lines[0]!.date).toBe('2026-11-21');
    expect(reading.unread[0]).toContain('дата «31.12.2026 10:00» ещё не наступила');
  });
});

describe('what is no sheet of answers', () => {
  it.each([
    ['a sentence', 'Добрый день, коллеги'],
    ['headings alone', 'ФИО\tРежим'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    expect(refusal(await school.call('surveys.read', sheetOf(text)))).toMatchObject({ field: 'text' });
  });

  it('a table without names asks for their column', async () => {
    const reading = await read(sheetOf(table(['Режим', 'Удобные дни недели'], ['очно', 'среда'])));
    expect(reading.unread).toEqual(['Не понятно, где имена. Укажите столбец с именами участников.']);
    expect(reading.count).toBe(0);
  });
});
