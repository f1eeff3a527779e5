import { plainWords } from '../language/plain-words';
import type { AnswerFact } from './facts';

/** Questionnaires the rules know (domain rule §5). */
const SURVEY_CODES = ['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-05', 'Q-06', 'Q-07', 'Q-08', 'Q-09'] as const;
export type SurveyCode = (typeof SURVEY_CODES)[number];

/** How people name the questionnaires; the first that fits counts. */
const NAMES: readonly (readonly [SurveyCode, RegExp])[] = [
  ['Q-09', /куратор/],
  ['Q-08', /диагност|компетенц/],
  ['Q-05', /бюллетень|предпочт/],
  ['Q-01', /заявк|кандидат[а-я]* в наставник|потенциальн[а-я]* наставник/],
  ['Q-02', /запрос|потенциальн[а-я]* наставляем/],
  ['Q-06', /(?:итог|удовлетворенн|конечн)[а-я]*.*наставляем|наставляем.*(?:итог|удовлетворенн)/],
  ['Q-07', /(?:итог|удовлетворенн|конечн)[а-я]*.*наставник|наставник.*(?:итог|удовлетворенн)/],
  ['Q-03', /наставляем/],
  ['Q-04', /наставник/],
];

/** The questionnaire an answer belongs to, by its code («Q-08», «А-08») or its name; `null` when it is none of ours. */
export function surveyOf(text: string): SurveyCode | null {
  const words = plainWords(text);
  const code = /^[qа]-?0?([1-9])(?![0-9])/.exec(words)?.[1];
  if (code !== undefined) return SURVEY_CODES[Number(code) - 1]!;
  return NAMES.find(([, name]) => name.test(words))?.[0] ?? null;
}

const START = /^(?:нач|старт|вход|перв|до|1)/;

/** An answer of the round before the work begins. */
export const isStart = ({ round }: Pick<AnswerFact, 'round'>): boolean => START.test(plainWords(round));

/** People who answered, each once; an answer without a code of a person counts for itself. */
export const respondents = (answers: readonly AnswerFact[]): string[] => [
  ...new Set(answers.map(({ person, survey, date }, index) => person || `${survey} ${date ?? ''} ${index}`)),
];
