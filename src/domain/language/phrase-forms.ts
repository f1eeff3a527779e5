import {
  ADJECTIVES,
  NOUN_ENDINGS_LIKE_ADJECTIVES,
  NOUNS_LIKE_ADJECTIVES,
  PLURAL_ADJECTIVE_ENDINGS,
} from './adjective-rules';
import { isCapitals, listed, withCapitalsOf, withoutYo } from './letters';
import {
  FEMININE_SOFT_ENDINGS,
  FIXED_COMPOUNDS,
  FIXED_NOUN_PARTS,
  KNOWN_FEMININE,
  KNOWN_MASCULINE,
  MASCULINE_SOFT_ENDINGS,
  NOUNS,
  SOFT_FEMININE,
  SOFT_MASCULINE,
} from './noun-rules';
import { inflect, joinDeclined, mapForms, unchanged } from './paradigms';
import { INSTITUTION_HEADS, PAPER_HEADS, POSITION_HEADS } from './position-lexicon';
import { findRule, type Rule } from './rules';
import type { Declined, Gender } from './types';

const endsWithAny = (word: string, endings: string): boolean =>
  endings.split(' ').some((ending) => word.endsWith(ending));

const withoutReflexive = (word: string): string => word.replace(/ся$/, '');

/** True for a word that looks like a singular adjective or participle in the nominative. */
export function isAdjective(token: string): boolean {
  const word = withoutReflexive(token.toLowerCase());
  if (word.length < 4 || !endsWithAny(word, 'ый ий ой ая яя ое ее')) return false;
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  return !listed(NOUNS_LIKE_ADJECTIVES, lastPart) && !endsWithAny(word, NOUN_ENDINGS_LIKE_ADJECTIVES);
}

/** True for «старшие», «обучающиеся», «наставнические». */
export const isPluralAdjective = (token: string): boolean =>
  token.length > 4 && endsWithAny(withoutReflexive(token.toLowerCase()), PLURAL_ADJECTIVE_ENDINGS);

/** Gender an adjective shows; `null` for the neuter. */
export function adjectiveGender(token: string): Gender | null {
  const word = withoutReflexive(token.toLowerCase());
  if (endsWithAny(word, 'ая яя')) return 'f';
  return endsWithAny(word, 'ый ий ой') ? 'm' : null;
}

const HEADS = [
  ['position', POSITION_HEADS],
  ['institution', INSTITUTION_HEADS],
  ['paper', PAPER_HEADS],
] as const;

/** True for a noun of the lexicon itself, not for a compound with one. */
export const isListedHead = (word: string): boolean =>
  HEADS.some(([, list]) => listed(list, withoutYo(word.toLowerCase())));

/** What a known noun stands at the head of; of a compound the whole, the last or the first half tells. */
export function headKind(token: string): 'position' | 'institution' | 'paper' | null {
  const word = withoutYo(token.toLowerCase());
  const halves = word.split('-');
  for (const half of [word, halves[halves.length - 1]!, halves[0]!]) {
    const found = HEADS.find(([, list]) => listed(list, half));
    if (found) return found[0];
  }
  return null;
}

/** Six forms of an adjective or participle. */
export function declineAdjective(token: string, animate: boolean): Declined {
  const lower = token.toLowerCase();
  const word = withoutReflexive(lower);
  const reflexive = lower.slice(word.length);
  const rule = findRule(ADJECTIVES, word);
  const forms = mapForms(inflect(word, rule.like, animate), (form) =>
    withCapitalsOf(token, form + reflexive),
  );
  return { forms, certainty: rule.ask ? 'ask' : 'sure' };
}

function softNounRule(word: string, gender: Gender | null, animate: boolean): Rule {
  const masculine = listed(KNOWN_MASCULINE, word) || endsWithAny(word, MASCULINE_SOFT_ENDINGS);
  const feminine = listed(KNOWN_FEMININE, word) || endsWithAny(word, FEMININE_SOFT_ENDINGS);
  if (gender === 'm' || (!gender && masculine)) return findRule(SOFT_MASCULINE, word);
  if (gender === 'f' || feminine) return findRule(SOFT_FEMININE, word);
  if (animate) return findRule(SOFT_MASCULINE, word);
  return { like: 'тетрадь', ask: true };
}

function declineNounPart(part: string, gender: Gender | null, animate: boolean): Declined {
  if (isAdjective(part)) return declineAdjective(part, animate);
  const word = part.toLowerCase();
  const rule = word.endsWith('ь') ? softNounRule(withoutYo(word), gender, animate) : findRule(NOUNS, word);
  const forms = mapForms(inflect(word, rule.like, animate), (form) => withCapitalsOf(part, form));
  return { forms, certainty: rule.ask && !headKind(part) ? 'ask' : 'sure' };
}

const isFixedPart = (part: string, whole: string): boolean =>
  !/[а-яё]/i.test(part) ||
  listed(FIXED_NOUN_PARTS, part.toLowerCase()) ||
  listed(FIXED_COMPOUNDS, whole.toLowerCase());

/**
 * Six forms of a noun; in a compound («учитель-логопед») every half declines except fixed first ones. The first half
 * of a compound that names a thing («слайд-лекция») is a question unless it is known.
 * `gender` is what the adjective before the noun shows, if there is one. Abbreviations do not change.
 */
export function declineNoun(token: string, gender: Gender | null, animate: boolean): Declined {
  if (isCapitals(token) && !headKind(token)) return { forms: unchanged(token), certainty: 'sure' };
  const parts = token.split('-');
  const declined = parts.map((part, i): Declined => {
    const first = i < parts.length - 1;
    if (first && isFixedPart(part, token)) return { forms: unchanged(part), certainty: 'sure' };
    const noun = declineNounPart(part, i === 0 ? gender : null, animate);
    return first && !animate && headKind(part) === null ? { ...noun, certainty: 'ask' } : noun;
  });
  return joinDeclined(declined, '-');
}
