import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanCorrection, PlanInput, RoadmapPreview } from '../../src/contract/dto';
import { cp1251, csvOf, docxOf } from '../documents/plan-files';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  refusal,
  sampleSchool,
  sheetOf,
  valueAt,
  withCells,
  withValue,
} from './sample-kit';

const SHEET = 'Дорожная карта';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const HEADING = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Показатели'];
const TABLE = [
  HEADING,
  ['1', 'Утверждение дорожной карты программы', 'до 10 сентября', 'Заведующий', ''],
  [
    '2',
    '1. Сбор согласий участников программы\n2. Анкетирование наставников и наставляемых\n3. Подбор пар (при необходимости)',
    'Сентябрь 2026\nОктябрь 2026',
    'Куратор\nПсихолог',
    'не менее 90%',
  ],
  ['3', 'Пополнение раздела сайта о наставничестве', 'Август ежегодно', 'Администрация ДОО Наставники', ''],
];

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The plan of the table as it comes out of a file. */
async function opened(table: readonly (readonly string[])[] = TABLE): Promise<PlanInput> {
  const data = base64(await docxOf(['Дорожная карта на 2026/2027 учебный год', table]));
  return { ...(await school.value('roadmap.open', { kind: 'file', name: 'План.docx', data })), year: '' };
}

const correction = (key: string, part: Partial<PlanCorrection>): PlanCorrection => ({
  ...{ key, skip: false, reading: null, stage: null, activity: null, content: null },
  ...{ deadlineText: null, responsible: null },
  ...part,
});

const preview = (input: PlanInput): Promise<RoadmapPreview> => school.value('roadmap.preview', input);

/** Rows of the sheet below those of the sample, by the headers named. */
async function writtenRows(from: number, headers: readonly string[]): Promise<unknown[][]> {
  const book = await school.book();
  const last = Math.max(...sheetOf(book, SHEET).cells.map(({ r }) => r));
  return Array.from({ length: last - from }, (_, at) =>
    headers.map((header) => valueAt(book, SHEET, from + 1 + at, columnOf(book, SHEET, header))),
  );
}

const lastRow = async (): Promise<number> =>
  Math.max(...sheetOf(await school.book(), SHEET).cells.map(({ r }) => r));

describe('a plan in a file', () => {
  it('is read from Word and from a table in Windows-1251 alike', async () => {
    const fromWord = await preview(await opened());
    const data = base64(cp1251(csvOf(TABLE, ';')));
    const csv = await school.value('roadmap.open', { kind: 'file', name: 'План.csv', data });
    const words = ({ rows }: RoadmapPreview) =>
      rows.map(({ number, activity, deadline }) => [number, activity, deadline]);
    expect(words(await preview({ ...csv, year: '2026/2027' }))).toEqual(words(fromWord));
    expect(words(fromWord)).toHaveLength(5);
  });

  it('may stand on another sheet of the book', async () => {
    const before = await school.book();
    const sheet = {
      ...before.sheets[0]!,
      ...{ id: 777, name: 'План школы', cells: [], merges: [{ row: 2, column: 4, rows: 2, columns: 1 }] },
    };
    const cells = TABLE.flatMap((row, r) => row.map((v, c) => ({ r: r + 1, c: c + 1, v })));
    const book = withCells({ ...before, sheets: [...before.sheets, sheet] }, 'План школы', () =>
      cells.filter(({ r, c }) => r !== 3 || c !== 4),
    );
    school = await sampleSchool({ book });
    expect(await school.value('roadmap.sheets', null)).toEqual({ sheets: ['План школы'] });
    const plan = await school.value('roadmap.open', { kind: 'sheet', name: 'План школы' });
    const { rows } = await preview({ ...plan, year: '' });
    expect(rows.map(({ responsible }) => responsible)).toEqual([
      ...Array<string>(4).fill('Заведующий'),
      'Администрация ДОО\nНаставники',
    ]);
    expect(refusal(await school.call('roadmap.open', { kind: 'sheet', name: 'Нет' })).message).toMatch(
      /«Нет»/,
    );
  });

  it.each([
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0], /старого вида/],
    ['a torn file', [0x50, 0x4b, 0x03, 0x04, 9], /повреждён/],
    ['nothing', [32, 10], /нет текста/],
  ])('of %s is refused with what to do', async (_what, bytes, words) => {
    const data = base64(Uint8Array.from(bytes));
    const answer = await school.call('roadmap.open', { kind: 'file', name: 'План.docx', data });
    expect(refusal(answer).message).toMatch(words);
  });
});

describe('the review', () => {
  it('counts items as rows, asks with the readings to choose from, changes nothing', async () => {
    const before = await school.book();
    const shown = await preview(await opened());
    expect(shown).toMatchObject({ canSplit: true, split: true, sure: 1, asked: 4, year: '2026/2027' });
    expect(shown.rows.map(({ number, ask }) => [number, ask])).toEqual([
      ['1', false],
      ['2.1', true],
      ['2.2', true],
      ['2.3', true],
      ['3', true],
    ]);
    expect(shown.rows[1]!.question!.readings.map(({ label }) => label)).toEqual([
      'Сентябрь 2026',
      'Октябрь 2026',
      'сентябрь 2026; октябрь 2026',
    ]);
    expect(shown.rows[4]!.question!.readings.map(({ label }) => label)).toEqual([
      'август 2026',
      'август 2027',
    ]);
    expect(shown.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['C-40', 'C-48']));
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('takes «2026 – 2027 г.» of a title for the school year', async () => {
    const text = 'Дорожная карта 2026 – 2027 г.\n\n№\tМероприятие\tСрок\n1\tОпрос\tоктябрь';
    const { year, rows } = await preview({ text, year: '' });
    expect([year, rows[0]!.to]).toEqual(['2026/2027', '2026-10-31']);
  });

  it('takes rows whole when asked to', async () => {
    const shown = await preview({ ...(await opened()), split: false });
    expect(shown.rows.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('shows corrections at once and counts rows left out no more', async () => {
    const input = await opened();
    const keys = (await preview(input)).rows.map(({ key }) => key);
    const corrections = [
      correction(keys[1]!, { reading: 0 }),
      correction(keys[2]!, { deadlineText: 'до 1 ноября', responsible: 'Психолог' }),
      correction(keys[3]!, { skip: true }),
      correction(keys[4]!, { reading: 1 }),
      correction('999', { skip: true }),
    ];
    const shown = await preview({ ...input, corrections });
    expect(shown).toMatchObject({ sure: 4, asked: 0 });
    expect(shown.rows.map(({ deadline, to, skipped }) => [deadline, to, skipped])).toEqual([
      ['до 10 сентября', '2026-09-10', false],
      ['Сентябрь 2026', '2026-09-30', false],
      ['до 1 ноября', '2026-11-01', false],
      ['Сентябрь 2026\nОктябрь 2026', '2026-10-31', true],
      ['Август ежегодно', '2027-08-31', false],
    ]);
  });

  it('reads a column as the person names it', async () => {
    const input = await opened([
      ['№', 'Мероприятия', 'Примечание'],
      ['1', 'Опрос', 'до 5 октября'],
    ]);
    const { headings, rows } = await preview(input);
    expect([headings.map(({ column }) => column), rows[0]!.to]).toEqual([['number', 'activity', null], null]);
    const named = await preview({ ...input, columns: [{ index: 2, column: 'deadlineText' }] });
    expect(named.rows[0]).toMatchObject({ deadline: 'до 5 октября', to: '2026-10-05' });
  });
});

describe('accepting', () => {
  it('writes every column, the words verbatim, one person on a line', async () => {
    const input = await opened();
    const from = await lastRow();
    const keys = (await preview(input)).rows.map(({ key }) => key);
    const corrections = [correction(keys[1]!, { reading: 0 }), correction(keys[3]!, { skip: true })];
    const answer = await school.value('roadmap.accept', { ...input, corrections });
    expect(answer).toMatchObject({ rows: 4, added: 4, updated: 0 });
    const headers = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Порог', 'Статус'];
    expect(await writtenRows(from, headers)).toEqual([
      ['1', 'Утверждение дорожной карты программы', 'до 10 сентября', 'Заведующий', null, 'просрочено'],
      [
        '2.1',
        'Сбор согласий участников программы',
        'Сентябрь 2026',
        'Куратор\nПсихолог',
        '90 %',
        'просрочено',
      ],
      [
        '2.2',
        'Анкетирование наставников и наставляемых',
        'Сентябрь 2026\nОктябрь 2026',
        'Куратор\nПсихолог',
        '90 %',
        'требует уточнения',
      ],
      [
        '3',
        'Пополнение раздела сайта о наставничестве',
        'Август ежегодно',
        'Администрация ДОО\nНаставники',
        null,
        'требует уточнения',
      ],
    ]);
    const [[kinds]] = (await writtenRows(from + 1, ['Вид работы'])) as [[string]];
    expect(kinds).toContain('сбор согласий');
  });

  it('remembers the reading that was chosen: the next plan with these words is not asked about', async () => {
    const input = await opened();
    const { rows } = await preview(input);
    const august = rows.find(({ deadline }) => deadline === 'Август ежегодно')!;
    expect(august.ask).toBe(true);
    await school.value('roadmap.accept', { ...input, corrections: [correction(august.key, { reading: 1 })] });
    const again = (await preview(input)).rows.find(({ key }) => key === august.key)!;
    expect(again).toMatchObject({ ask: false, from: '2027-08-01', to: '2027-08-31' });
    expect(again.reading).toMatch(/^по вашему выбору/);
  });

  it('again keeps marks and what was put right by hand, and names what the plan no longer has', async () => {
    const input = await opened();
    const from = await lastRow();
    await school.value('roadmap.accept', input);
    const book = await school.book();
    const column = (header: string): number => columnOf(book, SHEET, header);
    const marks = [
      ['Выполнено', 46300],
      ['Отметки по срокам', '10.10.2026'],
      ['Подтверждение', 'протокол 3'],
      ['Порог', '95 %'],
      ['Условие наступило', 'да'],
    ] as const;
    const marked = marks.reduce(
      (made, [header, v]) => withValue(made, SHEET, from + 2, column(header), v),
      book,
    );
    school = await sampleSchool({ book: marked });
    const changed = TABLE.slice(0, 3).map((row) =>
      row.map((cell) => cell.replace('Октябрь 2026', 'Ноябрь 2026')),
    );
    const answer = await school.value('roadmap.accept', await opened(changed));
    expect(answer).toMatchObject({ rows: 4, added: 0, updated: 4 });
    expect(answer.gone.map(({ text }) => text)).toContain('3 Пополнение раздела сайта о наставничестве');
    expect(answer.gone.at(-1)!.place).toMatchObject({ sheet: SHEET, row: from + 5 });
    const rows = await writtenRows(from, ['№', 'Срок', ...marks.map(([header]) => header)]);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual(['2.1', 'Сентябрь 2026\nНоябрь 2026', ...marks.map(([, v]) => v)]);
  });

  it('of a thousand rows is one execution with a read a sheet and few writes', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => [
      String(at + 1),
      `Мероприятие ${at} о программе наставничества`,
      ['до 10 сентября', 'Октябрь 2026', 'ежемесячно', 'Февраль-апрель 2027'][at % 4]!,
      'Куратор',
      '',
    ]);
    const input = await opened([HEADING, ...many]);
    const { reply, ok } = await school.call('roadmap.accept', input);
    expect(ok).toBe(true);
    expect(reply.counts.reads).toBeLessThanOrEqual(4);
    expect(reply.counts.writes).toBeLessThanOrEqual(4);
  });
});
