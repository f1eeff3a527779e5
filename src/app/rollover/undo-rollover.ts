import { done, type Result, refuse } from '../../contract/result';
import { documents, journal } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import { appTexts } from '../../text/app';
import { rolloverTexts as text } from '../../text/rollover';
import { valuesOf } from '../banks';
import type { Ports, SheetGrid } from '../ports';
import { frameOfRun } from './frame';
import { gridBook } from './grid-book';
import { keptSheets } from './kept-book';
import { nextYearOf } from './next-year';
import { keepRun, type RolloverRun, readRun } from './run-state';
import { workedOn, writeBook } from './same-book';

/** A line of the journal that was written by the step to the next year. */
export const isRolloverLine = (changes: string): boolean => /^\{"archive":/.test(changes);

/**
 * Brings back every cell of the year from the kept book. Refused from the first numbered document of the new year on,
 * and when somebody has worked in the book since: later work is never lost. The kept book stays.
 */
export function undoRollover(ports: Ports, line: string): Result<{ text: string }> {
  const run = readRun(ports.store);
  if (run === null || run.line !== line || run.step === 'writing')
    return refuse('not-found', run?.step === 'writing' ? text.finishFirst : appTexts.undoGone);
  const kept = keptSheets(ports.files, run.archive);
  if (kept === null) return refuse('not-found', text.archiveGone);
  const now = ports.grids.read();
  const next = nextYearOf(kept, frameOfRun(run)).grids;
  const order = firstPaper(now, next, kept);
  if (order !== null && run.step === 'done') return refuse('blocked', text.orderMade(order));
  const others = workedOn(now, next, kept);
  if (others.length > 0) return refuse('stale', text.workedSince, null, others.slice(0, 8).map(text.place));
  keepRun(ports.store, { ...run, step: 'undoing' });
  writeBook(ports.grids, now, kept);
  return done({ text: closeLine(ports, run) });
}

function closeLine({ book, clock, store }: Ports, run: RolloverRun): string {
  const row = book.read(journal).rows.find(({ values }) => values.id === run.line);
  if (row && row.values.undone === '') {
    book.update(journal, row.row, { undone: appTexts.undoneMark(clock.now(), false) });
    book.commit();
  }
  keepRun(store, null);
  return text.undone(run.from, text.archiveName(run.from));
}

const COUNTED: readonly string[] = [DOCUMENT_STATUS.signed, DOCUMENT_STATUS.onSigning];

/** The first numbered document that was made after the step: «Приказ о закреплении пар № 1-ОД»; `null` when none was. */
function firstPaper(
  now: readonly SheetGrid[],
  next: readonly SheetGrid[],
  kept: readonly SheetGrid[],
): string | null {
  const rows = (grids: readonly SheetGrid[]): DocumentRow[] => valuesOf(gridBook(grids).book.read(documents));
  const sealOf = ({ id, number, status }: DocumentRow): string => `${id} ${number} ${status}`;
  const known = new Set([...rows(next), ...rows(kept)].map(sealOf));
  const made = rows(now).find(
    (row) => row.number.trim() !== '' && COUNTED.includes(row.status) && !known.has(sealOf(row)),
  );
  return made ? `${made.kind} № ${made.number}` : null;
}

/** Why the last step can no longer be taken back; `''` when it can or there is none. Reads the whole book. */
export function whyNotUndone(ports: Ports, run: RolloverRun, now: readonly SheetGrid[]): string {
  const kept = keptSheets(ports.files, run.archive);
  if (kept === null) return text.archiveGone;
  const next = nextYearOf(kept, frameOfRun(run)).grids;
  const order = firstPaper(now, next, kept);
  if (order !== null) return text.orderMade(order);
  const [other] = workedOn(now, next, kept);
  return other ? `${text.workedSince} ${text.place(other)}.` : '';
}
