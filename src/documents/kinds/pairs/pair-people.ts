import type { CivilDate } from '../../../domain/calendar/civil-date';
import { NOBODY } from '../../card-answers';
import { compositionOf } from '../../composition';
import type { Fields } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { neededPerson } from '../../office';
import { termData } from '../../pair-words';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, phraseValue } from '../../values';
import {
  menteeById,
  mentorById,
  pairsById,
  type World,
  type WorldMentee,
  type WorldMentor,
  type WorldPair,
} from '../../world';

/** A pair with its people; `null` where the bank has no such row. */
export interface PairPeople {
  readonly pair: WorldPair;
  readonly mentor: WorldMentor | null;
  readonly mentee: WorldMentee | null;
}

export const peopleOf = (world: World, pair: WorldPair): PairPeople => ({
  pair,
  mentor: mentorById(world, pair.mentorId),
  mentee: menteeById(world, pair.menteeId),
});

/** Pairs of the ask with their people, in the order of the ask. */
export const rowsOf = (world: World, ids: readonly string[]): readonly PairPeople[] =>
  pairsById(world, ids).map((pair) => peopleOf(world, pair));

const once = <P extends { readonly id: string }>(people: readonly (P | null)[]): readonly P[] => [
  ...new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : []))).values(),
];

/** Mentors of the rows, each once. */
export const mentorsOf = (rows: readonly PairPeople[]): readonly WorldMentor[] =>
  once(rows.map(({ mentor }) => mentor));

/** Mentees of the rows, each once. */
export const menteesOf = (rows: readonly PairPeople[]): readonly WorldMentee[] =>
  once(rows.map(({ mentee }) => mentee));

/**
 * People of one sentence. `знак` stands between two of them, `запятая` besides that after the last one when an
 * apposition ends there, `точка` ends the sentence without doubling the dot of initials.
 */
export const PEOPLE: Fields = {
  фио: 'name',
  должность: 'phrase',
  знак: 'text',
  запятая: 'text',
  точка: 'text',
};

export const SOMEBODY: Fields = { фио: 'name', должность: 'phrase' };

/** Lines for {@link PEOPLE}; nobody is one blank. */
export function peopleData(
  names: NameBook,
  people: readonly PersonFacts[],
  seen: boolean,
): readonly DocumentData[] {
  const shown = people.length === 0 ? [NOBODY] : people;
  return shown.map((person, i) => {
    const apposition = tidy(person.position) !== '';
    const last = i === shown.length - 1;
    const between = separator(shown, i);
    return {
      ...neededPerson(names, person, seen),
      знак: last ? '' : between,
      запятая: last ? (apposition ? ',' : '') : between,
      точка: last ? (!apposition && tidy(person.name).endsWith('.') ? '' : '.') : between,
    };
  });
}

/** «А, воспитателя, и Б»; three and more are parted by semicolons where appositions have commas of their own. */
function separator(people: readonly PersonFacts[], at: number): string {
  const appositions = people.some(({ position }) => tidy(position) !== '');
  if (appositions && people.length > 2) return '; ';
  if (at < people.length - 2) return ', ';
  return tidy(people[at]!.position) === '' ? ' и ' : ', и ';
}

/** Tags of a pair or a group as a whole. */
export const TEAM: Fields = {
  состав: 'phrase',
  группа: 'flag',
  'один наставник': 'flag',
  'один наставляемый': 'flag',
  наставники: { each: PEOPLE },
  наставляемые: { each: PEOPLE },
  с: 'date',
  по: 'date',
  'форма и вид': 'text',
};

/** Values of {@link TEAM}. `seen`: whose names are printed in oblique cases. */
export function teamData(
  rows: readonly PairPeople[],
  names: NameBook,
  seen: { readonly mentors: boolean; readonly mentees: boolean },
): DocumentData {
  const mentors = mentorsOf(rows);
  const mentees = menteesOf(rows);
  const composition = compositionOf(
    rows.length < 2 ? [{ group: '' }] : rows.map(({ pair }) => ({ group: tidy(pair.group) })),
  );
  return {
    состав: phraseValue(composition.forms),
    группа: rows.length > 1,
    'один наставник': mentors.length <= 1,
    'один наставляемый': mentees.length <= 1,
    наставники: peopleData(names, mentors, seen.mentors),
    наставляемые: peopleData(names, mentees, seen.mentees),
    ...termData({ ...firstOf(rows), ...spanOf(rows) }),
  };
}

const UNKNOWN = { form: '', kind: '', group: '', from: null, to: null } as WorldPair;

const firstOf = (rows: readonly PairPeople[]): WorldPair => rows[0]?.pair ?? UNKNOWN;

/** From the first day of the earliest pair to the last one of the latest. */
export function spanOf(rows: readonly PairPeople[]): {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
} {
  const from = rows.flatMap(({ pair }) => pair.from ?? []).sort();
  const to = rows.flatMap(({ pair }) => pair.to ?? []).sort();
  return { from: from[0] ?? null, to: to[to.length - 1] ?? null };
}

/** What the rows say about one thing, each different text once: «…; …» without a mark at its end. */
export function said(rows: readonly PairPeople[], column: keyof WorldPair): string {
  const texts = rows.map(({ pair }) => withoutEndMark(String(pair[column] ?? '')));
  return [...new Set(texts.filter((text) => text !== ''))].join('; ');
}
