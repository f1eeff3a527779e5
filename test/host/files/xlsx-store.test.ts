import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookSnapshot, CellSnapshot } from '../../../host/book/snapshot';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { anyBook } from './any-book';
import { fullBook, meaning, schoolBook } from './books';
import { hucreStore } from './hucre-store';

const same = (book: BookSnapshot) => book;
const engines = [
  { engine: 'excelts', store: exceltsStore, able: same },
  { engine: 'hucre', store: hucreStore, able: withoutWhatHucreLacks },
];
const routes = engines.flatMap((writer) =>
  engines.map((reader) => ({
    writer: writer.engine,
    reader: reader.engine,
    from: writer.store,
    to: reader.store,
    able: (book: BookSnapshot) => reader.able(writer.able(book)),
  })),
);

/**
 * The second engine has no column-wide styles and no cells with nothing but a note, confuses errors with texts
 * that look like them, and makes dates of numbers under a date format, with the calendar of Lotus before March 1900.
 */
function withoutWhatHucreLacks(book: BookSnapshot): BookSnapshot {
  const isDated = (s: number | undefined) => /[dy]/.test(book.styles[s ?? -1]?.numberFormat ?? '');
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    columnStyles: {},
    cells: sheet.cells.map(({ note, ...rest }): CellSnapshot => {
      const { v, e, ...cell } = rest;
      if (v === undefined) return cell;
      const kept = note === undefined ? cell : { ...cell, note };
      if (typeof v === 'number' && isDated(cell.s))
        return { ...kept, v: Math.min(Math.abs(Math.trunc(v)) + 61, 80_000) };
      const looksFailed = String(v).startsWith('#') && (cell.f !== undefined || !e);
      return looksFailed ? cell : { ...kept, v, ...(e ? { e } : {}) };
    }),
  }));
  return { ...book, sheets };
}

describe.each(routes)('a book written by $writer and read by $reader', ({ from, to, able }) => {
  it('is the same book, with everything the model holds', async () => {
    const book = able(fullBook());
    expect(meaning(await to.read(await from.write(book)))).toEqual(meaning(book));
  });

  it('is the same whatever a person typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook.map(able), async (book) => {
        expect(meaning(await to.read(await from.write(book)))).toEqual(meaning(book));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same when it is large', async () => {
    const book = schoolBook(3, 200, 20);
    expect(meaning(await to.read(await from.write(book)))).toEqual(meaning(book));
  });
});
