import { parsePersonName } from '../domain/language/person-name';
import { plainWords } from '../domain/language/plain-words';

const STEM_SPARE = 2;
const SHORTEST_STEM = 3;

/** The beginning that all cases of a surname share, and how long a word with it may be. */
interface Stem {
  readonly start: string;
  readonly longest: number;
}

const stemsOf = (name: string): Stem[] =>
  plainWords(parsePersonName(name).last)
    .split(/[\s-]+/)
    .filter((part) => part.length >= SHORTEST_STEM)
    .map((part) => ({
      start: part.slice(0, Math.max(SHORTEST_STEM, part.length - STEM_SPARE)),
      longest: part.length + STEM_SPARE,
    }));

/**
 * Tells whether a text written by hand holds the surname of one of the people, in whatever case. Rather too often
 * than not: a word that only begins alike counts too.
 */
export function namesOneOf(people: readonly { readonly name: string }[]): (text: string) => boolean {
  const stems = new Map<string, Stem[]>();
  for (const stem of people.flatMap(({ name }) => stemsOf(name))) {
    const key = stem.start.slice(0, SHORTEST_STEM);
    stems.set(key, [...(stems.get(key) ?? []), stem]);
  }
  return (text) =>
    stems.size > 0 &&
    plainWords(text)
      .split(/[^а-яёa-z]+/)
      .some((word) =>
        (stems.get(word.slice(0, SHORTEST_STEM)) ?? []).some(
          ({ start, longest }) => word.startsWith(start) && word.length <= longest,
        ),
      );
}

/** The same of one person. */
export const namesPerson = (text: string, person: { readonly name: string }): boolean =>
  namesOneOf([person])(text);
