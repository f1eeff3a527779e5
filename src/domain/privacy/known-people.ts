import { declinePersonName } from '../language/decline-name';
import { genderOf, genderTyped } from '../language/gender';
import { withoutYo } from '../language/letters';
import { isInitial, parsePersonName } from '../language/person-name';
import type { Forms, PersonName } from '../language/types';

/** Somebody whose name is to be hidden, with the code that stands for it. */
export interface KnownPerson {
  readonly code: string;
  readonly name: string;
  /** As the cell has it; `''` when it does not say. */
  readonly gender: string;
  readonly phone?: string;
}

/** Words of the names of known people in all their cases, in small letters without ё. */
export interface NameWords {
  readonly last: ReadonlyMap<string, readonly PersonWords[]>;
  readonly first: ReadonlyMap<string, readonly PersonWords[]>;
  readonly middle: ReadonlyMap<string, readonly PersonWords[]>;
}

export interface PersonWords {
  readonly code: string;
  readonly name: PersonName;
}

export const plainLetters = (word: string): string => withoutYo(word.toLowerCase());

/** All case forms of all names, for finding them in texts. A name of one word is taken for a surname. */
export function nameWords(people: readonly KnownPerson[]): NameWords {
  const words = { last: new Map(), first: new Map(), middle: new Map() } satisfies Record<string, Words>;
  for (const { code, name: typed, gender } of people) {
    const name = parsePersonName(typed);
    const known = genderTyped(gender) ?? genderOf(name);
    // Without a gender nobody knows the endings: both are looked for.
    for (const one of known === null ? (['m', 'f'] as const) : [known]) {
      const { parts } = declinePersonName(name, one);
      for (const part of ['last', 'first', 'middle'] as const) {
        add(words[part], parts[part], { code, name });
      }
    }
  }
  return words;
}

type Words = Map<string, PersonWords[]>;

function add(words: Words, forms: Forms, person: PersonWords): void {
  const pieces = Object.values(forms).flatMap((form) => form.split(' '));
  for (const piece of new Set(pieces.map(plainLetters))) {
    if (piece === '' || isInitial(piece)) continue;
    const known = words.get(piece) ?? [];
    if (!known.some(({ code }) => code === person.code)) words.set(piece, [...known, person]);
  }
}
