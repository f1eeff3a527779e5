import type { IsoDate, NameForms, Place } from './common';
import type { DocumentLine } from './papers';

/** The card of any document before it is made, and the catalogue of all of them. */

/** A point of an order; `kind` is another one where the point is borrowed. */
export interface PointChoice {
  readonly kind: string;
  readonly id: string;
}

/** Everything a person chose on the card. */
export interface PaperChoice {
  /** Code of the catalogue, «D20». */
  readonly kind: string;
  /** Codes of pairs, people or documents it is about. */
  readonly subjects: readonly string[];
  readonly number: string;
  readonly date: IsoDate;
  readonly actIds: readonly string[];
  /** Points that are on, in the order wanted. */
  readonly points: readonly PointChoice[];
  /** Answers by the id of the question; of a borrowed point `D22:id`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Heading typed in place of the usual one; `''`: as usual. */
  readonly heading: string;
  /** Forms the person corrected. */
  readonly corrections: readonly NameForms[];
}

export interface PaperSubject {
  readonly id: string;
  readonly label: string;
  /** Grey second line: dates of a pair, position of a person. */
  readonly hint: string;
  readonly place: Place;
  readonly included: boolean;
  /** What it lacks, as far as it was looked at. */
  readonly gaps: readonly string[];
}

/** A question of the card. The answer is one text: a day `YYYY-MM-DD`, a flag «да» or `''`, people one a line. */
export interface PaperField {
  /** Key in {@link PaperChoice.fields}. */
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'long' | 'date' | 'number' | 'flag' | 'choice' | 'person' | 'people' | 'lines';
  readonly hint: string;
  readonly needed: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A reason why only a project may be printed, and where to mend it: a cell, or a field of the card. */
export interface PaperFault {
  readonly text: string;
  readonly place: Place | null;
  readonly field: string | null;
}

export interface PaperCard {
  /** «Приказ о закреплении пар» */
  readonly title: string;
  /** Other forms of the same document: pairs in a table or in the text. */
  readonly variants: readonly { readonly kind: string; readonly title: string }[];
  readonly about: 'programme' | 'mentor' | 'mentee' | 'person' | 'pair' | 'document';
  readonly takes: 'none' | 'one' | 'many';
  readonly subjects: readonly PaperSubject[];
  readonly choice: PaperChoice;
  readonly numbered: boolean;
  /** Whether it is an order, whose heading and points may be changed. */
  readonly isOrder: boolean;
  /** The heading as it will stand. */
  readonly heading: string;
  readonly acts: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
    /** Not in force on the day: it cannot be cited. */
    readonly barred: boolean;
    readonly warning: string | null;
  }[];
  /** Points of the kind and those borrowed, in their order; those that are off at the end. */
  readonly points: readonly (PointChoice & {
    readonly title: string;
    readonly on: boolean;
    /** Name of the kind it was borrowed from; `''` for its own. */
    readonly from: string;
  })[];
  /** Points other orders lend. */
  readonly lent: readonly {
    readonly kind: string;
    readonly title: string;
    readonly points: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly fields: readonly PaperField[];
  /** Whom a question about a person offers: the code, and what is shown. */
  readonly people: readonly { readonly id: string; readonly label: string }[];
  /** Facts taken from the book, with their cells. */
  readonly filled: readonly { readonly label: string; readonly text: string; readonly place: Place }[];
  readonly names: readonly NameForms[];
  /** Empty: the document may be made. */
  readonly blocking: readonly PaperFault[];
  readonly notices: readonly string[];
  /** How long the paper is usually kept. */
  readonly keep: string;
  /** What a change asked the document to say. */
  readonly asked: readonly string[];
}

/** How a kind of document stands this year. */
export type PaperState = 'ready' | 'made' | 'lacking' | 'none';

/** One kind of the catalogue. */
export interface CatalogueLine {
  readonly kind: string;
  readonly title: string;
  /** Orders, papers of pairs, papers of people, forms, reports. */
  readonly group: 'orders' | 'pairs' | 'people' | 'forms' | 'reports';
  /** Months of the calendar it is due in; `null`: any time. */
  readonly season: { readonly from: number; readonly to: number } | null;
  /** Due in the month of today. */
  readonly now: boolean;
  readonly state: PaperState;
  /** «готово: 3 пары», «не хватает: дата, 2 согласия» */
  readonly text: string;
  /** What can be made at once, by codes of subjects; an order takes all of them together. */
  readonly ready: readonly string[];
  /** Questions the card will ask. */
  readonly questions: number;
  readonly lacking: readonly { readonly text: string; readonly place: Place | null }[];
  /** The newest made ones, and how many there are. */
  readonly made: readonly DocumentLine[];
  readonly madeCount: number;
  /** A screen of its own in place of the card. */
  readonly screen: 'consents' | 'documents' | 'consent-register' | null;
  /** Each of `ready` gets a paper of its own, about a person or a pair; `null` for one paper about all. */
  readonly mass: 'person' | 'pair' | null;
  /** Runs that ask nothing on the way, of the kind and of its variants: so many papers, each about one subject. */
  readonly runs: readonly PaperRun[];
}

export interface PaperRun {
  readonly kind: string;
  readonly title: string;
  readonly about: 'person' | 'pair';
  readonly subjects: readonly string[];
}

export interface Catalogue {
  readonly lines: readonly CatalogueLine[];
  /** Month of today, 1–12. */
  readonly month: number;
}
