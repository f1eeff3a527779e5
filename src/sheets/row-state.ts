import { fingerprint } from '../domain/fingerprint';

/** Empty texts, absent dates, «нет» and empty lists are all an empty cell. */
const emptyAsNull = (value: unknown): unknown =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    ? null
    : value;

/** Would both values show the same cell? */
export const sameCell = (a: unknown, b: unknown): boolean =>
  JSON.stringify(emptyAsNull(a)) === JSON.stringify(emptyAsNull(b));

/** Columns of `now` that show another cell than `old`, with their new values. */
export const changedCells = (old: object, now: object): [key: string, value: unknown][] =>
  Object.entries(now).filter(([key, value]) => !sameCell((old as Record<string, unknown>)[key], value));

/** Changes when a cell of the row changes; the same for a row that was just written and one that was read. */
export function revisionOf(values: object): string {
  const filled = Object.entries(values)
    .filter(([, value]) => emptyAsNull(value) !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify(filled));
}
