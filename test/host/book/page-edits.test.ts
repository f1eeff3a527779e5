import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, cellAt, emptyBook, lastRowOf, loadBook } from '../../../host/book/book';
import { drain } from '../../../host/book/journal';
import { applyPageEdits } from '../../../host/book/page-edits';
import { rect } from '../../../host/book/rect';
import { reorderRows } from '../../../host/book/reorder';
import type { BookSnapshot, PageEdit } from '../../../host/book/snapshot';
import { deleteLines, insertLines } from '../../../host/book/structure';
import { writeValues } from '../../../host/book/write';

const ROWS = 8;
const COLUMNS = 4;

/** A small sheet whose every cell of the first rows holds its own name. */
function bookOf(rows = ROWS, columns = COLUMNS): Book {
  const snapshot: BookSnapshot = emptyBook('Проба', 'Europe/Moscow');
  const sheet = snapshot.sheets[0]!;
  Object.assign(sheet, { rowCount: rows, columnCount: columns });
  for (let r = 1; r <= rows; r++)
    for (let c = 1; c <= columns; c++) sheet.cells.push({ r, c, v: `r${r}c${c}` });
  return loadBook(snapshot);
}

const sheetOf = (book: Book) => book.sheets[0]!;
const value = (book: Book, r: number, c: number) => cellAt(sheetOf(book), r, c)?.value;
const allValues = (book: Book): unknown[] =>
  [...sheetOf(book).rows.values()].flatMap((row) => [...row.values()].map((cell) => cell.value));

/** What the server did after the page's revision. */
function served(book: Book, change: () => void): void {
  change();
  drain(book);
}

const type = (r: number, c: number, text: string): PageEdit => ({
  edit: 'type',
  sheetId: 0,
  cells: [{ r, c, text }],
});

describe('an edit made against an older revision', () => {
  test('follows its row when rows were inserted above it', () => {
    const book = bookOf();
    served(book, () => insertLines(book, sheetOf(book), 'rows', 2, 3));
    applyPageEdits(book, 0, [type(4, 1, 'моё')]);
    expect(value(book, 7, 1)).toBe('моё');
  });

  test('follows its row when the rows were sorted', () => {
    const book = bookOf(3);
    served(book, () => reorderRows(book, sheetOf(book), rect(1, 1, 3, COLUMNS), [2, 0, 1]));
    applyPageEdits(book, 0, [type(3, 2, 'моё')]);
    expect(value(book, 1, 2)).toBe('моё');
    expect(value(book, 1, 1)).toBe('r3c1');
  });

  test('follows its cells when only some columns were sorted', () => {
    const book = bookOf(3);
    served(book, () => reorderRows(book, sheetOf(book), rect(1, 1, 3, 1), [2, 0, 1]));
    applyPageEdits(book, 0, [type(3, 1, 'сорт'), type(3, 2, 'нет')]);
    expect(value(book, 1, 1)).toBe('сорт');
    expect(value(book, 3, 2)).toBe('нет');
  });

  test('follows its column when a column was inserted before it', () => {
    const book = bookOf();
    served(book, () => insertLines(book, sheetOf(book), 'columns', 1, 1));
    applyPageEdits(book, 0, [type(1, 2, 'моё')]);
    expect(value(book, 1, 3)).toBe('моё');
  });

  test('is kept in a row brought back when its row was deleted, and the person is told', () => {
    const book = bookOf();
    served(book, () => deleteLines(book, sheetOf(book), 'rows', 3, 1));
    const { messages } = applyPageEdits(book, 0, [type(3, 2, 'моё')]);
    expect([value(book, 2, 1), value(book, 3, 2), value(book, 4, 1)]).toEqual(['r2c1', 'моё', 'r4c1']);
    expect(messages[0]).toContain('B3');
  });

  test('does not delete a row into which somebody has just written', () => {
    const book = bookOf();
    served(book, () => writeValues(book, sheetOf(book), rect(3, 1), [['новое']]));
    const { messages } = applyPageEdits(book, 0, [{ edit: 'deleteRows', sheetId: 0, at: 2, count: 3 }]);
    expect(allValues(book)).toContain('новое');
    expect(allValues(book)).not.toContain('r2c1');
    expect(allValues(book)).not.toContain('r4c1');
    expect(messages).toHaveLength(1);
  });

  test('counts its own earlier edits of the same request', () => {
    const book = bookOf();
    served(book, () => insertLines(book, sheetOf(book), 'rows', 1, 2));
    applyPageEdits(book, 0, [{ edit: 'insertRows', sheetId: 0, at: 2, count: 1 }, type(2, 1, 'в новой')]);
    expect([value(book, 3, 1), value(book, 4, 1), value(book, 5, 1)]).toEqual(['r1c1', 'в новой', 'r2c1']);
  });

  test('counts its page’s earlier edits against the same revision, and what others did between them', () => {
    const book = bookOf();
    served(book, () => insertLines(book, sheetOf(book), 'rows', 1, 2));
    served(book, () =>
      applyPageEdits(book, 0, [{ edit: 'insertRows', sheetId: 0, at: 2, count: 1 }], 'вкладка'),
    );
    served(book, () => insertLines(book, sheetOf(book), 'rows', 1, 1));
    applyPageEdits(book, 0, [type(2, 1, 'в новой'), type(3, 1, 'во второй')], 'вкладка');
    expect([4, 5, 6].map((r) => value(book, r, 1))).toEqual(['r1c1', 'в новой', 'во второй']);
  });

  test('is refused in words when the log no longer reaches back to it', () => {
    const book = loadBook(emptyBook('Проба', 'Europe/Moscow'), 50);
    expect(() => applyPageEdits(book, 49, [type(1, 1, 'х')])).toThrow(/обновите/);
  });
});

type Move =
  | { kind: 'insert' | 'delete'; axis: 'rows' | 'columns'; at: number; count: number }
  | { kind: 'sort'; from: number; rows: number; column: number; columns: number; seed: number }
  | { kind: 'write'; r: number; c: number };

const index = fc.integer({ min: 0, max: 1000 });
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), r: index, c: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      at: index,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sort' as const),
      from: index,
      rows: fc.integer({ min: 2, max: 5 }),
      column: index,
      columns: fc.integer({ min: 1, max: 4 }),
      seed: index,
    }),
  },
);

const shuffled = (length: number, seed: number): number[] =>
  Array.from({ length }, (_, i) => i).sort((a, b) => ((a * 7 + seed) % length) - ((b * 7 + seed) % length));

/** The move as an edit of a grid of that size; `null` when it does not fit. */
function edit(one: Move, size: { rows: number; columns: number }, text: string): PageEdit | null {
  if (one.kind === 'write') return type((one.r % size.rows) + 1, (one.c % size.columns) + 1, text);
  if (one.kind === 'sort') {
    const rows = Math.min(one.rows, size.rows);
    const columns = Math.min(one.columns, size.columns);
    const range = rect(
      1 + (one.from % (size.rows - rows + 1)),
      1 + (one.column % (size.columns - columns + 1)),
      rows,
      columns,
    );
    return { edit: 'reorderRows', sheetId: 0, range, order: shuffled(rows, one.seed) };
  }
  const total = size[one.axis];
  const name = one.axis === 'rows' ? 'Rows' : 'Columns';
  const at = 1 + (one.at % total);
  if (one.kind === 'insert') return { edit: `insert${name}`, sheetId: 0, at, count: one.count };
  const count = Math.min(one.count, total - at + 1);
  return count >= total ? null : { edit: `delete${name}`, sheetId: 0, at, count };
}

const sizeOf = (book: Book) => ({ rows: sheetOf(book).rowCount, columns: sheetOf(book).columnCount });

/** Applies moves one by one to a book that only this side knows; gives the edits and what was typed and not deleted. */
function alone(book: Book, moves: readonly Move[], mark: string): { edits: PageEdit[]; alive: string[] } {
  const edits: PageEdit[] = [];
  moves.forEach((one, i) => {
    const made = edit(one, sizeOf(book), `${mark}${i}`);
    if (!made) return;
    edits.push(made);
    applyPageEdits(book, book.journal.revision, [made]);
    drain(book);
  });
  const alive = allValues(book).filter(
    (text): text is string => typeof text === 'string' && text.startsWith(mark),
  );
  return { edits, alive };
}

const moves = fc.array(move, { maxLength: 8 });

/** Server moves and page moves made apart; the page's arrive in batches, each against revision 0. */
function meet(server: readonly Move[], page: readonly Move[]) {
  const book = bookOf();
  const { edits, alive: fromPage } = alone(bookOf(), page, 'страница');
  const half = Math.floor(server.length / 2);
  const first = alone(book, server.slice(0, half), 'сервер-а');
  served(book, () => applyPageEdits(book, 0, edits.slice(0, 2), 'вкладка'));
  const seen = allValues(book);
  const second = alone(book, server.slice(half), 'сервер-б');
  const deletedKnowingly = new Set(seen.filter((text) => !allValues(book).includes(text)));
  const fromServer = [...first.alive.filter((text) => allValues(book).includes(text)), ...second.alive];
  applyPageEdits(book, 0, edits.slice(2), 'вкладка');
  const after = new Set(allValues(book));
  const lost = (texts: readonly string[]): string[] =>
    texts.filter((text) => !after.has(text) && !deletedKnowingly.has(text));
  return { lostOfServer: lost(fromServer), lostOfPage: lost(fromPage), book };
}

describe('random concurrent edits on two sides never lose a value', () => {
  test('typed in the page, whatever happened to rows and columns meanwhile', () => {
    fc.assert(
      fc.property(moves, moves, (server, page) => {
        expect(meet(server, page).lostOfPage).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('written by a script, whatever the page inserted, deleted or sorted meanwhile', () => {
    fc.assert(
      fc.property(moves, moves, (server, page) => {
        const structural = page.filter(({ kind }) => kind !== 'write');
        const { lostOfServer, book } = meet(server, structural);
        expect(lostOfServer).toEqual([]);
        expect(lastRowOf(sheetOf(book))).toBeLessThanOrEqual(sheetOf(book).rowCount);
      }),
      { numRuns: 1000 },
    );
  });
});
