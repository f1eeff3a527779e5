import { type Bar, barsIn } from './bars';
import { factsAt, orderedMentors, type PairFacts, partsAt } from './explain';
import type { MentorFact } from './facts';
import { barsAt, matchOf } from './match';
import type { Criterion } from './weights';
import type { World } from './world';

export interface Ranked {
  readonly mentor: MentorFact;
  readonly free: number;
  readonly capacity: number;
  /** Points by criterion; they add up to {@link Ranked.points}. */
  readonly parts: readonly { readonly criterion: Criterion; readonly points: number }[];
  readonly points: number;
  /** Why the pair is not possible; empty when it is. */
  readonly bars: readonly Bar[];
  readonly facts: PairFacts;
}

/**
 * All mentors for a mentee by the rules of the proposal: possible ones first, by points, then by free places, by name
 * and by code. `except` is the pair being edited, whose place counts as free.
 */
export function rankMentors(world: World, menteeId: string, except: string | null): Ranked[] {
  const mentees = world.mentees.filter(({ id }) => id === menteeId).slice(0, 1);
  if (mentees.length === 0) return [];
  const pairs = world.pairs.filter(({ id }) => except === null || id !== except);
  // A consent that is not there yet bars nobody here: the form of the pair asks for it, and the order waits for it.
  const match = matchOf({ ...world, mentees, pairs, policy: 'off' });
  return orderedMentors(match, 0).map((mentor) => ({
    mentor: world.mentors[mentor]!,
    free: match.free[mentor]!,
    capacity: match.places[mentor]!,
    parts: partsAt(match, 0, mentor),
    points: match.points[mentor]!,
    bars: barsIn(barsAt(match, 0, mentor)),
    facts: factsAt(match, 0, mentor),
  }));
}
