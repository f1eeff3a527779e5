import { beforeEach, describe, expect, it } from 'vitest';
import type { PeopleCorrection, PeopleInput, PeoplePreview, Role } from '../../src/contract/dto';
import { cp1251, csvOf, utf8, xlsxOf } from '../documents/plan-files';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  field,
  lostCells,
  newPerson,
  refusal,
  rowOf,
  sampleSchool,
  sheetOf,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const listOf = (role: Role, text: string, part: Partial<PeopleInput> = {}): PeopleInput => ({
  ...{ role, text, columns: [], corrections: [], reckoned: false },
  ...part,
});

const correction = (key: string, part: Partial<PeopleCorrection>): PeopleCorrection => ({
  ...{
    key,
    decision: null,
    personId: null,
    role: null,
    name: null,
    position: null,
    gender: null,
    replace: [],
  },
  ...part,
});

const tabs = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

const preview = (list: PeopleInput): Promise<PeoplePreview> => school.value('people.preview', list);

async function accept(list: PeopleInput) {
  const { revision } = await preview(list);
  return school.value('people.accept', { list, revision });
}

/** A list as schools make it: titles, numbering, groups, totals, a signature, one person twice. */
const NASTY = [
  ['Список педагогических работников на 01.09.2026', '', '', '', ''],
  ['', '', '', '', ''],
  ['№ п/п', 'Ф.И.О. педагога', 'Должность', 'Стаж педагогической работы', 'Телефон, e-mail'],
  ['1', '2', '3', '4', '5'],
  ['Корпус 1', '', '', '', ''],
  ['1.', 'МИЛОВИДОВА ЗОЯ ЯКОВЛЕВНА', 'воспитатель', 'с 2001', '8 900 111-22-33, zoya@sad.example'],
  ['2.', 'Рустам Ильгизович Гареев', 'инструктор по физической культуре', '12 лет', '89001112244'],
  ['3.', 'Cтепанова Ия Глебовна', 'музыкальный руководитель', '01.09.1999', ''],
  ['', '', '', '', ''],
  ['4.', 'Миловидова З.Я.', 'воспитатель', '', ''],
  ['Итого', '4', '', '', ''],
  ['Заведующий', 'О. П. Крайнова', '', '', ''],
];

describe('a list in a file', () => {
  it.each([
    [
      'Список.xlsx',
      () =>
        xlsxOf(NASTY, [
          [1, 1, 1, 5],
          [5, 1, 1, 5],
        ]),
    ],
    ['Список.csv', () => cp1251(csvOf(NASTY, ';'))],
    ['Список.csv', () => utf8(csvOf(NASTY, ','))],
    ['Список.txt', () => utf8(tabs(NASTY))],
  ])('%s names the same people', async (name, bytes) => {
    const data = base64(await bytes());
    const { text } = await school.value('people.open', {
      role: 'mentor',
      source: { kind: 'file', name, data },
    });
    const read = await preview(listOf('mentor', text));
    expect(read.rows.map((row) => row.name)).toEqual([
      'Миловидова Зоя Яковлевна',
      'Гареев Рустам Ильгизович',
      'Степанова Ия Глебовна',
      'Миловидова З. Я.',
    ]);
    expect(read.rows.map(({ decision }) => decision)).toEqual(['new', 'new', 'new', null]);
    expect(read.ignored.map((line) => line.text)).toEqual([
      'Список педагогических работников на 01.09.2026',
      'Корпус 1',
      'Итого · 4',
      'Заведующий · О. П. Крайнова',
    ]);
    expect(read.reckoned).toBe(2);
  });

  it('of several sheets the one with people is read', async () => {
    const answers = tabs([
      ['Отметка времени', 'Ваши фамилия, имя, отчество', 'Сколько полных лет Вы работаете педагогом?'],
      ['21.09.2026 14:05:33', 'Ким Аделина Олеговна', '2'],
    ]);
    const read = await preview(listOf('mentee', answers, { reckoned: true }));
    const fields = Object.fromEntries(read.rows[0]!.fields.map(({ label, text }) => [label, text]));
    expect(fields['Педагогический стаж с']).toBe('21.09.2024');
    expect(fields['Категория наставляемого']).toBe('молодой специалист 0–3 года');
    expect(fields.Примечание).toContain('посчитано примерно');
  });

  it('another sheet of the book is read as it stands', async () => {
    const book = await school.book();
    const cells = [
      ['ФИО', 'Должность'],
      ['Ильина Яна Львовна', 'методист'],
    ].flatMap((row, r) => row.map((v, c) => ({ r: r + 1, c: c + 1, v })));
    const sheet = { ...book.sheets[0]!, id: 778, name: 'Ответы на форму (1)', cells, merges: [] };
    school = await sampleSchool({ book: { ...book, sheets: [...book.sheets, sheet] } });
    const source = { kind: 'sheet', name: 'Ответы на форму (1)' } as const;
    const { text } = await school.value('people.open', { role: 'mentor', source });
    expect((await preview(listOf('mentor', text))).rows.map(({ name }) => name)).toEqual([
      'Ильина Яна Львовна',
    ]);
  });

  it('without headings is guessed, and a column is put right by hand', async () => {
    const text = tabs([
      ['Миловидова Зоя Яковлевна', 'воспитатель', 'любит театр'],
      ['Гареев Рустам Ильгизович', 'педагог-психолог', 'поёт'],
    ]);
    const guessed = await preview(listOf('mentor', text));
    expect(guessed.headings.map(({ column }) => column)).toEqual(['name', 'position', null]);
    const { rows } = await preview(listOf('mentor', text, { columns: [{ index: 2, column: 'interests' }] }));
    expect(rows[0]!.fields).toContainEqual({ label: 'Интересы', text: 'любит театр' });
  });
});

describe('values of a list', () => {
  const HEAD = [
    'ФИО',
    'Должность',
    'Категория',
    'Стаж',
    'Компетенции',
    'Дни',
    'Сколько наставляемых',
    'Внешний',
  ];
  const ONE = [
    'Миловидова Зоя Яковлевна, воспитатель',
    '',
    '1 категория',
    'давно',
    'работа с родителями, лепка из глины',
    'пн, ср',
    '2-3',
    'да',
  ];

  it('are columns where they are understood, and words in the note where they are not', async () => {
    const { rows } = await preview(listOf('mentor', tabs([HEAD, ONE])));
    const fields = Object.fromEntries(rows[0]!.fields.map(({ label, text }) => [label, text]));
    expect(fields).toEqual({
      Должность: 'воспитатель',
      Категория: 'первая',
      'Основные компетенции': 'работа с родителями; лепка из глины',
      'Удобные дни': 'понедельник; среда',
      Внешний: 'да',
      Примечание: 'Стаж: давно\nСколько наставляемых: 2-3',
    });
    expect(rows[0]!.asks.map(({ code }) => code)).toEqual(['unknown', 'own', 'unknown', 'contract']);
  });

  it('words of a topic lead to the topic', async () => {
    const book = await school.book();
    const topic = withValue(
      withValue(book, 'Словарь тем', 2, 1, 'цифровые технологии'),
      ...(['Словарь тем', 2, 2, 'интерактивная доска; электронный журнал'] as const),
    );
    school = await sampleSchool({ book: topic });
    const text = tabs([
      ['ФИО', 'Компетенции'],
      ['Ильина Яна Львовна', 'умею на интерактивной доске; интерактивная доска'],
    ]);
    const { rows } = await preview(listOf('mentor', text));
    expect(rows[0]!.fields[0]!.text).toContain('цифровые технологии');
  });
});

describe('a person of the bank', () => {
  const KNOWN = 'Долгих Анна Фёдоровна';
  const HEAD = ['ФИО', 'Должность', 'Телефон', 'Примечание'];

  it('with nothing new changes nothing', async () => {
    const read = await preview(listOf('mentee', tabs([['ФИО'], ['долгих анна  федоровна']])));
    expect(read.rows[0]).toMatchObject({ state: 'known', decision: 'same', changes: [] });
    const error = refusal(
      await school.call('people.accept', {
        list: listOf('mentee', tabs([['ФИО'], [KNOWN]])),
        revision: read.revision,
      }),
    );
    expect(error.code).toBe('invalid');
  });

  it('gets empty cells filled, and keeps what was typed until it is said otherwise', async () => {
    const text = tabs([HEAD, [KNOWN, 'методист', '8 900 555-55-55', 'знает эстонский']]);
    const read = await preview(listOf('mentee', text));
    const [row] = read.rows;
    const id = row!.personId!;
    const before = await school.book();
    const differing = row!.changes.filter(({ kind }) => kind === 'differs').map(({ column }) => column);
    expect(differing).toContain('position');
    await accept(listOf('mentee', text));
    const after = await school.book();
    expect(field(after, 'Наставляемые', id, 'Должность')).toBe(
      field(before, 'Наставляемые', id, 'Должность'),
    );
    expect(String(field(after, 'Наставляемые', id, 'Примечание'))).toContain('знает эстонский');
    await accept(listOf('mentee', text, { corrections: [correction('2', { replace: ['position'] })] }));
    expect(field(await school.book(), 'Наставляемые', id, 'Должность')).toBe('методист');
  });

  it('is asked about when the name is alike only, and not written until then', async () => {
    const text = tabs([
      ['ФИО', 'Телефон'],
      ['Долгих А. Ф.', '8 900 555-55-55'],
    ]);
    const read = await preview(listOf('mentee', text));
    expect(read.rows[0]).toMatchObject({ state: 'alike', decision: null });
    expect(read.counts.undecided).toBe(1);
    const before = await school.book();
    expect(
      (await school.call('people.accept', { list: listOf('mentee', text), revision: read.revision })).ok,
    ).toBe(false);
    expect(changedSheets(before, await school.book())).toEqual([]);
    const id = read.rows[0]!.candidates[0]!.id;
    const said = { corrections: [correction('2', { decision: 'same', personId: id })] };
    const row = (await preview(listOf('mentee', text, said))).rows[0]!;
    expect(row.changes.map(({ column }) => column)).toContain('name');
    const other = { corrections: [correction('2', { decision: 'new' })] };
    expect((await accept(listOf('mentee', text, other))).added).toBe(1);
  });

  it('whose beginning the bank knows is not asked about it, nor reckoned', async () => {
    const { people } = await school.value('people.list', { role: 'mentor' });
    const known = people.find(({ teachingSince, status }) => teachingSince !== null && status === 'в паре')!;
    const text = tabs([
      ['ФИО', 'Должность', 'Стаж'],
      [known.name, known.position, '3 года'],
      ['Ильина Яна Львовна', 'методист', '12 лет'],
    ]);
    const read = await preview(listOf('mentor', text));
    expect(read.rows.map(({ decision }) => decision)).toEqual(['same', 'new']);
    const asked = read.rows.map(({ asks }) => asks.some(({ code }) => code === 'about'));
    expect(asked).toEqual([false, true]);
    expect(read.reckoned).toBe(1);
  });

  it('who has withdrawn the consent is not touched without an answer', async () => {
    const { people } = await school.value('people.list', { role: 'mentee' });
    const id = people.find(({ name }) => name === KNOWN)!.id;
    const book = await school.book();
    const status = columnOf(book, 'Наставляемые', 'Статус');
    const row = rowOf(book, 'Наставляемые', id);
    school = await sampleSchool({ book: withValue(book, 'Наставляемые', row, status, 'отозвал согласие') });
    const text = tabs([HEAD, [KNOWN, '', '8 900 555-55-55', '']]);
    const { rows } = await preview(listOf('mentee', text));
    expect(rows[0]).toMatchObject({ decision: null, state: 'alike' });
    expect(rows[0]!.asks.map(({ code }) => code)).toContain('gone');
  });

  it('who has withdrawn in the other bank is asked about', async () => {
    const { people } = await school.value('people.list', { role: 'mentee' });
    const { name } = people.find(({ status }) => status === 'отозвал согласие')!;
    const { rows } = await preview(
      listOf(
        'mentor',
        tabs([
          ['ФИО', 'Должность'],
          [name, 'методист'],
        ]),
      ),
    );
    expect(rows[0]!.asks.find(({ code }) => code === 'gone')?.text).toContain('отозвано');
  });

  it('of the other bank is a fact', async () => {
    const { rows } = await preview(listOf('mentor', tabs([['ФИО'], [KNOWN]])));
    expect(rows[0]).toMatchObject({ decision: 'new', other: 'Есть и в банке наставляемых.' });
  });
});

describe('a young specialist in a list of mentors', () => {
  const text = tabs([
    ['ФИО', 'Должность', 'Стаж', 'Достижения'],
    ['Ильина Яна Львовна', 'воспитатель', '01.09.2025', 'грамота'],
  ]);

  it('is asked about and may go to the mentees, with nothing lost', async () => {
    const { rows } = await preview(listOf('mentor', text));
    expect(rows[0]!.asks.map(({ code }) => code)).toEqual(['role']);
    const said = { corrections: [correction('2', { role: 'mentee' })] };
    await accept(listOf('mentor', text, said));
    const book = await school.book();
    const id = sheetOf(book, 'Наставляемые').cells.find(({ v }) => v === 'Ильина Яна Львовна')!;
    expect(id).toBeDefined();
    const mentee = (await school.value('people.list', { role: 'mentee' })).people.at(-1)!;
    expect(mentee.note).toBe('Достижения: грамота');
    expect(field(book, 'Наставляемые', mentee.id, 'Категория наставляемого')).toBe(
      'молодой специалист 0–3 года',
    );
  });
});

describe('one person twice in a list', () => {
  const rows = (second: readonly string[]) =>
    listOf('mentor', tabs([['ФИО', 'Должность', 'Телефон'], ['Ильина Яна Львовна', 'методист', ''], second]));

  it('with the same words is left out', async () => {
    const read = await preview(rows(['Ильина Яна Львовна', 'методист', '']));
    expect(read.rows[1]).toMatchObject({ state: 'repeat', decision: 'skip', repeats: 2 });
  });

  it('may fill the gaps of the first row', async () => {
    const list = rows(['Ильина Я. Л.', 'методист', '8 900 777-77-77']);
    expect((await preview(list)).rows[1]!.decision).toBeNull();
    const said = { ...list, corrections: [correction('3', { decision: 'same' })] };
    expect(await accept(said)).toMatchObject({ added: 1, changed: 0 });
    const mentor = (await school.value('people.list', { role: 'mentor' })).people.at(-1)!;
    expect([mentor.name, mentor.phone]).toEqual(['Ильина Яна Львовна', '8 900 777-77-77']);
  });
});

describe('accepting', () => {
  const LETTERS = 'бвгджзклмнпрст';
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const surname = (at: number): string => {
    const places = [at % 14, Math.floor(at / 14) % 14, Math.floor(at / 196)];
    return capital(`${places.map((place) => `${LETTERS[place]}а`.repeat(2)).join('')}нова`);
  };
  const people = (count: number): PeopleInput =>
    listOf(
      'mentee',
      tabs([
        ['ФИО', 'Должность', 'Телефон', 'Основной запрос'],
        ...Array.from({ length: count }, (_, at) => [
          `${surname(at)} Вера Ивановна`,
          'воспитатель',
          `8 900 000-${String(at).padStart(4, '0')}`,
          'Планирование занятий, работа с родителями и ведение документации в первый год работы',
        ]),
      ]),
    );

  it('takes 4 reads to look and 6 reads and 3 writes to write; a sheet that is full grows first', async () => {
    for (const [count, grows] of [
      [3, 0],
      [300, 1],
    ] as const) {
      school = await sampleSchool();
      const list = people(count);
      const looked = await school.call('people.preview', list);
      expect(looked.reply.counts).toMatchObject({ reads: 4, writes: 0 });
      const { revision, counts } = (looked as unknown as { value: PeoplePreview }).value;
      expect(counts.fresh).toBe(count);
      const { reply, ok } = await school.call('people.accept', { list, revision });
      expect(ok).toBe(true);
      expect(reply.calls).toMatchObject({ 'Range.setValues': 2 });
      expect(reply.counts).toMatchObject({ reads: 6, writes: 3 + grows });
      expect(reply.calls['Sheet.insertRowsAfter'] ?? 0).toBe(grows);
    }
  });

  it('of 300 people can be undone, and puts 300 people back as they were', async () => {
    const before = await school.book();
    const { lastAction } = await accept(people(300));
    expect((await school.value('people.list', { role: 'mentee' })).people).toHaveLength(318);
    await school.value('action.undo', { id: lastAction.id });
    expect((await school.value('people.list', { role: 'mentee' })).people).toHaveLength(18);
    expect(lostCells(before, await school.book())).toEqual([]);
  });

  it('of changes to 300 known people can be undone', async () => {
    await accept(people(300));
    const again = people(300);
    const text = again.text
      .replace(/воспитатель/g, 'методист')
      .replace('Телефон', 'Почта')
      .replace(/8 900 (\S+)/g, 'a$1@sad.example');
    const corrections = Array.from({ length: 300 }, (_, at) =>
      correction(String(at + 2), { replace: ['position'] }),
    );
    const { lastAction, changed } = await accept({ ...again, text, corrections });
    expect(changed).toBe(300);
    const positions = async () =>
      new Set(
        (await school.value('people.list', { role: 'mentee' })).people
          .slice(18)
          .map(({ position }) => position),
      );
    expect(await positions()).toEqual(new Set(['методист']));
    await school.value('action.undo', { id: lastAction.id });
    expect(await positions()).toEqual(new Set(['воспитатель']));
  });

  it('is not undone once a new person was changed in the form', async () => {
    const { lastAction } = await accept(listOf('mentor', 'ФИО\tДолжность\nИльина Яна Львовна\tметодист'));
    const known = (await school.value('people.list', { role: 'mentor' })).people.at(-1)!;
    const draft = newPerson({
      role: 'mentor',
      name: known.name,
      position: 'методист',
      phone: '8 900 1112233',
    });
    await school.value('people.save', { ...draft, id: known.id, revision: known.revision });
    expect(refusal(await school.call('action.undo', { id: lastAction.id })).code).toBe('stale');
    const { people } = await school.value('people.list', { role: 'mentor' });
    expect(people.at(-1)!.phone).toBe('8 900 1112233');
  });

  it('is not undone once somebody typed into a new row', async () => {
    const { lastAction } = await accept(people(300));
    const book = await school.book();
    const sheet = sheetOf(book, 'Наставляемые');
    const last = Math.max(...sheet.cells.map(({ r }) => r));
    const note = sheet.cells.find(({ r, v }) => r === 1 && v === 'Примечание')!.c;
    await school.runtime.request({
      kind: 'load',
      book: withValue(book, 'Наставляемые', last, note, 'важно'),
    });
    expect(refusal(await school.call('action.undo', { id: lastAction.id })).code).toBe('stale');
  });

  it('is refused when the bank has changed since', async () => {
    const list = people(2);
    const { revision } = await preview(list);
    await accept(people(1));
    const before = await school.book();
    expect(refusal(await school.call('people.accept', { list, revision })).code).toBe('stale');
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('keeps texts that a sheet would read as something else', async () => {
    const text = tabs([
      ['ФИО', 'Группа', 'Примечание'],
      ['Ильина Яна Львовна', '1/2', '=СУММ(A1)'],
    ]);
    await accept(listOf('mentor', text));
    const mentor = (await school.value('people.list', { role: 'mentor' })).people.at(-1)!;
    expect([mentor.subject, mentor.note]).toEqual(['1/2', '=СУММ(A1)']);
  });

  it('of the same list once more changes nothing', async () => {
    const text = tabs([
      ['ФИО', 'Стаж', 'Что-то ещё'],
      ['Ильина Яна Львовна', '12 лет', 'слова'],
    ]);
    const list = listOf('mentor', text, { columns: [{ index: 2, column: 'toNote' }] });
    await accept(list);
    const { counts } = await preview(list);
    expect(counts).toEqual({ fresh: 0, changed: 0, same: 1, skipped: 0, undecided: 0 });
    expect((await preview({ ...list, reckoned: true })).counts).toMatchObject({ changed: 1 });
    await accept({ ...list, reckoned: true });
    expect((await preview({ ...list, reckoned: true })).counts).toMatchObject({ same: 1 });
    const mentor = (await school.value('people.list', { role: 'mentor' })).people.at(-1)!;
    expect(mentor.teachingSince).toBe('2014-11-21');
    expect(mentor.note).toContain('Что-то ещё: слова');
  });

  it('with a text no cell can take is refused before anything is written', async () => {
    const before = await school.book();
    const list = listOf(
      'mentor',
      tabs([
        ['ФИО', 'Примечание'],
        ['Ильина Яна Львовна', 'я'.repeat(60_000)],
      ]),
    );
    const { revision } = await preview(list);
    const { message } = refusal(await school.call('people.accept', { list, revision }));
    expect(message).toContain('Строка 2, Ильина Яна Львовна: текст слишком длинный');
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('with two people in a cell waits: as it is, with another name, or not at all', async () => {
    const text = tabs([
      ['ФИО', 'Должность'],
      ['Ильина Яна Львовна / Цой Ия Глебовна', 'воспитатель'],
    ]);
    const read = await preview(listOf('mentor', text));
    expect(read.rows[0]).toMatchObject({ decision: null, state: 'new' });
    expect(read.counts).toMatchObject({ fresh: 0, undecided: 1 });
    const said = async (part: Partial<PeopleCorrection>) => {
      const { rows, counts } = await preview(
        listOf('mentor', text, { corrections: [correction('2', part)] }),
      );
      return [counts.fresh, counts.skipped, rows[0]!.asks.some(({ code }) => code === 'not-one')];
    };
    expect(await said({ decision: 'new' })).toEqual([1, 0, false]);
    expect(await said({ name: 'Ильина Яна Львовна' })).toEqual([1, 0, false]);
    expect((await said({ decision: 'skip' })).slice(0, 2)).toEqual([0, 1]);
  });

  it('refuses a text without names', async () => {
    const list = listOf('mentor', 'просто слова');
    const { revision } = await preview(list);
    expect(refusal(await school.call('people.accept', { list, revision })).code).toBe('invalid');
  });
});
