import { addDays, type CivilDate, fromDayNumber, toDayNumber } from '../calendar/civil-date';
import type { Ledger } from './reminders';

/** A property may hold 9 kB. */
const PART_LENGTH = 8000;
/** At most so many properties: some 9,000 reminders, the newest. */
export const LEDGER_PARTS = 20;
/** A reminder of a past year will not come again. */
const KEPT_DAYS = 400;

const ENTRY = /([0-9a-f]{12})([0-9a-z]{4})/g;
const ENTRY_LENGTH = 16;

/** The ledger of a text written by {@link packLedger}; what is not an entry is left out. */
export function unpackLedger(parts: readonly string[]): Ledger {
  const entries = parts.flatMap((part) => [...part.matchAll(ENTRY)]);
  return new Map(
    entries.map(([, key, day]): [string, CivilDate] => [key!, fromDayNumber(Number.parseInt(day!, 36))]),
  );
}

/**
 * The ledger as texts that fit into properties, always {@link LEDGER_PARTS} of them, the unused ones empty. Forgotten
 * are entries older than a year, and the oldest when there are too many. Holds digests of codes and days only.
 */
export function packLedger(ledger: Ledger, today: CivilDate): string[] {
  const perPart = Math.floor(PART_LENGTH / ENTRY_LENGTH);
  const newest = [...ledger]
    .filter(([, day]) => day > addDays(today, -KEPT_DAYS))
    .sort(([, a], [, b]) => toDayNumber(b) - toDayNumber(a))
    .slice(0, perPart * LEDGER_PARTS)
    .map(([key, day]) => key + toDayNumber(day).toString(36).padStart(4, '0'));
  return Array.from({ length: LEDGER_PARTS }, (_, part) =>
    newest.slice(part * perPart, (part + 1) * perPart).join(''),
  );
}
