/** What the language part promises to the rest (documents, panel, command line). */

/** Cases by their Russian short names, in the order of school tables. */
export const CASES = ['им', 'род', 'дат', 'вин', 'твор', 'пред'] as const;
export type Case = (typeof CASES)[number];

export type Gender = 'm' | 'f';

/** Six forms of a phrase. */
export type Forms = Record<Case, string>;

/** `ask`: the rules are not sure; the form is shown to a person before it is printed. */
export type Certainty = 'sure' | 'ask';

export interface Declined {
  readonly forms: Forms;
  readonly certainty: Certainty;
}

/** Parts of a personal name; initials stand as «М.». Empty string = absent. */
export interface PersonName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
}
