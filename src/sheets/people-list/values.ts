import { type CivilDate, dateParts, parseCivilDate } from '../../domain/calendar/civil-date';
import { plainWords } from '../../domain/language/plain-words';
import { comparable } from '../../domain/nearest';
import { type Experience, readExperience } from '../../domain/people/experience';
import { readDays } from '../../domain/people/weekdays';
import { LISTS } from '../lists';
import type { ColumnSpec, ListName } from '../schema';

/** What values are read with: the lists of the book, words of topics, and the day the words are of. */
export interface ListContext {
  readonly offered: Readonly<Record<ListName, readonly string[]>>;
  readonly topicWords: readonly { readonly topic: string; readonly words: readonly string[] }[];
  readonly asOf: CivilDate;
}

/**
 * A cell as its column takes it. `unknown`: not understood, the words go to the note; `own`: kept as written, though
 * the list has no such value.
 */
export interface ReadValue {
  readonly value: unknown;
  readonly unknown?: true;
  readonly own?: readonly string[];
  readonly about?: true;
  /** The words say more than the value and go to the note beside it. */
  readonly noted?: boolean;
}

const LONG = 25;
/** A long answer, or one with a year in it, is more than the value it was taken for. */
export const saysMore = (text: string): boolean => text.length > LONG || /\d{4}/.test(text);

type Pattern = readonly [pattern: RegExp, place: number];

/** What people write for a category, by its place in the list. */
const CATEGORIES: readonly Pattern[] = [
  [/педагог-?\s?наставник/, 5],
  [/педагог-?\s?методист/, 4],
  [/высш(?:ая|ей|ую|\.|$)|(?:^|[^а-я])в\.?\s?к(?:\.?\s?к)?\.?(?![а-я])/, 3],
  [
    /перв(?:ая|ой|ую|\.)|(?:^|\s)(?:1|i|l)(?:-?я|-?ая|-?ой)?\s*(?:кв|кат)|(?:^|[^а-я])п\.?\s?к\.?\s?к\.?(?![а-я])|^(?:1|i|перв)(?:-?я)?$|(?:^|\s)1\s?к\.?к/,
    2,
  ],
  [/соответств|(?:^|[^а-я])с\.?\s?з\.?\s?д/, 1],
  [/без\s?(?:кв\.?\s?)?кат|^нет|не имее|отсутств|^б\/?\s?к|не аттест|^[-–—]$/, 0],
];

const MODES: readonly Pattern[] = [
  [/смеш|очно-|и так и|по-разному|любой|гибрид|очно.*дистан|дистан.*очно/, 2],
  [/дистан|онлайн|удален|online|по телефон|видео|заочно/, 1],
  [/очно|личн|вживую/, 0],
];

const byPattern = (patterns: readonly Pattern[], values: readonly string[], text: string): string | null => {
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found ? (values[found[1]] ?? null) : null;
};

/** «1 категория», «ВКК», «СЗД» as the value of the list; `null` when the words name none. */
export const categoryOf = (text: string): string | null =>
  byPattern(CATEGORIES, LISTS.category.values, plainWords(text));

/** The value of a list that the words mean: the same, or the only one of which one contains the other. */
export function listedValue(values: readonly string[], text: string): string | null {
  const wanted = comparable(text);
  if (wanted === '') return null;
  const exact = values.find((value) => comparable(value) === wanted);
  if (exact) return exact;
  const near = values.filter((value) => {
    const own = comparable(value);
    return Math.min(wanted.length, own.length) > 3 && (own.includes(wanted) || wanted.includes(own));
  });
  return near.length === 1 ? near[0]! : null;
}

function readChoice(from: ListName, text: string, { offered }: ListContext): ReadValue {
  const own = listedValue(offered[from], text);
  if (own && comparable(own) === comparable(text)) return { value: own };
  const special =
    from === 'category'
      ? categoryOf(text)
      : from === 'mode'
        ? byPattern(MODES, LISTS.mode.values, plainWords(text))
        : from === 'gender'
          ? (/^ж/i.exec(text.trim()) && 'ж') || (/^м/i.exec(text.trim()) && 'м') || null
          : null;
  const value = special ?? own;
  return value ? { value, noted: saysMore(text) } : { value: '', unknown: true };
}

interface FoundTopic {
  readonly topic: string;
  /** The words say more than the topic does. */
  readonly more: boolean;
}

/** «нет», «не испытываю»: no topic at all. */
const NO_TOPICS =
  /^(?:[-–—]|нет|нету|не испытываю|(?:нет|без) (?:затруднений|трудностей)|(?:затруднений|трудностей) нет)\.?$/;

/** Topics named in the text; what is no topic of the list stays as it was written. */
export function readTopics(text: string, context: ListContext): ReadValue {
  if (NO_TOPICS.test(plainWords(text))) return { value: [] };
  const found: FoundTopic[] = [];
  const own: string[] = [];
  for (const piece of text.split(/[;\n]+/)) {
    const whole = topicOf(piece, context);
    const parts = whole && !whole.more ? [piece] : piece.split(',');
    const rest: string[] = [];
    for (const part of parts) {
      const topic = topicOf(part, context);
      if (topic) found.push(topic);
      else if (part.trim() !== '') rest.push(part.trim());
    }
    if (rest.length > 0) own.push(rest.join(', ').replace(/^[-–—•*]\s*/, ''));
  }
  const value = [...new Set([...found.map(({ topic }) => topic), ...own])];
  const noted = found.some(({ more }) => more);
  return { value, ...(own.length > 0 ? { own } : {}), ...(noted ? { noted } : {}) };
}

const inWords = (text: string): string =>
  plainWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function topicOf(text: string, { offered, topicWords }: ListContext): FoundTopic | null {
  const said = inWords(text);
  if (said === '') return null;
  const listed = listedValue(offered.topics, text);
  if (listed) return { topic: listed, more: inWords(listed).length < said.length };
  const fitting = topicWords.filter(({ words }) =>
    words.map(inWords).some((word) => word !== '' && ` ${said} `.includes(` ${word}`)),
  );
  // A topic may have its words in several rows.
  const [topic, ...others] = new Set(fitting.map((row) => row.topic));
  return topic !== undefined && others.length === 0 ? { topic, more: true } : null;
}

const FLAG_YES = /^(?:да(?![а-яё])|\+|внешн|истина|1$|yes|друг(?:ая|ой)|v$|✓)/i;
const FLAG_NO = /^(?:нет(?![а-яё])|[-–—]$|внутр|ложь|0$|no$|свой|штатн)/i;

const readFlag = (text: string): ReadValue => {
  if (FLAG_YES.test(text)) return { value: true, noted: text.length > 'внешний'.length };
  return FLAG_NO.test(text) ? { value: false } : { value: false, unknown: true };
};

/** Words beside a number that say no more than it does. */
const UNITS =
  /^(?:до|не|более|максимум|человека?|чел|наставляем[а-я]*|наставник[а-я]*|педагог[а-я]*|мест[а-я]*|лет|год[а-я]*|г|р)$/;

/** The only number of the text, «до 3», «1990 г. р.»; of a whole date its year. */
function readNumber(text: string): ReadValue {
  const date = parseCivilDate(text.replace(/\s*г.*$/, ''));
  if (date) return { value: Number(date.slice(0, 4)) };
  const numbers = text.match(/\d+/g) ?? [];
  const [only] = numbers;
  if (numbers.length !== 1 || only!.length > 4 || /[,.]\d/.test(text)) return { value: null, unknown: true };
  const words = plainWords(text).match(/\p{L}+/gu) ?? [];
  return { value: Number(only), noted: words.some((word) => !UNITS.test(word)) };
}

/** A year somebody at work may be born in: «23 года» is an age. */
const isBirthYear = (year: unknown, on: CivilDate): boolean =>
  typeof year === 'number' && year >= 1920 && year <= dateParts(on).year - 14;

function ofExperience(experience: Experience): ReadValue {
  if (!('date' in experience))
    return experience.kind === 'none' ? { value: null } : { value: null, unknown: true };
  return experience.kind === 'about' ? { value: experience.date, about: true } : { value: experience.date };
}

function readDay(text: string): ReadValue {
  const date = parseCivilDate(text.replace(/\s*г\.?$/, ''));
  return date ? { value: date } : { value: null, unknown: true };
}

/** Columns whose date may be told as a number of years. */
const EXPERIENCE = ['teachingSince', 'workSince'];

/** A cell of a list as its column takes it. The text is not empty. */
export function readListValue(key: string, spec: ColumnSpec, text: string, context: ListContext): ReadValue {
  if (key === 'topics') return readTopics(text, context);
  if (key === 'days') {
    const days = readDays(text);
    return days ? { value: days } : { value: [text], own: [text] };
  }
  switch (spec.kind) {
    case 'choice':
      return readChoice(spec.from, text, context);
    case 'flag':
      return readFlag(text);
    case 'number': {
      const read = readNumber(text);
      return key === 'birthYear' && !isBirthYear(read.value, context.asOf)
        ? { value: null, unknown: true }
        : read;
    }
    case 'date':
      return EXPERIENCE.includes(key) ? ofExperience(readExperience(text, context.asOf)) : readDay(text);
    case 'list':
      return {
        value: text
          .split(/[;\n]+/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      };
    default:
      return { value: text };
  }
}
