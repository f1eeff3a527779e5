import { commonNameGender } from './first-names';
import { inTitleCase, isCapitals, listed } from './letters';
import { PATRONYMIC_ENDINGS, PATRONYMIC_PARTICLES } from './patronymic-rules';
import type { Gender, PersonName } from './types';

/** `full` Иванова Мария Петровна, `initials-after` Иванова М. П., `initials-before` М. П. Иванова. */
export type NameStyle = 'full' | 'initials-after' | 'initials-before';

const NBSP = '\u00a0';
const INITIAL = /^\p{L}\.?(-\p{L}\.?)?$|^\p{Lu}\p{Ll}\.$/u;

/** True for «М», «М.», «Дж.», «А.-М.». */
export const isInitial = (word: string): boolean => INITIAL.test(word);

/** Gender told by a patronymic; `null` when the word is not a patronymic. */
export function patronymicGender(word: string): Gender | null {
  const lower = word.toLowerCase();
  const tells = (gender: Gender): boolean =>
    PATRONYMIC_ENDINGS[gender]
      .split(' ')
      .some((ending) => lower.length > ending.length && lower.endsWith(ending));
  if (tells('f')) return 'f';
  return tells('m') ? 'm' : null;
}

const isPatronymic = (word: string | undefined): boolean =>
  word !== undefined && patronymicGender(word) !== null;

/** Words of the text: one kind of space and hyphen, «М.П.» and «ИвановаМ.П.» apart, «Гасан оглы» together. */
function words(text: string): string[] {
  const tidy = text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(\p{Ll})(?=\p{Lu}\.)/gu, '$1 ')
    .replace(/\./g, '. ')
    .replace(/[\s,;]+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
  const result: string[] = [];
  for (const word of tidy.split(' ').flatMap((each, _at, all) => initialsOf(each, all) ?? each)) {
    const previous = result[result.length - 1];
    if (previous !== undefined && listed(PATRONYMIC_PARTICLES, word.toLowerCase())) {
      result[result.length - 1] = `${previous} ${word}`;
    } else if (/\p{L}/u.test(word)) result.push(word);
  }
  return result;
}

/** «Иванова МП»: two capitals without dots beside a word that is not in capitals. */
const initialsOf = (word: string, all: readonly string[]): string[] | null =>
  /^\p{Lu}{2}$/u.test(word) && all.some((other) => /^\p{Lu}\p{Ll}{2}/u.test(other)) ? [...word] : null;

const PARTICLE = new RegExp(`(?<= )(${PATRONYMIC_PARTICLES.split(' ').join('|')})$`, 'i');
/** «фон», «ибн», «де» stay small. */
const LONGEST_SMALL = 3;

/**
 * A name typed wholly in capitals or wholly in small letters gets ordinary capitals; so do a single word in small
 * letters and a patronymic in capitals. A surname alone in capitals keeps them.
 */
function withOrdinaryCapitals(names: string[]): string[] {
  const text = names.join(' ');
  const all = isCapitals(text) || text === text.toLowerCase();
  const odd = (name: string): boolean =>
    (name === name.toLowerCase() && name.length > LONGEST_SMALL) || (isCapitals(name) && isPatronymic(name));
  return names.map((name) =>
    (all || odd(name) ? inTitleCase(name) : name).replace(PARTICLE, (match) => match.toLowerCase()),
  );
}

const asInitial = (word: string): string =>
  word
    .split('-')
    .map((part) => `${part.replace('.', '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`)
    .join('-');

/** «Мария», «Мария-Антуанетта». */
const isFirstName = (word: string): boolean => commonNameGender(word.split('-')[0]!) !== null;

function orderedByPatronymic(names: readonly string[]): PersonName {
  const [a = '', b = '', c = ''] = names;
  if (names.length <= 1) {
    return commonNameGender(a) ? { last: '', first: a, middle: '' } : { last: a, first: '', middle: '' };
  }
  if (names.length === 2) {
    if (isPatronymic(b) && isFirstName(a)) return { last: '', first: a, middle: b };
    if (PARTICLE.test(b)) return { last: a, first: '', middle: b };
    const firstNameFirst = isFirstName(a) && !isFirstName(b);
    return firstNameFirst ? { last: b, first: a, middle: '' } : { last: a, first: b, middle: '' };
  }
  if (names.length === 3) {
    return ofThreeWords(a, b, c);
  }
  return ofManyWords(names);
}

const WOMANS_PATRONYMIC = /(?:овна|евна|ична)$/i;
const USUAL_SURNAME = /(?:[оеё]в|[иы]н|[сц]ки[йх]|[сц]кая)а?$/i;

/** «Иванова Мария Петровна»; the patronymic tells of other orders, «Петровна Мария Иванова» among them. */
function ofThreeWords(a: string, b: string, c: string): PersonName {
  if (isPatronymic(b)) return { last: c, first: a, middle: b };
  const known = (word: string): boolean => commonNameGender(word) !== null;
  if (WOMANS_PATRONYMIC.test(a) && known(b) && !isPatronymic(c)) return { last: c, first: b, middle: a };
  const swapped = isPatronymic(c) && known(a) && !known(b) && USUAL_SURNAME.test(b);
  return swapped ? { last: b, first: a, middle: c } : { last: a, first: b, middle: c };
}

/** Four words and more: a surname or a first name of two words. */
function ofManyWords(names: readonly string[]): PersonName {
  const at = names.findIndex((name, i) => i > 0 && isPatronymic(name));
  const middle = names[at] ?? '';
  if (at < 0) return { last: names[0]!, first: names.slice(1).join(' '), middle: '' };
  if (at < names.length - 1) {
    return { last: names.slice(at + 1).join(' '), first: names.slice(0, at).join(' '), middle };
  }
  const twoFirstNames = at > 2 && commonNameGender(names[at - 2]!) !== null;
  const firstAt = twoFirstNames ? at - 2 : at - 1;
  return { last: names.slice(0, firstAt).join(' '), first: names.slice(firstAt, at).join(' '), middle };
}

/** «Иванова Мария П.», «Мария П. Иванова», «Иванова М. Петровна»; `null` when all the words are the surname. */
function withOneInitial(names: readonly string[], initial: string): PersonName | null {
  if (names.length !== 2) return null;
  const middle = names.findIndex((name, at) => at > 0 && isPatronymic(name));
  if (middle > 0) return { last: names[0]!, first: initial, middle: names[middle]! };
  const first = names.findIndex((name) => commonNameGender(name) !== null);
  return first < 0 ? null : { last: names[1 - first]!, first: names[first]!, middle: initial };
}

/**
 * Reads a personal name typed in any order: «Иванова Мария Петровна», «Мария Петровна Иванова»,
 * «М.П. Иванова», «Иванова М. П.», «Мамедов Али Гасан оглы», in capitals or in small letters (both get
 * ordinary capitals; a surname alone in capitals keeps them). Initials come out as «М.».
 * Never fails: what is missing is an empty string, an unreadable text becomes the surname.
 */
export function parsePersonName(text: string): PersonName {
  const found = words(text);
  const initials = found.filter(isInitial).map(asInitial);
  const names = withOrdinaryCapitals(found.filter((word) => !isInitial(word)));
  if (initials.length === 0) return orderedByPatronymic(names);
  const [first = '', middle = ''] = initials;
  return (middle === '' && withOneInitial(names, first)) || { last: names.join(' '), first, middle };
}

function initialOf(name: string): string {
  if (name === '' || isInitial(name)) return name;
  return name
    .split('-')
    .map((part) => `${part.charAt(0)}.`)
    .join('-');
}

/**
 * Writes the name in one of three styles. Initials and surname are tied by no-break spaces;
 * missing parts leave no trace. A name known by initials only keeps them in every style.
 */
export function formatPersonName(name: PersonName, style: NameStyle): string {
  const join = (parts: readonly string[], space: string): string =>
    parts.filter((part) => part !== '').join(space);
  const short = style !== 'full' || isInitial(name.first);
  if (!short) return join([name.last, name.first, name.middle], ' ');
  const initials = [initialOf(name.first), initialOf(name.middle)];
  if (style === 'initials-before') return join([...initials, name.last], NBSP);
  return join([name.last, ...initials], NBSP);
}
