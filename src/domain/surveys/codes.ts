/**
 * Personal codes of questionnaires: ten digits from 2 to 9, «234 567 8926». Digits alone are typed on the large keys
 * of any telephone whatever its language, and without 0 and 1 none of them is taken for a letter.
 *
 * The last digit checks the others by the rule of ISBN-10 (weights 10 … 1, the sum divisible by 11), so that one wrong
 * digit or two that changed places are told from a wrong code. Nine digits make 8⁹ ≈ 134 million beginnings, of which
 * 8 in 11 have a check digit from 2 to 9: about 98 million codes. With 60 of them given out, one guess in 1.6 million
 * hits. The door shuts itself after a hundred codes that nobody has: one chance in sixteen thousand for a whole
 * opening, and a hit lets somebody fill in one questionnaire and shows nothing.
 */
const LENGTH = 10;
const MODULUS = 11;
const SYMBOLS = '23456789';

/** `shape`: no ten digits from 2 to 9; `slip`: a digit is wrong or two changed places. */
export type ReadCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: 'shape' | 'slip' };

/** Reads a code as people type it: with spaces, hyphens and dots between the digits. */
export function readCode(typed: string): ReadCode {
  const code = typed.replace(/[\s.–—-]/g, '');
  if (!/^[2-9]{10}$/.test(code)) return { ok: false, why: 'shape' };
  return weighed(code) % MODULUS === 0 ? { ok: true, code } : { ok: false, why: 'slip' };
}

/** «234 567 8926», as a telephone number is read. Spaces do not break at the end of a line. */
export const shownCode = (code: string): string =>
  code.replace(/^(\d{3})(\d{3})(\d+)$/, '$1\u00a0$2\u00a0$3');

const weighed = (digits: string): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * (LENGTH - index), 0);

/**
 * A code from a random UUID, or `null` when its beginning has no check digit from 2 to 9: then another UUID is asked
 * for. Three bits of each of the first nine hexadecimal digits count; none of them is fixed by the version or variant.
 */
export function codeFrom(uuid: string): string | null {
  const start = [...uuid.replace(/-/g, '').slice(0, LENGTH - 1)]
    .map((digit) => SYMBOLS[Number.parseInt(digit, 16) & 7])
    .join('');
  const check = (MODULUS - (weighed(start) % MODULUS)) % MODULUS;
  return check >= 2 && check <= 9 ? start + check : null;
}

/** More than this in a row without a code never happens while the source is random: 3 in 11 are passed over. */
const MOST_TRIES = 200;

/** Gives codes one after another, each different from all that are `used` and from each other. */
export function codeSequence(used: readonly string[], randomUuid: () => string): () => string {
  const taken = new Set(used);
  return () => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const code = codeFrom(randomUuid());
      if (code === null || taken.has(code)) continue;
      taken.add(code);
      return code;
    }
    throw new Error('the source of random numbers repeats itself');
  };
}
