import { plural } from '../../../domain/language/choice';
import { lowerFirst } from '../../../domain/language/letters';
import { pairsOfYear, within } from '../../../domain/monitoring/facts';
import { tidy } from '../../tidy';
import type { World, WorldIndicator } from '../../world';
import { menteesOfYear, mentorsOfYear } from './counts';
import { NAMES } from './figure-words';
import { decimal, factOf, figuresOf, isCollected, verdictOf } from './figures';

/** A line of a cell of the table. */
export interface SwotRule {
  readonly id: string;
  readonly side: 'сильные' | 'слабые' | 'возможности' | 'угрозы';
  /** Lines, each with its number; none when the figures do not say them. `offered` ones stand on the card first. */
  readonly lines: (world: World, final: boolean) => readonly string[];
  readonly offered?: true;
}

/** Figures asked in questionnaires come first: they are what the table is for (domain rule §6.1). */
export const OF_QUESTIONNAIRES: readonly string[] = ['I-05', 'I-06', 'I-21', 'I-23'];

const first = (figures: readonly WorldIndicator[]): WorldIndicator[] => {
  const own = figures.filter(({ code }) => OF_QUESTIONNAIRES.includes(code));
  return [...own, ...figures.filter((figure) => !own.includes(figure))];
};

/** More lines than this are no longer read; what is bad is always told in full. */
const MOST_STRENGTHS = 8;

/** The most telling facts, and how many more figures are good. */
function strengths(good: readonly WorldIndicator[]): string[] {
  const told = first(good);
  const rest = told.length - MOST_STRENGTHS;
  if (rest <= 1) return told.map(factOf);
  const more = `порог достигнут ещё по ${rest} ${plural(rest, ['показателю', 'показателям', 'показателям'])}`;
  return [...told.slice(0, MOST_STRENGTHS).map(factOf), more];
}

/** A cell is no list of all that is missing: so many are named. */
const MOST_NAMED = 5;

/** What is not known is a weakness of monitoring itself. */
function notCollected({ indicators }: World): string[] {
  const missing = indicators.filter((figure) => figure.code !== 'I-25' && !isCollected(figure));
  const names = [...new Set(missing.map(({ code, title }) => NAMES[code] ?? lowerFirst(title)))];
  if (names.length === 0) return [];
  const told = names.slice(0, MOST_NAMED).join(', ');
  const lead = names.length > MOST_NAMED ? ', в том числе: ' : ': ';
  return [
    `данные не собраны по ${names.length} ${plural(names.length, ['показателю', 'показателям', 'показателям'])}${lead}${told}`,
  ];
}

const line = (text: string): string[] => (text === '' ? [] : [text]);

const eventsOutside = ({ events, year, today }: World): string => {
  const own = events.filter(
    ({ level, date }) => !['', 'внутренний'].includes(tidy(level)) && within(date, year) && date <= today,
  );
  return own.length === 0 ? '' : `мероприятия вне организации доступны парам: за год – ${own.length}`;
};

const readyToMentor = (world: World): string => {
  const [ready] = figuresOf(world, ['I-23']);
  return ready && isCollected(ready) && ready.part! > 0 ? lowerFirst(factOf(ready)) : '';
};

const notYetTaking = (world: World): string => {
  const taking = figuresOf(world, ['I-03'])[0]?.part ?? null;
  const all = Number(tidy(world.settings.staffAll));
  if (taking === null) return '';
  const free = all - taking;
  return Number.isInteger(all) && all > 0 && free > 0
    ? `в наставничестве ещё не ${plural(free, ['участвует', 'участвуют', 'участвуют'])} ${free} из ${all} педагогов: среди них можно искать наставников`
    : '';
};

/** Reasons of ends that take people away, not disagreement or a plan that is done. */
const LEAVING = ['увольнение', 'перевод', 'длительное отсутствие'];

const leaving = (world: World): string => {
  const pairs = pairsOfYear(world);
  const left = pairs.filter(({ endReason }) => LEAVING.includes(tidy(endReason).toLowerCase())).length;
  return left === 0
    ? ''
    : `уход участников: по этой причине прекращена работа ${left} из ${pairs.length} ${plural(pairs.length, ['пары', 'пар', 'пар'])}`;
};

/** More mentees than this for a mentor, and the loss of one is felt. */
const HEAVY_LOAD = 2;

const fewMentors = (world: World): string => {
  const [mentors, mentees] = [mentorsOfYear(world).length, menteesOfYear(world).length];
  if (mentors === 0 || mentees / mentors < HEAVY_LOAD) return '';
  const each = mentees / mentors;
  const word = Number.isInteger(each) ? 'наставляемых' : 'наставляемого';
  return `мало наставников: на одного приходится ${decimal(each)} ${word} (${mentees} на ${mentors})`;
};

const uncoveredYoung = (world: World): string => {
  const [young] = figuresOf(world, ['I-01']);
  const free = young && isCollected(young) ? (young.whole ?? 0) - young.part! : 0;
  return free <= 0
    ? ''
    : `без наставника ${plural(free, ['работает', 'работают', 'работают'])} ${free} из ${young!.whole} молодых педагогов`;
};

/** Which figure fills which cell: good ones the first, bad and missing ones the second, the rest is offered. */
export const SWOT_RULES: readonly SwotRule[] = [
  { id: 'good', side: 'сильные', lines: (world, final) => strengths(verdictOf(world, final).good) },
  { id: 'bad', side: 'слабые', lines: (world, final) => first(verdictOf(world, final).bad).map(factOf) },
  { id: 'missing', side: 'слабые', lines: notCollected },
  { id: 'events', side: 'возможности', offered: true, lines: (world) => line(eventsOutside(world)) },
  { id: 'ready', side: 'возможности', offered: true, lines: (world) => line(readyToMentor(world)) },
  {
    id: 'staff',
    side: 'возможности',
    offered: true,
    lines: (world) => line(notYetTaking(world)),
  },
  { id: 'leaving', side: 'угрозы', offered: true, lines: (world) => line(leaving(world)) },
  { id: 'few-mentors', side: 'угрозы', offered: true, lines: (world) => line(fewMentors(world)) },
  { id: 'uncovered', side: 'угрозы', offered: true, lines: (world) => line(uncoveredYoung(world)) },
];

/** Lines of a cell that come from the figures, `offered` ones or those that are printed by themselves. */
export const linesOfSide = (
  world: World,
  side: SwotRule['side'],
  final: boolean,
  offered: boolean,
): string[] =>
  SWOT_RULES.filter((rule) => rule.side === side && (rule.offered === true) === offered).flatMap((rule) => [
    ...rule.lines(world, final),
  ]);
