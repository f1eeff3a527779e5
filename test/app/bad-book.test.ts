import { describe, expect, it } from 'vitest';
import type { BookSnapshot, CellSnapshot } from '../../host/book/snapshot';
import type { School } from '../kit/school';
import { unchecked } from '../kit/unchecked';
import {
  changedSheets,
  columnOf,
  field,
  lostCells,
  newPair,
  newPerson,
  orderOf,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  sheetOf,
  withCells,
  withValue,
} from './sample-kit';

type Spoil = (book: BookSnapshot) => BookSnapshot;

const moved = (book: BookSnapshot, sheet: string, to: (cell: CellSnapshot) => Partial<CellSnapshot>) =>
  withCells(book, sheet, (cells) => cells.map((cell) => ({ ...cell, ...to(cell) })));

const headed =
  (sheet: string, header: string, text: string): Spoil =>
  (book) =>
    withValue(book, sheet, 1, columnOf(book, sheet, header), text);

const cell =
  (sheet: string, row: number, header: string, v: string | number | null): Spoil =>
  (book) =>
    withValue(book, sheet, row, columnOf(book, sheet, header), v);

const without =
  (name: string): Spoil =>
  (book) => ({
    ...book,
    sheets: book.sheets.filter((sheet) => sheet.name !== name),
  });

/** Two neighbouring columns change places, with everything in them. */
const swapped =
  (sheet: string, column: number): Spoil =>
  (book) =>
    moved(book, sheet, ({ c }) => ({ c: c === column ? column + 1 : c === column + 1 ? column : c }));

/** A title over the table, in one merged cell. */
const titled =
  (name: string): Spoil =>
  (book) => {
    const lower = moved(book, name, ({ r }) => ({ r: r + 1 }));
    const { columnCount } = sheetOf(lower, name);
    const withTitle = withValue(lower, name, 1, 1, 'Пары нашего сада');
    return {
      ...withTitle,
      sheets: withTitle.sheets.map((sheet) =>
        sheet.name === name
          ? {
              ...sheet,
              rowCount: sheet.rowCount + 1,
              merges: [{ row: 1, column: 1, rows: 1, columns: columnCount }],
            }
          : sheet,
      ),
    };
  };

/** A column of the user's own with a formula in every row, put before the column `at`. */
const ownColumn =
  (name: string, at: number): Spoil =>
  (book) => {
    const wider = moved(book, name, ({ c }) => ({ c: c >= at ? c + 1 : c }));
    const rows = [...new Set(sheetOf(book, name).cells.map(({ r }) => r))].filter((r) => r > 1);
    return withCells(withValue(wider, name, 1, at, 'Моя пометка'), name, (cells) => [
      ...cells,
      ...rows.map((r): CellSnapshot => ({ r, c: at, v: r * 2, f: `=ROW()*2` })),
    ]);
  };

/** Spaces around, double and unbreakable ones inside every text of a sheet, headers too. */
const spaced =
  (name: string): Spoil =>
  (book) =>
    moved(book, name, ({ v }) => (typeof v === 'string' ? { v: ` ${v.replace(/ /g, '\u00a0')} ` } : {}));

const spoiledSchool = async (...spoils: Spoil[]): Promise<School> =>
  sampleSchool({ book: spoils.reduce((book, spoil) => spoil(book), await sampleBook()) });

const problemsOf = async (school: School) => (await school.value('book.check', null)).problems;

describe('«Проверить таблицу» names each fault with its place, and nothing else', () => {
  it.each<[string, Spoil[], string[]]>([
    [
      'a misprinted header',
      [headed('Пары', 'Код наставника', 'Кот наставника')],
      ['Лист «Пары», строка 1, столбец B: нет заголовка «Код наставника». Похоже на «Кот наставника».'],
    ],
    [
      'a header that is gone',
      [headed('Наставники', 'Должность', 'Кем трудится у нас')],
      ['Лист «Наставники», строка 1, столбец D: нет столбца «Должность», а без него строки не читаются.'],
    ],
    [
      'a header met twice',
      [headed('Пары', 'Примечание', 'Статус')],
      [
        'Лист «Пары», строка 1, столбец AL: заголовок «Статус» стоит дважды.',
        'Лист «Пары», строка 1: нет заголовка «Примечание».',
      ],
    ],
    [
      'a code met twice',
      [cell('Пары', 5, 'Код', 'П-2026-01')],
      ['Лист «Пары», строка 5, столбец A: код «П-2026-01» уже есть в другой строке.'],
    ],
    [
      'an empty code',
      [cell('Пары', 5, 'Код', null)],
      ['Лист «Пары», строка 5, столбец A: у строки нет кода.'],
    ],
    [
      'text in a date cell',
      [cell('Пары', 4, 'С', 'с сентября')],
      ['Лист «Пары», строка 4, столбец N: в столбце «С» не дата: «с сентября».'],
    ],
    [
      'an impossible date',
      [cell('Пары', 4, 'По', '31.02.2027')],
      ['Лист «Пары», строка 4, столбец O: в столбце «По» не дата: «31.02.2027».'],
    ],
    [
      'text in a number cell',
      [cell('Наставники', 3, 'Мест для наставляемых', 'два')],
      ['Лист «Наставники», строка 3, столбец S: в столбце «Мест для наставляемых» не число: «два».'],
    ],
    [
      'a value of no list',
      [cell('Пары', 4, 'Статус', 'действуeт')],
      [
        'Лист «Пары», строка 4, столбец G: в столбце «Статус» непонятное значение «действуeт». Похоже на «действует».',
      ],
    ],
    ['a sheet that is gone', [without('Согласия')], ['Лист «Согласия»: такого листа нет.']],
    [
      'a sheet without its headers',
      [(book) => withCells(book, 'Пары', (cells) => cells.filter(({ r }) => r > 1))],
      ['Лист «Пары», строка 1: не найдена строка с заголовками столбцов.'],
    ],
    ['numbers in text columns', [cell('Наставники', 3, 'Телефон', 89001234567)], []],
    ['columns in another order', [swapped('Пары', 2), swapped('Наставники', 5)], []],
    ['a title above the table', [titled('Пары')], []],
    ['a column of the user’s own', [ownColumn('Пары', 4)], []],
    ['spaces around and inside', [spaced('Пары'), spaced('Наставники'), spaced('Согласия')], []],
  ])('%s', async (_, spoils, expected) => {
    const school = await spoiledSchool(...spoils);
    const before = await school.book();
    const problems = await problemsOf(school);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(problems[index]!.text.startsWith(start)).toBe(true);
      expect(problems[index]!.text).toMatch(/\.$/);
    });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('says on the screen itself which button mends, and elsewhere the way there', async () => {
    const school = await spoiledSchool(cell('Пары', 5, 'Код', null));
    const [here] = await problemsOf(school);
    expect(here!.text).toContain('Нажмите «Исправить», программа поставит код.');
    const { problems } = await school.value('home.open', null);
    expect(problems[0]!.text).toContain('Выберите «Настройка — Проверить таблицу»');
  });

  it('on the first screen too', async () => {
    const school = await spoiledSchool(cell('Пары', 5, 'Код', null));
    const home = await school.value('home.open', null);
    expect(home.problems).toEqual([
      {
        text: expect.stringContaining('Лист «Пары», строка 5, столбец A: у строки нет кода.'),
        place: { sheet: 'Пары', row: 5, column: 1 },
      },
    ]);
  });
});

describe('«Исправить» mends what is safe', () => {
  it.each<[string, Spoil[]]>([
    ['a misprinted header', [headed('Пары', 'Код наставника', 'Кот наставника')]],
    ['a header of a column that may be empty', [headed('Наставники', 'Достижения', 'Ъ')]],
    ['an empty code', [cell('Пары', 5, 'Код', null)]],
    ['several empty codes', [cell('Пары', 5, 'Код', null), cell('Наставники', 4, 'Код', null)]],
    ['a sheet that is gone', [without('Согласия')]],
    ['an empty sheet', [(book) => withCells(book, 'Встречи', () => [])]],
  ])('%s, and the book is clean', async (_, spoils) => {
    const school = await spoiledSchool(...spoils);
    const before = await school.book();
    const report = await school.value('book.repair', null);
    expect(report.problems.filter(({ mended }) => !mended)).toEqual([]);
    expect(report.problems.filter(({ mended }) => mended).length).toBeGreaterThan(0);
    expect(await problemsOf(school)).toEqual([]);
    const headers = lostCells(before, await school.book());
    expect(headers.every((at) => at.includes('!1:'))).toBe(true);
    expect(headers.length).toBeLessThanOrEqual(1);
  });

  it.each<[string, Spoil[]]>([
    ['a code met twice', [cell('Пары', 5, 'Код', 'П-2026-01')]],
    ['a renamed column that rows need', [headed('Наставники', 'Должность', 'Кем трудится у нас')]],
    [
      'a deleted column that rows need',
      [(book) => withCells(book, 'Наставники', (cells) => cells.filter(({ c }) => c !== 4))],
    ],
    ['text in a date cell', [cell('Пары', 4, 'С', 'с сентября')]],
    ['a value of no list', [cell('Пары', 4, 'Статус', 'думаем')]],
    ['rows without headers', [(book) => withCells(book, 'Пары', (cells) => cells.filter(({ r }) => r > 1))]],
    [
      'somebody else’s table under our name',
      [(book) => withCells(book, 'Встречи', () => [{ r: 1, c: 1, v: 'Смета' }])],
    ],
  ])('and leaves %s to people, cell for cell', async (_, spoils) => {
    const school = await spoiledSchool(...spoils);
    const before = await school.book();
    const report = await school.value('book.repair', null);
    expect(report.problems.some(({ mended }) => !mended)).toBe(true);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('puts a lost column to the right of everything, never over a column of the user’s own', async () => {
    const last = columnOf(await sampleBook(), 'Пары', 'Примечание');
    const school = await spoiledSchool(
      (book) => withValue(book, 'Пары', 1, last + 1, 'Моя пометка'),
      (book) => withValue(book, 'Пары', 3, last + 1, 'важно'),
      (book) => withCells(book, 'Пары', (cells) => cells.filter(({ r, v }) => r > 1 || v !== 'Цель')),
    );
    const before = await school.book();
    await school.value('book.repair', null);
    const after = await school.book();
    expect(lostCells(before, after)).toEqual([]);
    expect(columnOf(after, 'Пары', 'Цель')).toBe(last + 2);
    expect(columnOf(after, 'Пары', 'Моя пометка')).toBe(last + 1);
  });
});

/** Every action that writes, on the sample book. */
const ACTIONS: Record<string, (school: School) => Promise<unknown>> = {
  'a new person': (school) => school.value('people.save', newPerson()),
  'a new pair': async (school) => school.value('pairs.save', { draft: await newPair(school), approve: true }),
  'an order': async (school) =>
    school.value('papers.make', {
      choice: await orderOf(school, ['П-2026-10', 'П-2026-11']),
      project: false,
    }),
  'a check of deadlines': (school) => school.value('roadmap.check', null),
  'a signed order': (school) => school.value('documents.sign', { id: 'Д-016' }),
};
/** Cells the action is there to change, by header; everything else must stay. */
const ALLOWED: Record<string, string[]> = {
  'a new person': [],
  'a new pair': [],
  'an order': ['Приказ №', 'Приказ от'],
  'a check of deadlines': ['С', 'По', 'Статус', 'Понято так', 'Замечания'],
  'a signed order': ['Статус'],
};
const SPOILED: Record<string, Spoil[]> = {
  'columns in another order': [swapped('Пары', 2), swapped('Наставляемые', 1), swapped('Дорожная карта', 4)],
  'a title above each table': ['Пары', 'Наставляемые', 'Согласия', 'Документы', 'Дорожная карта'].map(titled),
  'own columns with formulas': [
    ownColumn('Пары', 4),
    ownColumn('Пары', 20),
    ownColumn('Наставляемые', 2),
    ownColumn('Согласия', 3),
    ownColumn('Документы', 5),
    ownColumn('Дорожная карта', 9),
  ],
  'spaces around and inside': [spaced('Пары'), spaced('Наставляемые'), spaced('Согласия')],
  'texts for dates and numbers for texts': [
    cell('Пары', 4, 'Приказ от', 'в сентябре'),
    cell('Пары', 13, 'Приказ №', null),
    cell('Пары', 5, 'Периодичность встреч', 2),
    cell('Дорожная карта', 4, 'Выполнено', 'почти'),
    cell('Дорожная карта', 5, 'Выполнено', 46300.5),
  ],
};

describe.each(Object.entries(SPOILED))('with %s', (_, spoils) => {
  it.each(Object.entries(ACTIONS))('%s changes its own cells alone', async (name, act) => {
    const school = await spoiledSchool(unchecked, ...spoils);
    const before = await school.book();
    await act(school);
    const after = await school.book();
    const allowed = before.sheets.flatMap((sheet) =>
      sheet.cells
        .filter(
          ({ r, v }) =>
            r <= 2 &&
            ALLOWED[name]!.includes(
              String(v)
                .trim()
                .replace(/\u00a0/g, ' '),
            ),
        )
        .map(({ c }) => `${sheet.name}:${c}`),
    );
    const wrong = lostCells(before, after).filter((at) => {
      const [sheet, place] = at.split('!') as [string, string];
      return sheet !== 'Сводка' && !allowed.includes(`${sheet}:${place.split(':')[1]}`);
    });
    expect(wrong).toEqual([]);
    expect(changedSheets(before, after).length).toBeGreaterThan(0);
  });
});

it('a date with a time of day in a row between two changed ones keeps its time', async () => {
  const school = await spoiledSchool(
    cell('Пары', 13, 'Приказ №', null),
    (book) => withValue(book, 'Пары', 10, columnOf(book, 'Пары', 'Приказ от'), 46344.6),
    (book) => withValue(book, 'Пары', 9, columnOf(book, 'Пары', 'Приказ №'), null),
    (book) => withValue(book, 'Пары', 9, columnOf(book, 'Пары', 'Приказ от'), null),
    (book) => withValue(book, 'Документы', rowOf(book, 'Документы', 'Д-006'), 6, 'П-2026-01'),
  );
  const choice = await orderOf(school, ['П-2026-10', 'П-2026-07']);
  const before = await school.book();
  await school.call('papers.make', {
    choice: { ...choice, subjects: ['П-2026-10', 'П-2026-07'] },
    project: true,
  });
  expect(field(await school.book(), 'Пары', 'П-2026-09', 'Приказ от')).toBe(
    field(before, 'Пары', 'П-2026-09', 'Приказ от'),
  );
});

describe('an action that needs what is gone', () => {
  const savePair = async (school: School) => {
    const draft = { ...(await newPair(school)), mentorId: 'Н-10' };
    return school.call('pairs.save', { draft, approve: true });
  };
  it.each<[string, Spoil, (school: School) => ReturnType<School['call']>, RegExp]>([
    [
      'a column of the pairs',
      headed('Пары', 'Код наставника', 'Старший'),
      savePair,
      /^Лист «Пары», строка 1.*«Код наставника»/,
    ],
    ['the codes', headed('Пары', 'Код', 'Ц'), savePair, /^Лист «Пары», строка 1.*«Код»/],
    [
      'a column the form fills',
      headed('Пары', 'Периодичность встреч', 'Ъ'),
      savePair,
      /«Периодичность встреч»/,
    ],
    ['the sheet of consents', without('Согласия'), savePair, /^Лист «Согласия»: такого листа нет/],
    ['the sheet of mentors', without('Наставники'), savePair, /^Лист «Наставники»: такого листа нет/],
    ['the journal', without('Журнал'), savePair, /^Лист «Журнал»: такого листа нет/],
    [
      'the register',
      without('Документы'),
      async (school) =>
        school.call('papers.make', { choice: await orderOf(school, ['П-2026-10']), project: false }),
      /^Лист «Документы»: такого листа нет/,
    ],
    [
      'the column of order numbers',
      headed('Пары', 'Приказ №', 'Ъ'),
      async (school) =>
        school.call('papers.make', { choice: await orderOf(school, ['П-2026-10']), project: false }),
      /«Приказ №»/,
    ],
    [
      'the summary',
      without('Сводка'),
      (school) => school.call('roadmap.check', null),
      /^Лист «Сводка»: такого листа нет/,
    ],
    [
      'the roadmap',
      without('Дорожная карта'),
      (school) => school.call('roadmap.check', null),
      /«Дорожная карта»/,
    ],
  ])('names %s and changes nothing', async (_, spoil, act, message) => {
    const school = await spoiledSchool(spoil);
    const before = await school.book();
    const error = refusal(await act(school));
    expect(error.code).toBe('book-broken');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/Проверить таблицу|Верните ему заголовок/);
    expect(changedSheets(before, await school.book())).toEqual([]);
    expect([...school.bridge.fileContents.values()].filter(({ file }) => file.appProperties.key)).toEqual([]);
  });

  it.each(Object.keys(ACTIONS))('works again after «Исправить»: %s', async (name) => {
    const school = await spoiledSchool(without('Журнал'), headed('Пары', 'Код наставника', 'Кот наставника'));
    await school.value('book.repair', null);
    await ACTIONS[name]!(school);
  });
});
