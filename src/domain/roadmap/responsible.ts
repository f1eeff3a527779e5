import { withoutYo } from '../language/letters';

/** Roles by which a cell with several responsible people is split (check C-48), longest first. */
const ROLES: readonly string[] = [
  'куратор реализации системы наставничества',
  'старший воспитатель',
  'старший методист',
  'педагог-психолог',
  'социальный педагог',
  'классный руководитель',
  'заместитель заведующего',
  'заместитель директора',
  'администрация',
  'заведующий',
  'заведующая',
  'директор',
  'методист',
  'воспитатели',
  'наставляемые',
  'наставляемый',
  'наставники',
  'наставник',
  'куратор',
  'педагоги',
];

/** Roles in the forms in which a plan names who answers: a cut is made before them only. */
const ROLE_WORD = new RegExp(
  `(?:${[...ROLES, 'зам', 'учителя?', 'педагог', 'воспитатель', 'педагоги-?[а-яё]*'].join('|')})(?![а-яё])`,
  'i',
);
const ROLE = ROLE_WORD.source;

/** «Куратор и методист», «директор/куратор»: a joint only where a role follows, not in «учебной и воспитательной работе». */
const JOINT = new RegExp(`\\s+и\\s+(?=${ROLE})|\\s*/\\s*(?=${ROLE})`, 'i');

/** «куратор наставник»; «педагог наставник» is one person. */
const BARE_JOINT = new RegExp(
  `(?<=(?<![а-яё-])(?:куратор|директор|методист|заведующ(?:ий|ая)|администрация|наставники?|наставляемы[йе])) (?=${ROLE})`,
  'i',
);

/**
 * People or roles named in one cell, each once: lines, «;», «,», «/», «и» before a role, a full stop between
 * sentences, or known roles glued together.
 */
export function responsibleIn(cell: string): string[] {
  return cell
    .split(/\n|;|,|(?<!(?<![А-Яа-яЁё])[Зз]ам|(?<![А-Яа-яЁё])[Сс]т)\.\s+(?=[А-ЯЁ])/)
    .flatMap((part) => part.split(JOINT))
    .flatMap((part) => part.replace(/\s+/g, ' ').trim().split(BARE_JOINT))
    .flatMap(splitByRoles)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index);
}

/** What tells one name from another: «Наставники» and «наставники», «Фёдорова» and «Федорова» are the same people. */
export const responsibleKey = (who: string): string => withoutYo(who.toLowerCase());

/** Does the text begin like a person or a role, not like a heading? */
export const namesPerson = (text: string): boolean =>
  new RegExp(`^(?:${ROLE})`, 'i').test(text.trim()) || /[А-ЯЁ]\.\s?[А-ЯЁ]\./.test(text);

/** «Зам. Директора» is one person. */
const DEPUTY = /(?:^|\s)(?:зам|ст)(?:\.|еститель|арший)?\s*$/i;

/** «Администрация ДОО Наставники» → two: a capital letter of a known role begins a new one. */
function splitByRoles(text: string): string[] {
  const starts = [...text.matchAll(/(?<![А-Яа-яЁё-])[А-ЯЁ][а-яё]/g)].map((match) => match.index);
  const cuts = starts.filter((at) => {
    const rest = text.slice(at).toLowerCase();
    return at > 0 && !DEPUTY.test(text.slice(0, at)) && ROLES.some((role) => rest.startsWith(role));
  });
  return [0, ...cuts].map((at, index, all) => text.slice(at, all[index + 1]));
}
