import type { DoorSurvey, SurveyAnswer } from '../../../src/contract/dto';

/** What was answered and not sent yet: it outlives a reload of the page and ends with the tab. */
export interface Draft {
  readonly code: string;
  /** Id of the filling of each questionnaire: the same when it is sent again. */
  readonly ids: Readonly<Record<string, string>>;
  /** Answers by questionnaire and question. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const KEY = 'анкета';

export const newDraft = (code: string): Draft => ({ code, ids: {}, answers: {} });

export function keptDraft(): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** A phone that keeps nothing still fills in the questionnaire; only a reload would lose it. */
export function keepDraft(draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // The browser refuses to keep anything, e.g. in a private window.
  }
}

export const answered = (draft: Draft, survey: string, question: string, value: string): Draft => ({
  ...draft,
  answers: { ...draft.answers, [survey]: { ...draft.answers[survey], [question]: value } },
});

/** `crypto.randomUUID` is not there: the page of a school network is served without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Questions of a questionnaire in their order, without its parts. */
export const questionsOf = ({ parts }: DoorSurvey) => parts.flatMap(({ questions }) => questions);

/** Numbers, from 1, of the questions without an answer. */
export function unanswered(survey: DoorSurvey, draft: Draft): number[] {
  const given = draft.answers[survey.survey] ?? {};
  return questionsOf(survey).flatMap(({ code }, index) =>
    (given[code] ?? '').trim() === '' ? [index + 1] : [],
  );
}

export function valuesOf(survey: DoorSurvey, draft: Draft): SurveyAnswer[] {
  const given = draft.answers[survey.survey] ?? {};
  return questionsOf(survey).flatMap(({ code }) => {
    const value = (given[code] ?? '').trim();
    return value === '' ? [] : [{ code, values: [{ part: '', value }] }];
  });
}
