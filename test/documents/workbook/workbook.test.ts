import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { readPlanFile } from '../../../src/documents/plan/read-plan-file';
import { asStored, LONGEST_TEXT, type WorkbookCell } from '../../../src/documents/workbook/cell';
import { readSheets } from '../../../src/documents/workbook/read-workbook';
import { legalSheetNames } from '../../../src/documents/workbook/sheet-names';
import {
  type WorkbookTable,
  writeSheets,
  writeWorkbook,
} from '../../../src/documents/workbook/write-workbook';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';

const day = (text: string) => text as CivilDate;

const PEOPLE: WorkbookTable = {
  name: 'Наставники: 2026/2027',
  columns: [
    { header: 'Фамилия, имя', kind: 'text', width: 200 },
    { header: 'Приказ №', kind: 'text' },
    { header: 'Дата', kind: 'date' },
    { header: 'Встреч', kind: 'number' },
    { header: 'Согласие', kind: 'flag' },
  ],
  rows: [
    ['Осадчая Татьяна', '007', day('2026-09-02'), 12, true],
    ['=СУММ(1;2)', '2 марта', day('2027-05-31'), 0.5, false],
    ['Ким «Вера» & <К°>\nвторая строка', '63/1', null, null, true],
    [' пробелы по краям ', '+7 900', 'до конца мая', 'нет данных', true],
  ],
};

describe('a table written as a workbook', () => {
  it('keeps texts as texts, days as days and numbers as numbers for our own reader', () => {
    const [sheet] = readSheets(writeWorkbook([PEOPLE]))!;
    expect(sheet).toEqual({
      name: 'Наставники- 2026-2027',
      rows: [
        ['Фамилия, имя', 'Приказ №', 'Дата', 'Встреч', 'Согласие'],
        ['Осадчая Татьяна', '007', { date: '2026-09-02' }, 12, 'да'],
        ['=СУММ(1;2)', '2 марта', { date: '2027-05-31' }, 0.5],
        ['Ким «Вера» & <К°>\nвторая строка', '63/1', null, null, 'да'],
        [' пробелы по краям ', '+7 900', 'до конца мая', 'нет данных', 'да'],
      ],
    });
  });

  it('is a sound workbook to the store of the local edition, which sees no formula in it', async () => {
    const book = await exceltsStore.read(writeWorkbook([PEOPLE]));
    const [sheet] = book.sheets;
    const at = (r: number, c: number) => sheet!.cells.find((cell) => cell.r === r && cell.c === c)!;
    expect(sheet!.frozenRows).toBe(1);
    expect(sheet!.cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(at(3, 1).v).toBe('=СУММ(1;2)');
    expect(book.styles[at(3, 1).s!]!.numberFormat).toBe('@');
    expect(book.styles[at(2, 3).s!]!.numberFormat).toBe('dd.mm.yyyy');
    expect(at(2, 3).v).toBe(46267);
    expect(book.styles[at(1, 1).s!]!.bold).toBe(true);
  });

  it('is the same to another library', async () => {
    const { sheets } = await readXlsx(writeWorkbook([PEOPLE]));
    expect(sheets.map(({ name }) => name)).toEqual(['Наставники- 2026-2027']);
    expect(sheets[0]!.rows[2]!.slice(0, 2)).toEqual(['=СУММ(1;2)', '2 марта']);
    expect(sheets[0]!.rows[1]![2]).toEqual(new Date(Date.UTC(2026, 8, 2)));
    expect(sheets[0]!.rows[1]![3]).toBe(12);
  });

  it('can be loaded as a plan', () => {
    const plan = writeWorkbook([
      {
        name: 'План',
        columns: ['№', 'Мероприятие', 'Срок', 'Ответственный'].map((header) => ({ header, kind: 'text' })),
        rows: [['1', 'Назначить куратора', 'до 10 сентября', 'Заведующий']],
      },
    ]);
    const read = readPlanFile('plan.xlsx', plan);
    expect(read.ok && read.plan.text).toContain('Назначить куратора');
    expect(read.ok && read.plan.whole).toBe(true);
  });

  it('gives equal bytes for equal tables', () => {
    expect(writeWorkbook([PEOPLE])).toEqual(writeWorkbook([PEOPLE]));
  });
});

describe('cells of a workbook', () => {
  const cell: fc.Arbitrary<WorkbookCell> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 20 }).map((tail) => `=${tail}`),
    fc.constantFrom('_x0041_', '_x005F_', '\r\n', 'a\rb', '\ud800', '\u0000', 'я'.repeat(LONGEST_TEXT)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: 0, max: 60_000 }).map((days) => ({
      date: day(new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10)),
    })),
  );
  const trimmed = (rows: readonly (readonly WorkbookCell[])[]) => {
    const ends = (list: readonly unknown[], empty: (one: unknown) => boolean) => {
      const kept = [...list];
      while (kept.length > 0 && empty(kept[kept.length - 1])) kept.pop();
      return kept;
    };
    const lines = rows.map((row) => ends(row.map(asStored), (one) => one === null));
    return ends(lines, (line) => (line as unknown[]).length === 0);
  };

  it('come back as they are stored, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 8 }), (rows) => {
        const [sheet] = readSheets(writeSheets([{ name: 'Лист', rows, headerRow: 0 }]))!;
        expect(sheet!.rows.map((row) => row.map(minusZero))).toEqual(
          trimmed(rows).map((row) => (row as WorkbookCell[]).map(minusZero)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are seen by the store of the local edition as we see them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
        async (rows) => {
          const book = await exceltsStore.read(writeSheets([{ name: 'Лист', rows, headerRow: 0 }]));
          const texts = rows.flatMap((row, r) =>
            row.flatMap((one, c) => {
              const stored = asStored(one);
              return typeof stored === 'string' ? [[r + 1, c + 1, stored]] : [];
            }),
          );
          const found = book.sheets[0]!.cells.flatMap(({ r, c, v }) =>
            typeof v === 'string' ? [[r, c, v]] : [],
          );
          expect(found).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const minusZero = (cell: WorkbookCell) => (Object.is(cell, -0) ? 0 : cell);

it.each([
  ['a/b', ['a-b']],
  ['', ['-']],
  ["'Год'", ['-Год-']],
  ['History', ['History-']],
])('the name of a sheet «%s» becomes legal', (name, legal) => {
  expect(legalSheetNames([name])).toEqual(legal);
});

it('names of sheets stay different when they are cut or differ only in case', () => {
  const long = 'Персонифицированный учёт участников';
  const names = legalSheetNames([long, long, 'Пары', 'пары']);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  expect(names[1]).toMatch(/\(2\)$/);
});

it('is no workbook when the bytes are damaged', () => {
  const whole = writeWorkbook([PEOPLE]);
  expect(readSheets(whole.slice(0, whole.length - 200))).toBeNull();
  expect(readSheets(Uint8Array.of(1, 2, 3))).toBeNull();
});
