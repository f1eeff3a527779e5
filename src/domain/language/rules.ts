import { isConsonant, isVowel, listed, syllables, withoutYo } from './letters';
import type { Sample } from './paradigms';

/**
 * One line of a declension table. The first line that fits the word decides.
 * A rule without conditions fits every word.
 */
export interface Rule {
  /** Whole words, separated by spaces, written without ё. */
  readonly words?: string;
  /** Endings, separated by spaces; «Г» stands for any vowel, «С» for any consonant. */
  readonly ends?: string;
  /** Only words of one syllable. */
  readonly oneSyllable?: true;
  /** The sample word it declines like. */
  readonly like: Sample;
  /** Certain by grammar, whatever a second set of rules says; so are all `words` without `ask`. */
  readonly firm?: true;
  /** Usage wavers or the stress is unknown: a person has to look. */
  readonly ask?: true;
}

const fitsLetter = (sign: string, letter: string): boolean =>
  sign === 'Г' ? isVowel(letter) : sign === 'С' ? isConsonant(letter) : sign === letter;

function endsLike(word: string, ending: string): boolean {
  const from = word.length - ending.length;
  return from >= 0 && [...ending].every((sign, i) => fitsLetter(sign, word.charAt(from + i)));
}

function fits(rule: Rule, word: string, plain: string): boolean {
  if (rule.oneSyllable && syllables(word) !== 1) return false;
  if (rule.words !== undefined) return listed(rule.words, plain);
  if (rule.ends === undefined) return true;
  return rule.ends.split(' ').some((ending) => endsLike(word, ending) || endsLike(plain, ending));
}

/** The first rule for a lower-case word; a table ends with a rule that fits everything. */
export function findRule(rules: readonly Rule[], word: string): Rule {
  const plain = withoutYo(word);
  return rules.find((rule) => fits(rule, word, plain)) ?? { like: 'кафе', ask: true };
}
