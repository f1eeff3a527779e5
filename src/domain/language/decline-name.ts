import { isDeclinedPatronymic, looksDeclined } from './already-declined';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from './first-name-rules';
import { listed, withCapitalsOf } from './letters';
import { inflect, joinDeclined, mapForms, unchanged } from './paradigms';
import { PATRONYMICS } from './patronymic-rules';
import { formatPersonName, isInitial, type NameStyle, patronymicGender } from './person-name';
import { findRule, type Rule } from './rules';
import { agrees, type NamePart } from './second-opinion';
import {
  CHANGING_SHORT_PARTS,
  FIXED_SURNAME_PARTS,
  SURNAMES_OF_MEN,
  SURNAMES_OF_WOMEN,
} from './surname-rules';
import { CASES, type Declined, type Forms, type Gender, type PersonName } from './types';

/** Forms of each part; {@link formsInStyle} joins them. */
export type NameParts = Readonly<Record<NamePart, Forms>>;

export interface DeclinedName extends Declined {
  readonly parts: NameParts;
}

const TABLES: Readonly<Record<NamePart, Readonly<Record<Gender, readonly Rule[]>>>> = {
  last: { m: SURNAMES_OF_MEN, f: SURNAMES_OF_WOMEN },
  first: { m: FIRST_NAMES_OF_MEN, f: FIRST_NAMES_OF_WOMEN },
  middle: { m: PATRONYMICS, f: PATRONYMICS },
};

/** «Тер-Петросян», «фон Берг», «Жан-Поль», «Магомед-Расулович»: the first piece has one form. */
function isFixed(piece: string, at: number, count: number, part: NamePart, gender: Gender): boolean {
  const word = piece.toLowerCase();
  if (piece.length < 2 || isInitial(piece)) return true;
  if (at === count - 1) return false;
  if (part === 'last') return listed(FIXED_SURNAME_PARTS, word);
  return part === 'middle' || gender === 'm' || !/[ая]$/.test(word);
}

const LONGEST_SHORT = 3;

/** The first half of «Сук-Берёзкин» may be a surname of its own or a particle: nobody can tell by its look. */
const isDoubtfulHalf = (piece: string, at: number, count: number, part: NamePart): boolean =>
  part === 'last' &&
  at < count - 1 &&
  piece.length <= LONGEST_SHORT &&
  !listed(CHANGING_SHORT_PARTS, piece.toLowerCase());

function declinePiece(piece: string, part: NamePart, gender: Gender): Declined {
  const word = piece.toLowerCase();
  const rule = findRule(TABLES[part][gender], word);
  const forms = mapForms(inflect(word, rule.like, true), (form) => withCapitalsOf(piece, form));
  const firm = rule.firm === true || rule.words !== undefined;
  const sure = !rule.ask && (firm || agrees(word, part, gender, forms));
  return { forms, certainty: sure ? 'sure' : 'ask' };
}

function declinePart(text: string, part: NamePart, gender: Gender): Declined {
  if (text === '' || isInitial(text)) return { forms: unchanged(text), certainty: 'sure' };
  if (part === 'middle' && patronymicGender(text) !== gender)
    return { forms: unchanged(text), certainty: 'ask' };
  const separator = text.includes(' ') ? ' ' : '-';
  const pieces = text.split(separator);
  const declined = pieces.map((piece, i): Declined => {
    if (isFixed(piece, i, pieces.length, part, gender)) return { forms: unchanged(piece), certainty: 'sure' };
    const one = piece.includes('-') ? declinePart(piece, part, gender) : declinePiece(piece, part, gender);
    return isDoubtfulHalf(piece, i, pieces.length, part) ? { ...one, certainty: 'ask' } : one;
  });
  return joinDeclined(declined, separator);
}

const isDeclinedAlready = ({ last, middle }: PersonName, gender: Gender): boolean =>
  isDeclinedPatronymic(middle) || last.split('-').some((piece) => looksDeclined(piece, gender));

/** The six forms in a style, e.g. «Ивановой М. П.»; corrections of the full form do not reach them. */
export function formsInStyle(parts: NameParts, style: NameStyle): Forms {
  const forms = {} as Forms;
  for (const kase of CASES) {
    const name = { last: parts.last[kase], first: parts.first[kase], middle: parts.middle[kase] };
    forms[kase] = formatPersonName(name, style);
  }
  return forms;
}

/**
 * Six cases of a personal name: «Фамилия Имя Отчество», or «Фамилия И. О.» when only initials are known.
 * Letters keep their capitals and ё. `ask` when the gender is unknown (all forms then stay as typed) or
 * contradicts the patronymic, when usage wavers, or when a second, independent set of rules disagrees. A name that was
 * typed in another case than the nominative («Ивановой Марии Петровне») stays as it is, with `ask`.
 * `overrides` are forms corrected by a person who saw all six: they win, and the whole becomes `sure`;
 * a blank one counts as absent.
 */
export function declinePersonName(
  name: PersonName,
  gender: Gender | null,
  overrides: Partial<Forms> = {},
): DeclinedName {
  const decline = (part: NamePart): Declined =>
    gender && !isDeclinedAlready(name, gender)
      ? declinePart(name[part], part, gender)
      : { forms: unchanged(name[part]), certainty: 'ask' };
  const declined = { last: decline('last'), first: decline('first'), middle: decline('middle') };
  const parts = { last: declined.last.forms, first: declined.first.forms, middle: declined.middle.forms };
  const forms = formsInStyle(parts, 'full');
  const corrected = CASES.filter((kase) => overrides[kase]?.trim());
  for (const kase of corrected) forms[kase] = overrides[kase]!.trim();
  const sure = corrected.length > 0 || Object.values(declined).every((part) => part.certainty === 'sure');
  return { forms, certainty: sure ? 'sure' : 'ask', parts };
}
