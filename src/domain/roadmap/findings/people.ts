import { responsibleIn } from '../responsible';
import type { DatedRow } from '../row-deadline';
import { ALL_COLUMNS, at, fix, only, unique, wordsOfRow } from './make';
import type { Finding, Plan, PlanCheck } from './types';

const INITIALS =
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ]\.\s?[А-ЯЁ]\./g;
const FULL =
  /[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+(?:вич|вича|вичу|вичем|вне|вну|вной|вна|вны|ична|ичны|ичне|ичну|ичной)(?![а-яё])/g;

const personsIn = (text: string): string[] =>
  unique([...(text.match(INITIALS) ?? []), ...(text.match(FULL) ?? [])]);

/** C-45: people are named in a plan that is published on the site. */
export const namedPersons: PlanCheck = ({ rows, notes }) => [
  ...notes
    .filter(({ kind }) => kind === 'preamble')
    .flatMap(({ text, place }) => named(text, { line: place, number: null }, 'info')),
  ...rows.flatMap((dated) =>
    named(ALL_COLUMNS.map((column) => dated.row[column]).join('\n'), at(dated), 'warning'),
  ),
];

function named(text: string, place: Finding['place'], severity: Finding['severity']): Finding[] {
  const persons = personsIn(text);
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
export const severalResponsible: PlanCheck = ({ rows }) =>
  rows.flatMap((dated: DatedRow): Finding[] => {
    const { place, responsible } = dated.row;
    const glued = responsible.split('\n').some((line) => responsibleIn(withoutLists(line)).length > 1);
    const people = responsibleIn(responsible);
    if (!glued || people.length < 2) return [];
    const edits = [{ line: place, column: 'responsible' as const, to: capitalised(people) }];
    const split = fix('one-per-line', { edits });
    const params = { people: people.join('; '), count: String(people.length) };
    return [{ code: 'C-48', severity: 'info', place: at(dated), params, ...only(split) }];
  });

/** «Наставник, наставляемый» with a comma is clear enough; glued names are not. */
const withoutLists = (line: string): string => line.replace(/,/g, ' ');

const capitalised = (people: readonly string[]): string =>
  people.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('\n');
