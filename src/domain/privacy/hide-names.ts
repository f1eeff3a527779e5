import { isDeclinedPatronymic } from '../language/already-declined';
import { commonNameGender } from '../language/first-names';
import { PATRONYMIC_PARTICLES } from '../language/patronymic-rules';
import { patronymicGender } from '../language/person-name';
import { type KnownPerson, type NameWords, nameWords, type PersonWords, plainLetters } from './known-people';

/** Stands where a text names somebody the book does not know, or one of several people of one name. */
export const SOMEBODY = '(имя)';

type Place = 'last' | 'first' | 'middle' | 'initial' | 'word';

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly is: Place;
  /** Looks like a name although the book has none like it. */
  readonly stranger: boolean;
  readonly people: readonly PersonWords[];
}

const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu;
/** Endings of surnames: only such a surname is also found in small letters. */
const SURNAME_LOOK =
  /(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой)?$|(?:ск|цк)(?:ий|ая|ого|ому|им|ом|ой|ую)$|(?:енко|чук|дзе|швили|ян)$/;
const SHORTEST_SMALL = 5;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isPatronymic = (text: string): boolean =>
  text.length > 5 && isCapital(text) && (patronymicGender(text) !== null || isDeclinedPatronymic(text));

/** Writes codes in the place of the names of known people, in any case and order, and hides names nobody knows. */
export function nameHider(people: readonly KnownPerson[]): (text: string) => string {
  const known = nameWords(people);
  return (text) => {
    const words = [...text.matchAll(WORD)].map((match) => wordOf(match[0], match.index, text, known));
    const runs = runsOf(words, text).map((run) => ({ run, hidden: hiddenAs(run) }));
    const found = runs.filter(({ hidden }) => hidden !== null);
    return found.reduceRight(
      (rest, { run, hidden }) =>
        rest.slice(0, run[0]!.from) + hidden + rest.slice(endOf(run[run.length - 1]!, rest)),
      text,
    );
  };
}

const PARTICLE = new RegExp(`^[\\s\\u00a0]+(?:${PATRONYMIC_PARTICLES.split(' ').join('|')})(?!\\p{L})`, 'iu');

/** The point of an initial goes with it, and so does «оглы» after a father's name. */
function endOf({ is, to }: Word, text: string): number {
  if (is === 'initial') return text[to] === '.' ? to + 1 : to;
  return to + (PARTICLE.exec(text.slice(to))?.[0].length ?? 0);
}

function wordOf(word: string, from: number, text: string, known: NameWords): Word {
  const plain = plainLetters(word);
  const place = { text: word, from, to: from + word.length };
  const of = (part: keyof NameWords): readonly PersonWords[] => known[part].get(plain) ?? [];
  const small = word.length >= SHORTEST_SMALL && SURNAME_LOOK.test(plain);
  if (/^\p{Lu}$/u.test(word) && text[place.to] === '.') return { ...place, ...plainWord, is: 'initial' };
  if (of('last').length > 0 && (isCapital(word) || small))
    return { ...place, is: 'last', stranger: false, people: of('last') };
  if (!isCapital(word)) return { ...place, ...plainWord };
  if (of('middle').length > 0) return { ...place, is: 'middle', stranger: false, people: of('middle') };
  if (of('first').length > 0) return { ...place, is: 'first', stranger: false, people: of('first') };
  if (isPatronymic(word)) return { ...place, is: 'middle', stranger: true, people: [] };
  return { ...place, ...plainWord, stranger: commonNameGender(word) !== null };
}

const plainWord = { is: 'word', stranger: false, people: [] } as const;

/** Neighbouring words that may be one name: nothing but spaces, or the point of an initial, stands between them. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const tied = last !== undefined && isTied(text.slice(last.to, word.from), last);
    if (run && tied && isNameLike(word) && isNameLike(last) && !startsAnother(run, word)) run.push(word);
    else runs.push([word]);
  }
  return runs.map(withoutForeWords);
}

const isTied = (between: string, before: Word): boolean =>
  before.is === 'initial' ? /^\.[\s\u00a0]*$/.test(between) : /^[\s\u00a0]+$/.test(between);

const isNameLike = ({ is, text }: Word): boolean => is !== 'word' || (isCapital(text) && text.length > 1);

/** A second surname after a whole name is another person. */
const startsAnother = (run: readonly Word[], word: Word): boolean =>
  word.is === 'last' && run.some(({ is }) => is === 'last') && run.length > 1;

/** «Приказ Осадчей Т. В.»: a capital word before a name belongs to it only when it looks like a part of one. */
function withoutForeWords(run: readonly Word[]): Word[] {
  const isPart = (word: Word, at: number): boolean =>
    word.is !== 'word' ||
    word.stranger ||
    SURNAME_LOOK.test(plainLetters(word.text)) ||
    run[at + 1]?.is === 'middle' ||
    (run[at + 1]?.is === 'initial' && at === 0) ||
    (at > 0 && run[at - 1]!.is === 'initial');
  let from = 0;
  while (from < run.length && !isPart(run[from]!, from)) from++;
  let to = run.length;
  while (to > from && !isPart(run[to - 1]!, to - 1)) to--;
  return run.slice(from, to);
}

/** What stands for the run; `null` when it is no name. */
function hiddenAs(run: readonly Word[]): string | null {
  const has = (place: Place): boolean => run.some(({ is }) => is === place);
  const known = run.filter(({ people }) => people.length > 0);
  if (known.length > 0) {
    // A father's name alone, or beside a surname nobody has, is somebody else's too.
    const tells = has('last') || (has('first') && !run.some(({ is, stranger }) => is === 'word' || stranger));
    const [only, other] = candidates(run, known);
    return tells && only !== undefined && other === undefined ? only : SOMEBODY;
  }
  const wholeName = has('middle') || (has('initial') && has('word'));
  const twoNames = run.length > 1 && run.some(({ stranger }) => stranger) && run.some(looksSurname);
  return wholeName || twoNames ? SOMEBODY : null;
}

const looksSurname = ({ text }: Word): boolean => SURNAME_LOOK.test(plainLetters(text));

/** Codes of those whom every word of the run may name. */
function candidates(run: readonly Word[], known: readonly Word[]): string[] {
  const initials = run.filter(({ is }) => is === 'initial').map(({ text }) => plainLetters(text));
  const people = known[0]!.people.filter(
    ({ code, name }) =>
      known.every((word) => word.people.some((one) => one.code === code)) &&
      initials.every((letter, at) => plainLetters([name.first, name.middle][at] ?? '').startsWith(letter)),
  );
  return people.map(({ code }) => code);
}
