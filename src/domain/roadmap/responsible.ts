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

/** People or roles named in one cell, each once: lines, «;», «,», a full stop between sentences, or known roles glued together. */
export function responsibleIn(cell: string): string[] {
  return cell
    .split(/\n|;|,|\.\s+(?=[А-ЯЁ])/)
    .flatMap(splitByRoles)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index);
}

/** What tells one name from another: «Наставники» and «наставники», «Фёдорова» and «Федорова» are the same people. */
export const responsibleKey = (who: string): string => withoutYo(who.toLowerCase());

/** «Администрация ДОО Наставники» → two: a capital letter of a known role begins a new one. */
function splitByRoles(text: string): string[] {
  const starts = [...text.matchAll(/(?<![А-Яа-яЁё-])[А-ЯЁ][а-яё]/g)].map((match) => match.index);
  const cuts = starts.filter((at) => {
    const rest = text.slice(at).toLowerCase();
    return at > 0 && ROLES.some((role) => rest.startsWith(role));
  });
  return [0, ...cuts].map((at, index, all) => text.slice(at, all[index + 1]));
}
