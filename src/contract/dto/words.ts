import type { DateSpan, NameForms } from './common';
import type { ReadingQuestion } from './plan-import';

/** Answers to the command line about single phrases. */

/** A deadline phrase as it was understood. `every` is `null` when nothing recurs. */
export interface DeadlineRead {
  readonly phrase: string;
  readonly kind: 'once' | 'multi' | 'yearly' | 'recurring' | 'continuous' | 'reference' | 'unknown';
  readonly windows: readonly DateSpan[];
  readonly every: {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'term' | 'trimester' | 'half-year' | 'year';
    readonly times: number;
  } | null;
  readonly certainty: 'sure' | 'ask';
  readonly reading: string;
  /** What to ask and the readings to choose from; `null` when sure. */
  readonly question: ReadingQuestion | null;
}

/** A name, position or organisation in six cases. */
export interface DeclinedWords {
  readonly source: string;
  readonly type: 'name' | 'position' | 'organisation';
  readonly gender: 'm' | 'f' | null;
  readonly forms: {
    readonly им: string;
    readonly род: string;
    readonly дат: string;
    readonly вин: string;
    readonly твор: string;
    readonly пред: string;
  };
  readonly certainty: 'sure' | 'ask';
}

/** What a word names; an organisation and `other` are things, not persons. */
export type WordKind = 'name' | 'position' | 'organisation' | 'other';

/** A word in six cases as documents will print it. */
export interface WordForms extends NameForms {
  readonly kind: WordKind;
  /** Of names only. */
  readonly gender: 'm' | 'f' | null;
  /** The forms were corrected by a person and are kept in the book. */
  readonly remembered: boolean;
}

/** A word whose forms the book is to keep. */
export interface WordToRemember {
  /** As it stands in the book, in the nominative. */
  readonly source: string;
  /** `null`: the program finds out itself. */
  readonly kind: WordKind | null;
  /** In the order of the cases; an empty form is left to the rules. `null` = the word is not declined. */
  readonly forms: NameForms['forms'] | null;
}
