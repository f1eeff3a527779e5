import { comparable } from '../../../src/domain/nearest';
import type { MenteeFact, MentorFact } from '../../../src/domain/pairing/facts';
import type { Weights } from '../../../src/domain/pairing/weights';
import type { Papers, World } from '../../../src/domain/pairing/world';
import { day } from './facts-kit';

export const WEIGHTS: Weights = {
  ballot: 35,
  requests: 35,
  time: 8,
  setting: 8,
  experience: 6,
  continuing: 5,
  load: 3,
};

const SIGNED: Papers = { data: 'valid', work: 'valid' };

/** Consents of everybody, some of them otherwise. */
export const papersOf = (
  people: readonly (MentorFact | MenteeFact)[],
  other: Readonly<Record<string, Partial<Papers>>> = {},
): Map<string, Papers> => new Map(people.map(({ id }) => [id, { ...SIGNED, ...other[id] }]));

/** A world with nothing in the way: two places each, all consents signed, requests met by the same words. */
export function world(facts: Partial<World> = {}): World {
  const { mentors = [], mentees = [] } = facts;
  return {
    mentors,
    mentees,
    pairs: [],
    ballots: [],
    decisions: [],
    papers: papersOf([...mentors, ...mentees]),
    takenBack: [],
    policy: 'require',
    usualCapacity: 2,
    head: { name: '', mayMentor: false },
    weights: WEIGHTS,
    likeness: { covers: (request, competence) => comparable(request) === comparable(competence) },
    today: day('2026-11-21'),
    firstDay: day('2026-11-21'),
    ...facts,
  };
}
