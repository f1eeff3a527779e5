/**
 * The Russian form that goes with a whole number: 1 пара, 2 пары, 5 пар, 11 пар, 21 пара.
 * `forms` are the forms after 1, 2 and 5.
 */
export function plural(count: number, forms: readonly [string, string, string]): string {
  const tail = Math.abs(count) % 100;
  const digit = tail % 10;
  if (tail >= 11 && tail <= 14) return forms[2];
  if (digit === 1) return forms[0];
  return digit >= 2 && digit <= 4 ? forms[1] : forms[2];
}

/** The number with its word: «5 пар». */
export const counted = (count: number, forms: readonly [string, string, string]): string =>
  `${count} ${plural(count, forms)}`;
