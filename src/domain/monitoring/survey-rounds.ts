import { grouped } from '../grouped';
import type { FeedbackCode } from '../surveys/feedback';
import { isPrivateQuestion } from '../surveys/questionnaire';
import { answersTo, formsOf, questionKey, responseTo, type SurveyFacts } from './survey-forms';
import { markPairs, marksIn } from './survey-scores';

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
  /** Mean of fact minus expectation of those who gave both; `null` mean for fewer than {@link FEW_ANSWERS}. */
  readonly growth: Marks;
}

/** How many people answered a questionnaire this year. */
export const answeredBy = (facts: SurveyFacts, code: FeedbackCode): number =>
  responseTo(facts, code).answered;

/** A mean that may be told; sums of whole numbers do not depend on their order. */
export function marksOf(numbers: readonly number[]): Marks {
  const enough = numbers.length >= FEW_ANSWERS;
  const sum = numbers.reduce((a, b) => a + b, 0);
  return { count: numbers.length, mean: enough ? sum / numbers.length : null };
}

/** Mean marks of every question that has some, before and after; private questions are left out. */
export function questionRounds(
  facts: SurveyFacts,
  before: FeedbackCode,
  after: FeedbackCode,
): QuestionRounds[] {
  const [first, last] = [marksTo(facts, before), marksTo(facts, after)];
  const pairs = markPairs(
    { code: before, forms: formsOf(facts, before) },
    { code: after, forms: formsOf(facts, after) },
  );
  return [...grouped([...first, ...last], ({ key }) => key)].map(([key, [one]]) => {
    const own = (marks: typeof first): number[] =>
      marks.filter((each) => each.key === key).map(({ mark }) => mark);
    return {
      question: one!.question,
      before: marksOf(own(first)),
      after: marksOf(own(last)),
      growth: marksOf(pairs.filter((each) => each.key === key).map((each) => each.after - each.before)),
    };
  });
}

/** All marks of a questionnaire, each respondent's latest filling. */
function marksTo(facts: SurveyFacts, code: FeedbackCode): ReturnType<typeof marksIn> {
  const { forms, loose } = formsOf(facts, code);
  return marksIn(code, [...forms.flatMap(({ answers }) => answers), ...loose]);
}

/** The curator's latest questionnaire: its statements with their marks, 0–2. */
export function curatorMarks(facts: SurveyFacts): { readonly question: string; readonly score: number }[] {
  const own = answersTo(facts, 'Q-09').filter(
    ({ score, question }) =>
      score !== null && score >= 0 && score <= GREATEST_OF_CURATOR && !isPrivateQuestion(question),
  );
  const last = own.map(({ date }) => date ?? '').reduce((a, b) => (a > b ? a : b), '');
  const latest = own.filter(({ date }) => (date ?? '') === last);
  return [...grouped(latest, questionKey).values()].map((same) => {
    const { question, score } = same[same.length - 1]!;
    return { question: question.trim(), score: score! };
  });
}

const CURATOR_STATEMENTS = 9;
const GREATEST_OF_CURATOR = 2;

/** «допустимый» for the sum of all nine marks (domain rule §5); `null` while some of them are not given. */
export function curatorLevel(sum: number, marks: number): string | null {
  if (marks < CURATOR_STATEMENTS) return null;
  if (sum >= 15) return 'оптимальный';
  return sum >= 9 ? 'допустимый' : 'недопустимый';
}
