import { comparable } from '../nearest';
import { type FeedbackCode, type FeedbackQuestion, type FeedbackSurvey, questionsOf } from './feedback';
import {
  type Answer,
  type AnswerEntry,
  type AnswerValue,
  entriesOf,
  MARK_WORDS,
  type OptionList,
  optionsOf,
  partsOf,
} from './questionnaire';

/** Lists of «Справочники» that give questions their options and areas. */
export type AnswerOptions = Readonly<Record<OptionList, readonly string[]>>;

/**
 * `unknown`: the form has no such question or no such part; `wrong`: the question has no such answer; `long`: more than
 * a cell should hold; `empty`: nothing is answered.
 */
export interface FeedbackProblem {
  /** Of the question; `''` = of the whole form. */
  readonly code: string;
  readonly why: 'unknown' | 'wrong' | 'long' | 'empty';
}

/** Own words longer than this are no answer any more. */
export const LONGEST_ANSWER = 3000;

/**
 * What of a filled form cannot be taken as it is, question by question; none when all can. Texts come as they were
 * typed, numbers and marks by their digits, choices by their words in any case.
 */
export function checkFeedback(
  survey: FeedbackSurvey,
  answers: readonly Answer[],
  lists: AnswerOptions,
): readonly FeedbackProblem[] {
  const questions = new Map(questionsOf(survey).map((question) => [question.code, question]));
  const given = answers
    .map(({ code, values }) => ({ code, values: values.filter(({ value }) => value.trim() !== '') }))
    .filter(({ values }) => values.length > 0);
  if (given.length === 0) return [{ code: '', why: 'empty' }];
  const codes = given.map(({ code }) => code);
  return given.flatMap(({ code, values }, index): FeedbackProblem[] => {
    const question = questions.get(code);
    if (!question || codes.indexOf(code) < index) return [{ code, why: 'unknown' }];
    const why = faultOf(question, values, optionsOf(question, lists));
    return why === null ? [] : [{ code, why }];
  });
}

function faultOf(
  question: FeedbackQuestion,
  values: readonly AnswerValue[],
  options: readonly string[],
): FeedbackProblem['why'] | null {
  const parts = partsOf(question, options);
  const places = values.map(({ part }) => part);
  const placed = places.every((part) => (parts.length === 0 ? part === '' : parts.includes(part)));
  if (!placed || new Set(places).size < places.length) return 'unknown';
  if (values.some(({ value }) => value.length > LONGEST_ANSWER)) return 'long';
  return values.every(({ value }) => isAnswer(question, value, options)) ? null : 'wrong';
}

function isAnswer(question: FeedbackQuestion, value: string, options: readonly string[]): boolean {
  const text = value.trim();
  switch (question.kind) {
    case 'number':
      return isWithin(text, question.range ?? [0, Number.MAX_SAFE_INTEGER]);
    case 'marks':
      return isWithin(text, [0, (question.markWords ?? MARK_WORDS).length - 1]);
    case 'choice':
      return optionOf(text, options) !== undefined;
    default:
      return true;
  }
}

const isWithin = (text: string, [from, to]: readonly [number, number]): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= from && Number(text) <= to;

const optionOf = (text: string, options: readonly string[]): string | undefined =>
  options.find((option) => comparable(option) === comparable(text));

/**
 * Rows of «Анкеты» of a filled form in the order of its questions, without whose and when it is. The form must have
 * passed {@link checkFeedback}.
 */
export const feedbackEntries = (
  survey: FeedbackSurvey,
  answers: readonly Answer[],
  lists: AnswerOptions,
): readonly AnswerEntry[] =>
  questionsOf(survey).flatMap((question) => {
    const options = optionsOf(question, lists);
    const values = answers.find(({ code }) => code === question.code)?.values ?? [];
    return entriesOf(question, inOrder(question, values, options), new Map());
  });

/** Areas in the order of their list, choices in the words of their option, numbers without leading noughts. */
function inOrder(
  question: FeedbackQuestion,
  values: readonly AnswerValue[],
  options: readonly string[],
): readonly AnswerValue[] {
  const parts = partsOf(question, options);
  const given = values
    .map(({ part, value }) => ({ part, value: plainValue(question, value.trim(), options) }))
    .filter(({ value }) => value !== '');
  return [...given].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}

function plainValue({ kind }: FeedbackQuestion, text: string, options: readonly string[]): string {
  if (kind === 'choice') return optionOf(text, options) ?? text;
  return (kind === 'number' || kind === 'marks') && text !== '' ? String(Number(text)) : text;
}

/** Questionnaires that serve one person's programme or are the curator's own: always by name (domain rule §5). */
const BY_NAME: readonly FeedbackCode[] = ['Q-08', 'Q-09'];

/** Is the form filled in without a name while feedback goes by code? */
export const mayBeAnonymous = (code: FeedbackCode): boolean => !BY_NAME.includes(code);
