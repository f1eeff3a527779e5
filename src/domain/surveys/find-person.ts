import { grouped } from '../grouped';
import { formatPersonName, isInitial, parsePersonName } from '../language/person-name';
import type { PersonName } from '../language/types';
import { comparable, nearest } from '../nearest';

/** A person of a bank, as far as a name on paper can be recognised. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * `several`: more than one person has such a name; `other-name`: the code belongs to somebody called otherwise;
 * `unknown`: nobody. `near` = the codes of those who may be meant.
 */
export type PersonFound =
  | { readonly found: true; readonly id: string }
  | {
      readonly found: false;
      readonly why: 'unknown' | 'several' | 'other-name';
      readonly near: readonly string[];
    };

/** A bank made ready for looking names up, so that a thousand answers do not read it a thousand times. */
export interface Directory {
  readonly byCode: ReadonlyMap<string, Named>;
  /** By the words of the whole name in any order. */
  readonly byWords: ReadonlyMap<string, readonly Known[]>;
  readonly bySurname: ReadonlyMap<string, readonly Known[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Known[]>;
}

interface Known extends Named {
  readonly parsed: PersonName;
}

export function directoryOf(people: readonly Named[]): Directory {
  const named = people.filter(({ id, name }) => id !== '' && name.trim() !== '');
  const known = named.map(({ id, name }): Known => ({ id, name, parsed: parsePersonName(name) }));
  return {
    byCode: new Map(named.map((one) => [one.id.toLowerCase(), one])),
    byWords: grouped(known, ({ name }) => sortedWords(name)),
    bySurname: grouped(known, ({ parsed }) => comparable(parsed.last)),
    byBeginning: grouped(known, ({ parsed }) => beginning(parsed)),
  };
}

const CODE = /\(([^()]+)\)\s*$/;

/**
 * Who is meant by «Осадчая Татьяна Викторовна (Н-03)», «Н-03», «Осадчая Т. В.», «татьяна викторовна осадчая» or, where
 * nobody else has it, a bare surname. «Ё» counts as «е», the order of the words does not matter.
 */
export function findPerson(text: string, directory: Directory): PersonFound {
  const inside = CODE.exec(text)?.[1]?.trim();
  const bare = text.replace(CODE, '').trim();
  const coded = directory.byCode.get((inside ?? bare).toLowerCase());
  const fits = fitting(bare, directory);
  if (coded) {
    const same = inside === undefined || bare === '' || fits.some(({ id }) => id === coded.id);
    return same
      ? { found: true, id: coded.id }
      : { found: false, why: 'other-name', near: [coded.id, ...fits.map(({ id }) => id)] };
  }
  if (fits.length === 1) return { found: true, id: fits[0]!.id };
  if (fits.length > 1) return { found: false, why: 'several', near: fits.map(({ id }) => id) };
  const alike = directory.byBeginning.get(beginning(parsePersonName(bare))) ?? [];
  const names = alike.map(({ name }) => name);
  const like = nearest(bare, names);
  return { found: false, why: 'unknown', near: alike.flatMap(({ id, name }) => (name === like ? [id] : [])) };
}

/** Of many people only those whose surname begins alike are compared letter by letter. */
const beginning = ({ last, first }: PersonName): string => comparable(last || first).slice(0, 2);

/** People the name fits; those it names in full come alone. */
function fitting(text: string, { byWords, bySurname }: Directory): readonly Named[] {
  const key = sortedWords(text);
  if (key === '') return [];
  const exact = byWords.get(key);
  if (exact) return exact;
  const asked = parsePersonName(text);
  if (asked.last !== '') {
    return (bySurname.get(comparable(asked.last)) ?? []).filter(({ parsed }) => isSame(asked, parsed));
  }
  if (asked.first === '' || asked.middle === '' || isInitial(asked.first)) return [];
  return [...bySurname.values()].flat().filter(({ parsed }) => isSame(asked, parsed));
}

const sortedWords = (text: string): string =>
  text
    .split(/[\s,.]+/)
    .map(comparable)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

const isSame = (asked: PersonName, known: PersonName): boolean =>
  agrees(asked.first, known.first) && agrees(asked.middle, known.middle);

/** One of the two is silent, or both are the same word, or one is the initial of the other. */
function agrees(a: string, b: string): boolean {
  const [one, two] = [comparable(a), comparable(b)];
  if (one === '' || two === '' || one === two) return true;
  return (isInitial(a) && two.startsWith(one)) || (isInitial(b) && one.startsWith(two));
}

/** «нет», «никто», «—»: an answer that names nobody. */
const NOBODY =
  /^(?:нет|нету|никто|никого|никто не указан|ни с кем|таких нет|все подходят|не знаю|затрудняюсь.*|[-–—.]+)$/i;

/**
 * The single names of an answer: separated by «;» or lines, numbered or not; by commas or «и» where the whole is not
 * one person.
 */
export function namesIn(text: string, directory: Directory): string[] {
  return text
    .split(/[;\n]/)
    .flatMap((part) => {
      const one = part.replace(/^\s*\d{1,2}\s*[.)–-]\s*/, '').trim();
      return findPerson(one, directory).found ? [one] : one.split(/,|\s+и\s+|\s(?=\d[.)]\s)/);
    })
    .map((part) => part.replace(/^\s*\d{1,2}\s*[.)–-]\s*/, '').trim())
    .filter((part) => part !== '' && !NOBODY.test(part));
}

/** How the program itself writes a person into an answer. */
export const personAnswer = ({ id, name }: Named): string =>
  `${formatPersonName(parsePersonName(name), 'full').replace(/\u00a0/g, ' ')} (${id})`;
