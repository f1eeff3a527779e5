import { plainWords } from '../language/plain-words';
import { BALLOT_CHOICES } from './ballot';
import { type Named, personAnswer } from './find-person';

/** Questionnaires that pairs are chosen by (domain rule §5). */
export type PairingSurvey = 'Q-01' | 'Q-02' | 'Q-05';

/**
 * `choice` one of the options; `several` any of them; `number` a whole number; `text` own words; `marks` 0–3 for every
 * option; `ranked` own words in order, the options only help; `persons` people of the other bank, in order where there
 * are places.
 */
type QuestionKind = 'choice' | 'several' | 'number' | 'text' | 'marks' | 'ranked' | 'persons';

/** Lists of «Справочники» that give a question its options. */
export type OptionList = 'topics' | 'mode' | 'pairKind';

/** A question as every form asks it, on paper and on the screen. */
export interface AskedQuestion {
  readonly code: string;
  /** As it is asked, and as the sheet has it. */
  readonly text: string;
  readonly kind: QuestionKind;
  readonly options?: readonly string[];
  readonly list?: OptionList;
  /** Least and greatest answer of a number. */
  readonly range?: readonly [number, number];
  /** What a number counts, «ч»; a cell with it is no bare number. */
  readonly unit?: string;
  /** A text of a few words: one line is enough. */
  readonly short?: true;
  /** What the marks 0–3 mean; absent = {@link MARK_WORDS}. */
  readonly markWords?: readonly string[];
  /** How many answers in order there may be, and what one of them is called. */
  readonly places?: { readonly count: number; readonly word: string };
  /** For the curator alone: never in a list, a card, a reason or a print of answers. */
  readonly private?: true;
}

/** A question that pairs are chosen by. */
export interface Question extends AskedQuestion {
  /** Column of the bank the answer fills; {@link Question.lead} stands before it where the column has other text too. */
  readonly column?: string;
  readonly lead?: string;
  /** Other headings of the same question in a sheet of answers. */
  readonly known: RegExp;
}

export interface Questionnaire {
  readonly code: PairingSurvey;
  /** As «Анкеты» names it. */
  readonly name: string;
  /** Who answers; `null` = both. */
  readonly role: 'mentor' | 'mentee' | null;
  /** The latest filling counts whole; otherwise the latest answer to each question. */
  readonly whole: boolean;
  readonly questions: readonly Question[];
}

/** An answer or one part of it: the area of a mark, the place «1» of a choice, `''` for all of the question. */
export interface AnswerValue {
  readonly part: string;
  readonly value: string;
}

/** Values of an answer to one question; persons by their codes, marks and numbers by their digits. */
export interface Answer {
  readonly code: string;
  readonly values: readonly AnswerValue[];
}

/** One row of «Анкеты» without whose and when it is. */
export interface AnswerEntry {
  readonly question: string;
  readonly answer: string;
  readonly score: number | null;
}

export const MARK_WORDS = ['нет', 'иногда', 'часто', 'постоянно'] as const;
export const PLACE_WORDS = ['первый', 'второй', 'третий'] as const;
const PRIVATE_MARK = ' (видит только куратор)';

/**
 * Does the answer belong to the curator alone? Told from the words of «Вопрос», also those of people's own sheets. Lists,
 * cards, reasons and prints leave such rows out.
 */
export const isPrivateQuestion = (text: string): boolean =>
  /видит только куратор|нуж[а-я]+ ли [а-я ]*друго[а-я]+ (?:наставни|наставляем|подопечн)|с кем точно нет|нежелательн|(?:точно не|не (?:хотел|готов|жела))[а-я ]*(?:работать|видеть|сотруднич|взаимодейств|в паре)/.test(
    plainWords(text),
  );

/** How a question, or a part of it, is written into «Вопрос». */
export function questionCell(question: AskedQuestion, part = ''): string {
  const mark = question.private ? PRIVATE_MARK : '';
  return part === '' ? question.text + mark : `${question.text}: ${partWord(question, part)}${mark}`;
}

/** «первый выбор», «документация» */
export const partWord = ({ places }: AskedQuestion, part: string): string =>
  places ? `${PLACE_WORDS[Number(part) - 1]} ${places.word}` : part;

/** Parts of a question that have a row each; none when the question is one row. */
export const partsOf = ({ kind, places }: AskedQuestion, options: readonly string[]): readonly string[] =>
  kind === 'marks'
    ? options
    : places
      ? Array.from({ length: places.count }, (_, index) => String(index + 1))
      : [];

/** The rows an answer makes: one, or one for every part that is answered. An empty answer makes none. */
export function entriesOf(
  question: AskedQuestion,
  values: readonly AnswerValue[],
  people: ReadonlyMap<string, Named>,
): readonly AnswerEntry[] {
  const given = values.filter(({ value }) => value.trim() !== '');
  if (given.length === 0) return [];
  const text = (value: string): string => valueText(question, value, people);
  if (question.kind === 'marks' || question.places) {
    return given.map(({ part, value }) => ({
      question: questionCell(question, part),
      answer: text(value),
      score: scoreOf(question, part, value),
    }));
  }
  const answer = given.map(({ value }) => text(value)).join('; ');
  return [{ question: questionCell(question), answer, score: scoreOf(question, '', given[0]!.value) }];
}

function valueText(question: AskedQuestion, value: string, people: ReadonlyMap<string, Named>): string {
  if (question.kind === 'marks') return `${value} – ${(question.markWords ?? MARK_WORDS)[Number(value)]}`;
  if (question.kind === 'persons') return people.has(value) ? personAnswer(people.get(value)!) : value;
  return question.unit ? `${value} ${question.unit}` : value.trim();
}

/** Marks and numbers count themselves; of three people in order the first counts most (domain rule §5). */
function scoreOf(question: AskedQuestion, part: string, value: string): number | null {
  if (question.kind === 'marks' || question.kind === 'number') return Number(value);
  return question.kind === 'persons' && question.places ? BALLOT_CHOICES + 1 - Number(part) : null;
}

/** Answers in order stand in the order of their places, however the columns or rows came. */
export const inPlaceOrder = (values: readonly AnswerValue[], { places }: Question): readonly AnswerValue[] =>
  places ? [...values].sort((a, b) => Number(a.part) - Number(b.part)) : values;

/** Options of a question: its own, or those of its list. */
export const optionsOf = (
  { options, list }: AskedQuestion,
  lists: Readonly<Record<OptionList, readonly string[]>>,
): readonly string[] => options ?? (list ? lists[list] : []);
