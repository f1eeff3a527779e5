const fold = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е');

/**
 * The row a key leads to in a list, or `null` when the key is not about moving. Arrows stop at the ends; a letter goes
 * to the next row whose label begins with it, round the list.
 */
export function nextRow(key: string, current: number, labels: readonly string[]): number | null {
  const last = labels.length - 1;
  if (last < 0) return null;
  if (key === 'ArrowDown') return Math.min(current + 1, last);
  if (key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key.length === 1 && key.trim() !== '' ? rowByLetter(key, current, labels) : null;
}

function rowByLetter(letter: string, current: number, labels: readonly string[]): number | null {
  for (let step = 1; step <= labels.length; step++) {
    const row = (current + step) % labels.length;
    if (fold(labels[row]!).startsWith(fold(letter))) return row;
  }
  return null;
}

/** Whether every word of the query begins some word of the text; «ё» equals «е», case does not matter. */
export function matches(query: string, text: string): boolean {
  const words = fold(text).split(/[\s,.()«»-]+/);
  return fold(query)
    .split(/[\s,.-]+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
