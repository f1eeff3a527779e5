import { Case as NumeralCase, Gender as NumeralGender, numeralize } from 'numeralize-ru';
import type { Case, Gender } from './types';

/** Gender of the counted thing; `n` is the neuter. */
export type CountedGender = Gender | 'n';

const LIMIT = 1e15;

const NUMERAL_CASE: Readonly<Record<Case, NumeralCase>> = {
  им: NumeralCase.Nominative,
  род: NumeralCase.Genitive,
  дат: NumeralCase.Dative,
  вин: NumeralCase.Accusative,
  твор: NumeralCase.Instrumental,
  пред: NumeralCase.Prepositional,
};

const NUMERAL_GENDER: Readonly<Record<CountedGender, NumeralGender>> = {
  m: NumeralGender.Masculine,
  f: NumeralGender.Feminine,
  n: NumeralGender.Neuter,
};

/**
 * A whole number in words, counting things: 21, «вин», «f» → «двадцать одну»; −3 → «минус три».
 * Throws a RangeError for a fraction and from 10¹⁵ on.
 */
export function numberInWords(count: number, kase: Case = 'им', gender: CountedGender = 'm'): string {
  if (!Number.isInteger(count) || Math.abs(count) >= LIMIT)
    throw new RangeError(`not a countable number: ${count}`);
  const words = numeralize(Math.abs(count), NUMERAL_GENDER[gender], NUMERAL_CASE[kase]);
  return count < 0 ? `минус ${words}` : words;
}
