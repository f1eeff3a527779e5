import type { DateWindow, DeadlineKind, Every, Question, QuestionCode } from './types';

/** A reading before the checks that apply to every phrase. */
export interface Reading {
  readonly kind: DeadlineKind;
  readonly windows: readonly DateWindow[];
  readonly question: Question | null;
  readonly every?: Every;
  readonly timesInWindow?: number;
}

export const question = (code: QuestionCode, words?: string): Question => ({
  code,
  readings: [],
  ...(words === undefined ? {} : { words }),
});

export const nothing = (kind: DeadlineKind, code?: QuestionCode): Reading => ({
  kind,
  windows: [],
  question: code ? question(code) : null,
});
