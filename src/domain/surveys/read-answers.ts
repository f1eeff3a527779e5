import type { CivilDate } from '../calendar/civil-date';
import { plainWords } from '../language/plain-words';
import { surveyOf } from '../monitoring/surveys';
import { comparable, nearest } from '../nearest';
import { readDays } from '../people/weekdays';
import { BALLOT_CHOICES } from './ballot';
import { type Directory, findPerson, namesIn } from './find-person';
import {
  type Answer,
  type AnswerValue,
  inPlaceOrder,
  isPrivateQuestion,
  MARK_WORDS,
  type OptionList,
  optionsOf,
  partsOf,
  type Question,
  type Questionnaire,
  questionCell,
} from './questionnaire';

/** What answers are read by. */
export interface AnswerContext {
  readonly lists: Readonly<Record<OptionList, readonly string[]>>;
  /** People of the other bank, whom the answers may name. */
  readonly others: Directory;
}

/** An answer the program cannot take as it is. */
export interface Unread {
  readonly code: string;
  readonly part: string;
  readonly text: string;
}

/** A question of the questionnaire, and which part of it, that a heading or a cell «Вопрос» stands for. */
export interface Asked {
  readonly question: Question;
  readonly part: string;
  /** The words are the program's own or well known; otherwise a person should look. */
  readonly sure: boolean;
}

const BRACKETS = /^([\s\S]*?)\s*\[([^\]]+)\]\s*$/;
/** Words in common, as a share of both, from which headings are taken for the same. */
const SURE = 0.6;
const LIKELY = 0.34;

/**
 * The question a heading stands for, by the program's own words, by known ones, by likeness; `null` = none. Words that
 * ask for a refusal never stand for a question whose answers others may see.
 */
export function askedBy(
  heading: string,
  { questions: all }: Questionnaire,
  lists: AnswerContext['lists'],
): Asked | null {
  const questions = isPrivateQuestion(heading) ? all.filter((question) => question.private) : all;
  const own = exactly(heading, questions, lists);
  if (own) return own;
  const [, base = heading, inside = ''] = BRACKETS.exec(heading) ?? [];
  const words = plainWords(base);
  const inOrder = [...questions].sort((a, b) => Number(b.private ?? false) - Number(a.private ?? false));
  const known = inOrder.find(({ known }) => known.test(words));
  if (known) return withPart(known, inside || base, lists, true);
  const [best] = questions
    .map((question) => ({ question, like: likeness(base, question.text) }))
    .sort((a, b) => b.like - a.like);
  if (best && best.like >= LIKELY) return withPart(best.question, inside || base, lists, best.like >= SURE);
  return ofArea(heading, questions, lists);
}

function exactly(text: string, questions: readonly Question[], lists: AnswerContext['lists']): Asked | null {
  const key = comparable(text);
  for (const question of questions) {
    for (const part of ['', ...partsOf(question, optionsOf(question, lists))]) {
      if (comparable(questionCell(question, part)) === key) return { question, part, sure: true };
    }
  }
  return null;
}

/** Marks and places need their part: the area, or which of the choices. */
function withPart(
  question: Question,
  text: string,
  lists: AnswerContext['lists'],
  sure: boolean,
): Asked | null {
  if (question.kind === 'marks') {
    const area = areaIn(text, optionsOf(question, lists));
    return { question, part: area ?? '', sure: sure && area !== null };
  }
  return { question, part: question.places ? placeIn(text) : '', sure };
}

/** A heading that is nothing but an area: a question about marks asked area by area. */
function ofArea(text: string, questions: readonly Question[], lists: AnswerContext['lists']): Asked | null {
  const question = questions.find(({ kind }) => kind === 'marks');
  const area = question && nearest(text, optionsOf(question, lists));
  return question && area ? { question, part: area, sure: true } : null;
}

const areaIn = (text: string, areas: readonly string[]): string | null =>
  areas.find((area) => comparable(text).includes(comparable(area))) ?? nearest(text, areas);

const PLACES = [
  /перв|главн[а-я]+ запрос$|(?<![0-9])1(?![0-9])/,
  /втор|(?<![0-9])2(?![0-9])/,
  /трет|(?<![0-9])3(?![0-9])/,
];

const placeIn = (text: string): string => {
  const place = PLACES.findIndex((pattern) => pattern.test(plainWords(text)));
  return place < 0 ? '' : String(place + 1);
};

const STEM = 5;
const stems = (text: string): Set<string> =>
  new Set((plainWords(text).match(/[а-яa-z]{4,}/g) ?? []).map((word) => word.slice(0, STEM)));

/** Words in common, 0–1. */
export function likeness(a: string, b: string): number {
  const [one, two] = [stems(a), stems(b)];
  const common = [...one].filter((stem) => two.has(stem)).length;
  return one.size + two.size === 0 ? 0 : (2 * common) / (one.size + two.size);
}

/** A row of «Анкеты» as far as reading back needs it. */
interface AnswerRow {
  readonly survey: string;
  readonly date: CivilDate | null;
  readonly person: string;
  readonly question: string;
  readonly answer: string;
}

/** Rows of a person's filling of a questionnaire, the latest of each question; of the ballot those of its last day. */
export function answersOf<R extends AnswerRow>(
  rows: readonly R[],
  { code, whole }: Pick<Questionnaire, 'code' | 'whole'>,
  person: string,
): R[] {
  const own = rows
    .filter((row) => row.person === person && surveyOf(row.survey) === code)
    .map((row, index) => ({ row, index, day: row.date ?? '' }))
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1));
  const last = own[own.length - 1]?.day;
  const counted = whole ? own.filter(({ day }) => day === last) : own;
  return [...new Map(counted.map(({ row }) => [plainWords(row.question), row])).values()];
}

/** Answers of the rows, question by question, with what could not be read. */
export function readAnswers(
  rows: readonly AnswerRow[],
  questionnaire: Questionnaire,
  context: AnswerContext,
): { readonly answers: readonly Answer[]; readonly unread: readonly Unread[] } {
  const values = new Map<string, AnswerValue[]>();
  const unread: Unread[] = [];
  for (const { question, answer } of rows) {
    const asked = askedBy(question, questionnaire, context.lists);
    if (!asked || answer.trim() === '') continue;
    const read = readCell(asked, answer, context);
    values.set(asked.question.code, [...(values.get(asked.question.code) ?? []), ...read.values]);
    unread.push(...read.unread.map((text) => ({ code: asked.question.code, part: asked.part, text })));
  }
  return { answers: answersFrom(values, questionnaire), unread };
}

/** Values collected by question as answers. */
export const answersFrom = (
  values: ReadonlyMap<string, readonly AnswerValue[]>,
  { questions }: Questionnaire,
): readonly Answer[] =>
  [...values].map(([code, own]) => ({
    code,
    values: inPlaceOrder(own, questions.find((question) => question.code === code)!),
  }));

interface CellRead {
  readonly values: readonly AnswerValue[];
  readonly unread: readonly string[];
}

const ofValues = (part: string, values: readonly string[]): CellRead => ({
  values: values.map((value) => ({ part, value })),
  unread: [],
});
const notRead = (text: string): CellRead => ({ values: [], unread: [text] });

/** The values a cell holds for its question; what fits none of the answers there may be is not read. */
export function readCell({ question, part }: Asked, cell: string, context: AnswerContext): CellRead {
  const text = cell.trim();
  const options = optionsOf(question, context.lists);
  switch (question.kind) {
    case 'text':
      return ofValues('', [text]);
    case 'choice': {
      const option = optionIn(text, options);
      return option === null ? notRead(text) : ofValues('', [option]);
    }
    case 'several':
      return several(text, options);
    case 'number':
      return numberIn(text, question);
    case 'marks': {
      const mark = markIn(text);
      return mark === null || part === '' ? notRead(text) : ofValues(part, [mark]);
    }
    case 'ranked':
      return part === '' ? inPlaces(splitLines(text), question) : ofValues(part, [text]);
    case 'persons':
      return persons(text, part, question, context.others);
  }
}

const splitLines = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.replace(/^\s*\d[.)]\s*/, '').trim())
    .filter((line) => line !== '');

const inPlaces = (values: readonly string[], { places }: Question): CellRead => ({
  values: values
    .slice(0, places?.count ?? BALLOT_CHOICES)
    .map((value, index) => ({ part: String(index + 1), value })),
  unread: values.slice(places?.count ?? BALLOT_CHOICES),
});

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:пн|понед)/, 'понедельник'],
  [/^вт/, 'вторник'],
  [/^ср/, 'среда'],
  [/^(?:чт|четв)/, 'четверг'],
  [/^(?:пт|пятн)/, 'пятница'],
  [/^(?:сб|субб)/, 'суббота'],
];

function optionIn(text: string, options: readonly string[]): string | null {
  const key = comparable(text);
  if (key === '') return null;
  const same = options.find((option) => comparable(option) === key);
  const inside = options.filter((option) => key.includes(comparable(option)));
  const day = DAYS.find(([words]) => words.test(plainWords(text)))?.[1];
  return (
    same ??
    (inside.length === 1 ? inside[0]! : null) ??
    nearest(text, options) ??
    (day && options.includes(day) ? day : null)
  );
}

/** Options by «;», lines or commas; an option's own comma keeps it whole. Own words are kept as they are. */
function several(text: string, options: readonly string[]): CellRead {
  // «пн–ср» names three days.
  const days = options.includes('понедельник') ? readDays(text) : null;
  if (days !== null) return ofValues('', days);
  const parts = text
    .split(/[;\n]/)
    .flatMap((part) => (optionIn(part, options) === null || part.includes(',') ? part.split(',') : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return ofValues('', [...new Set(parts.map((part) => optionIn(part, options) ?? part))]);
}

/** The only number of the text; «7 из 10» says one, «1-2» none that counts. */
function numberIn(text: string, { range }: Question): CellRead {
  const numbers = text.replace(/\s+из\s+\d+/, '').match(/\d+/g) ?? [];
  const value = numbers.length === 1 && numbers[0]!.length <= 3 ? Number(numbers[0]) : null;
  const fits = value !== null && (!range || (value >= range[0] && value <= range[1]));
  return fits ? ofValues('', [String(value)]) : notRead(text);
}

const MARKS: readonly RegExp[] = [
  /^(?:0|нет|никогда|не )/,
  /^(?:1|иногда|редко)/,
  /^(?:2|часто)/,
  /^(?:3|постоян|всегда)/,
];

function markIn(text: string): string | null {
  const mark = MARKS.findIndex((words) => words.test(plainWords(text)));
  return mark < 0 || /^\d\d/.test(text) || mark >= MARK_WORDS.length ? null : String(mark);
}

function persons(text: string, part: string, question: Question, others: Directory): CellRead {
  const names = namesIn(text, others).map((name) => ({ name, found: findPerson(name, others) }));
  const ids = [...new Set(names.flatMap(({ found }) => (found.found ? [found.id] : [])))];
  const unread = names.flatMap(({ name, found }) => (found.found ? [] : [name]));
  if (!question.places) return { ...ofValues('', ids), unread };
  if (part !== '') return { ...ofValues(part, ids.slice(0, 1)), unread: [...unread, ...ids.slice(1)] };
  const placed = inPlaces(ids, question);
  return { values: placed.values, unread: [...unread, ...placed.unread] };
}
