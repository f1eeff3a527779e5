import type { Place } from './common';

/** A deadline of the plan the program is not sure of, once for all rows it stands in. */
export interface DeadlineQuestion {
  /** As it stands in the plan. */
  readonly phrase: string;
  /** «Неясно, какой август: перед учебным годом или в его конце.» */
  readonly question: string;
  /** Readings to press, in words, in the order `deadlines.choose` counts them from 0. */
  readonly readings: readonly string[];
  readonly rows: readonly { readonly title: string; readonly place: Place }[];
}

/** What a person has decided: one of the readings, or own words where none fits. */
export interface DeadlineChoice {
  readonly phrase: string;
  readonly reading: number | null;
  readonly words: string;
}
