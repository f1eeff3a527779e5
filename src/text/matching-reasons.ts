import { withoutEndMark } from '../documents/tidy';
import { shortDate } from '../domain/calendar/civil-date';
import { upperFirst } from '../domain/language/letters';
import { formatPersonName, parsePersonName } from '../domain/language/person-name';
import { isReverse, type PairFacts } from '../domain/pairing/explain';
import type { Criterion, Weights } from '../domain/pairing/weights';
import { counted } from './plural';

export const CRITERION_TITLE: Record<Criterion, string> = {
  ballot: 'Взаимный выбор',
  requests: 'Запросы',
  time: 'Дни и режим',
  setting: 'Общая среда',
  experience: 'Опыт',
  continuing: 'Прежняя пара',
  load: 'Нагрузка',
};

export const POINTS_WORD = ['балл', 'балла', 'баллов'] as const;
export const PAIRS_WORD = ['пара', 'пары', 'пар'] as const;

/** Words of a cell as one line. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** «Осадчая Т. В.»; what cannot be read as a name stays as it is, and nobody is called by nothing. */
export function calledName({ id, name }: { readonly id: string; readonly name: string }): string {
  const short = formatPersonName(parsePersonName(name), 'initials-after');
  return tidy(short) === '' ? tidy(name) || id : short;
}

/** The same without the marks at its end that would double those of a sentence. */
const inSentence = (text: string): string => withoutEndMark(tidy(text));

/** Words of cells in a row, each once. */
export const listed = (words: readonly string[]): string =>
  [...new Set(words.map(inSentence))].filter((word) => word !== '').join(', ');

const PLACES = { 3: 'первым', 2: 'вторым', 1: 'третьим' } as const;
const placeOf = (points: number): string => PLACES[points as keyof typeof PLACES];

/** What the points of a criterion are for; `''` when it gave none. */
const PART_TEXT: Record<Criterion, (facts: PairFacts) => string> = {
  ballot: ({ chosen: { byMentee, byMentor } }) =>
    [
      byMentee > 0 ? `выбор наставляемого: ${placeOf(byMentee)}` : '',
      byMentor > 0 ? `выбор наставника: ${placeOf(byMentor)}` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  requests: ({ covered, requests }) => `${covered.length} из ${requests}: ${listed(covered)}`,
  time: ({ days, mode }) => listed([...days, ...(mode === '' ? [] : [mode])]),
  setting: ({ setting }) => inSentence(setting),
  experience: (facts) => experienceText(facts),
  continuing: ({ before }) =>
    before?.until ? `работали вместе до ${shortDate(before.until)}` : 'работали вместе',
  load: ({ load }) => loadText(load),
};

export const partText = (criterion: Criterion, points: number, facts: PairFacts): string =>
  points === 0 ? '' : PART_TEXT[criterion](facts);

const experienceText = ({ reverse, years }: PairFacts): string =>
  reverse
    ? 'стаж меньше, чем у наставляемого'
    : `педагогический стаж ${counted(years ?? 0, ['год', 'года', 'лет'])}`;

const loadText = (load: number): string =>
  load === 0
    ? 'пока никого не ведёт'
    : `уже ведёт ${counted(load, ['наставляемого', 'наставляемых', 'наставляемых'])}`;

const REASON: Record<Criterion, (facts: PairFacts) => string> = {
  ballot: ({ chosen: { byMentee, byMentor } }) => {
    if (byMentee > 0 && byMentor > 0) return 'выбрали друг друга';
    return byMentee > 0 ? 'наставника выбирает наставляемый' : 'наставляемого выбирает наставник';
  },
  requests: ({ covered }) =>
    `${new Set(covered.map(inSentence)).size === 1 ? 'отвечает на запрос' : 'отвечает на запросы'}: ${listed(covered)}`,
  time: ({ days, mode }) =>
    days.length > 0 ? `общие дни: ${listed(days)}` : `подходит режим: ${inSentence(mode)}`,
  setting: ({ setting }) => `общая среда: ${inSentence(setting)}`,
  experience: (facts) => experienceText(facts),
  continuing: () => 'уже работали вместе',
  load: ({ load }) => (load === 0 ? loadText(load) : ''),
};

interface Part {
  readonly criterion: Criterion;
  readonly points: number;
}

const REVERSE = 'вид реверсивное: педагогический стаж наставника меньше, чем у наставляемого';

/** One sentence why: what gave points, the most first. A mentee already there gives points and is no reason. */
export function reasonText(parts: readonly Part[], facts: PairFacts): string {
  const reasons = parts
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ criterion }) => REASON[criterion](facts))
    .filter((reason) => reason !== '');
  // Why the kind is «реверсивное» is said also where nobody asked for it and it gave no points.
  if (isReverse(facts) && !facts.reverse) reasons.push(REVERSE);
  if (reasons.length === 0) return 'Общих признаков нет, но место свободно.';
  return `${upperFirst(reasons.join('; '))}.`;
}

/** «Запросы 35 из 35; Дни и режим 4 из 8»: the points of a row of the sheets. */
export const partsCell = (
  parts: readonly { readonly label: string; readonly points: number; readonly of: number }[],
): string =>
  parts
    .filter(({ points }) => points > 0)
    .map(({ label, points, of }) => `${label} ${points} из ${of}`)
    .join('; ');

/** Parts as screens show them, all criteria, those without points too. */
export const partLines = (parts: readonly Part[], facts: PairFacts, weights: Weights) =>
  parts.map(({ criterion, points }) => ({
    label: CRITERION_TITLE[criterion],
    points,
    of: weights[criterion],
    text: partText(criterion, points, facts),
  }));
