import type { AnnexRow } from '../domain/papers/annex';
import { asTyped } from './card-answers';
import type { PersonFacts } from './name-book';
import { formAndKind } from './pair-words';
import { menteeById, mentorById, type World, type WorldPair } from './world';

const person = (facts: PersonFacts | null): string => (facts === null ? '' : asTyped(facts));

/** Rows that an order on pairs puts into its annex, in the order of the pairs. */
export const annexRows = (world: World, pairs: readonly WorldPair[]): readonly AnnexRow[] =>
  pairs.map((pair) => ({
    pair: pair.id,
    cells: [
      person(mentorById(world, pair.mentorId)),
      person(menteeById(world, pair.menteeId)),
      formAndKind(pair),
    ],
    from: pair.from,
    to: pair.to,
  }));
