import { plural } from '../domain/language/choice';

/** The number with its word: «5 пар»; `forms` are those after 1, 2 and 5. */
export const counted = (count: number, forms: readonly [string, string, string]): string =>
  `${count} ${plural(count, forms)}`;
