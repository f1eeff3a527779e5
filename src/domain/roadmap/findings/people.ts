import { upperFirst } from '../../language/letters';
import { responsibleIn } from '../responsible';
import type { DatedRow } from '../row-deadline';
import { at, editsOf, fix, unique, WORD_COLUMNS, wordsOfRow } from './make';
import type { Finding, Plan, PlanCheck } from './types';

const INITIALS =
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ]\.\s?[А-ЯЁ]\./g;
const FULL =
  /[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+(?:вич|вича|вичу|вичем|вне|вну|вной|вна|вны|ична|ичны|ичне|ичну|ичной)(?![а-яё])/g;

const personsIn = (text: string): string[] =>
  unique([...(text.match(INITIALS) ?? []), ...(text.match(FULL) ?? [])]);

/** C-45: people are named in a plan that is published on the site. Those who answer for rows are one remark. */
export const namedPersons: PlanCheck = ({ rows, notes }) => [
  ...notes
    .filter(({ kind }) => kind === 'preamble')
    .flatMap(({ text, place }) => named([text], { line: place, number: null }, 'info')),
  ...rows.flatMap((dated) =>
    named(
      WORD_COLUMNS.map((column) => dated.row[column]),
      at(dated),
      'warning',
    ),
  ),
  ...namedResponsible(rows),
];

function namedResponsible(rows: readonly DatedRow[]): Finding[] {
  const having = rows.filter(({ row }) => personsIn(row.responsible).length > 0);
  const [first] = having;
  if (!first) return [];
  return named(
    having.map(({ row }) => row.responsible),
    at(first),
    'warning',
  );
}

function named(texts: readonly string[], place: Finding['place'], severity: Finding['severity']): Finding[] {
  const persons = personsIn(texts.join('\n'));
  return persons.length === 0
    ? []
    : [{ code: 'C-45', severity, place, params: { persons: persons.join(', ') } }];
}

const POSITION =
  '((?:старш(?:ий|его|им) )?(?:воспитател[а-яё]+|методист[а-яё]*)|заместител[а-яё]+ [а-яё]+|педагог[а-яё]*-психолог[а-яё]*|учител[а-яё]+)';
const CURATOR = new RegExp(`куратор[а-яё]*\\s?[,(–—-]\\s?${POSITION}`, 'i');
const PERSON_WITH_POSITION = new RegExp(
  `([А-ЯЁ][а-яё]+\\s[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.),?\\s(?:–\\s)?${POSITION}`,
  'g',
);

/** C-21: a mentor holds the very position the curator has: perhaps one person in both roles. */
export const twoRoles: PlanCheck = ({ rows }: Plan) => {
  const curator = rows.map((row) => CURATOR.exec(wordsOfRow(row))?.[1]).find((found) => found !== undefined);
  if (curator === undefined) return [];
  return rows.flatMap((dated): Finding[] => {
    if (!/наставник/i.test(wordsOfRow(dated))) return [];
    const same = [...wordsOfRow(dated).matchAll(PERSON_WITH_POSITION)].find(
      ([, , position = '']) => position.toLowerCase() === curator.toLowerCase(),
    );
    if (!same) return [];
    const params = { person: same[1]!, position: curator.toLowerCase() };
    return [{ code: 'C-21', severity: 'warning', place: at(dated), params }];
  });
};

/** C-48: several people in one line of a cell; each on a line of its own can be reminded and counted. */
export const severalResponsible: PlanCheck = ({ rows }) => {
  const glued = rows.filter(({ row }) => splitPeople(row.responsible) !== row.responsible);
  const all = editsOf(glued, ['responsible'], splitPeople);
  return glued.map((dated): Finding => {
    const people = splitPeople(dated.row.responsible).split('\n');
    const own = editsOf([dated], ['responsible'], splitPeople);
    const each = fix('one-per-line', { edits: own });
    const everywhere = fix('one-per-line', { params: { rows: String(glued.length) }, edits: all });
    const params = { people: people.join('; '), count: String(people.length) };
    const fixes = glued.length > 1 ? [each, everywhere] : [each];
    return { code: 'C-48', severity: 'info', place: at(dated), params, fixes };
  });
};

/** The cell with everybody on a line of their own, or as it is when it names one person or a plain list. */
function splitPeople(responsible: string): string {
  const glued = responsible
    .split('\n')
    .some((line) => line.split(LIST).some((part) => responsibleIn(part).length > 1));
  const people = responsibleIn(responsible);
  return glued && people.length > 1 ? capitalised(people) : responsible;
}

/** «Наставник, наставляемый» with a comma is clear enough; glued names are not. */
const LIST = /,\s*(?![А-ЯЁ])/;

const capitalised = (people: readonly string[]): string => people.map(upperFirst).join('\n');
