import type { LastAction } from '../contract/dto';
import { fingerprint } from '../domain/fingerprint';
import { journal } from '../sheets/all';
import { changedCells } from '../sheets/row-state';
import type { SheetSchema } from '../sheets/schema';
import { packed, type RowChange } from './packed-changes';
import type { Ports } from './ports';
import { type Guard, guardOf } from './privacy/by-codes';

/** Collects the changes of one action while it makes them, then writes them down. */
export interface Action {
  update<S extends SheetSchema>(schema: S, row: number, before: object, values: object): void;
  append<S extends SheetSchema>(schema: S, values: object): number;
  /** False when the action is too large for its journal line to hold what undo needs. */
  canBeUndone(): boolean;
  /** Writes the journal line and everything collected; returns what «Отменить» takes back. */
  finish(text: string): LastAction;
}

/** The text of a journal cell may not be longer (the platform's limit is 50,000 characters). */
const LONGEST_CELL = 45_000;

export function startAction({ book, clock, user }: Pick<Ports, 'book' | 'clock' | 'user'>): Action {
  book.need(journal);
  const changes: RowChange[] = [];
  // Asked at the first change: what is read first must not depend on it.
  let guard: Guard | null = null;
  const guarded = (): Guard => (guard ??= guardOf(book));
  return {
    update(schema, row, before, values) {
      const old = before as Record<string, unknown>;
      const changed = changedCells(old, guarded().row(schema, values, row));
      if (changed.length === 0) return;
      book.update(schema, row, Object.fromEntries(changed) as never);
      const was = guarded().row(schema, Object.fromEntries(changed.map(([key]) => [key, old[key]])), row);
      changes.push({
        sheet: schema.name,
        row,
        id: String(old.id ?? ''),
        before: was,
        after: Object.fromEntries(changed),
      });
    },
    append(schema, given) {
      const values = guarded().row(schema, given, null);
      const row = book.append(schema, values as never);
      changes.push({
        sheet: schema.name,
        row,
        id: String((values as { id?: unknown }).id ?? ''),
        before: null,
        after: { ...values },
      });
      return row;
    },
    canBeUndone: () => packed(changes, LONGEST_CELL).length <= LONGEST_CELL,
    finish(text) {
      const at = clock.now();
      const line = packed(changes, LONGEST_CELL);
      const id = `Ж-${fingerprint(at + text + line)}`;
      const kept = line.length > LONGEST_CELL ? '' : line;
      const { who, action } = guarded().row(journal, { who: user.email(), action: text }, null);
      book.append(journal, { id, at, who, action, changes: kept, undone: '' } as never);
      book.commit();
      return { id, text };
    },
  };
}
