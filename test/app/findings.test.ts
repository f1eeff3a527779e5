import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { FindingLine } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedCells,
  changedSheets,
  columnOf,
  field,
  refusal,
  sampleBook,
  sampleSchool,
  sheetOf,
  valueAt,
  withValue,
} from './sample-kit';

const PLAN = 'Дорожная карта';
const LIST = 'Замечания';

/** The sample plan with faults put into its rows, by the code of the row and the header. */
async function faulty(
  faults: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<BookSnapshot> {
  let book = await sampleBook();
  for (const [id, cells] of Object.entries(faults)) {
    const row = sheetOf(book, PLAN).cells.find(({ c, v }) => c === 1 && v === id)!.r;
    for (const [header, value] of Object.entries(cells))
      book = withValue(book, PLAN, row, columnOf(book, PLAN, header), value === '' ? null : value);
  }
  return book;
}

const FAULTS = {
  'К-06': { Мероприятие: 'Проведение школьной анкеты: запросы и затруднения', Выполнено: '' },
  'К-10': { Выполнено: '', Ответственный: 'Куратор. Наставники' },
  'К-12': { 'Ожидаемый результат': 'Соглашения по ст. 358.1 ТК РФ' },
  'К-14': { Выполнено: '', Срок: 'Октябрь 2024' },
  'К-22': { Показатель: 'Публикации ежемесячно' },
};

let school: School;
beforeEach(async () => {
  school = await sampleSchool({ book: await faulty(FAULTS) });
});

const lines = async (): Promise<readonly FindingLine[]> =>
  (await school.value('findings.list', null)).findings;
const lineOf = async (code: string): Promise<FindingLine> => {
  const found = (await lines()).find((line) => line.code === code && line.accepted === '');
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const has = async (code: string): Promise<boolean> =>
  (await lines()).some((line) => line.code === code && line.accepted === '');
/** Cells of all sheets but the journal; an emptied cell is as good as none. */
const contents = async (): Promise<BookSnapshot> => {
  const book = await school.book();
  const sheets = book.sheets
    .filter(({ name }) => name !== 'Журнал')
    .map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ v }) => v !== '') }));
  return { ...book, sheets };
};

describe('checking the plan', () => {
  it('writes every remark on «Замечания», each with what to do and its day', async () => {
    const before = await school.book();
    const { findings, text } = await school.value('findings.check', null);
    expect(changedSheets(before, await school.book())).toEqual([LIST]);
    const rows = (await school.rows(LIST)).slice(1);
    expect(rows.map(([code]) => code)).toEqual(findings.map(({ code }) => code));
    for (const code of ['C-32', 'C-34', 'C-36', 'C-41', 'C-46', 'C-48'])
      expect(findings.map((line) => line.code)).toContain(code);
    for (const [, severity, place, message, advice, date] of rows) {
      expect(['ошибка', 'вопрос', 'к сведению']).toContain(severity);
      expect(place).toMatch(/^(?:План целиком|Дорожная карта, строка \d+)$/);
      expect([message, advice].join(' ')).toMatch(/^[А-ЯЁ].+\.$/);
      expect(date).toBeTypeOf('number');
    }
    expect(text).toMatch(new RegExp(`^К плану ${findings.length} замечани`));
  });

  it('takes five reads and one write, listing them five reads and none', async () => {
    const { reply } = await school.call('findings.check', null);
    expect([reply.counts.reads, reply.counts.writes]).toEqual([5, 1]);
    const listed = (await school.call('findings.list', null)).reply.counts;
    expect([listed.reads, listed.writes]).toEqual([5, 0]);
  });

  it('says nothing on a row that is done or that nobody has to do', async () => {
    const done = await faulty({ 'К-14': { Срок: 'Октябрь 2024' } });
    school = await sampleSchool({ book: done });
    expect(await has('C-32')).toBe(false);
    const dropped = await faulty({ 'К-06': { ...FAULTS['К-06'], Статус: 'не требуется' } });
    school = await sampleSchool({ book: dropped });
    expect(await has('C-41')).toBe(false);
  });

  it('asks about a condition until «Условие наступило» says yes or no', async () => {
    const asks = async (answer: string): Promise<boolean> => {
      school = await sampleSchool({ book: await faulty({ 'К-19': { 'Условие наступило': answer } }) });
      const row = sheetOf(await school.book(), PLAN).cells.find(({ c, v }) => c === 1 && v === 'К-19')!.r;
      return (await lines()).some(({ code, place }) => code === 'C-53' && place?.row === row);
    };
    expect(await asks('')).toBe(true);
    expect(await asks('пока неизвестно')).toBe(true);
    expect(await asks('Да, с марта')).toBe(false);
    expect(await asks('нет')).toBe(false);
  });

  it('does not wait for work that is done already', async () => {
    const late = { 'К-08': { Срок: 'до 30 сентября', Выполнено: '' }, 'К-10': { Выполнено: '' } };
    school = await sampleSchool({ book: await faulty(late) });
    const { message } = await lineOf('C-33');
    expect(message).toMatch(/^Пары формируются к 04\.09\.2026, а в пункте 2\.3 базы участников ещё собирают/);
    const book = await faulty(late);
    const done = sheetOf(book, PLAN).cells.find(({ c, v }) => c === 1 && v === 'К-08')!.r;
    school = await sampleSchool({
      book: withValue(book, PLAN, done, columnOf(book, PLAN, 'Выполнено'), 46260),
    });
    expect(await has('C-33')).toBe(false);
  });

  it('again changes nothing; remarks of other checks stay', async () => {
    const other = withValue(await faulty(FAULTS), LIST, 2, 1, 'C-08');
    const own = withValue(other, LIST, 2, columnOf(other, LIST, 'Что не так'), 'Пара без приказа.');
    school = await sampleSchool({ book: own });
    await school.value('findings.check', null);
    const before = await school.book();
    expect(valueAt(before, LIST, 2, columnOf(before, LIST, 'Что не так'))).toBe('Пара без приказа.');
    await school.value('findings.check', null);
    expect(changedCells(before, await school.book())).toEqual([]);
  });
});

describe('«Так и надо»', () => {
  const accept = async (code: string, reason: string) =>
    school.value('findings.accept', { key: (await lineOf(code)).key, reason });

  it('silences the remark over a second check and keeps the reason', async () => {
    await school.value('findings.check', null);
    await accept('C-48', ' Оба отвечают вместе ');
    await school.value('findings.check', null);
    const line = (await lines()).find(({ code }) => code === 'C-48');
    expect(line?.accepted).toBe('Оба отвечают вместе');
    const rows = await school.rows(LIST);
    const column = columnOf(await school.book(), LIST, 'Так и надо, потому что') - 1;
    expect(rows.filter((row) => row[column] === 'Оба отвечают вместе')).toHaveLength(1);
    expect((await school.value('findings.check', null)).text).toMatch(/Оставлено как есть: 1\.$/);
  });

  it('works before the first check too', async () => {
    await accept('C-48', 'Оба отвечают вместе');
    await school.value('findings.check', null);
    expect(await has('C-48')).toBe(false);
  });

  it('ends when the remark says something else', async () => {
    await school.value('findings.check', null);
    await accept('C-48', 'Оба отвечают вместе');
    const book = await school.book();
    const row = sheetOf(book, PLAN).cells.find(({ c, v }) => c === 1 && v === 'К-10')!.r;
    const changed = withValue(book, PLAN, row, columnOf(book, PLAN, 'Ответственный'), 'Методист. Наставники');
    school = await sampleSchool({ book: changed });
    expect(await has('C-48')).toBe(true);
  });

  it('needs a reason, and a remark that is still there', async () => {
    const key = (await lineOf('C-48')).key;
    expect(refusal(await school.call('findings.accept', { key, reason: '  ' }))).toMatchObject({
      code: 'invalid',
      field: 'reason',
    });
    expect(refusal(await school.call('findings.accept', { key: 'нет', reason: 'да' })).code).toBe('stale');
  });

  it('is taken back by «Отменить»', async () => {
    await school.value('findings.check', null);
    const before = await contents();
    const { lastAction } = await accept('C-48', 'Оба отвечают вместе');
    await school.value('action.undo', { id: lastAction.id });
    expect(changedCells(before, await contents())).toEqual([]);
    expect(await has('C-48')).toBe(true);
  });
});

describe('«Исправить»', () => {
  const fix = async (code: string, choice = 0) => {
    const { key } = await lineOf(code);
    return (await school.value('findings.fix', { key, choice })).lastAction;
  };

  it.each([
    ['C-32', 'К-14', 'Срок', 'Октябрь 2026'],
    ['C-34', 'К-12', 'Ожидаемый результат', 'Соглашения по ст. 351.8 ТК РФ'],
    ['C-36', 'К-22', 'Срок', 'Ежемесячно в течение учебного года'],
    ['C-41', 'К-06', 'Мероприятие', 'Проведение анкеты: запросы и затруднения'],
    ['C-48', 'К-10', 'Ответственный', 'Куратор\nНаставники'],
  ])('%s writes what it showed, and «Отменить» takes it back', async (code, id, header, to) => {
    const before = await contents();
    const [shown] = (await lineOf(code)).fixes;
    expect(shown?.changes).toMatchObject([{ column: header, to }]);
    expect(shown?.changes[0]?.from).toBe(field(before, PLAN, id, header));
    const action = await fix(code);
    const book = await school.book();
    expect(field(book, PLAN, id, header)).toBe(to);
    expect(changedSheets(before, await contents())).toEqual([PLAN]);
    expect(await has(code)).toBe(false);
    await school.value('action.undo', { id: action.id });
    expect(changedCells(before, await contents())).toEqual([]);
  });

  it('a new deadline brings its dates and its reading', async () => {
    await fix('C-32');
    const book = await school.book();
    expect([field(book, PLAN, 'К-14', 'С'), field(book, PLAN, 'К-14', 'По')]).toEqual([46296, 46326]);
    expect(field(book, PLAN, 'К-14', 'Понято так')).toBe('понято так: с 01.10.2026 по 31.10.2026');
  });

  it('new deadlines are of the month their stage is named by', async () => {
    const content = '1. Опрос участников\n2. Отбор участников';
    const cells = { Выполнено: '', Этап: 'Апрель', Срок: 'до 5 числа\nдо 15 числа' };
    const book = await faulty({ 'К-14': { ...cells, 'Содержание деятельности': content } });
    school = await sampleSchool({ book });
    await fix('C-40');
    const dates = async (): Promise<unknown[]> => {
      const after = await school.book();
      return ['К-14', 'К-26'].map((id) => field(after, PLAN, id, 'По'));
    };
    const fixed = await dates();
    expect(fixed).toEqual([46482, 46492]);
    await school.value('roadmap.check', null);
    expect(await dates()).toEqual(fixed);
  });

  it('takes its own remark out of the row, and leaves the others there', async () => {
    await school.value('roadmap.check', null);
    const remarks = async () => String(field(await school.book(), PLAN, 'К-14', 'Замечания') ?? '');
    expect(await remarks()).toMatch(/^C-32: /);
    await fix('C-32');
    expect(await remarks()).not.toMatch(/C-32/);
  });

  it('the second choice of a foreign row marks it as not required, with the reason', async () => {
    await fix('C-41', 1);
    const book = await school.book();
    expect(field(book, PLAN, 'К-06', 'Статус')).toBe('не требуется');
    expect(field(book, PLAN, 'К-06', 'Подтверждение')).toBe('Не требуется: строка из чужого образца');
    expect(await has('C-41')).toBe(false);
  });

  it('adds the missing work with codes of its own', async () => {
    const before = await contents();
    const { changes } = (await lineOf('C-46')).fixes[0]!;
    const action = await fix('C-46');
    const rows = await school.rows(PLAN);
    const added = rows.slice(-changes.length);
    expect(added.map(([id]) => id)).toEqual(changes.map((_, index) => `К-${26 + index}`));
    const kinds = columnOf(await school.book(), PLAN, 'Вид работы') - 1;
    for (const row of added) {
      expect(row[kinds]).toMatch(/^[а-яё]/);
      expect(row[columnOf(await school.book(), PLAN, 'Мероприятие') - 1]).toMatch(/^[А-ЯЁ]/);
    }
    expect(await has('C-46')).toBe(false);
    await school.value('action.undo', { id: action.id });
    expect(changedCells(before, await contents())).toEqual([]);
  });

  it('moves the deadlines of a plan of another year, and back', async () => {
    const book = await sampleBook();
    const dates = columnOf(book, PLAN, 'Срок');
    const old = sheetOf(book, PLAN)
      .cells.filter(({ r, c }) => r > 1 && c === dates)
      .reduce(
        (moved, { r, v }) =>
          withValue(
            moved,
            PLAN,
            r,
            dates,
            String(v).replace(/202[67]/g, (year) => String(Number(year) - 2)),
          ),
        book,
      );
    school = await sampleSchool({ book: old });
    const before = await contents();
    expect((await lineOf('C-31')).fixes[0]?.label).toBe('Сдвинуть все сроки на 2 года вперёд');
    const action = await fix('C-31');
    const moved = await school.book();
    const changed = (await school.rows(PLAN)).map((row) => row[dates - 1]);
    expect(changed).toEqual(
      sheetOf(book, PLAN)
        .cells.filter(({ c }) => c === dates)
        .map(({ v }) => v),
    );
    expect(field(moved, PLAN, 'К-04', 'По')).toBe(field(book, PLAN, 'К-04', 'По'));
    expect(await has('C-31')).toBe(false);
    await school.value('action.undo', { id: action.id });
    expect(changedCells(before, await contents())).toEqual([]);
  });

  it('is refused when the plan has changed since', async () => {
    const { key } = await lineOf('C-34');
    await fix('C-34');
    expect(refusal(await school.call('findings.fix', { key, choice: 0 })).code).toBe('stale');
    const other = await lineOf('C-48');
    expect(refusal(await school.call('findings.fix', { key: other.key, choice: 9 })).code).toBe('stale');
  });
});

it('a misprint of an act in the settings and in the heading of a document is a remark too (C-34)', async () => {
  const book = await sampleBook();
  const setting = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Приказ о Положении')!.r;
  const heading = sheetOf(book, 'Документы').cells.find(({ c, v }) => c === 1 && v === 'Д-005')!.r;
  school = await sampleSchool({
    book: withValue(
      withValue(book, 'Настройки', setting, 3, '№ 48-ОД от 27.08.2025 по ст. 358.1'),
      'Документы',
      heading,
      columnOf(book, 'Документы', 'Заголовок'),
      'О целевой модели № 145-р',
    ),
  });
  const told = (await lines()).filter(({ code }) => code === 'C-34').map(({ message }) => message);
  expect(told).toEqual([
    expect.stringMatching(/в названии акта \(Приказ о Положении\): «358\.1»/),
    expect.stringMatching(/в названии акта \(Документы, строка \d+\): «145-р»/),
  ]);
});
