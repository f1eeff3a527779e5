import { type CivilDate, parseCivilDate } from '../../domain/calendar/civil-date';

/** A day of the sample book as people write it, `07.09.2026`. Throws when there is no such day. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`No such day in the sample book: ${text}`);
  return date;
}

/** Gives every row its id in order: `С-001`, `С-002` … */
export const numbered = <R extends object>(prefix: string, width: number, rows: readonly R[]) =>
  rows.map((row, index) => ({ id: `${prefix}-${String(index + 1).padStart(width, '0')}`, ...row }));
