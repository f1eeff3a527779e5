import { USED_AS_NOUNS } from './adjective-rules';
import { canBeDeclinedAdjective, isDeclinedAdjective, isDeclinedNoun } from './already-declined';
import { isCapitals, listed } from './letters';
import { joinForms, unchanged } from './paradigms';
import {
  adjectiveGender,
  declineAdjective,
  declineNoun,
  headKind,
  isAdjective,
  isListedHead,
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
    while (listed(ADVERBS, (tokens[at] ?? '-').toLowerCase())) at = nextWord(tokens, at);
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

/** Not the genitive of many: «учреждений», «организаций». */
const SURELY_ADJECTIVE = /(ая|ый|[кгхжшчщ]ий|[^еая]ний)$/i;

/** «сестра медицинская», «воспитатель старший»: the adjective behind the noun, with nothing that it could belong to. */
function adjectiveBehind(tokens: readonly string[], head: number): number | null {
  const at = nextWord(tokens, head);
  const token = tokens[at] ?? '';
  const after = tokens[nextWord(tokens, at)];
  if (!SURELY_ADJECTIVE.test(token) || !isAdjective(token) || canBeNoun(after)) return null;
  const gender = /[ая]$/i.test(tokens[head]!) ? 'f' : 'm';
  return adjectiveGender(token) === gender && !/[оеи]$/i.test(tokens[head]!) ? at : null;
}

/** «учреждение детский сад № 12»: a second institution beside the first, without a comma. */
function appositionBehind(tokens: readonly string[], head: number): Group | null {
  if (headKind(tokens[head]!) !== 'institution') return null;
  const group = findGroup(tokens, nextWord(tokens, head), false);
  return group && headKind(tokens[group.head]!) === 'institution' ? group : null;
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

/** «и. о. директора», «врио», «зам.»: shortened words have no cases. */
const isShortenedWord = (token: string): boolean =>
  token.endsWith('.') || listed(SHORTENED, token.toLowerCase());

/** «МБДОУ …», «ЗДУВР». */
function isAbbreviation(token: string): boolean {
  const spelledOut = headKind(token) !== null || (isAdjective(token) && token.length > 5);
  return isCapitals(token) && !spelledOut;
}

/** What agrees with the head right behind it. An institution beside an institution is declined by most, not by all. */
function declineBehind(tokens: readonly string[], head: number, animate: boolean, into: Forms[]): Certainty {
  const adjective = adjectiveBehind(tokens, head);
  if (adjective !== null) into[adjective] = declineAdjective(tokens[adjective]!, animate).forms;
  const apposition = appositionBehind(tokens, head);
  if (apposition === null) return 'sure';
  declineGroup(tokens, apposition, animate, into);
  return 'ask';
}

/** In the nominative: of a compound the whole or its last half is known. */
const isKnown = (word: string): boolean =>
  isListedHead(word) || isListedHead(word.slice(word.lastIndexOf('-') + 1)) || listed(USED_AS_NOUNS, word);

/** «старшему воспитателю», «педагога-психолога»: the phrase does not begin in the nominative. */
function isDeclinedAlready(tokens: readonly string[], start: number): boolean {
  const first = tokens[start]!;
  const next = tokens[nextWord(tokens, start)] ?? '';
  if (isKnown(first.toLowerCase())) return false;
  if (isDeclinedNoun(first, isKnown) || isDeclinedAdjective(first)) return true;
  return canBeDeclinedAdjective(first) && (isDeclinedNoun(next, isKnown) || isDeclinedAdjective(next));
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
 * remains so for a woman. `ask` for a plural, for a phrase without a noun, for one that stands in another case
 * already (both are left as they are), and where the ending of an unknown noun allows two declensions.
 */
export function declinePhrase(text: string, options: PhraseOptions): Declined {
  const tokens: readonly string[] = text.match(TOKEN) ?? [];
  const forms = tokens.map(unchanged);
  const start = startOf(tokens);
  const first = tokens[start];
  if (first === undefined || isAbbreviation(first) || /^["«]/.test(first)) {
    return { forms: unchanged(text), certainty: 'sure' };
  }
  if (isShortenedWord(first)) {
    const certainty = declineFollowing(tokens, start, options, forms);
    return { forms: joinForms(forms, ''), certainty };
  }
  if (isDeclinedAlready(tokens, start)) return { forms: unchanged(text), certainty: 'ask' };
  const group = isPluralAdjective(first) ? null : findGroup(tokens, start, options.animate);
  if (!group) return { forms: unchanged(text), certainty: 'ask' };
  const certainties = [
    declineGroup(tokens, group, options.animate, forms),
    declineBehind(tokens, group.head, options.animate, forms),
    declineFollowing(tokens, group.head + 1, options, forms),
  ];
  return { forms: joinForms(forms, ''), certainty: certainties.includes('ask') ? 'ask' : 'sure' };
}
