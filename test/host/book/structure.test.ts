import { describe, expect, test } from 'vitest';
import { type Book, bookSnapshot, cellAt, emptyBook, loadBook, styleAt } from '../../../host/book/book';
import { drain } from '../../../host/book/journal';
import { parseA1, rect, rectName, subtract } from '../../../host/book/rect';
import { reorderRows, sortOrder } from '../../../host/book/reorder';
import type { BookSnapshot } from '../../../host/book/snapshot';
import { deleteLines, insertByHand, insertLines } from '../../../host/book/structure';
import { changeStyles, writeValues } from '../../../host/book/write';

function open(change: (snapshot: BookSnapshot) => void = () => undefined): Book {
  const snapshot = emptyBook('Проба', 'Europe/Moscow');
  change(snapshot);
  return loadBook(snapshot);
}

const first = (book: Book) => book.sheets[0]!;

describe('inserting rows', () => {
  test('moves cells, merges, notes, validations, conditional formats, names, protections and the filter', () => {
    const book = open((snapshot) => {
      const sheet = snapshot.sheets[0]!;
      Object.assign(sheet, {
        cells: [{ r: 3, c: 1, v: 'а', note: 'заметка' }],
        merges: [rect(3, 1, 1, 2)],
        validations: [{ ranges: [rect(2, 2, 999)], rule: { kind: 'date' }, allowInvalid: true }],
        conditionalFormats: [{ ranges: [rect(3, 1, 5, 5)], formula: '=$F3<$A$1', style: { bold: true } }],
        protections: [{ range: rect(3, 1), description: '', warningOnly: true }],
        filter: { range: rect(1, 1, 5, 5), shown: [] },
        hiddenRows: [4],
        rowHeights: { 3: 40 },
      });
      snapshot.namedRanges = { Имя: { sheetId: 0, range: rect(3, 1) } };
    });
    insertLines(book, first(book), 'rows', 3, 2);
    const sheet = bookSnapshot(book).sheets[0]!;
    expect(sheet.cells).toMatchObject([{ r: 5, c: 1, v: 'а', note: 'заметка' }]);
    expect(sheet.rowCount).toBe(1002);
    expect(sheet.merges).toEqual([rect(5, 1, 1, 2)]);
    expect(sheet.validations[0]!.ranges).toEqual([rect(2, 2, 1001)]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [rect(5, 1, 5, 5)], formula: '=$F5<$A$1' });
    expect(sheet.protections[0]!.range).toEqual(rect(5, 1));
    expect(sheet.filter!.range).toEqual(rect(1, 1, 7, 5));
    expect(sheet.hiddenRows).toEqual([6]);
    expect(sheet.rowHeights).toEqual({ 5: 40 });
    expect(book.namedRanges.Имя!.range).toEqual(rect(5, 1));
  });

  test('gives the new rows the formats of the row before', () => {
    const book = open();
    changeStyles(book, first(book), rect(2, 1, 1, 2), () => ({ background: '#ff0000' }), true);
    insertLines(book, first(book), 'rows', 3, 2);
    expect(styleAt(book, first(book), 4, 2)).toEqual({ background: '#ff0000' });
    expect(styleAt(book, first(book), 5, 2)).toEqual({});
  });

  test('right below the headings: by a script as the headings, by hand as the rows below', () => {
    const opened = () => {
      const book = open((snapshot) => {
        snapshot.sheets[0]!.frozenRows = 1;
      });
      changeStyles(book, first(book), rect(1, 1, 1, 2), () => ({ bold: true }), true);
      changeStyles(book, first(book), rect(2, 1, 1, 2), () => ({ wrap: true }), true);
      return book;
    };
    const byScript = opened();
    insertLines(byScript, first(byScript), 'rows', 2, 2);
    expect(styleAt(byScript, first(byScript), 3, 1)).toEqual({ bold: true });
    const byHand = opened();
    insertByHand(byHand, first(byHand), 'rows', 2, 2);
    expect(styleAt(byHand, first(byHand), 2, 1)).toEqual({ wrap: true });
    expect(styleAt(byHand, first(byHand), 3, 2)).toEqual({ wrap: true });
    insertByHand(byHand, first(byHand), 'rows', 6, 1);
    expect(styleAt(byHand, first(byHand), 6, 1)).toEqual({});
  });

  test('at the bottom keeps the validation and the text format of the column', () => {
    const book = open((snapshot) => {
      snapshot.sheets[0]!.validations = [
        { ranges: [rect(2, 2, 999)], rule: { kind: 'list', values: ['да'] }, allowInvalid: false },
      ];
    });
    changeStyles(book, first(book), rect(2, 3, 999, 1), () => ({ numberFormat: '@' }), true);
    insertLines(book, first(book), 'rows', 1001, 5);
    expect(() => writeValues(book, first(book), rect(1003, 2), [['нет']])).toThrow(/cell B1003 violates/);
    writeValues(book, first(book), rect(1003, 3), [['007']]);
    expect(cellAt(first(book), 1003, 3)?.value).toBe('007');
    expect(styleAt(book, first(book), 1, 3)).toEqual({});
  });

  test('moves references of formulas on this sheet and of other sheets', () => {
    const book = open((snapshot) => {
      const [sheet] = snapshot.sheets;
      sheet!.cells = [{ r: 5, c: 1, f: '=SUM(A1:A4)&"A9"&Лист2!A9', v: 0 }];
      snapshot.sheets.push({
        ...sheet!,
        id: 1,
        name: 'Лист2',
        cells: [{ r: 1, c: 1, f: '=Лист1!$A$3+A3', v: 0 }],
      });
    });
    insertLines(book, first(book), 'rows', 2, 1);
    expect(cellAt(first(book), 6, 1)?.formula).toBe('=SUM(A1:A5)&"A9"&Лист2!A9');
    expect(cellAt(book.sheets[1]!, 1, 1)?.formula).toBe('=Лист1!$A$4+A3');
  });

  test('beyond ten million cells is refused', () => {
    const book = open();
    expect(() => insertLines(book, first(book), 'rows', 1001, 400_000)).toThrow(/10000000 cells/);
  });
});

describe('deleting lines', () => {
  test('takes what lies there away and pulls the rest up', () => {
    const book = open((snapshot) => {
      Object.assign(snapshot.sheets[0]!, {
        cells: [
          { r: 2, c: 1, v: 'уйдёт' },
          { r: 5, c: 1, v: 'останется', f: '=A2+A9' },
        ],
        merges: [rect(2, 1, 2, 1), rect(4, 1, 3, 1)],
        validations: [
          { ranges: [rect(2, 1, 2, 1), rect(1, 2, 10, 1)], rule: { kind: 'date' }, allowInvalid: true },
        ],
      });
    });
    deleteLines(book, first(book), 'rows', 2, 2);
    expect(cellAt(first(book), 3, 1)).toMatchObject({ value: 'останется', formula: '=#REF!+A7' });
    expect(first(book).merges).toEqual([rect(2, 1, 3, 1)]);
    expect(first(book).validations[0]!.ranges).toEqual([rect(1, 2, 8, 1)]);
  });

  test.each([
    ['rows', 1001, 1, 'Those rows are out of bounds.'],
    ['columns', 27, 1, 'Those columns are out of bounds.'],
    ['rows', 1, 1000, "You can't delete all the rows on the sheet."],
    ['rows', 2, 999, 'It is not possible to delete all non-frozen rows.'],
  ] as const)('refuses %s %i × %i', (axis, at, count, text) => {
    const book = open((snapshot) => {
      snapshot.sheets[0]!.frozenRows = 1;
    });
    expect(() => deleteLines(book, first(book), axis, at, count)).toThrow(text);
  });
});

describe('sorting', () => {
  test('puts numbers first, then texts with ё next to е, then truth values, empty ones last', () => {
    const book = open();
    writeValues(book, first(book), rect(1, 1, 7, 1), [['жук'], [null], ['ёж'], [true], [10], ['ель'], [2]]);
    const area = rect(1, 1, 7, 1);
    reorderRows(
      book,
      first(book),
      area,
      sortOrder(book, first(book), area, [{ column: 1, ascending: true }]),
    );
    expect([1, 2, 3, 4, 5, 6, 7].map((r) => cellAt(first(book), r, 1)?.value)).toEqual([
      2,
      10,
      'ёж',
      'ель',
      'жук',
      true,
      undefined,
    ]);
  });
});

describe('the journal', () => {
  test('tells a loop of single writes as one operation, each cell once', () => {
    const book = open();
    for (const text of ['а', 'б'])
      for (const c of [1, 2]) writeValues(book, first(book), rect(1, c), [[text]]);
    expect(drain(book)).toEqual([
      {
        op: 'cells',
        sheetId: 0,
        cells: [
          { r: 1, c: 1, value: 'б' },
          { r: 1, c: 2, value: 'б' },
        ],
      },
    ]);
    expect(book.journal.revision).toBe(1);
    expect(drain(book)).toEqual([]);
  });

  test('sends a format of whole columns as the sheet anew, not as thousands of cells', () => {
    const book = open();
    changeStyles(book, first(book), rect(2, 1, 999, 3), () => ({ numberFormat: '@' }), true);
    const ops = drain(book);
    expect(ops.map(({ op }) => op)).toEqual(['sheet']);
    expect(bookSnapshot(book).sheets[0]!.cells).toHaveLength(3);
  });

  test('gives a snapshot that loads to the same book', () => {
    const book = open();
    writeValues(book, first(book), rect(1, 1, 2, 2), [
      ['а', '02.09.2024'],
      [true, 1.5],
    ]);
    const snapshot = bookSnapshot(book);
    expect(bookSnapshot(loadBook(snapshot))).toEqual(snapshot);
  });
});

describe('addresses', () => {
  const grid = () => rect(1, 1, 1000, 26);
  test.each([
    ['B2', 'B2'],
    ['$B$2:D7', 'B2:D7'],
    ['D7:B2', 'B2:D7'],
    ['A:C', 'A1:C1000'],
    ['2:5', 'A2:Z5'],
    ['A2:C', 'A2:C1000'],
    ["'Лист ''1'''!AA3", 'AA3'],
    ['Пары!A1', 'A1'],
  ])('%s is %s', (text, expected) => {
    expect(rectName(parseA1(text, grid)!.rect)).toBe(expected);
  });

  test.each(['', 'A', '12', 'A1:', 'привет', 'A0B'])('«%s» is none', (text) => {
    expect(parseA1(text, grid)).toBeNull();
  });

  test('a rectangle without its middle is four', () => {
    const parts = subtract(rect(1, 1, 5, 5), rect(2, 2, 2, 2));
    expect(parts.reduce((sum, part) => sum + part.rows * part.columns, 0)).toBe(21);
    expect(parts).toHaveLength(4);
  });
});
