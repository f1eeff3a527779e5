import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyOp,
  cellAt,
  copyMirror,
  type Mirror,
  mirrorOf,
  opOfEdit,
  sheetById,
} from '../../../host/book/mirror';
import { type LogEntry, rebaseEdits } from '../../../host/book/rebase';
import type { BookOp, PageEdit } from '../../../host/book/snapshot';

const rows = 8;

/** A sheet whose first column names its rows. */
function namedRows(): Mirror {
  const cells = Array.from({ length: rows }, (_, i) => ({ r: i + 1, c: 1, v: `id${i + 1}` }));
  const sheet = {
    id: 1,
    name: 'Лист',
    rowCount: 100,
    columnCount: 5,
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    columnStyles: {},
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
  const rest = {
    id: 'b',
    name: 'b',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    activeSheetId: 1,
    styles: [],
  };
  return mirrorOf({ ...rest, sheets: [sheet], namedRanges: {} });
}

function write(r: number, text: string): Extract<PageEdit, { edit: 'cells' }> {
  return { edit: 'cells', sheetId: 1, cells: [{ r, c: 2, value: text }] };
}

function nameOf(mirror: Mirror, text: string): unknown {
  const sheet = sheetById(mirror, 1);
  for (const [r, cells] of sheet?.rows ?? []) {
    if (cells.get(2)?.value === text) return sheet && cellAt(sheet, r, 1)?.value;
  }
  return undefined;
}

const structural = fc.oneof(
  fc.record({
    op: fc.constant('insertRows' as const),
    sheetId: fc.constant(1),
    at: fc.integer({ min: 1, max: rows }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    op: fc.constant('deleteRows' as const),
    sheetId: fc.constant(1),
    at: fc.integer({ min: 1, max: rows }),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: rows, maxLength: rows }).map((order) => ({
    op: 'reorderRows' as const,
    sheetId: 1,
    range: { row: 1, column: 1, rows, columns: 5 },
    order,
  })),
);

test('an edit stays with its row whatever others did to the rows meanwhile', () => {
  fc.assert(
    fc.property(
      fc.array(structural, { maxLength: 5 }),
      fc.integer({ min: 1, max: rows }),
      (steps: BookOp[], r) => {
        const book = namedRows();
        const log: LogEntry[] = steps.map((op, i) => ({ revision: i + 2, client: 'other', ops: [op] }));
        for (const op of steps) applyOp(book, op);
        for (const edit of rebaseEdits([write(r, 'mine')], 1, 'me', log))
          applyOp(book, opOfEdit(edit as ReturnType<typeof write>));
        const alive = [...(sheetById(book, 1)?.rows.values() ?? [])].some(
          (cells) => cells.get(1)?.value === `id${r}`,
        );
        expect(nameOf(book, 'mine')).toBe(alive ? `id${r}` : undefined);
      },
    ),
  );
});

test('rows of others are seen through the rows the page itself has put in since', () => {
  const insert = (at: number): BookOp => ({ op: 'insertRows', sheetId: 1, at, count: 1 });
  // The page shows revision 1 and its own row 3; meanwhile somebody's row 2 came in before it.
  const log: LogEntry[] = [
    { revision: 2, client: 'other', ops: [insert(2)] },
    { revision: 3, client: 'me', ops: [insert(4)] },
  ];
  const book = namedRows();
  const page = copyMirror(book);
  applyOp(page, insert(3));
  for (const { ops } of log) for (const op of ops) applyOp(book, op);
  const seen = sheetById(page, 1);
  expect(seen && cellAt(seen, 5, 1)?.value).toBe('id4');
  for (const edit of rebaseEdits([write(5, 'mine')], 1, 'me', log))
    applyOp(book, opOfEdit(edit as ReturnType<typeof write>));
  expect(nameOf(book, 'mine')).toBe('id4');
});

const shift = (op: 'insertRows' | 'deleteRows', at: number, count: number): LogEntry => ({
  revision: 2,
  client: 'other',
  ops: [{ op, sheetId: 1, at, count }],
});

test.each<[string, PageEdit, LogEntry, PageEdit[]]>([
  [
    'a deletion shrinks by what is gone',
    { edit: 'deleteRows', sheetId: 1, at: 2, count: 3 },
    shift('deleteRows', 3, 4),
    [{ edit: 'deleteRows', sheetId: 1, at: 2, count: 1 }],
  ],
  [
    'a deletion of gone rows drops out',
    { edit: 'deleteRows', sheetId: 1, at: 3, count: 1 },
    shift('deleteRows', 2, 4),
    [],
  ],
  [
    'an insert into gone rows stands where they were',
    { edit: 'insertRows', sheetId: 1, at: 4, count: 1 },
    shift('deleteRows', 3, 4),
    [{ edit: 'insertRows', sheetId: 1, at: 3, count: 1 }],
  ],
  [
    'another sheet does not matter',
    { edit: 'insertRows', sheetId: 2, at: 4, count: 1 },
    shift('deleteRows', 3, 4),
    [{ edit: 'insertRows', sheetId: 2, at: 4, count: 1 }],
  ],
  [
    'columns do not mind rows',
    { edit: 'deleteColumns', sheetId: 1, at: 4, count: 1 },
    shift('deleteRows', 3, 4),
    [{ edit: 'deleteColumns', sheetId: 1, at: 4, count: 1 }],
  ],
])('%s', (_name, edit, entry, expected) => {
  expect(rebaseEdits([edit], 1, 'me', [entry])).toEqual(expected);
});
