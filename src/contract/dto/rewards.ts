import type { IsoDate, Place, Role } from './common';

/** Rewards: candidates with the facts behind them, and what is written down. */

export interface RewardCandidate {
  readonly personId: string;
  readonly role: Role;
  readonly name: string;
  readonly position: string;
  /** Facts in words, one each. */
  readonly facts: readonly string[];
  /** All of them as one line, for «За что». */
  readonly basis: string;
  /** The facts are enough to propose the person. */
  readonly proposed: boolean;
  /** Kinds that are written down for the person this year. */
  readonly already: readonly string[];
  readonly place: Place;
}

export interface RewardLine {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: string;
  readonly basis: string;
  readonly date: IsoDate | null;
  /** Number and date of the order, or `''`: it waits for one. */
  readonly order: string;
  /** Why it cannot be ordered yet; `''`: it can. */
  readonly gap: string;
  readonly place: Place;
  /** Code of the paper that goes with it, «D43»; `''`: none. */
  readonly paper: string;
  readonly paperMade: boolean;
}

/** A day of the year on which rewards are usual. */
export interface RewardDay {
  /** «2 марта – День наставника» */
  readonly title: string;
  readonly days: number;
}

export interface RewardBoard {
  readonly today: IsoDate;
  readonly kinds: readonly string[];
  readonly candidates: readonly RewardCandidate[];
  /** How many are not shown, since they took back their consent. */
  readonly hidden: number;
  readonly lines: readonly RewardLine[];
  /** How many lines wait for an order. */
  readonly waiting: number;
  readonly day: RewardDay | null;
}

export interface RewardDraft {
  readonly personId: string;
  readonly kind: string;
  readonly basis: string;
}
