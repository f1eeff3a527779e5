/**
 * Gives free ids `Н-08`, `Н-09` … one after another, after the highest number in use, as wide as the ids there are;
 * never a number that was used before it. `year` goes between prefix and number: `П-2026-03`.
 */
export function idSequence(prefix: string, used: readonly string[], year?: number): () => string {
  const start = year === undefined ? `${prefix}-` : `${prefix}-${year}-`;
  let highest = 0;
  let width = 2;
  for (const id of used) {
    if (!id.startsWith(start)) continue;
    const digits = id.slice(start.length);
    if (!/^\d+$/.test(digits)) continue;
    width = Math.max(width, digits.length);
    highest = Math.max(highest, Number(digits));
  }
  return () => {
    highest += 1;
    return start + String(highest).padStart(width, '0');
  };
}

/** The one id that comes next, see {@link idSequence}. */
export const nextId = (prefix: string, used: readonly string[], year?: number): string =>
  idSequence(prefix, used, year)();
