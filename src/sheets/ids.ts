/**
 * The next free id `Н-08` after the highest number in use; never a number that was used before it. `year` goes
 * between prefix and number: `П-2026-03`.
 */
export function nextId(prefix: string, used: readonly string[], year?: number): string {
  const start = year === undefined ? `${prefix}-` : `${prefix}-${year}-`;
  let highest = 0;
  for (const id of used) {
    if (!id.startsWith(start)) continue;
    const number = Number(id.slice(start.length));
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return start + String(highest + 1).padStart(2, '0');
}
