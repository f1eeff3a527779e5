import { declinePersonName, type NameParts } from './decline-name';
import { declinePhrase } from './decline-phrase';
import { genderOf } from './gender';
import { isCapitals, listed } from './letters';
import { type LineType, lineType } from './line-type';
import { joinForms, mapForms } from './paradigms';
import { isInitial, parsePersonName } from './person-name';
import type { Certainty, Forms, Gender } from './types';

export type { LineType } from './line-type';

/** What one line of a list declines to. `gender` is told for names only. */
export interface DeclinedLine {
  readonly source: string;
  readonly type: LineType;
  readonly gender: Gender | null;
  readonly forms: Forms;
  readonly certainty: Certainty;
}

const GENDER_WORDS: Readonly<Record<Gender, string>> = {
  m: 'м муж мужской m male',
  f: 'ж жен женский f female',
};

const NBSP = '\u00a0';

function genderGiven(cell: string): Gender | null {
  const word = cell.trim().replace(/\.$/, '').toLowerCase();
  if (word === '') return null;
  if (listed(GENDER_WORDS.m, word)) return 'm';
  return listed(GENDER_WORDS.f, word) ? 'f' : null;
}

/** The forms with the parts in the order in which the line was typed. */
function inTypedOrder(text: string, parts: NameParts): Forms {
  const firstWord = (phrase: string): string => phrase.toLowerCase().split(/[\s,‐‑–—-]+/)[0]!;
  const surnameFirst = parts.last.им === '' || firstWord(text) === firstWord(parts.last.им);
  const order = surnameFirst
    ? [parts.last, parts.first, parts.middle]
    : [parts.first, parts.middle, parts.last];
  const space = isInitial(parts.first.им) ? NBSP : ' ';
  return joinForms(
    order.filter((part) => part.им !== ''),
    space,
  );
}

function declineNameLine(source: string, text: string, given: Gender | null): DeclinedLine {
  const name = parsePersonName(text);
  const gender = given ?? genderOf(name);
  const { parts, certainty } = declinePersonName(name, gender);
  const typed = inTypedOrder(text, parts);
  const forms = isCapitals(text) ? mapForms(typed, (form) => form.toUpperCase()) : typed;
  return { source, type: 'name', gender, forms, certainty };
}

/**
 * Declines one line of a mixed list: a personal name, a position or an institution (any other phrase counts
 * as one). After a tab the line may give the gender, м/ж or m/f; then it is a name. Capitals and the order of
 * name parts stay as typed. `ask` also when the kind of the line itself is a guess.
 */
export function declineLine(source: string): DeclinedLine {
  const [cell = '', genderCell = ''] = source.split('\t');
  const text = cell.trim().replace(/\s+/g, ' ');
  const given = genderGiven(genderCell);
  const { type, known } = given ? { type: 'name' as const, known: true } : lineType(text);
  if (type === 'name') return declineNameLine(source, text, given);
  const declined = declinePhrase(text, { animate: type === 'position' });
  return { source, type, gender: null, forms: declined.forms, certainty: known ? declined.certainty : 'ask' };
}
