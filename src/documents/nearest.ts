/** Number of letters to insert, delete, replace or swap with a neighbour to make one word of the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      row.push(swapped ? Math.min(cost, before[j - 2]! + 1) : cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The known word that a typing mistake most likely meant; `null` when none is near enough. */
export function nearestOf(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    const distance = editDistance(typed, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
