import { type Book, sheetSnapshot } from './book';
import { isStructural } from './line-map';
import type { Sides } from './sides';
import type { BookOp, CellPatch } from './snapshot';

/**
 * Record of changes. `pending` are those of the running request; `log` those already numbered, kept so that a page
 * edit made against an older revision can be moved to where its rows are now.
 */
export interface Journal {
  revision: number;
  /** Oldest revision edits may still be based on. */
  floor: number;
  log: LogEntry[];
  pending: BookOp[];
  /** Number of operations ever recorded; each entry of the log knows which it was. */
  recorded: number;
  /** How pages see the book while they have edits on their way, by page. */
  pages: Map<string, PageView>;
  /** Sheets whose change is told by sending them whole. */
  whole: Set<number>;
  /** True when name, locale, zone, active sheet, names or the order of sheets changed. */
  bookChanged: boolean;
}

export interface LogEntry {
  revision: number;
  serial: number;
  op: BookOp;
}

/** A page keeps its base until all its edits are answered, and sees its own ones at once. */
export interface PageView {
  base: number;
  sheets: Map<number, Sides>;
}

const KEPT_OPS = 2000;

export const createJournal = (revision: number): Journal => ({
  revision,
  floor: revision,
  log: [],
  pending: [],
  recorded: 0,
  pages: new Map(),
  whole: new Set(),
  bookChanged: false,
});

export const markWhole = (journal: Journal, sheetId: number): void => {
  journal.whole.add(sheetId);
};

export const record = (journal: Journal, op: BookOp): void => {
  journal.pending.push(op);
  journal.recorded += 1;
};

/** Cell changes in a row of one sheet become one operation: loops of `setValue` do not flood the page. */
export function recordCells(journal: Journal, sheetId: number, cells: CellPatch[]): void {
  const last = journal.pending.at(-1);
  if (last?.op === 'cells' && last.sheetId === sheetId) last.cells.push(...cells);
  else record(journal, { op: 'cells', sheetId, cells: [...cells] });
}

/** Closes a request: gives its operations, numbered from the previous revision on, and moves them to the log. */
export function drain(book: Book): BookOp[] {
  const { journal } = book;
  const fine = journal.pending.filter(
    (op) => op.op === 'book' || !journal.whole.has(op.sheetId) || isStructural(op) || op.op === 'sheet',
  );
  const ops = [...fine.map(withLatestPatches), ...wholeSheets(book)];
  if (journal.bookChanged) ops.push(bookOp(book));
  const revision = journal.revision + ops.length;
  const first = journal.recorded - journal.pending.length + 1;
  journal.log.push(...journal.pending.map((op, i) => ({ revision, serial: first + i, op })));
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
            sheet: sheetSnapshot(sheet),
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
