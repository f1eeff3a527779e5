import type { LastAction, Place, Revision } from './common';

/** The book with names and its copy without them. */

export interface PrivacyView {
  /** The book holds codes in the place of names. */
  readonly byCodes: boolean;
  /** Cells of a book of codes that look like a name, a telephone or a mail address. */
  readonly doubts: readonly { readonly text: string; readonly place: Place }[];
  /** People whose names a copy would hide. */
  readonly people: number;
}

export interface CodedBookMade {
  readonly url: string;
  readonly text: string;
  /** Names of the book that nobody has in the banks: they became «(имя)». Where to look in this book. */
  readonly strangers: readonly { readonly text: string; readonly place: Place }[];
}

/** A book of codes that came back. */
export interface CodedFile {
  readonly name: string;
  /** Base64. */
  readonly data: string;
}

export interface ReturnedRow {
  readonly key: string;
  readonly kind: 'take' | 'fresh' | 'ask';
  /** «Встречи, В-014: 12.11.2026, регулярная» */
  readonly title: string;
  readonly cells: readonly { readonly header: string; readonly here: string; readonly back: string }[];
  /** `null` for a row that is not here. */
  readonly place: Place | null;
}

export interface ReturnedBook {
  readonly rows: readonly ReturnedRow[];
  /** Rows that are here and left, and did not come back: nothing is deleted. */
  readonly gone: readonly string[];
  readonly summary: string;
  readonly revision: Revision;
}

export interface ReturnTaken {
  readonly text: string;
  /** New people: their names are to be written in. */
  readonly nameless: readonly { readonly text: string; readonly place: Place }[];
  readonly lastAction: LastAction | null;
}
