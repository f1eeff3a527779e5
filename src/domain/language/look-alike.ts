/** Latin letters that look like Russian ones, as they come from a wrong keyboard or a scan. */
const LATIN = 'ABCEHKMOPTXYaceopxyk';
const RUSSIAN = 'АВСЕНКМОРТХУасеорхук';

const HAS_RUSSIAN = /[а-яё]/i;
const ONLY_LOOK_ALIKE = new RegExp(`^[${LATIN}\\p{P}]+$`, 'u');

/**
 * The text with Latin letters made Russian inside words that have Russian letters, and in words made of nothing but
 * look-alikes when the text around them is Russian. «Smith» stays as it is.
 */
export function withRussianLetters(text: string): string {
  if (!/[a-z]/i.test(text) || !HAS_RUSSIAN.test(text)) return text;
  return text
    .split(/(\s+)/)
    .map((word) => (HAS_RUSSIAN.test(word) || ONLY_LOOK_ALIKE.test(word) ? replaced(word) : word))
    .join('');
}

const replaced = (word: string): string =>
  [...word].map((letter) => RUSSIAN[LATIN.indexOf(letter)] ?? letter).join('');

/** The Russian letter that a small Latin one looks like, for texts that are compared and not shown. */
export const RUSSIAN_FOR_LATIN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
