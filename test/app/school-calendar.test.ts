import { describe, expect, it } from 'vitest';
import { openSchool } from '../kit/school';
import { columnOf, sampleBook, sampleSchool, sheetOf, withCells, withValue } from './sample-kit';

const SHEET = 'Календарь';
/** 23.11.2026, the Monday after the Saturday the sample book stands at, as the book keeps it. */
const MONDAY = 46_349;

/** The sample book with one more row of «Календарь» below the last. */
async function withRow(cells: readonly (string | number)[]) {
  const book = await sampleBook();
  const row = Math.max(...sheetOf(book, SHEET).cells.map(({ r }) => r)) + 1;
  const added = cells.flatMap((v, index) => (v === '' ? [] : [{ r: row, c: index + 1, v }]));
  return { row, book: withCells(book, SHEET, (old) => [...old, ...added]) };
}

describe('the calendar of the school', () => {
  it('of a new book begins with the holidays of its school year', async () => {
    const school = await openSchool({ start: 'set-up' });
    const rows = (await school.rows(SHEET)).slice(1);
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map(([kind, , , , , year]) => `${kind} ${year}`))).toEqual(
      new Set(['нерабочие дни 2026/2027']),
    );
    expect((await school.value('book.check', null)).problems).toEqual([]);
  });

  it('moves the date of an order past a day off', async () => {
    const dateOf = async (book: Parameters<typeof sampleSchool>[0]): Promise<string> =>
      (await (await sampleSchool(book)).value('papers.open', { kind: 'D20', subjects: null })).choice.date;
    expect(await dateOf({ book: await sampleBook() })).toBe('2026-11-23');
    const { book } = await withRow(['нерабочие дни', 'Карантин', MONDAY, MONDAY + 1]);
    expect(await dateOf({ book })).toBe('2026-11-25');
  });

  it.each([
    [['нерабочие дни', 'Карантин'], 'C: нет даты'],
    [['нерабочие дни', 'Карантин', MONDAY + 3, MONDAY], 'C: последний день раньше первого'],
    [['нерабочие дни', 'Карантин', MONDAY, MONDAY + 400], 'C: слишком много дней подряд'],
    [['четверть', 'осенняя', MONDAY, MONDAY + 30], 'B: неясно, какая это четверть'],
    [['как понимать срок', 'Август', '', '', 'как всегда', '2026/2027'], 'E: непонятно, как понимать срок'],
    [['как понимать срок', 'Август', '', '', '31.08.2027', 'этот'], 'F: неясно, для какого учебного года'],
  ])('names a row it cannot use: %j', async (cells, sentence) => {
    const { row, book } = await withRow(cells);
    const school = await sampleSchool({ book });
    const said = new RegExp(`^Лист «${SHEET}», строка ${row}, столбец ${sentence}`);
    const { problems } = await school.value('home.open', null);
    expect(problems.map(({ text }) => text)).toEqual([expect.stringMatching(said)]);
    const checked = await school.value('book.check', null);
    expect(checked.problems.map(({ text }) => text)).toEqual([expect.stringMatching(said)]);
  });

  it('decides what a quarter is by its setting', async () => {
    const book = await sampleBook();
    const row = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Как считать кварталы')!.r;
    const column = columnOf(book, 'Настройки', 'Значение');
    const read = async (setting: string) => {
      const school = await sampleSchool({ book: withValue(book, 'Настройки', row, column, setting) });
      const { results } = await school.value('deadlines.read', {
        phrases: ['1 раз в квартал'],
        year: '2026/2027',
      });
      return results.map(({ windows, certainty }) => [windows.length, certainty])[0];
    };
    expect(await read('спрашивать')).toEqual([5, 'ask']);
    expect(await read('календарные')).toEqual([5, 'sure']);
    expect(await read('учебные четверти')).toEqual([4, 'ask']);
  });
});
