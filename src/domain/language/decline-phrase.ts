import { USED_AS_NOUNS } from './adjective-rules';
import { isCapitals, listed } from './letters';
import { joinForms, unchanged } from './paradigms';
import {
  adjectiveGender,
  declineAdjective,
  declineNoun,
  headKind,
  isAdjective,
  isPluralAdjective,
} from './phrase-forms';
import { ADVERBS, PREPOSITIONS, SHORTENED } from './position-lexicon';
import type { Certainty, Declined, Forms } from './types';

/** Adjectives and the noun they belong to, as places in the list of tokens. */
interface Group {
  readonly adjectives: readonly number[];
  readonly head: number;
}

export interface PhraseOptions {
  /** A person or a position: the accusative equals the genitive. */
  readonly animate: boolean;
}

/** Quoted names, words, punctuation and spaces; joined they give the text back. */
const TOKEN = /«[^»]*»+|"[^"]*"|[^\s(),;/«»"]+|\s+|./g;
const SEPARATOR = /^([,;/(–—-]|и)$/;
const NUMBER = /^\d+(-?[а-я]{1,2})?$/i;

const SPACE = /^\s+$/;
const SPACE_OR_BRACKET = /^(\s+|[()])$/;

/** The place of the next token that is not a space (nor what else is to be skipped). */
function nextWord(tokens: readonly string[], after: number, skipped: RegExp = SPACE): number {
  let at = after + 1;
  while (at < tokens.length && skipped.test(tokens[at]!)) at++;
  return at;
}

const canBeNoun = (token: string | undefined): token is string =>
  token !== undefined &&
  /[а-яё]/i.test(token) &&
  /^[a-zа-яё]/i.test(token) &&
  !listed(PREPOSITIONS, token.toLowerCase()) &&
  !SEPARATOR.test(token);

/** «рабочий по зданию» is a noun, «рабочий план» and «дежурный администратор» are not. */
function standsAsNoun(token: string, following: string | undefined, animate: boolean): boolean {
  if (!listed(USED_AS_NOUNS, token.toLowerCase())) return false;
  if (!canBeNoun(following)) return true;
  return animate && headKind(following) === null;
}

/** The first group at or after the place, «специальная (коррекционная) школа»; `null` without a noun. */
function findGroup(tokens: readonly string[], from: number, animate: boolean): Group | null {
  let at = from;
  while (listed(ADVERBS, (tokens[at] ?? '-').toLowerCase()) || NUMBER.test(tokens[at] ?? '')) {
    at = nextWord(tokens, at);
  }
  const adjectives: number[] = [];
  while (at < tokens.length && isAdjective(tokens[at]!)) {
    const next = nextWord(tokens, at, SPACE_OR_BRACKET);
    if (standsAsNoun(tokens[at]!, tokens[next], animate)) return { adjectives, head: at };
    adjectives.push(at);
    at = next;
  }
  if (canBeNoun(tokens[at])) return { adjectives, head: at };
  const last = adjectives.pop();
  return last === undefined ? null : { adjectives, head: last };
}

function declineGroup(tokens: readonly string[], group: Group, animate: boolean, into: Forms[]): Certainty {
  const gender = group.adjectives.length > 0 ? adjectiveGender(tokens[group.adjectives[0]!]!) : null;
  const head = tokens[group.head]!;
  const declined = group.adjectives.map((at) => ({ at, ...declineAdjective(tokens[at]!, animate) }));
  const noun = isAdjective(head) ? declineAdjective(head, animate) : declineNoun(head, gender, animate);
  declined.push({ at: group.head, ...noun });
  for (const { at, forms } of declined) into[at] = forms;
  return declined.every(({ certainty }) => certainty === 'sure') ? 'sure' : 'ask';
}

/** A head that is certainly nominative where the ending alone would prove nothing. */
function isKnownHead(token: string): boolean {
  const kind = headKind(token);
  return kind === 'position' || kind === 'institution' || listed(USED_AS_NOUNS, token.toLowerCase());
}

/** Homogeneous heads after a comma, «и», a dash or a bracket. */
function declineFollowing(
  tokens: readonly string[],
  from: number,
  options: PhraseOptions,
  into: Forms[],
): Certainty {
  let certainty: Certainty = 'sure';
  for (let at = from; at < tokens.length; at++) {
    if (!SEPARATOR.test(tokens[at]!)) continue;
    const group = findGroup(tokens, nextWord(tokens, at), options.animate);
    if (!group || !isKnownHead(tokens[group.head]!)) continue;
    if (declineGroup(tokens, group, options.animate, into) === 'ask') certainty = 'ask';
    at = group.head;
  }
  return certainty;
}

/** «и. о. директора», «врио», «зам.», «МБДОУ …»: shortened words have no cases. */
function isShortened(token: string): boolean {
  if (token.endsWith('.') || listed(SHORTENED, token.toLowerCase())) return true;
  const spelledOut = headKind(token) !== null || (isAdjective(token) && token.length > 5);
  return isCapitals(token) && !spelledOut;
}

const startOf = (tokens: readonly string[]): number => nextWord(tokens, -1);

/** The noun (or the word used as a noun) a phrase is about; `null` when there is none. */
export function headOf(text: string, options: PhraseOptions): string | null {
  const tokens = text.match(TOKEN) ?? [];
  const group = findGroup(tokens, startOf(tokens), options.animate);
  return group ? tokens[group.head]! : null;
}

/**
 * Six cases of a position («старший воспитатель»), an institution or another phrase in the nominative
 * singular. The head noun, its adjectives and further known heads decline; the tail, quoted names, numbers
 * and abbreviations stay. Capitals and spaces stay. The form of the gender is not changed: «воспитатель»
 * remains so for a woman. `ask` for a plural, for a phrase without a noun, and where the ending of an
 * unknown noun allows two declensions.
 */
export function declinePhrase(text: string, options: PhraseOptions): Declined {
  const tokens: readonly string[] = text.match(TOKEN) ?? [];
  const forms = tokens.map(unchanged);
  const start = startOf(tokens);
  const first = tokens[start];
  if (first === undefined || isShortened(first) || /^["«]/.test(first)) {
    return { forms: unchanged(text), certainty: 'sure' };
  }
  const group = isPluralAdjective(first) ? null : findGroup(tokens, start, options.animate);
  if (!group) return { forms: unchanged(text), certainty: 'ask' };
  const head = declineGroup(tokens, group, options.animate, forms);
  const following = declineFollowing(tokens, group.head + 1, options, forms);
  return { forms: joinForms(forms, ''), certainty: head === 'ask' || following === 'ask' ? 'ask' : 'sure' };
}
