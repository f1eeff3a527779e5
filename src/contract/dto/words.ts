import type { DateSpan } from './common';
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
