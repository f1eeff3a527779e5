import type { LastAction, Place, Revision } from './common';

/** Choosing pairs: a proposal for everybody at once, with reasons and prices. */

/** The best sum of points, the most people paired, or the same load for all. */
export type Aim = 'best' | 'most' | 'fair';

export interface MatchMentee {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly request: string;
  /** Days in the bank without a pair; `null` when the day of joining is unknown. */
  readonly waiting: number | null;
  /** What is offered until there is a pair; `''` = nothing yet. */
  readonly support: string;
  /** Why nobody can be proposed at all (consent, pause …), with what lifts it; `null` when somebody can. */
  readonly bar: string | null;
  readonly place: Place;
}

export interface MatchMentor {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly topics: readonly string[];
  readonly capacity: number;
  /** Places before the proposal. */
  readonly free: number;
  /** Why the mentor takes no part in the proposal, with what lifts it. */
  readonly bar: string | null;
  readonly place: Place;
}

/** Points of one criterion; those of a line add up to its points exactly. */
export interface MatchPart {
  readonly label: string;
  readonly points: number;
  readonly of: number;
  /** What the points are for, «цифровые технологии»; `''` when there are none. */
  readonly text: string;
}

export interface MatchLine {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly points: number;
  readonly parts: readonly MatchPart[];
  /** One sentence why. */
  readonly reason: string;
  /** «традиционное», «групповое», «реверсивное» … */
  readonly kind: string;
  readonly locked: boolean;
}

/** One mentor for one mentee, possible or not. */
export interface MatchCandidate {
  readonly mentorId: string;
  readonly name: string;
  /** `null` when the pair is not possible. */
  readonly points: number | null;
  readonly parts: readonly MatchPart[];
  /** The rule that removes the pair; `null` when none does. */
  readonly bar: string | null;
  /** What would change it; `null` when nothing or nothing is needed. */
  readonly lift: string | null;
  /**
   * What choosing it would cost the whole: «общая сумма станет меньше на 3 балла» («не менее чем на» where many are
   * alone); `''` for a pair that is proposed or not possible.
   */
  readonly price: string;
  readonly proposed: boolean;
  readonly place: Place;
}

export interface MatchAlone {
  readonly menteeId: string;
  /** One sentence: why nobody is left for this person. */
  readonly why: string;
  /** The nearest mentors, possible ones first; all others are counted in {@link MatchAlone.why} by their bar. */
  readonly candidates: readonly MatchCandidate[];
}

/** A decision about somebody who waits, or a fixed pair that waits in vain. */
export interface MatchDecision {
  readonly menteeId: string;
  readonly mentorId: string;
  /** Full names; the board does not know those who no longer wait. */
  readonly mentee: string;
  readonly mentor: string;
  readonly decision: 'lock' | 'forbid';
  readonly why: string;
  readonly place: Place;
}

/** What became different for one mentee. */
export interface MatchChange {
  readonly menteeId: string;
  readonly text: string;
}

export interface MatchBoard {
  /** Of everything the proposal was made from. */
  readonly revision: Revision;
  readonly aim: Aim;
  readonly mentees: readonly MatchMentee[];
  readonly mentors: readonly MatchMentor[];
  /** By mentee, best points first. */
  readonly lines: readonly MatchLine[];
  readonly alone: readonly MatchAlone[];
  readonly decisions: readonly MatchDecision[];
  readonly points: number;
  /** «5 пар, 412 баллов; без пары 1» */
  readonly summary: string;
  /** Beside the proposal that was in sight before; `null` when there was none. */
  readonly compared: { readonly text: string; readonly changes: readonly MatchChange[] } | null;
  /** What the curator should know: a fixed pair a rule forbids, a weight that is no number, names nobody knows. */
  readonly notes?: readonly string[];
}

export interface MatchPrice {
  /** «−3 балла в сумме; Белых О. П. останется без пары» */
  readonly text: string;
  /** Points of the whole after, minus before. */
  readonly points: number;
  readonly changes: readonly MatchChange[];
}

export interface MatchAccepted {
  readonly pairIds: readonly string[];
  readonly text: string;
  /** `null` when the proposal is too large to be taken back at once. */
  readonly lastAction: LastAction | null;
}
