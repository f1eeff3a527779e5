import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { BookSnapshot, SheetSnapshot } from '../../../host/book/snapshot';
import { FileError, named } from '../../../host/files/file-error';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { bookWithCells, fullBook, meaning } from './books';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}.xlsx`, import.meta.url)));

function valueAt(sheet: SheetSnapshot | undefined, row: number, column: number): unknown {
  return sheet?.cells.find(({ r, c }) => r === row && c === column)?.v;
}

const formatAt = (book: BookSnapshot, row: number, column: number) => {
  const cell = book.sheets[0]?.cells.find(({ r, c }) => r === row && c === column);
  return book.styles[cell?.s ?? -1]?.numberFormat;
};

describe('a workbook made by LibreOffice', () => {
  it('gives texts, dates and numbers as they were', async () => {
    const book = await exceltsStore.read(fixture('libreoffice-made'));
    const rows = [1, 2, 3].map((row) =>
      [1, 2, 3, 4, 5, 6].map((column) => valueAt(book.sheets[0], row, column)),
    );
    expect(rows).toEqual([
      ['Код', 'ФИО', 'Дата', 'Согласен', 'Номер', 'Сумма'],
      ['007', 'Ёлкина Анна', 45_902, 'TRUE', '63/1', 1500.5],
      ['008', 'О\'Нил "Ник"\nвторая строка', 46_022, 'FALSE', '12', -3],
    ]);
    expect(formatAt(book, 2, 3)).toBe('mm/dd/yy');
    expect(book.sheets[0]?.rowHeights).toEqual({});
  });

  it('can be written anew although it has no theme', async () => {
    const book = await exceltsStore.read(fixture('libreoffice-made'));
    expect(meaning(await exceltsStore.read(await exceltsStore.write(book)))).toEqual(meaning(book));
  });
});

describe('our book saved by LibreOffice', () => {
  it('keeps its identity, its sheets and all values', async () => {
    const [ours, theirs] = [fullBook(), await exceltsStore.read(fixture('libreoffice-resaved'))];
    expect({ id: theirs.id, name: theirs.name, locale: theirs.locale, timeZone: theirs.timeZone }).toEqual({
      id: ours.id,
      name: ours.name,
      locale: ours.locale,
      timeZone: ours.timeZone,
    });
    expect(theirs.sheets.map(({ id, name, rowCount }) => [id, name, rowCount])).toEqual(
      ours.sheets.map(({ id, name, rowCount }) => [id, name, rowCount]),
    );
    const values = (book: BookSnapshot) =>
      book.sheets[0]?.cells
        .flatMap(({ r, c, v, e, link, note }) =>
          (v ?? link ?? note) === undefined ? [] : [{ r, c, v, e, link, note }],
        )
        .sort((a, b) => a.r - b.r || a.c - b.c);
    expect(values(theirs)).toEqual(values(ours));
  });

  it('keeps drop-down lists, hidden columns, column-wide text format and named ranges', async () => {
    const [ours, theirs] = [fullBook(), await exceltsStore.read(fixture('libreoffice-resaved'))];
    const rules = (book: BookSnapshot) =>
      book.sheets[0]?.validations.map(({ rule }) => rule).filter(({ kind }) => kind !== 'date');
    expect(rules(theirs)).toEqual(rules(ours));
    expect(theirs.sheets[0]?.hiddenColumns).toEqual([6]);
    expect(theirs.styles[theirs.sheets[0]?.columnStyles[4] ?? -1]).toEqual({ numberFormat: '@' });
    expect(theirs.namedRanges).toEqual(ours.namedRanges);
    expect(theirs.sheets[0]?.protections).toContainEqual(ours.sheets[0]?.protections[0]);
  });
});

describe('a workbook edited in Excel', () => {
  const open = () => exceltsStore.read(fixture('excel-edited'));

  it('gives shared, rich, inline and escaped texts', async () => {
    const [sheet] = (await open()).sheets;
    expect([1, 2, 3, 4].map((row) => valueAt(sheet, row, 1))).toEqual([
      'ФИО',
      'Ёлкина Анна',
      ' с краю ',
      'строка\r\nстрока',
    ]);
    expect(valueAt(sheet, 2, 3)).toBe('007');
  });

  it('gives dates counted from 1904 as ordinary serial numbers, and only dates', async () => {
    const book = await open();
    expect([valueAt(book.sheets[0], 2, 2), valueAt(book.sheets[0], 3, 2)]).toEqual([45_902, 45_902.5]);
    expect([formatAt(book, 2, 2), formatAt(book, 3, 2)]).toEqual(['dd.mm.yyyy', 'dd.mm.yyyy']);
    expect(valueAt(book.sheets[0], 2, 6)).toBe(1);
  });

  it('gives formulas with their last value, shared ones spelt out, and errors as errors', async () => {
    const [sheet] = (await open()).sheets;
    const formulas = sheet?.cells.flatMap(({ r, f, v }) => (f ? [[r, f, v]] : []));
    expect(formulas).toEqual([
      [2, '=SUM(F2:F3)', 3],
      [3, '=F3*2', 4],
      [4, '=F4*2', 0],
    ]);
    expect(sheet?.cells.find(({ r, c }) => r === 2 && c === 7)).toMatchObject({ v: '#DIV/0!', e: true });
    expect(valueAt(sheet, 2, 5)).toBe(true);
  });

  it('gives theme colours, the default font as no font, and heights set by hand only', async () => {
    const book = await open();
    const header = book.sheets[0]?.cells.find(({ r, c }) => r === 1 && c === 1);
    expect(book.styles[header?.s ?? -1]).toEqual({ bold: true, color: '#ffffff', background: '#a2b9e2' });
    expect(book.sheets[0]?.rowHeights).toEqual({ 2: 53 });
  });

  it('keeps column styles inside the grid only, hidden sheets and rows, freeze and filter', async () => {
    const [sheet, lists] = (await open()).sheets;
    expect(Object.keys(sheet?.columnStyles ?? {}).map(Number)).toEqual([
      3,
      ...Array.from({ length: 18 }, (_, i) => i + 9),
    ]);
    expect([lists?.hidden, sheet?.hiddenRows, sheet?.frozenRows]).toEqual([true, [3], 1]);
    expect(sheet?.filter?.range).toEqual({ row: 1, column: 1, rows: 4, columns: 8 });
  });

  it('tells comparisons as formulas and keeps the lists of the old kind; those of the extension are lost', async () => {
    const [sheet, lists] = (await open()).sheets;
    expect(sheet?.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=NOT(ISERROR(SEARCH("краю",A2)))',
      '=F2>1',
    ]);
    expect(sheet?.validations.map(({ rule, allowInvalid }) => [rule, allowInvalid])).toEqual([
      [{ kind: 'listRange', sheetId: lists?.id, range: { row: 1, column: 1, rows: 2, columns: 1 } }, false],
      [{ kind: 'number', min: 0 }, true],
    ]);
  });

  it('reads a print area of whole columns without unfolding it, and does not take it for a name', async () => {
    expect(Object.keys((await open()).namedRanges)).toEqual(['Роли']);
  });
});

describe('a file that cannot be read', () => {
  const damaged = async (change: (zip: PizZip) => void) => {
    const zip = new PizZip(await exceltsStore.write(bookWithCells([{ r: 1, c: 1, v: 'да' }])));
    change(zip);
    return zip.generate({ type: 'uint8array' });
  };
  const cfb = (inside: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);
  const whole = async () => exceltsStore.write(bookWithCells([{ r: 1, c: 1, v: 'да' }]));

  it.each([
    ['an empty file', 'empty-file', async () => new Uint8Array()],
    ['a text', 'not-xlsx', async () => Buffer.from('Код;ФИО\n1;Анна и ещё немного текста')],
    [
      'a Word document',
      'not-xlsx',
      async () => new PizZip().file('word/document.xml', '<w/>').generate({ type: 'uint8array' }),
    ],
    ['an old .xls', 'old-format', async () => cfb('Workbook')],
    ['a workbook under a password', 'password', async () => cfb('EncryptedPackage')],
    ['a file cut off in the middle', 'damaged', async () => (await whole()).slice(0, 3000)],
    [
      'a workbook with broken inner text',
      'damaged',
      () => damaged((zip) => zip.file('xl/workbook.xml', '<workbook><sheets')),
    ],
    [
      'a workbook without its first sheet',
      'damaged',
      () => damaged((zip) => zip.remove('xl/worksheets/sheet1.xml')),
    ],
    ['too many bytes', 'too-big', async () => new Uint8Array(50_000_001)],
  ] as const)('%s is refused with the code %s', async (_, code, bytes) => {
    await expect(exceltsStore.read(await bytes())).rejects.toMatchObject({ name: 'FileError', code });
  });

  it('is told about by its name', () => {
    const error = named(new FileError('password', ''), 'Список.xlsx');
    expect(error.message).toBe(
      'Файл «Список.xlsx» защищён паролем. Откройте его в Excel, снимите пароль и сохраните.',
    );
  });
});
