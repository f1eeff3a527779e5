import type { LastAction, Place, Revision, Role } from './common';

/** A list of people on its way into a bank, and people who stand in a bank twice. */

/** What a person says a column holds: a key of {@link PeoplePreview.columns}, `''` = not needed, `null` = not known. */
export interface PeopleColumn {
  /** From 0. */
  readonly index: number;
  readonly column: string | null;
}

/** What a row becomes: a new person, the known one, or nothing. */
export type PeopleDecision = 'new' | 'same' | 'skip';

/** What a person said about one row; `null` leaves it as it was read. */
export interface PeopleCorrection {
  readonly key: string;
  readonly decision: PeopleDecision | null;
  /** Who of the bank the row is; `null` with `same`: the row of the list that it repeats. */
  readonly personId: string | null;
  /** The bank the row goes to, when it is another one. */
  readonly role: Role | null;
  readonly name: string | null;
  readonly position: string | null;
  readonly gender: 'm' | 'f' | null;
  /** Columns of the bank whose other value gives way. */
  readonly replace: readonly string[];
}

/** A list with everything a person said about it: what is previewed is what is written. */
export interface PeopleInput {
  readonly role: Role;
  readonly text: string;
  readonly columns: readonly PeopleColumn[];
  readonly corrections: readonly PeopleCorrection[];
  /** Days reckoned from «12 лет»: written and marked in the note; otherwise the words alone are kept there. */
  readonly reckoned: boolean;
}

/** A cell of the bank that the row has something for. */
export interface PeopleChange {
  readonly column: string;
  readonly label: string;
  readonly old: string;
  readonly now: string;
  /** Only an empty cell is filled without being asked about. */
  readonly kind: 'fills' | 'differs';
  readonly on: boolean;
}

export interface PeopleCandidate {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** In what the names differ. */
  readonly why: string;
  readonly place: Place;
}

/**
 * What the program is unsure of. `role`: a young specialist in a list of mentors; `gone`: the known person has left
 * or withdrawn the consent.
 */
export interface PeopleAsk {
  readonly code:
    | 'gender'
    | 'initials'
    | 'one-word'
    | 'not-one'
    | 'position'
    | 'unknown'
    | 'own'
    | 'about'
    | 'letters'
    | 'contract'
    | 'gone'
    | 'role';
  readonly text: string;
}

export interface PeopleRow {
  readonly key: string;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly role: Role;
  readonly name: string;
  readonly state: 'new' | 'known' | 'alike' | 'repeat';
  /** `null`: a person has to say; the row is not written until then. */
  readonly decision: PeopleDecision | null;
  readonly personId: string | null;
  readonly candidates: readonly PeopleCandidate[];
  /** The line of the list that the row repeats. */
  readonly repeats: number | null;
  /** What a new person gets. */
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly changes: readonly PeopleChange[];
  readonly asks: readonly PeopleAsk[];
  /** That the person is in the other bank too. */
  readonly other: string;
}

export interface PeoplePreview {
  /** Of both banks: accepting is refused when they have changed since. */
  readonly revision: Revision;
  readonly headings: readonly (PeopleColumn & { readonly text: string })[];
  /** What a column may hold. */
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly PeopleRow[];
  /** Lines that name nobody. */
  readonly ignored: readonly { readonly line: number; readonly text: string }[];
  readonly counts: {
    readonly fresh: number;
    readonly changed: number;
    /** Known people with nothing new. */
    readonly same: number;
    readonly skipped: number;
    readonly undecided: number;
  };
  /** Rows whose beginning is reckoned from a number of years or a year. */
  readonly reckoned: number;
}

export interface PeopleAccepted {
  readonly added: number;
  readonly changed: number;
  /** Rows that wait for an answer and were not written. */
  readonly undecided: number;
  readonly text: string;
  readonly lastAction: LastAction;
}

/** One of two rows that seem to be one person. */
export interface TwinSide {
  readonly id: string;
  readonly name: string;
  readonly revision: Revision;
  readonly place: Place;
  /** Where the person is named besides the bank: «2 пары, 1 согласие». */
  readonly used: string;
}

export interface TwinPair {
  readonly why: string;
  readonly sides: readonly [TwinSide, TwinSide];
  /** Columns in which the rows differ, with both texts in the order of the sides. */
  readonly differences: readonly {
    readonly column: string;
    readonly label: string;
    readonly texts: readonly [string, string];
  }[];
}

export interface Twins {
  readonly twins: readonly TwinPair[];
  /** People of both banks: a fact, not a fault. */
  readonly both: readonly { readonly name: string; readonly places: readonly [Place, Place] }[];
  /** Names on other sheets that are written otherwise than in the bank (domain rule C-26). */
  readonly otherwise: readonly { readonly name: string; readonly written: string; readonly place: Place }[];
}
