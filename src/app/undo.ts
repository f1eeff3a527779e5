import { done, type Result, refuse } from '../contract/result';
import { documents, journal, SHEETS } from '../sheets/all';
import { emptyRow } from '../sheets/schema';
import { appTexts } from '../text/app';
import { unpacked } from './packed-changes';
import { pairsStay } from './pairs/undo-pairs';
import type { Ports } from './ports';
import { isRolloverLine, undoRollover } from './rollover/undo-rollover';

/**
 * Takes back one action, once: changed cells get their old values, new rows become empty. Refused when any of
 * those rows was changed since, or when a pair that would come back has lost its place: later work is never lost.
 */
export function undoAction(ports: Ports, { id }: { id: string }): Result<{ text: string }> {
  const { book, clock } = ports;
  const line = book.read(journal).rows.find((row) => row.values.id === id);
  // First: a way back that was broken off may have marked its line already.
  if (line && isRolloverLine(line.values.changes)) return undoRollover(ports, id);
  if (line?.values.undone !== '' || line.values.changes === '') return refuse('not-found', appTexts.undoGone);
  const changes = unpacked(line.values.changes);
  if (changes === null) return refuse('not-found', appTexts.undoGone);
  const targets = changes.map((change) => {
    const schema = SHEETS.find((sheet) => sheet.name === change.sheet)!;
    const row = book.read(schema).rows.find((candidate) => {
      const values = candidate.values as Record<string, unknown>;
      return change.id === '' || change.emptied ? candidate.row === change.row : values.id === change.id;
    });
    return { change, schema, row };
  });
  const untouched = targets.every(({ change, row }) =>
    change.emptied
      ? row === undefined
      : row !== undefined && change.became(row.values as Record<string, unknown>),
  );
  if (!untouched) return refuse('stale', appTexts.undoStale);
  const stay = pairsStay(book, changes);
  if (stay !== null) return refuse('blocked', stay);
  for (const { change, schema, row } of targets) {
    book.update(schema, row?.row ?? change.row, (change.before ?? emptyRow(schema)) as never);
  }
  // The rows first: a journal that says «отменено» of what was not taken back would be worse than the opposite.
  book.commit();
  const fileStays = changes.some(({ sheet, before }) => sheet === documents.name && before === null);
  book.update(journal, line.row, { undone: appTexts.undoneMark(clock.now(), fileStays) });
  book.commit();
  return done({ text: appTexts.undone(line.values.action, fileStays) });
}
