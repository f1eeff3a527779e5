import { plural } from '../domain/language/choice';

/** «1 пара», «2 пары», «5 пар»: the number with its word in the right form. */
export const counted = (number: number, words: readonly [string, string, string]): string =>
  `${number} ${plural(number, words)}`;
