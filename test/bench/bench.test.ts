import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { ACTIONS } from '../../host/cli/bench/actions';
import { grownBook } from '../../host/cli/bench/big-book';
import { googleSeconds } from '../../host/cli/bench/latency';
import { median, medianMs } from '../../host/cli/bench/measure';
import { openStand, type Stand, sampleBook } from '../../host/cli/bench/stand';
import { asJson, asText, shown } from '../../host/cli/bench/table';
import { sheetRows } from '../kit/school';

const rowsOf = (book: BookSnapshot, sheet: string): unknown[][] =>
  sheetRows(book.sheets.find(({ name }) => name === sheet)!);

describe('a grown book', () => {
  it('has the people and rows asked for, with pairs and consents to match', async () => {
    const sample = await sampleBook();
    const book = grownBook(sample, { people: 180, planRows: 70 });
    expect(rowsOf(book, 'Наставники')).toHaveLength(1 + 60);
    expect(rowsOf(book, 'Наставляемые')).toHaveLength(1 + 180);
    expect(rowsOf(book, 'Дорожная карта')).toHaveLength(1 + 70);
    expect(rowsOf(book, 'Пары')).toHaveLength(1 + 5 * (rowsOf(sample, 'Пары').length - 1));
  });

  it('gives every row a code of its own, and pairs only people it has', async () => {
    const book = grownBook(await sampleBook(), { people: 180, planRows: 70 });
    const codes = (sheet: string, column = 0): unknown[] =>
      rowsOf(book, sheet)
        .slice(1)
        .map((row) => row[column]);
    for (const sheet of ['Наставники', 'Наставляемые', 'Пары', 'Согласия', 'Дорожная карта'])
      expect(new Set(codes(sheet)).size, sheet).toBe(codes(sheet).length);
    expect(codes('Наставники')).toEqual(expect.arrayContaining(codes('Пары', 1)));
    expect(codes('Наставляемые')).toEqual(expect.arrayContaining(codes('Пары', 2)));
  });
});

describe('the naive add-on', () => {
  it('saves the same pair with the same consents as ours', async () => {
    const sample = await sampleBook();
    const ours = await openStand();
    const naive = await openStand(readFileSync('host/cli/bench/naive-addon.js', 'utf8'));
    const action = ACTIONS.find(({ name }) => name === 'save a pair')!;
    await ours.load(sample);
    const press = await action.prepare(ours);
    const added = async (stand: Stand, sheet: string, columns: readonly string[]): Promise<unknown[][]> => {
      const [header = [], ...rows] = rowsOf(await stand.book(), sheet);
      return rows
        .slice(rowsOf(sample, sheet).length - 1)
        .map((row) => columns.map((column) => row[header.indexOf(column)]));
    };
    const saved = async (stand: Stand): Promise<unknown> => {
      await stand.load(sample);
      await press(stand, 0);
      return [
        await added(stand, 'Пары', [
          'Код',
          'Код наставника',
          'Код наставляемого',
          'Статус',
          'С',
          'По',
          'Режим',
        ]),
        await added(stand, 'Согласия', ['Код участника', 'Вид согласия', 'Пара', 'Дата']),
      ];
    };
    const expected = await saved(ours);
    expect(expected).toEqual([[expect.anything()], [expect.anything(), expect.anything()]]);
    expect(await saved(naive)).toEqual(expected);
  });
});

describe('an estimate for Google', () => {
  it('is one figure for calls that move whole blocks', () => {
    const seconds = googleSeconds({ 'Range.getValues': 6, 'Range.setValues': 3 });
    expect(seconds.least).toBeCloseTo(2.4);
    expect(seconds.most).toBeCloseTo(2.4);
  });

  it('runs from a cell in a loop to a lone call when cells travel one by one', () => {
    const seconds = googleSeconds({ 'Range.getValue': 1000 });
    expect(seconds.least).toBeCloseTo(7);
    expect(seconds.most).toBeCloseTo(300);
  });
});

describe('measuring', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('prepares before every run', async () => {
    const steps: string[] = [];
    await medianMs(
      2,
      (run) => steps.push(`run ${run}`),
      () => steps.push('prepare'),
    );
    expect(steps).toEqual(['prepare', 'run 0', 'prepare', 'run 1']);
  });
});

describe('the report', () => {
  it.each([
    [null, '–'],
    ['words', 'words'],
    [0, '0'],
    [6, '6'],
    [0.256, '0.26'],
    [2.345, '2.3'],
    [18_046.6, '18 047'],
  ])('shows %j as «%s»', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  const section = {
    title: 'Calls',
    rows: [
      { action: 'open', ms: 7 },
      { action: 'save a pair', ms: 1250 },
    ],
  };

  it('puts numbers to the right and words to the left', () => {
    expect(asText(section).split('\n').slice(2)).toEqual([
      'action          ms',
      '──────────────────',
      'open             7',
      'save a pair  1 250',
      '',
    ]);
  });

  it('is an object a line as JSON', () => {
    expect(
      asJson(section)
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { section: 'Calls', action: 'open', ms: 7 },
      { section: 'Calls', action: 'save a pair', ms: 1250 },
    ]);
  });
});
