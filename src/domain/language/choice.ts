import { pluralize } from 'numeralize-ru';
import type { Gender } from './types';

/** The word for the gender; an unknown gender takes the masculine, as office style does. */
export const byGender = (gender: Gender | null, masculine: string, feminine: string): string =>
  gender === 'f' ? feminine : masculine;

/**
 * The word for a count: forms for one, two and five («пара», «пары», «пар»).
 * A fraction takes the second form: 1,5 часа.
 */
export function plural(count: number, forms: readonly [one: string, two: string, five: string]): string {
  return Number.isInteger(count) ? pluralize(count, ...forms) : forms[1];
}
