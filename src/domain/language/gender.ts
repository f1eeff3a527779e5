import { getFirstnameGender } from 'lvovich/esm/gender';
import { commonNameGender } from './first-names';
import type { Sample } from './paradigms';
import { isInitial, patronymicGender } from './person-name';
import { findRule } from './rules';
import { SURNAMES_OF_MEN, SURNAMES_OF_WOMEN } from './surname-rules';
import type { Gender, PersonName } from './types';

/** Samples that only a surname with a separate form for the other gender declines like. */
const ONLY_MEN: readonly Sample[] = ['иванов', 'новый', 'молодой', 'сухой', 'русский', 'хороший'];
const ONLY_WOMEN: readonly Sample[] = ['иванова', 'новая', 'хорошая', 'синяя'];

function firstNameGender(name: string): Gender | null {
  if (name === '' || isInitial(name)) return null;
  const word = name.split(/[\s-]/)[0]!;
  const common = commonNameGender(word);
  if (common) return common;
  const guess = getFirstnameGender(word);
  if (guess === 'male') return 'm';
  return guess === 'female' ? 'f' : null;
}

function surnameGender(name: string): Gender | null {
  const word = name.toLowerCase().split(/[\s-]/).pop()!;
  if (word.length < 2) return null;
  const asMan = findRule(SURNAMES_OF_MEN, word);
  const asWoman = findRule(SURNAMES_OF_WOMEN, word);
  if (ONLY_WOMEN.includes(asWoman.like) && !asWoman.ask) return 'f';
  return ONLY_MEN.includes(asMan.like) && !asMan.ask ? 'm' : null;
}

/** Gender as a cell gives it, «ж», «жен.» or «мужской»; `null` when it says neither. */
export function genderTyped(text: string): Gender | null {
  const letter = text.trim().toLowerCase().charAt(0);
  if (letter === 'ж') return 'f';
  return letter === 'м' ? 'm' : null;
}

/**
 * Gender of the person: the patronymic decides, without it the first name, and the ending of the surname
 * last. `null` when nothing tells («Шевченко О. П.») or first name and surname disagree: ask a person.
 */
export function genderOf(name: PersonName): Gender | null {
  const byPatronymic = patronymicGender(name.middle);
  if (byPatronymic) return byPatronymic;
  const byFirst = firstNameGender(name.first);
  const bySurname = surnameGender(name.last);
  if (byFirst && bySurname && byFirst !== bySurname) return null;
  return byFirst ?? bySurname;
}
