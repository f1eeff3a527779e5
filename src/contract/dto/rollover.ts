import type { IsoDate, LastAction, Place } from './common';
import type { RolloverPreview, RolloverRow } from './year';

/** The step to the next school year: what is decided, what it writes, where the old year is kept. */

export type RolloverPairFate = 'close' | 'prolong' | 'stay';
export type RolloverPersonFate = 'stay' | 'finished' | 'left';

/** What was decided by hand; what is not named here is done as proposed. */
export interface RolloverChoices {
  readonly pairs: readonly {
    readonly id: string;
    readonly fate: RolloverPairFate;
    /** Of a closed pair; `''` = the plan is fulfilled. */
    readonly reason: string;
  }[];
  /** Term of all pairs that go on; `null` as proposed. */
  readonly term: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly people: readonly {
    readonly id: string;
    readonly fate: RolloverPersonFate;
    /** First day without work; `null` = today. */
    readonly leftOn: IsoDate | null;
  }[];
  /** Mentees who become mentors. */
  readonly mentors: readonly string[];
}

/** Something of the old year that is not finished. */
export interface RolloverLoose {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly place: Place | null }[];
  /** Beyond the lines. */
  readonly more: number;
}

export interface RolloverPair {
  readonly id: string;
  readonly label: string;
  /** «действует, до 31.05.2027, пунктов выполнено 3 из 5» */
  readonly facts: string;
  readonly fates: readonly RolloverPairFate[];
  readonly fate: RolloverPairFate;
  readonly reason: string;
  readonly place: Place;
}

export interface RolloverPerson {
  readonly id: string;
  readonly name: string;
  readonly isMentor: boolean;
  /** The status after the close of the pairs. */
  readonly status: string;
  /** `null`: as the pairs leave them. */
  readonly fate: RolloverPersonFate | null;
  readonly leftOn: IsoDate | null;
  /** May be taken among the mentors. */
  readonly mayMentor: boolean;
  readonly place: Place;
}

/** A sheet of the year: how many of its rows stay, how many are only in the archive then. */
export interface RolloverSheet {
  readonly name: string;
  readonly goes: number;
  readonly stays: number;
  readonly why: string;
}

export interface RolloverView {
  readonly from: string;
  readonly to: string;
  /** Name of the book the year is kept in. */
  readonly archive: string;
  readonly loose: readonly RolloverLoose[];
  readonly pairs: readonly RolloverPair[];
  readonly reasons: readonly string[];
  readonly term: { readonly from: IsoDate; readonly to: IsoDate };
  readonly people: readonly RolloverPerson[];
  readonly consents: { readonly kept: number; readonly ending: readonly { text: string; place: Place }[] };
  readonly plan: RolloverPreview;
  readonly sheets: readonly RolloverSheet[];
  /** The year is far from its end: a sentence to think of; `''` when it is not. */
  readonly early: string;
  /** What the last button does, a sentence each. */
  readonly summary: readonly string[];
  /** Why it cannot be done; empty when it can. */
  readonly refusals: readonly string[];
  /** A step that was broken off half-way: it is to be ended first. */
  readonly broken: RolloverBroken | null;
  /** The last step that can be looked at or taken back. */
  readonly last: RolloverLast | null;
}

export interface RolloverBroken {
  readonly text: string;
  readonly from: string;
  /** The line of the journal to take back; `null`: the step itself is to be ended. */
  readonly undo: string | null;
}

export interface RolloverLast {
  readonly text: string;
  readonly url: string;
  readonly action: LastAction | null;
  /** Why it can no longer be taken back, and what to do; `''` when it can. */
  readonly why: string;
}

export interface RolloverArchived {
  readonly archive: string;
  readonly name: string;
  readonly url: string;
}

export interface RolloverMade {
  readonly text: string;
  readonly url: string;
  readonly look: readonly RolloverRow[];
  readonly lastAction: LastAction | null;
}
