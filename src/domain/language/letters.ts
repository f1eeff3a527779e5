/** Letters of Russian words: classes of sounds, ё, capitals. */

const VOWELS = 'аеёиоуыэюя';
const CONSONANTS = 'бвгджзйклмнпрстфхцчшщ';

export const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);
export const isConsonant = (letter: string): boolean => letter !== '' && CONSONANTS.includes(letter);

/** Number of syllables of a lower-case word. */
export const syllables = (word: string): number => [...word].filter(isVowel).length;

/** The word with every ё written as е, as most papers write it. */
export const withoutYo = (word: string): string => word.replace(/ё/g, 'е').replace(/Ё/g, 'Е');

/** True for «ИВАНОВА» and «МБДОУ»; false for «И», «Иванова», «№ 12». */
export const isCapitals = (text: string): boolean =>
  /\p{L}.*\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** Capital after every space and hyphen: «римская-корсакова» → «Римская-Корсакова». */
export const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/** The text with its first letter as a capital; the rest stays. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with its first letter small, for the middle of a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Gives the lower-case `word` the capitals of `model`, a form of the same word («Ёж» – «Ежа»). */
export function withCapitalsOf(model: string, word: string): string {
  if (isCapitals(model)) return word.toUpperCase();
  const isCapital = (letter: string, i: number): boolean => {
    const lower = model.charAt(i).toLowerCase();
    return lower !== model.charAt(i) && withoutYo(lower) === withoutYo(letter);
  };
  return [...word].map((letter, i) => (isCapital(letter, i) ? letter.toUpperCase() : letter)).join('');
}

/** True when the space-separated list holds the word. */
export const listed = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);
