import { describe, expect, it } from 'vitest';
import type { BookSnapshot, CellSnapshot } from '../../../host/book/snapshot';
import { mergeBooks } from '../../../host/files/book/merge';
import { bookOf, emptySheet, fullBook, meaning, rect } from './books';

const ids: CellSnapshot[] = [1, 2, 3].map((r) => ({ r, c: 1, v: `П-${r}` }));
const base = bookOf([
  emptySheet(0, 'Пары', [...ids, { r: 2, c: 2, v: 'старое' }]),
  emptySheet(4, 'Встречи', ids),
]);

/** The base with some cells of the first sheet put anew. */
function edited(cells: CellSnapshot[], change: (book: BookSnapshot) => void = () => {}): BookSnapshot {
  const book = structuredClone(base);
  const places = new Set(cells.map(({ r, c }) => `${r},${c}`));
  const first = book.sheets[0]!;
  first.cells = [...first.cells.filter(({ r, c }) => !places.has(`${r},${c}`)), ...cells];
  change(book);
  return book;
}

const textAt = (book: BookSnapshot, r: number, c: number) =>
  book.sheets[0]?.cells.find((cell) => cell.r === r && cell.c === c)?.v;

describe('a book changed here and outside', () => {
  it('takes each cell from the side that changed it', () => {
    const { book, differences } = mergeBooks(
      base,
      edited([{ r: 1, c: 2, v: 'наше' }]),
      edited([{ r: 2, c: 2, v: 'их' }]),
    );
    expect([textAt(book, 1, 2), textAt(book, 2, 2), differences]).toEqual(['наше', 'их', []]);
  });

  it('keeps ours where both changed a cell, and says which', () => {
    const { book, differences } = mergeBooks(
      base,
      edited([{ r: 2, c: 2, v: 'наше' }]),
      edited([{ r: 2, c: 2, v: 'их' }]),
    );
    expect([textAt(book, 2, 2), differences]).toEqual(['наше', [{ sheet: 'Пары', cell: 'B2' }]]);
  });

  it('finds nothing to say when both made the same change', () => {
    const same = () => edited([{ r: 2, c: 2, v: 'новое' }]);
    expect(mergeBooks(base, same(), same()).differences).toEqual([]);
  });

  it('takes a deleted cell as a change like any other', () => {
    const without = edited([], (book) => book.sheets[0]!.cells.pop());
    expect(textAt(mergeBooks(base, edited([{ r: 9, c: 1, v: 'П-9' }]), without).book, 2, 2)).toBeUndefined();
  });

  it('joins a note from one side with a value from the other', () => {
    const noted = edited([{ r: 2, c: 2, v: 'старое', note: 'спросить' }]);
    const { book } = mergeBooks(base, edited([{ r: 2, c: 2, v: 'новое' }]), noted);
    expect(book.sheets[0]?.cells).toContainEqual({ r: 2, c: 2, v: 'новое', note: 'спросить' });
  });

  it('keeps rows both added when they stand apart', () => {
    const { book } = mergeBooks(base, edited([{ r: 4, c: 1, v: 'П-4' }]), edited([{ r: 5, c: 1, v: 'П-5' }]));
    expect([textAt(book, 4, 1), textAt(book, 5, 1)]).toEqual(['П-4', 'П-5']);
  });

  it('never mixes a sheet whose rows were moved: ours stays whole and the sheet is named', () => {
    const sorted = edited([1, 2, 3].map((r) => ({ r, c: 1, v: `П-${4 - r}` })));
    const ours = edited([{ r: 1, c: 2, v: 'наше' }]);
    const { book, differences } = mergeBooks(base, ours, sorted);
    expect(meaning(book)).toEqual(meaning(ours));
    expect(differences).toEqual([{ sheet: 'Пары' }]);
  });

  it('takes moved rows when only that side touched the sheet', () => {
    const sorted = edited([1, 2, 3].map((r) => ({ r, c: 1, v: `П-${4 - r}` })));
    const elsewhere = edited([], (book) => book.sheets[1]!.cells.push({ r: 9, c: 1, v: 'В-9' }));
    const { book, differences } = mergeBooks(base, elsewhere, sorted);
    expect([textAt(book, 1, 1), book.sheets[1]?.cells.at(-1)?.v, differences]).toEqual(['П-3', 'В-9', []]);
  });

  it('keeps new sheets of both sides, also when they got the same id', () => {
    const add = (name: string) => edited([], (book) => book.sheets.push(emptySheet(5, name)));
    const { book } = mergeBooks(base, add('Наш'), add('Их'));
    expect(book.sheets.map(({ id, name }) => [id, name])).toEqual([
      [0, 'Пары'],
      [4, 'Встречи'],
      [5, 'Наш'],
      [6, 'Их'],
    ]);
  });

  it.each([
    [
      'deleted there and untouched here: gone',
      edited([]),
      edited([], (book) => book.sheets.pop()),
      ['Пары'],
      [],
    ],
    [
      'deleted here and untouched there: gone',
      edited([], (book) => book.sheets.pop()),
      edited([]),
      ['Пары'],
      [],
    ],
    [
      'deleted there and changed here: stays',
      edited([], (book) => book.sheets[1]!.cells.pop()),
      edited([], (book) => book.sheets.pop()),
      ['Пары', 'Встречи'],
      [],
    ],
    [
      'deleted here and changed there: gone, but named',
      edited([], (book) => book.sheets.pop()),
      edited([], (book) => book.sheets[1]!.cells.pop()),
      ['Пары'],
      [{ sheet: 'Встречи' }],
    ],
  ])('a sheet %s', (_, ours, theirs, names, differences) => {
    const merged = mergeBooks(base, ours, theirs);
    expect(merged.book.sheets.map(({ name }) => name)).toEqual(names);
    expect(merged.differences).toEqual(differences);
  });

  it('takes widths, named ranges and looks from the side that changed them', () => {
    const theirs = edited([{ r: 1, c: 1, v: 'П-1', s: 0 }], (book) => {
      book.styles = [{ bold: true }];
      book.sheets[0]!.columnWidths = { 2: 300 };
      book.namedRanges = { Роли: { sheetId: 0, range: rect(1, 1, 2, 1) } };
    });
    const { book } = mergeBooks(base, edited([{ r: 3, c: 3, v: 'наше' }]), theirs);
    const cell = book.sheets[0]?.cells.find(({ r, c }) => r === 1 && c === 1);
    expect(book.styles[cell?.s ?? -1]).toEqual({ bold: true });
    expect([book.sheets[0]?.columnWidths, Object.keys(book.namedRanges)]).toEqual([{ 2: 300 }, ['Роли']]);
  });

  it('changes nothing in a rich book when the other side changed nothing', () => {
    const { book, differences } = mergeBooks(fullBook(), fullBook(), fullBook());
    expect(meaning(book)).toEqual(meaning(fullBook()));
    expect(differences).toEqual([]);
  });
});
