import type { CivilDate } from '../calendar/civil-date';
import type { ConsentStanding } from '../people/consents';
import type { Ballot } from '../surveys/ballot';
import type { ConsentPolicy } from './checks';
import type { MenteeFact, MentorFact, PairFact } from './facts';
import type { Weights } from './weights';

/** Papers of a person that a new pair hangs on. */
export interface Papers {
  /** Processing of personal data. */
  readonly data: ConsentStanding;
  /** Being a mentor, or taking part, whatever the pair. */
  readonly work: ConsentStanding;
}

export interface Decision {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly decision: 'lock' | 'forbid';
}

/** Does a competence answer a request? */
export interface Likeness {
  covers(request: string, competence: string): boolean;
}

/** Everything a proposal is made from. */
export interface World {
  /** Named people only, in the order of the sheets. */
  readonly mentors: readonly MentorFact[];
  readonly mentees: readonly MenteeFact[];
  readonly pairs: readonly PairFact[];
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly Decision[];
  /** Papers of each person by code; nobody here = nothing signed. */
  readonly papers: ReadonlyMap<string, Papers>;
  /** People who had a pair with a consent of its own, which one of them took back. */
  readonly takenBack: readonly { readonly menteeId: string; readonly mentorId: string }[];
  readonly policy: ConsentPolicy;
  readonly usualCapacity: number;
  readonly head: { readonly name: string; readonly mayMentor: boolean };
  readonly weights: Weights;
  readonly likeness: Likeness;
  readonly today: CivilDate;
  /** The first day a new pair could work. */
  readonly firstDay: CivilDate;
}

/** Two people as one key. */
export const together = (menteeId: string, mentorId: string): string => `${menteeId}\n${mentorId}`;
