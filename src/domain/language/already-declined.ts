import { isCapitals, listed } from './letters';
import type { Gender } from './types';

/**
 * Words that are not in the nominative any more. Declining them once more would give «Ивановойой»; so they are left
 * alone and asked about. The endings are those that no surname has in the nominative, or only a very rare one.
 */
const OBLIQUE_SURNAMES: Readonly<Record<Gender, string>> = {
  f: 'овой евой ёвой иной ыной ской цкой ову еву ёву ину ыну скую цкую чую щую ную',
  m: 'ову еву ёву ину овым евым ёвым иным ового евого ского скому ским ском цкого цкому',
};

/** A man's surname in -ова is the genitive of a usual one, unless the surname itself ends so. */
const GENITIVE_OF_MEN = 'ова ева ёва';
const MEN_IN_OVA = 'бова сова казанова рева дева корова солнцева обнова основа дуброва голова';

const OBLIQUE_PATRONYMICS =
  'овны овне овну овной евны евне евну евной ичны ичне ичну ичной ича ичу ичем ичом иче';

const SHORTEST = 4;

const endsWithAny = (word: string, endings: string): boolean =>
  endings.split(' ').some((ending) => word.length > ending.length && word.endsWith(ending));

/** True for «Петровне», «Ильичом»: a patronymic in another case than the nominative. */
export const isDeclinedPatronymic = (word: string): boolean =>
  endsWithAny(word.toLowerCase(), OBLIQUE_PATRONYMICS);

/** True for a surname that seems to stand in another case: «Ивановой» (f), «Ивановым» (m), «Осадчую». */
export function looksDeclined(surname: string, gender: Gender): boolean {
  const word = surname.toLowerCase();
  if (word.length <= SHORTEST) return false;
  if (endsWithAny(word, OBLIQUE_SURNAMES[gender])) return true;
  return gender === 'm' && endsWithAny(word, GENITIVE_OF_MEN) && !listed(MEN_IN_OVA, word);
}

/** Endings a noun may have in another case, and what stands there in the nominative. */
const NOUN_ENDINGS: readonly (readonly [oblique: string, nominatives: string])[] = [
  ['ка', 'ок'],
  ['ку', 'ок'],
  ['ком', 'ок'],
  ['ке', 'ок'],
  ['ца', 'ец'],
  ['цу', 'ец'],
  ['цом', 'ец'],
  ['цем', 'ец'],
  ['це', 'ец'],
  ['ня', 'ень'],
  ['ню', 'ень'],
  ['нем', 'ень'],
  ['нём', 'ень'],
  ['не', 'ень'],
  ['енем', 'я'],
  ['ени', 'я'],
  ['ами', '- а ь'],
  ['ями', 'ь я'],
  ['ием', 'ие'],
  ['ией', 'ия'],
  ['ом', '- о'],
  ['ем', '- ь й е ий'],
  ['ём', 'ь'],
  ['ой', 'а ая'],
  ['ей', 'я а ь ая'],
  ['им', 'ий'],
  ['ым', 'ый'],
  ['ом', 'ый'],
  ['ью', 'ь'],
  ['ам', '- а'],
  ['ия', 'ие'],
  ['ию', 'ие ия'],
  ['ии', 'ия ие'],
  ['а', '- о'],
  ['я', 'ь й е'],
  ['у', '- а о'],
  ['ю', 'ь й я е'],
  ['е', '- а я о й'],
  ['ы', '- а'],
  ['и', '- а ь я'],
];

const OBLIQUE_ADJECTIVES = 'ого его ому ему ым им ом ем ой ей ую юю';

/** True when the noun is another case of a word for which `isKnown` holds, and no such word itself. */
export function isDeclinedNoun(token: string, isKnown: (word: string) => boolean): boolean {
  const word = token.toLowerCase();
  if (isKnown(word)) return false;
  return NOUN_ENDINGS.some(
    ([ending, nominatives]) =>
      word.endsWith(ending) &&
      nominatives.split(' ').some((own) => isKnown(word.slice(0, -ending.length) + (own === '-' ? '' : own))),
  );
}

/** True for a word that can be an adjective in another case; by itself it proves little. */
export const canBeDeclinedAdjective = (token: string): boolean =>
  !isCapitals(token) && endsWithAny(token.toLowerCase().replace(/ся$/, ''), OBLIQUE_ADJECTIVES);

/** True for an adjective that cannot be nominative: «старшего», «музыкальному». */
export const isDeclinedAdjective = (token: string): boolean =>
  endsWithAny(token.toLowerCase().replace(/ся$/, ''), 'ого его ому ему ую юю');
