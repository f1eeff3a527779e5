import { grouped } from '../../../domain/grouped';
import { plural } from '../../../domain/language/choice';
import { lowerFirst } from '../../../domain/language/letters';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import type { World, WorldIndicator } from '../../world';
import {
  CONSENTS,
  type Counted,
  MENDS,
  NAMES,
  NO_DATA_BECAUSE,
  SHARES,
  type ShareWords,
} from './figure-words';

/** What «нет данных» reads like everywhere in reports; a figure that nobody collected is never 0. */
export const NOT_COLLECTED = 'данные не собраны';

const NBSP = '\u00a0';
/** Programmes and the closing event are judged at the end of the year only. */
const OF_THE_END: readonly string[] = ['I-09', 'I-10', 'I-11'];

/** Indicators by their codes, in the order of the codes given. */
export const figuresOf = ({ indicators }: World, codes: readonly string[]): WorldIndicator[] =>
  codes.flatMap((code) => indicators.filter((one) => one.code === code));

export const isCollected = ({ part }: WorldIndicator): boolean => part !== null;

const ofAnswers = ({ source }: WorldIndicator): boolean => /Анкеты/.test(source);

/** A share or a mean of so few answers that it says nothing: no per cent, no judgement (domain rule §5). */
const tooFew = (figure: WorldIndicator): boolean =>
  (figure.unit === 'percent' || figure.unit === 'mean') &&
  isCollected(figure) &&
  ofAnswers(figure) &&
  (figure.whole ?? 0) < FEW_ANSWERS;

/** Is the figure good enough? `null` where nobody may say: no data, no threshold, too few answers, too early. */
export function judged(figure: WorldIndicator, final: boolean): boolean | null {
  if (!isCollected(figure) || tooFew(figure)) return null;
  return !final && OF_THE_END.includes(figure.code) ? null : figure.reached;
}

/** «66,7» */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** «2 из 5 пар», «всех 5 пар», «единственной пары»; for nobody «одной пары», after «ни». */
function among(part: number, whole: number, of: Counted): string {
  const word = plural(whole, [of.one, of.many, of.many]);
  if (part === 0) return `${of.no} ${of.one}`;
  if (part < whole) return `${part} из${NBSP}${whole} ${word}`;
  return whole === 1 ? `${of.only} ${of.one}` : `всех ${whole} ${word}`;
}

function shareSentence(words: ShareWords, figure: WorldIndicator): string {
  const { part, whole, detail, title, code } = figure;
  const consent = code === 'I-17' ? CONSENTS[detail] : undefined;
  const percent =
    whole! >= FEW_ANSWERS && part! > 0 && part! < whole!
      ? ` (${decimal((part! * 100) / whole!)}${NBSP}%)`
      : '';
  const total = part === 0 && whole! > 1 ? ` (всего ${whole})` : '';
  return (part === 0 ? words.none : words.have)
    .replace('{что}', detail)
    .replace('{чьё}', consent?.whose ?? `«${detail}»`)
    .replace('{название}', title)
    .replace('{кто}', among(part!, whole!, consent?.of ?? words.of) + percent + total);
}

type Say = (figure: WorldIndicator) => string;

/** A mean to one decimal; one that has not reached its threshold is never rounded up to it. */
function meanOf({ part, whole, reached }: WorldIndicator): number {
  const tenths = whole ? (part! * 10) / whole : 0;
  return (reached === false ? Math.floor(tenths) : Math.round(tenths)) / 10;
}

/** The value as a table shows it. */
export const shownValue = (figure: WorldIndicator): string =>
  figure.unit === 'mean' && isCollected(figure) && !tooFew(figure) ? decimal(meanOf(figure)) : figure.value;

const meetings: Say = (figure) => {
  if (figure.unit === 'percent') return `Встреч проведено ${figure.part} при плане ${figure.whole}`;
  if (figure.part === 0) return 'Встречи пар в этом учебном году не записаны';
  const mean = meanOf(figure);
  const word = plural(mean, ['встреча', 'встречи', 'встреч']);
  return `В среднем на пару приходится ${decimal(mean)} ${word} в месяц`;
};

const growth: Say = (figure) => {
  const people = figure.whole!;
  if (tooFew(figure)) {
    return `И ожидания, и итог ${plural(people, ['оценил', 'оценили', 'оценили'])} ${people} ${plural(people, ['человек', 'человека', 'человек'])}`;
  }
  const mean = meanOf(figure);
  if (mean === 0) return 'Оценки в среднем совпали с ожиданиями';
  const points = decimal(Math.abs(mean));
  const word = plural(Math.abs(mean), ['балл', 'балла', 'баллов']);
  return `Оценки в среднем ${mean > 0 ? 'выше' : 'ниже'} ожиданий на ${points} ${word}`;
};

const OTHERS: Readonly<Record<string, Say>> = {
  'I-03': ({ part }) =>
    part === 0
      ? 'Участников в этом учебном году нет'
      : `В программе ${plural(part!, ['участвует', 'участвуют', 'участвуют'])} ${part} ${plural(part!, ['человек', 'человека', 'человек'])}`,
  'I-04': ({ part }) =>
    part === 0
      ? 'Пар, закреплённых приказом, нет'
      : `Приказом ${plural(part!, ['закреплена', 'закреплены', 'закреплено'])} ${part} ${plural(part!, ['пара', 'пары', 'пар'])}`,
  'I-19': meetings,
  'I-21': growth,
  'I-24': ({ part, whole }) =>
    `Анкета куратора даёт ${part} ${plural(part!, ['балл', 'балла', 'баллов'])} из ${whole}`,
};

/** What the figure says, without a full stop; `''` while data are not collected. */
export function factOf(figure: WorldIndicator): string {
  if (!isCollected(figure)) return '';
  const words = SHARES[figure.code];
  if (words && figure.whole) return shareSentence(words, figure);
  return OTHERS[figure.code]?.(figure) ?? `${figure.title}: ${figure.value}`;
}

/** «не меньше 85 %», but «100 %»: there is no more. */
export const thresholdOf = ({ threshold }: WorldIndicator): string =>
  threshold.replace(/^не меньше (?=100\D)/, '');

/** A figure that says by itself that nothing is left to wish for. */
const isWhole = ({ unit, part, whole }: WorldIndicator): boolean =>
  unit === 'count' || (unit === 'percent' && part === whole);

/** The fact with its threshold: «…; порог (не меньше 85 %) достигнут.» */
export function sentenceOf(figure: WorldIndicator, final: boolean): string {
  const fact = factOf(figure);
  if (fact === '') return '';
  if (tooFew(figure))
    return `${fact}; ответов мало, поэтому ${figure.unit === 'mean' ? 'среднее' : 'доля'} не приводится и вывод не делается.`;
  const good = judged(figure, final);
  const plain = good === null || (good && isWhole(figure));
  if (plain || figure.threshold === '' || figure.code === 'I-10') return `${fact}.`;
  return `${fact}; порог (${thresholdOf(figure)}) ${good ? 'достигнут' : 'не достигнут'}.`;
}

/** Why a figure is not there, in words. */
const becauseOf = ({ code, source }: WorldIndicator): string =>
  NO_DATA_BECAUSE[code] ?? `на листе «${source.split(', ')[0]}» нет нужных записей`;

const nameOf = ({ code, title }: WorldIndicator): string => NAMES[code] ?? lowerFirst(title);

/** Indicators of several periods or sides: those that are there do not make up for one that is not. */
const SEVERAL: readonly string[] = ['I-12', 'I-19'];

/** Does another line of the same indicator have data? */
const isPartly = (figure: WorldIndicator, figures: readonly WorldIndicator[]): boolean =>
  SEVERAL.includes(figure.code) && figures.some((one) => one.code === figure.code && isCollected(one));

/** «прохождение диагностики (октябрь – декабрь 2026)» while other lines of the indicator are there. */
function missingName(figure: WorldIndicator, figures: readonly WorldIndicator[]): string {
  const named = figure.detail !== '' && isPartly(figure, figures);
  return named ? `${nameOf(figure)} (${figure.detail})` : nameOf(figure);
}

/** Names of figures, each once. */
const namesOf = (figures: readonly WorldIndicator[]): string => [...new Set(figures.map(nameOf))].join(', ');

/** «Данные не собраны: удовлетворённость наставников (на листе «Анкеты» нет нужных записей).» */
export function missingSentence(figures: readonly WorldIndicator[]): string {
  const reasons = grouped(
    figures.filter((figure) => !isCollected(figure)),
    becauseOf,
  );
  const parts = [...reasons].map(([why, own]) => {
    const names = [...new Set(own.map((figure) => missingName(figure, figures)))];
    return `${names.join(', ')} (${why})`;
  });
  return parts.length === 0 ? '' : `Данные не собраны: ${parts.join('; ')}.`;
}

/** Sentences of a group of figures: what is collected, then what is not. */
export const sentencesOf = (figures: readonly WorldIndicator[], final: boolean): string[] =>
  [...figures.map((figure) => sentenceOf(figure, final)), missingSentence(figures)].filter(
    (sentence) => sentence !== '',
  );

/** Figures that are good, that are not, that nobody may judge, and that nobody has collected. */
export interface Verdict {
  readonly good: readonly WorldIndicator[];
  readonly bad: readonly WorldIndicator[];
  readonly missing: readonly WorldIndicator[];
}

/** Counted on the first day after the year: a report of the year does not lack it. */
const AFTER_THE_YEAR = 'I-22';

/** Stages of the plan repeat the plan as a whole, so they are not judged again. */
export function verdictOf({ indicators }: World, final: boolean): Verdict {
  const own = indicators.filter(({ code }) => code !== 'I-25');
  return {
    good: own.filter((figure) => judged(figure, final) === true),
    bad: own.filter((figure) => judged(figure, final) === false),
    missing: own.filter(
      (figure) => !isCollected(figure) && figure.code !== AFTER_THE_YEAR && !isPartly(figure, own),
    ),
  };
}

/** What to do about the figures that are not good, each thing once, in the infinitive. */
export const mendsOf = ({ bad }: Verdict): string[] => [
  ...new Set(bad.map(({ code }) => SHARES[code]?.mend ?? MENDS[code] ?? '').filter((mend) => mend !== '')),
];

const BY = ['показателю', 'показателям', 'показателям'] as const;

const countOf = (figures: readonly WorldIndicator[]): number => new Set(figures.map(({ code }) => code)).size;

/** «Порог достигнут по 6 показателям, не достигнут по 2 показателям: …» An indicator of several lines counts once. */
export function verdictSentence({ good, bad, missing }: Verdict): string {
  const by = (count: number): string => `${count} ${plural(count, BY)}`;
  const clean = good.filter(({ code }) => !bad.some((one) => one.code === code));
  if (clean.length + bad.length === 0) return 'Данные для выводов не собраны.';
  return [
    clean.length > 0 ? `Порог достигнут по ${by(countOf(clean))}.` : '',
    bad.length > 0 ? `Порог не достигнут по ${by(countOf(bad))}: ${namesOf(bad)}.` : '',
    missing.length > 0 ? `Данные не собраны по ${by(countOf(missing))}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
