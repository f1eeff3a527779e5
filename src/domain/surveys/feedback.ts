import type { SurveyCode } from '../monitoring/surveys';
import type { AskedQuestion } from './questionnaire';

/** Questionnaires of feedback and diagnosis (domain rule §5): `s` before the work, `m` in its middle. */
export type FeedbackCode = 'Q-03s' | 'Q-03m' | 'Q-04s' | 'Q-04m' | 'Q-06' | 'Q-07' | 'Q-08' | 'Q-09';

/**
 * A numbered question. What one side is asked before and after has one number in both questionnaires, and a scale one
 * text too, so that the fact minus what was expected is a subtraction.
 */
export interface FeedbackQuestion extends AskedQuestion {
  readonly number: number;
}

/** Questions that stand together under a sentence on how to answer. */
export interface FeedbackPart {
  readonly lead: string;
  readonly questions: readonly FeedbackQuestion[];
}

export interface FeedbackSurvey {
  readonly code: FeedbackCode;
  /** The questionnaire its answers count for. */
  readonly survey: SurveyCode;
  /** As «Анкеты» names it. */
  readonly name: string;
  /** «Замер» of its answers; `''` where the date tells the round. */
  readonly round: 'начало' | 'середина' | 'конец' | '';
  readonly role: 'mentor' | 'mentee' | 'curator';
  readonly parts: readonly FeedbackPart[];
}

/** All questions of a questionnaire in their order. */
export const questionsOf = ({ parts }: FeedbackSurvey): readonly FeedbackQuestion[] =>
  parts.flatMap(({ questions }) => questions);

const LEAST = 1;
const GREATEST = 10;

/** A mark from 1 to 10. */
export const scale = (number: number, code: string, text: string): FeedbackQuestion => ({
  ...{ number, code, text, kind: 'number', range: [LEAST, GREATEST] },
});

export const words = (number: number, code: string, text: string): FeedbackQuestion => ({
  ...{ number, code, text, kind: 'text' },
});

export const choice = (
  number: number,
  code: string,
  text: string,
  options: readonly string[],
): FeedbackQuestion => ({ ...{ number, code, text, kind: 'choice', options } });

export const YES_NO = ['да', 'нет'] as const;
export const YES_NO_UNSURE = ['да', 'нет', 'затрудняюсь'] as const;
export const HOW_OFTEN = ['очень часто', 'часто', 'иногда', 'редко', 'никогда'] as const;
