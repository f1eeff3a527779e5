import { isGone } from '../pairing/facts';
import { codesOfOne } from '../people/both-banks';
import {
  type MenteeRequest,
  type MentorTraining,
  type MonitoringFacts,
  pairsOfYear,
  peopleOf,
  standingPairs,
} from './facts';

type Person = MentorTraining | MenteeRequest;

type Banks = Pick<MonitoringFacts, 'mentors' | 'mentees'>;
type People = Pick<MonitoringFacts, 'mentors' | 'mentees' | 'pairs' | 'year'>;

const rowsOf = ({ mentors, mentees }: Banks): ReadonlyMap<string, Person> =>
  new Map([...mentees, ...mentors].map((person) => [person.id, person]));

/** Rows of the banks by their codes; a code without a row is kept as a row of its own. */
export function peopleByCode(facts: Banks, ids: readonly string[]): { readonly id: string }[] {
  const rows = rowsOf(facts);
  return ids.map((id) => rows.get(id) ?? { id });
}

/**
 * Who is expected at events, diagnostics and training: people of pairs that have not ended early, each bank by its
 * own code. Who has left or withdrawn the consent is expected nowhere any more.
 */
export function participants(facts: People): { readonly id: string }[] {
  const rows = rowsOf(facts);
  return peopleByCode(facts, peopleOf(standingPairs(facts))).filter(({ id }) => {
    const row = rows.get(id);
    return row === undefined || !isGone(row);
  });
}

/** People the year has reached, each human once, also one who stands in both banks and one who has left since. */
export function humansOfYear(facts: People): { readonly id: string }[] {
  const codes = codesOfOne(facts.mentors, facts.mentees);
  const ids = peopleOf(pairsOfYear(facts)).map((id) => codes.get(id)?.[0] ?? id);
  return peopleByCode(facts, [...new Set(ids)]);
}
