/** «А», «А и Б», «А, Б и В». */
export const enumerate = (items: readonly (string | number)[]): string =>
  items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items[items.length - 1]}`;
