const SOFT_HYPHEN = '\u00ad';
const VOWELS = 'аеёиоуыэюя';
/** Letters that never begin a line. */
const BOUND = 'ьъй';
/** Shorter words stay whole. */
const LONG_WORD = 6;

const has = (letters: string, letter: string): boolean => letters.includes(letter.toLowerCase());
const isVowel = (letter: string): boolean => has(VOWELS, letter);

/** May a line end after `left`, before `right`? Both parts are two letters at least and can be spoken. */
function mayBreak(left: string, right: string): boolean {
  if (left.length < 2 || right.length < 2) return false;
  if (![...left].some(isVowel) || ![...right].some(isVowel)) return false;
  const [last, first, second] = [left[left.length - 1]!, right[0]!, right[1]!];
  if (isVowel(first)) return last.toLowerCase() === 'ъ';
  return !has(BOUND, first) && isVowel(second);
}

const broken = (word: string): string =>
  [...word]
    .map((letter, at) => (at > 0 && mayBreak(word.slice(0, at), word.slice(at)) ? SOFT_HYPHEN : '') + letter)
    .join('');

/**
 * The text with soft hyphens in long Russian words, for narrow columns: a word that does not fit is parted at a
 * syllable and not anywhere. Numbers, addresses and other alphabets stay as they are.
 */
export const hyphenated = (text: string): string =>
  text.replace(/[а-яё]+/gi, (word) => (word.length < LONG_WORD ? word : broken(word)));
