import { comparable } from '../nearest';
import { type FeedbackQuestion, type FeedbackSurvey, questionsOf } from './feedback';
import type { AnswerOptions } from './feedback-answers';
import { type Answer, type AnswerValue, MARK_WORDS, optionsOf, partsOf, questionCell } from './questionnaire';

interface StoredRow {
  readonly question: string;
  readonly answer: string;
  readonly score: number | null;
}

/** Answers of a form as they stand in «Анкеты», with those that its questions cannot have. */
export interface FeedbackRead {
  readonly answers: readonly Answer[];
  readonly unread: readonly { readonly code: string; readonly text: string }[];
}

/** Rows of one filling as answers of the form; rows of questions the form has not stay out. */
export function readFeedback(
  survey: FeedbackSurvey,
  rows: readonly StoredRow[],
  lists: AnswerOptions,
): FeedbackRead {
  const byCell = new Map(rows.map((row) => [comparable(row.question), row]));
  const unread: { code: string; text: string }[] = [];
  const answers = questionsOf(survey).flatMap((question): Answer[] => {
    const options = optionsOf(question, lists);
    const parts = partsOf(question, options);
    const values = (parts.length > 0 ? parts : ['']).flatMap((part): AnswerValue[] => {
      const row = byCell.get(comparable(questionCell(question, part)));
      if (!row || row.answer.trim() === '') return [];
      const value = readValue(question, row.answer, options) ?? scored(question, row.score);
      if (value === null) unread.push({ code: question.code, text: row.answer.trim() });
      return value === null ? [] : [{ part, value }];
    });
    return values.length > 0 ? [{ code: question.code, values }] : [];
  });
  return { answers, unread };
}

const scored = (question: FeedbackQuestion, score: number | null): string | null =>
  score === null ? null : readValue(question, String(score), []);

/**
 * The value of a cell: «8», «8 из 10», «8 – хорошо» are 8; «2 – владею», «владею» are a mark; «Да.», «да, конечно» are
 * the option they begin with. `null` when the question has no such answer.
 */
export function readValue(
  question: FeedbackQuestion,
  cell: string,
  options: readonly string[],
): string | null {
  const text = cell.trim();
  switch (question.kind) {
    case 'number':
      return digitsWithin(text, question.range ?? [0, 999]);
    case 'marks': {
      const words = question.markWords ?? MARK_WORDS;
      const named = words.findIndex((word) => comparable(word) === comparable(text));
      return named >= 0 ? String(named) : digitsWithin(text, [0, words.length - 1]);
    }
    case 'choice':
      return optionIn(text, options);
    default:
      return text === '' ? null : text;
  }
}

const NUMBER =
  /^(\d{1,3})(?:[.,]0+)?(?:\s*(?:из|\/)\s*\d{1,3})?(?!\d|[.,]\d|\s*[-–—]\s*\d)\s*(?:$|[^\d\s].*$)/s;

function digitsWithin(text: string, [from, to]: readonly [number, number]): string | null {
  const digits = NUMBER.exec(text)?.[1];
  const number = digits === undefined ? null : Number(digits);
  return number !== null && number >= from && number <= to ? String(number) : null;
}

/** The option itself, else the longest one the text begins with as whole words. */
function optionIn(text: string, options: readonly string[]): string | null {
  const same = options.find((option) => comparable(option) === comparable(text));
  if (same) return same;
  const words = plain(text);
  const begun = options.filter((option) => words === plain(option) || words.startsWith(`${plain(option)} `));
  return [...begun].sort((a, b) => b.length - a.length)[0] ?? null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
