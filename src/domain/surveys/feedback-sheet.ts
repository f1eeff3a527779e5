import type { CivilDate } from '../calendar/civil-date';
import { plainWords } from '../language/plain-words';
import { type AnswerTable, asksDay, asksWho, dayOf } from './answer-sheet';
import { type FeedbackCode, type FeedbackSurvey, questionsOf } from './feedback';
import type { AnswerOptions } from './feedback-answers';
import { type FeedbackAsked, feedbackAskedBy } from './feedback-headings';
import { feedbackOf } from './feedback-of';
import { FEEDBACK } from './feedback-surveys';
import { type Answer, type AnswerValue, optionsOf, partsOf } from './questionnaire';
import { readValue } from './read-feedback';

/** What a column of a sheet of answers holds; `null` = nothing that is taken. */
export type FeedbackHolding = 'person' | 'date' | FeedbackAsked | null;

export interface FeedbackColumn {
  readonly index: number;
  readonly heading: string;
  readonly example: string;
  readonly holds: FeedbackHolding;
  readonly sure: boolean;
}

const MARKED = /^(?:ваш[аи]? )?(?:отметка|код|номер (?:анкеты|бланка|листка))(?![а-я]* времени)/;

/** A holding as a key: `person`, `date`, `effect`, `own/документация`, `''`. */
export const feedbackKey = (holds: FeedbackHolding): string => {
  if (holds === null || typeof holds === 'string') return holds ?? '';
  return holds.part === '' ? holds.question.code : `${holds.question.code}/${holds.part}`;
};

/** Everything a column may hold, areas one by one. */
export const feedbackHoldings = (
  survey: FeedbackSurvey,
  lists: AnswerOptions,
): readonly ('person' | 'date' | FeedbackAsked)[] => [
  'person',
  'date',
  ...questionsOf(survey).flatMap((question) => {
    const parts = partsOf(question, optionsOf(question, lists));
    return (parts.length > 0 ? parts : ['']).map((part) => ({ question, part, sure: true }));
  }),
];

/** What each column holds, told from its heading; of two columns with one meaning the surer, else the first. */
export function readFeedbackColumns(
  table: AnswerTable,
  survey: FeedbackSurvey,
  lists: AnswerOptions,
): readonly FeedbackColumn[] {
  const columns = table.headings.flatMap((heading, index): FeedbackColumn[] => {
    if (heading === '') return [];
    const holds = holdingOf(heading, survey, lists);
    const example = table.rows.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '';
    return [{ index, heading, example, holds, sure: isSure(holds) }];
  });
  const taken = new Map<string, FeedbackColumn>();
  for (const column of columns) {
    const before = taken.get(feedbackKey(column.holds));
    if (!before || (column.sure && !before.sure)) taken.set(feedbackKey(column.holds), column);
  }
  return columns.map((column) =>
    column.holds === null || taken.get(feedbackKey(column.holds)) === column
      ? column
      : { ...column, holds: null, sure: false },
  );
}

function holdingOf(heading: string, survey: FeedbackSurvey, lists: AnswerOptions): FeedbackHolding {
  if (asksDay(heading)) return 'date';
  if (MARKED.test(plainWords(heading)) || asksWho(heading)) return 'person';
  return feedbackAskedBy(heading, survey, lists);
}

/** A heading that is nothing we know is asked about. */
const isSure = (holds: FeedbackHolding): boolean => typeof holds === 'string' || holds?.sure === true;

/**
 * The form the headings fit best. What is asked alike before and after is told apart by questions of one of them, by
 * the words of the headings, and by the titles above the table.
 */
export function likelyForm(table: AnswerTable, title: string, lists: AnswerOptions): FeedbackCode {
  const named = feedbackOf({ survey: title, round: '', date: null });
  const words = plainWords(table.headings.join(' '));
  const expects = /(?<![а-я])(?:жд[её]те|ожида(?:ете|емая|емый|емое))/.test(words);
  const scores = (Object.keys(FEEDBACK) as FeedbackCode[]).map((code) => {
    const fit = fitOf(readFeedbackColumns(table, FEEDBACK[code], lists));
    const round = expects && FEEDBACK[code].round === 'начало' ? 1 : 0;
    const side = words.includes(OTHER_SIDE[FEEDBACK[code].role]) ? 1 : 0;
    return { code, score: fit + round + side + (code === named ? table.headings.length : 0) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).code;
}

/** Mentees are asked about their mentor and the other way round. */
const OTHER_SIDE = { mentee: 'наставника', mentor: 'наставляем', curator: 'участники довольны' } as const;

const fitOf = (columns: readonly FeedbackColumn[]): number =>
  columns.reduce((sum, { holds, sure }) => {
    if (holds === null || typeof holds === 'string') return sum;
    return sum + (sure ? 1 : 0.5);
  }, 0);

/** A row of the sheet as a filled form. */
export interface FeedbackSheetRow {
  /** As the sheet has it; `''` = nobody is named. */
  readonly person: string;
  readonly dateText: string;
  readonly date: CivilDate | null;
  readonly answers: readonly Answer[];
  /** Questions whose answer was not understood, with its text. */
  readonly unread: readonly { readonly asked: FeedbackAsked; readonly text: string }[];
}

export function readFeedbackRow(
  row: AnswerTable['rows'][number],
  columns: readonly FeedbackColumn[],
  lists: AnswerOptions,
): FeedbackSheetRow {
  const values = new Map<string, AnswerValue[]>();
  const unread: { asked: FeedbackAsked; text: string }[] = [];
  for (const { index, holds } of columns) {
    const cell = (row.cells[index] ?? '').trim();
    if (holds === null || typeof holds === 'string' || cell === '') continue;
    const { question, part } = holds;
    const value = readValue(question, cell, optionsOf(question, lists));
    if (value === null) unread.push({ asked: holds, text: cell });
    else values.set(question.code, [...(values.get(question.code) ?? []), { part, value }]);
  }
  const textOf = (what: 'person' | 'date'): string =>
    (row.cells[columns.find(({ holds }) => holds === what)?.index ?? -1] ?? '').trim().replace(/\s+/g, ' ');
  const dateText = textOf('date');
  return {
    ...{ person: textOf('person'), dateText, date: dayOf(dateText), unread },
    answers: [...values].map(([code, own]) => ({ code, values: own })),
  };
}

/** Lines above the table: what the sheet is called. */
export const titleOf = (text: string, table: AnswerTable): string => {
  const [first = ''] = table.headings.filter((heading) => heading !== '');
  const at = text.indexOf(first);
  return at <= 0
    ? ''
    : text
        .slice(0, at)
        .replace(/[\t\r\n]+/g, ' ')
        .trim();
};
