import { type Book, sheetSnapshot } from './book';
import type { BookOp, CellPatch } from './snapshot';

/**
 * Record of changes. `pending` are those of the running request; `log` those already numbered, kept so that a page
 * edit made against an older revision can be moved to where its rows are now.
 */
export interface Journal {
  revision: number;
  /** Oldest revision edits may still be based on. */
  floor: number;
  log: { revision: number; op: BookOp }[];
  pending: BookOp[];
  /** Sheets whose change is told by sending them whole. */
  whole: Set<number>;
  /** True when name, locale, zone, active sheet, names or the order of sheets changed. */
  bookChanged: boolean;
}

const KEPT_OPS = 2000;

export const createJournal = (revision: number): Journal => ({
  revision,
  floor: revision,
  log: [],
  pending: [],
  whole: new Set(),
  bookChanged: false,
});

export const markWhole = (journal: Journal, sheetId: number): void => {
  journal.whole.add(sheetId);
};

export const record = (journal: Journal, op: BookOp): void => {
  journal.pending.push(op);
};

/** Cell changes in a row of one sheet become one operation: loops of `setValue` do not flood the page. */
export function recordCells(journal: Journal, sheetId: number, cells: CellPatch[]): void {
  const last = journal.pending.at(-1);
  if (last?.op === 'cells' && last.sheetId === sheetId) last.cells.push(...cells);
  else record(journal, { op: 'cells', sheetId, cells: [...cells] });
}

const isStructural = (op: BookOp): boolean =>
  op.op === 'insertRows' ||
  op.op === 'deleteRows' ||
  op.op === 'insertColumns' ||
  op.op === 'deleteColumns' ||
  op.op === 'reorderRows';

/** Closes a request: gives its operations, numbered from the previous revision on, and moves them to the log. */
export function drain(book: Book): BookOp[] {
  const { journal } = book;
  const fine = journal.pending.filter(
    (op) => op.op === 'book' || !journal.whole.has(op.sheetId) || isStructural(op) || op.op === 'sheet',
  );
  const ops = [...fine.map(withLatestPatches), ...wholeSheets(book)];
  if (journal.bookChanged) ops.push(bookOp(book));
  const revision = journal.revision + ops.length;
  for (const op of journal.pending) journal.log.push({ revision, op });
  const dropped = journal.log.splice(0, Math.max(0, journal.log.length - KEPT_OPS));
  const newestDropped = dropped.at(-1);
  if (newestDropped) journal.floor = newestDropped.revision;
  Object.assign(journal, { revision, pending: [], whole: new Set(), bookChanged: false });
  return ops;
}

function wholeSheets(book: Book): BookOp[] {
  return book.sheets.flatMap((sheet, index): BookOp[] =>
    book.journal.whole.has(sheet.id)
      ? [
          {
            op: 'sheet',
            sheetId: sheet.id,
            sheet: JSON.parse(JSON.stringify(sheetSnapshot(sheet))),
            styles: book.styles.list,
            index,
          },
        ]
      : [],
  );
}

const bookOp = ({ name, locale, timeZone, activeSheetId, namedRanges, sheets }: Book): BookOp => ({
  op: 'book',
  name,
  locale,
  timeZone,
  activeSheetId,
  namedRanges,
  order: sheets.map((sheet) => sheet.id),
});

/** A cell written twice is told once, as it ended. */
function withLatestPatches(op: BookOp): BookOp {
  if (op.op !== 'cells') return op;
  const latest = new Map(op.cells.map((patch) => [`${patch.r}:${patch.c}`, patch]));
  return { ...op, cells: [...latest.values()] };
}
