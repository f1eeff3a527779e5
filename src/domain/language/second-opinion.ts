import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich/esm/incline';
import { withoutYo } from './letters';
import type { Case, Forms, Gender } from './types';

/** A part of a personal name. */
export type NamePart = 'last' | 'first' | 'middle';

const INCLINE = { last: inclineLastname, first: inclineFirstname, middle: inclineMiddlename } as const;
const OBLIQUE = [
  ['род', 'genitive'],
  ['дат', 'dative'],
  ['вин', 'accusative'],
  ['твор', 'instrumental'],
  ['пред', 'prepositional'],
] as const satisfies readonly (readonly [Case, string])[];

/** True when the rules of the «Львович» package give the same forms, ё and capitals apart. */
export function agrees(word: string, part: NamePart, gender: Gender, forms: Forms): boolean {
  const theirGender = gender === 'm' ? 'male' : 'female';
  return OBLIQUE.every(([kase, declension]) => {
    const theirs = INCLINE[part](word, declension, theirGender);
    return withoutYo(theirs) === withoutYo(forms[kase].toLowerCase());
  });
}
