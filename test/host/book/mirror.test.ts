import { expect, test } from 'vitest';
import { type Book, bookSnapshot, emptyBook, loadBook } from '../../../host/book/book';
import { drain } from '../../../host/book/journal';
import { applyOp, mirrorOf } from '../../../host/book/mirror';
import { rect } from '../../../host/book/rect';
import type { BookSnapshot } from '../../../host/book/snapshot';
import { deleteLines, insertLines } from '../../../host/book/structure';

/** A sheet that says something about its rows and columns in every way it can. */
function fullBook(): BookSnapshot {
  const snapshot = emptyBook('Наставник', 'Europe/Moscow');
  Object.assign(snapshot.sheets[0]!, {
    rowCount: 20,
    columnCount: 10,
    frozenRows: 3,
    frozenColumns: 1,
    rowHeights: { 4: 40 },
    columnWidths: { 5: 200 },
    columnStyles: { 5: 0 },
    hiddenRows: [9],
    hiddenColumns: [7],
    merges: [rect(5, 1, 2, 1), rect(1, 1, 1, 3)],
    validations: [
      { ranges: [rect(4, 2, 10, 1)], rule: { kind: 'date' }, allowInvalid: true },
      {
        ranges: [rect(4, 3, 10, 1)],
        rule: { kind: 'listRange', sheetId: 0, range: rect(5, 8, 4, 1) },
        allowInvalid: false,
      },
    ],
    conditionalFormats: [{ ranges: [rect(5, 2, 8, 2)], formula: '=$D5="ждёт"', style: { bold: true } }],
    protections: [{ range: rect(5, 1, 2, 2), description: '', warningOnly: true }],
    filter: { range: rect(4, 1, 8, 5), shown: [{ column: 4, values: ['ждёт'] }] },
    cells: [
      { r: 2, c: 2, f: '=D6+1', v: 1 },
      { r: 6, c: 4, v: 5 },
    ],
  });
  snapshot.styles = [{ bold: true }];
  return snapshot;
}

const insert = (axis: 'rows' | 'columns', at: number, count: number) => (book: Book) =>
  insertLines(book, book.sheets[0]!, axis, at, count);
const remove = (axis: 'rows' | 'columns', at: number, count: number) => (book: Book) =>
  deleteLines(book, book.sheets[0]!, axis, at, count);

test.each<[string, (book: Book) => void]>([
  ['a row among the frozen ones', insert('rows', 2, 1)],
  ['rows before those a mark asks about', insert('rows', 5, 2)],
  ['rows inside a merge, a list and a mark', insert('rows', 6, 2)],
  ['rows at the end of rules', insert('rows', 14, 3)],
  ['rows at the end of the cells a list is taken from', insert('rows', 9, 1)],
  ['columns before the filtered one', insert('columns', 2, 2)],
  ['a column at the end of a mark', insert('columns', 4, 1)],
  ['no frozen row any more', remove('rows', 1, 3)],
  ['one row of a merge of two', remove('rows', 6, 1)],
  ['all rows of the filter', remove('rows', 4, 8)],
  ['the filtered column', remove('columns', 4, 1)],
  ['all columns of the filter', remove('columns', 1, 5)],
])('a page that follows has the same sheet as the book: %s', (_title, change) => {
  const book = loadBook(fullBook());
  const mirror = mirrorOf(fullBook());
  change(book);
  for (const op of drain(book)) applyOp(mirror, op);
  expect(mirror).toEqual(mirrorOf(bookSnapshot(book)));
});

test('a mirror leaves the snapshot it was made of as it was', () => {
  const snapshot = fullBook();
  const mirror = mirrorOf(snapshot);
  applyOp(mirror, { op: 'size', sheetId: 0, columnWidths: { 5: 10, 6: 10 }, rowHeights: { 4: 10 } });
  applyOp(mirror, { op: 'insertRows', sheetId: 0, at: 1, count: 5 });
  applyOp(mirror, { op: 'cells', sheetId: 0, cells: [{ r: 11, c: 4, value: 6 }] });
  expect(snapshot).toEqual(fullBook());
});
