import { plainWords } from '../language/plain-words';
import { type FeedbackCode, type FeedbackQuestion, questionsOf } from '../surveys/feedback';
import { FEEDBACK } from '../surveys/feedback-surveys';
import { isPrivateQuestion, questionCell } from '../surveys/questionnaire';
import type { AnswerFact } from './facts';
import { type FilledForm, questionKey, type SurveyForms } from './survey-forms';

/** How much of the scale a person must have answered for a mean (domain rule §5), in per cent. */
const ENOUGH_OF_SCALE = 70;
const LEAST = 1;
const GREATEST = 10;

const isNo = (text: string): boolean => /^нет(?![а-я])/.test(plainWords(text));
export const isYes = (text: string): boolean => /^да(?![а-я])/.test(plainWords(text));
const isGladQuestion = (words: string): boolean => /(?<![а-я])рад(?:ы|а|ость)?(?![а-я])/.test(words);

const isScale = ({ kind, range }: FeedbackQuestion): boolean => kind === 'number' && range?.[1] === GREATEST;

const ownScales = (code: FeedbackCode): ReadonlySet<string> =>
  new Set(
    questionsOf(FEEDBACK[code])
      .filter(isScale)
      .map((question) => plainWords(questionCell(question))),
  );

/** A mark from 1 to 10: «Балл», or of our scales also the number the answer begins with; `null` when it is none. */
function markOf({ question, answer, score }: AnswerFact, own: ReadonlySet<string>): number | null {
  if (isPrivateQuestion(question)) return null;
  const told = score ?? (own.has(plainWords(question)) ? numberIn(answer) : null);
  return told !== null && told >= LEAST && told <= GREATEST ? told : null;
}

function numberIn(answer: string): number | null {
  const digits = /^\s*(\d{1,2})(?![\d,.])/.exec(answer)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A mark of a form with the question it answers. */
export interface GivenMark {
  readonly key: string;
  readonly question: string;
  readonly mark: number;
}

/** Marks from 1 to 10 of answers to a questionnaire. */
export function marksIn(code: FeedbackCode, answers: readonly AnswerFact[]): readonly GivenMark[] {
  const own = ownScales(code);
  return answers.flatMap((one) => {
    const mark = markOf(one, own);
    return mark === null ? [] : [{ key: questionKey(one), question: one.question.trim(), mark }];
  });
}

/**
 * Keys of the scale a questionnaire has: its own, where most of what was answered is its own, with what the school has
 * added; else those that anybody answered.
 */
function scaleOf(code: FeedbackCode, { forms, loose }: SurveyForms): ReadonlySet<string> {
  const given = marksIn(code, [...forms.flatMap(({ answers }) => answers), ...loose]);
  const seen = new Set(given.map(({ key }) => key));
  const own = ownScales(code);
  const ours = [...seen].filter((key) => own.has(key)).length;
  return ours * 2 >= seen.size ? new Set([...own, ...seen]) : seen;
}

/** What one filled questionnaire says of the person's content. */
export interface PersonScore {
  readonly form: FilledForm;
  /** Mean of the marks; `null`: less than 70 % of the scale is answered. */
  readonly mean: number | null;
  /** `null`: not enough data. */
  readonly content: boolean | null;
}

/**
 * Scores of all who filled in a questionnaire (domain rule §5): content are those whose mean is at least `contentFrom`
 * unless they are not glad to take part.
 */
export function scoresOf(
  code: FeedbackCode,
  forms: SurveyForms,
  contentFrom: number,
): readonly PersonScore[] {
  const scale = scaleOf(code, forms);
  return forms.forms.map((form) => {
    const marks = marksIn(code, form.answers).map(({ mark }) => mark);
    const sum = marks.reduce((a, b) => a + b, 0);
    if (scale.size === 0 || marks.length * 100 < scale.size * ENOUGH_OF_SCALE) {
      return { form, mean: null, content: null };
    }
    const glad = !form.answers.some(
      ({ question, answer }) => isGladQuestion(plainWords(question)) && isNo(answer),
    );
    return { form, mean: sum / marks.length, content: glad && sum >= contentFrom * marks.length };
  });
}

/** Marks of a before and an after by one respondent, question by question. */
export interface MarkPair {
  readonly who: string;
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** Marks that one respondent gave to one question in both rounds; only lasting names and marks can meet. */
export function markPairs(
  before: { readonly code: FeedbackCode; readonly forms: SurveyForms },
  after: { readonly code: FeedbackCode; readonly forms: SurveyForms },
): readonly MarkPair[] {
  const expected = new Map(
    before.forms.forms
      .filter(({ lasting }) => lasting)
      .flatMap(({ who, answers }) =>
        marksIn(before.code, answers).map(({ key, mark }) => [`${who} ${key}`, mark] as const),
      ),
  );
  return after.forms.forms
    .filter(({ lasting }) => lasting)
    .flatMap(({ who, answers }) =>
      marksIn(after.code, answers).flatMap(({ key, mark }) => {
        const was = expected.get(`${who} ${key}`);
        return was === undefined ? [] : [{ who, key, before: was, after: mark }];
      }),
    );
}
