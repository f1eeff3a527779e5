import type { SchoolYear } from '../calendar/school-year';
import { grouped } from '../grouped';
import { plainWords } from '../language/plain-words';
import { isPrivateQuestion } from '../surveys/questionnaire';
import { type AnswerFact, planPeriod, within } from './facts';
import { respondents, type SurveyCode, surveyOf } from './surveys';

/** Fewer answers than this are never told as a share or a mean, so that nobody is found out (domain rule §5). */
export const FEW_ANSWERS = 5;

/** Marks of one question in one round. */
export interface Marks {
  readonly count: number;
  /** `null` for fewer than {@link FEW_ANSWERS}. */
  readonly mean: number | null;
}

/** A question with scale answers before and after. */
export interface QuestionRounds {
  readonly question: string;
  readonly before: Marks;
  readonly after: Marks;
}

interface Answered {
  readonly answers: readonly AnswerFact[];
  readonly year: SchoolYear;
}

/** Answers of the year to one questionnaire. */
const answersTo = ({ answers, year }: Answered, code: SurveyCode): AnswerFact[] =>
  answers.filter(
    ({ survey, date }) => surveyOf(survey) === code && (date === null || within(date, planPeriod(year))),
  );

/** How many people answered a questionnaire this year. */
export const answeredBy = (facts: Answered, code: SurveyCode): number =>
  respondents(answersTo(facts, code)).length;

const marksOf = (answers: readonly AnswerFact[]): Marks => {
  const scores = answers.flatMap(({ score }) => score ?? []);
  const enough = scores.length >= FEW_ANSWERS;
  return {
    count: scores.length,
    mean: enough ? scores.reduce((a, b) => a + b, 0) / scores.length : null,
  };
};

/** Mean marks of every question that has some, before and after; private questions are left out. */
export function questionRounds(facts: Answered, before: SurveyCode, after: SurveyCode): QuestionRounds[] {
  const [first, last] = [answersTo(facts, before), answersTo(facts, after)];
  const open = [...first, ...last].filter(
    ({ question, score }) => score !== null && !isPrivateQuestion(question),
  );
  return [...grouped(open, ({ question }) => plainWords(question))].map(([words, [one]]) => {
    const same = ({ question }: AnswerFact): boolean => plainWords(question) === words;
    return {
      question: one!.question.trim(),
      before: marksOf(first.filter(same)),
      after: marksOf(last.filter(same)),
    };
  });
}

/** The curator's latest questionnaire: its statements with their marks, 0–2. */
export function curatorMarks(facts: Answered): { readonly question: string; readonly score: number }[] {
  const own = answersTo(facts, 'Q-09').filter(({ score }) => score !== null);
  const last = own.map(({ date }) => date ?? '').sort()[own.length - 1];
  return own
    .filter(({ date }) => (date ?? '') === last)
    .map(({ question, score }) => ({ question: question.trim(), score: score! }));
}

const CURATOR_STATEMENTS = 9;

/** «допустимый» for the sum of all nine marks (domain rule §5); `null` while some of them are not given. */
export function curatorLevel(sum: number, marks: number): string | null {
  if (marks < CURATOR_STATEMENTS) return null;
  if (sum >= 15) return 'оптимальный';
  return sum >= 9 ? 'допустимый' : 'недопустимый';
}
