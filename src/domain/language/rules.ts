import { isConsonant, isVowel, syllables, withoutYo } from './letters';
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

/** A rule taken apart once: tables are read for every word of every document. */
interface Ready {
  readonly rule: Rule;
  readonly words: ReadonlySet<string> | null;
  readonly ends: readonly string[] | null;
}

const READY = new WeakMap<readonly Rule[], readonly Ready[]>();

function readyRules(rules: readonly Rule[]): readonly Ready[] {
  const known = READY.get(rules);
  if (known) return known;
  const ready = rules.map((rule) => ({
    rule,
    words: rule.words === undefined ? null : new Set(rule.words.split(' ')),
    ends: rule.ends?.split(' ') ?? null,
  }));
  READY.set(rules, ready);
  return ready;
}

const fitsLetter = (sign: string, letter: string): boolean =>
  sign === 'Г' ? isVowel(letter) : sign === 'С' ? isConsonant(letter) : sign === letter;

function endsLike(word: string, ending: string): boolean {
  const from = word.length - ending.length;
  for (let at = ending.length - 1; at >= 0; at--) {
    if (!fitsLetter(ending.charAt(at), word.charAt(from + at))) return false;
  }
  return from >= 0;
}

function fits({ rule, words, ends }: Ready, word: string, plain: string): boolean {
  if (rule.oneSyllable && syllables(word) !== 1) return false;
  if (words !== null) return words.has(plain);
  return ends === null || ends.some((ending) => endsLike(word, ending) || endsLike(plain, ending));
}

/** The first rule for a lower-case word; a table ends with a rule that fits everything. */
export function findRule(rules: readonly Rule[], word: string): Rule {
  const plain = withoutYo(word);
  const found = readyRules(rules).find((ready) => fits(ready, word, plain));
  return found?.rule ?? { like: 'кафе', ask: true };
}
