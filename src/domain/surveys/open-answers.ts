import { fingerprint } from '../fingerprint';
import { grouped } from '../grouped';
import { formsOf, questionKey, type SurveyFacts } from '../monitoring/survey-forms';
import { marksIn } from '../monitoring/survey-scores';
import { comparable } from '../nearest';
import { type FeedbackCode, questionsOf } from './feedback';
import { FEEDBACK } from './feedback-surveys';
import { isPrivateQuestion, questionCell } from './questionnaire';

/** Answers to one question without those who gave them. */
interface OpenQuestion {
  readonly question: string;
  /** For the curator alone. */
  readonly hidden: boolean;
}

/** Answers in words: of choices how often each was chosen, of own words the texts. */
export interface OpenAnswers {
  readonly choices: readonly (OpenQuestion & { readonly counts: readonly (readonly [string, number])[] })[];
  readonly words: readonly (OpenQuestion & { readonly texts: readonly string[] })[];
}

/**
 * Answers to questions without a mark. Texts stand in an order of their own, so that neither the order of rows nor the
 * same place in two lists tells whose they are.
 */
export function openAnswers(facts: SurveyFacts, code: FeedbackCode): OpenAnswers {
  const { forms, loose } = formsOf(facts, code);
  const all = [...forms.flatMap(({ answers }) => answers), ...loose];
  const scored = new Set(marksIn(code, all).map(({ key }) => key));
  const open = all.filter((one) => one.answer.trim() !== '' && !scored.has(questionKey(one)));
  const options = new Map(
    questionsOf(FEEDBACK[code]).map((question) => [
      comparable(questionCell(question)),
      question.options ?? null,
    ]),
  );
  const questions = [...grouped(open, questionKey).values()].map((own) => ({
    question: own[0]!.question.trim(),
    hidden: isPrivateQuestion(own[0]!.question),
    offered: options.get(comparable(own[0]!.question)) ?? null,
    texts: own.map(({ answer }) => answer.trim()),
  }));
  return {
    choices: questions.flatMap(({ question, hidden, offered, texts }) =>
      offered ? [{ question, hidden, counts: countsOf(texts, offered) }] : [],
    ),
    words: questions.flatMap(({ question, hidden, offered, texts }) =>
      offered ? [] : [{ question, hidden, texts: mixed(question, texts) }],
    ),
  };
}

/** Options in their order, then other words. */
function countsOf(texts: readonly string[], offered: readonly string[]): (readonly [string, number])[] {
  const optionOf = (text: string): string =>
    offered.find((option) => comparable(option) === comparable(text)) ?? text;
  const counts = [...grouped(texts, optionOf)].map(([option, own]) => [option, own.length] as const);
  const place = (option: string): number =>
    offered.includes(option) ? offered.indexOf(option) : offered.length;
  return counts.sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

const mixed = (question: string, texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => ({ text, key: fingerprint(`${question} ${text}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text);
