import type { DateSpan, LastAction, Place } from './common';

/** A plan on its way into the book. */

/** Where a plan comes from: a file as base64, or a sheet of the same book. */
export type PlanSource =
  | { readonly kind: 'file'; readonly name: string; readonly data: string }
  | { readonly kind: 'sheet'; readonly name: string };

/** A plan as text, tabs between cells. `whole`: every line is a whole row of a table. */
export interface PlanText {
  readonly text: string;
  readonly whole: boolean;
}

export type PlanColumn =
  | 'number'
  | 'stage'
  | 'activity'
  | 'content'
  | 'deadlineText'
  | 'responsible'
  | 'result'
  | 'indicator';

/** What a person says a column holds; `null` = nothing we need. */
export interface ChosenColumn {
  /** From 0. */
  readonly index: number;
  readonly column: PlanColumn | null;
}

/** What a person changed in one row; `null` leaves the field as it was read. */
export interface PlanCorrection {
  readonly key: string;
  readonly skip: boolean;
  /** Place of the chosen reading among those offered. */
  readonly reading: number | null;
  readonly stage: string | null;
  readonly activity: string | null;
  readonly content: string | null;
  readonly deadlineText: string | null;
  readonly responsible: string | null;
}

/** A plan with everything a person said about it: what is previewed is what is written. */
export interface PlanInput {
  readonly text: string;
  readonly year: string;
  readonly whole?: boolean;
  readonly columns?: readonly ChosenColumn[];
  /** A row for every item of a numbered list; absent or `null`: when the plan has such lists. */
  readonly split?: boolean | null;
  readonly corrections?: readonly PlanCorrection[];
  /** Usual deadlines and people for rows that name none. */
  readonly propose?: boolean;
}

/** Where the school year of a plan is from: asked for, named by the plan, of the settings, or of today. */
export type YearSource = 'asked' | 'plan' | 'settings' | 'today';

/** A doubt about a deadline with the readings to choose from. */
export interface ReadingQuestion {
  readonly text: string;
  readonly readings: readonly { readonly label: string; readonly windows: readonly DateSpan[] }[];
}

export interface PlanHeading extends ChosenColumn {
  readonly text: string;
}

export interface PlanAccepted {
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  /** Rows of the book that the plan no longer has; they stay. */
  readonly gone: readonly { readonly text: string; readonly place: Place }[];
  readonly lastAction: LastAction;
}
