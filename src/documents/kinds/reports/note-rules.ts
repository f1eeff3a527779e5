import { grouped } from '../../../domain/grouped';
import { plural } from '../../../domain/language/choice';
import { lowerFirst } from '../../../domain/language/letters';
import { pairsOfYear, within } from '../../../domain/monitoring/facts';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import { tidy } from '../../tidy';
import type { World, WorldIndicator, WorldPart } from '../../world';
import { mentorsOfYear } from './counts';
import { type AreaGrowth, areasOf } from './diagnosis-areas';
import { NAMES } from './figure-words';
import { decimal, figuresOf, isCollected, judged, sentenceOf } from './figures';
import { beforeSentence, changeSince, sizeBefore, yearBefore } from './last-year';
import { progressOfPairs } from './pair-figures';

/** Parts of the note in their order. */
export type NotePart =
  | 'участники'
  | 'документы'
  | 'карта'
  | 'встречи'
  | 'события'
  | 'анкеты'
  | 'влияние'
  | 'выводы';

/** A sentence of the note and when it is said. Every sentence carries its number. */
export interface NoteRule {
  readonly id: string;
  readonly part: NotePart;
  /** `''` when the figures do not say it. */
  readonly say: (world: World, final: boolean) => string;
}

const count = (n: number, forms: readonly [string, string, string]): string => `${n} ${plural(n, forms)}`;

const PAIRS = ['пара', 'пары', 'пар'] as const;
const PAIRS_OF = ['пары', 'пар', 'пар'] as const;

/** A fact without a figure in its words gets the one it was made from. */
function withNumber(sentence: string, { unit, part, whole, value }: WorldIndicator): string {
  if (sentence === '' || /\d/.test(sentence)) return sentence;
  const number = unit === 'percent' ? `${part} из\u00a0${whole}` : value;
  return sentence.replace(/(?=[;.])/, ` (${number})`);
}

/** What an indicator says this year, and a year before when that is known. */
export const figureSentence = (world: World, figure: WorldIndicator, final: boolean): string =>
  [withNumber(sentenceOf(figure, final), figure), isCollected(figure) ? beforeSentence(world, figure) : '']
    .filter((part) => part !== '')
    .join(' ');

const ofIndicator = (part: NotePart, code: string): NoteRule => ({
  id: code,
  part,
  say: (world, final) =>
    figuresOf(world, [code])
      .map((figure) => figureSentence(world, figure, final))
      .filter((sentence) => sentence !== '')
      .join(' '),
});

const ofIndicators = (part: NotePart, codes: readonly string[]): NoteRule[] =>
  codes.map((code) => ofIndicator(part, code));

/** More than this many mentees for a mentor is a load worth a word. */
const HEAVY_LOAD = 2;

const load = (world: World): string => {
  const [mentors, pairs] = [mentorsOfYear(world).length, pairsOfYear(world).length];
  const mean = pairs / mentors;
  if (mentors === 0 || mean <= HEAVY_LOAD) return '';
  return `На ${count(mentors, ['наставника', 'наставников', 'наставников'])} приходится ${count(pairs, PAIRS)}, в среднем ${decimal(mean)} на одного: нагрузка велика.`;
};

const growthOfSize = (world: World): string => {
  const before = sizeBefore(world);
  const now = pairsOfYear(world).length;
  if (before === null) return '';
  const then = `${count(before.pairs, PAIRS)} в ${yearBefore(world)} учебном году`;
  if (now === before.pairs) return `Число пар прежнее: ${then} и ${now} в этом.`;
  return `Пар стало ${now > before.pairs ? 'больше' : 'меньше'}: ${now} против ${before.pairs} в ${yearBefore(world)} учебном году.`;
};

/** «увольнение – 2, перевод – 1» */
const tally = (words: readonly string[]): string =>
  [...grouped(words, (word) => word)]
    .map(([word, own]): [string, number] => [word, own.length])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'ru'))
    .map(([word, own]) => `${word} – ${own}`)
    .join(', ');

const endedEarly = (world: World): string => {
  const pairs = pairsOfYear(world);
  const early = pairs.filter(({ status }) => status === 'завершена досрочно');
  if (early.length === 0) return '';
  const reasons = tally(early.map(({ endReason }) => tidy(endReason) || 'причина не указана'));
  return `Досрочно завершена работа ${early.length} из\u00a0${count(pairs.length, PAIRS_OF)} (${reasons}).`;
};

const idlePairs = (world: World): string => {
  const all = progressOfPairs(world);
  const idle = all.filter(({ meetings }) => meetings === 0).length;
  if (idle === 0 || idle === all.length) return '';
  return `Без записанных встреч – ${idle} из\u00a0${count(all.length, PAIRS_OF)}.`;
};

const unevenMeetings = (world: World): string => {
  const held = progressOfPairs(world).flatMap(({ meetings }) => meetings ?? []);
  const [least, most] = [Math.min(...held), Math.max(...held)];
  if (held.length < 2 || least === 0 || most < 2 * least || most - least < 3) return '';
  return `Пары встречались неодинаково часто: от ${least} до ${count(most, ['раза', 'раз', 'раз'])} за год.`;
};

const weakestStage = (world: World): string => {
  const stages = figuresOf(world, ['I-25']).filter(
    ({ part, whole }) => part !== null && whole && part < whole,
  );
  const [weak] = stages.sort((a, b) => a.part! / a.whole! - b.part! / b.whole!);
  if (!weak || figuresOf(world, ['I-25']).filter(isCollected).length < 2) return '';
  return `Слабее других выполнен этап «${weak.detail}»: ${weak.part} из\u00a0${count(weak.whole!, ['строки', 'строк', 'строк'])}.`;
};

const lateRows = ({ roadmap }: World): string => {
  const overdue = roadmap.filter(({ status }) => status === 'просрочено').length;
  if (roadmap.length === 0 || overdue === 0) return '';
  return `${plural(overdue, ['Просрочена', 'Просрочены', 'Просрочено'])} ${count(overdue, ['строка', 'строки', 'строк'])} дорожной карты.`;
};

const eventsHeld = ({ events, year, today }: World): string => {
  const held = events.filter(
    ({ date, kind }) => within(date, year) && date <= today && tidy(kind) !== 'публикация',
  );
  if (held.length === 0) return '';
  const outside = held.filter(({ level }) => !['', 'внутренний'].includes(tidy(level))).length;
  const more = outside === 0 ? '' : `, из них вне организации – ${outside}`;
  return `${plural(held.length, ['Проведено', 'Проведены', 'Проведено'])} ${count(held.length, ['мероприятие', 'мероприятия', 'мероприятий'])} программы${more}.`;
};

const materialsAdded = ({ materials, year, today }: World): string => {
  const own = materials.filter(({ date }) => within(date, year) && date <= today).length;
  return own === 0
    ? ''
    : `В копилку методических материалов ${plural(own, ['добавлен', 'добавлены', 'добавлено'])} ${count(own, ['материал', 'материала', 'материалов'])}.`;
};

/** From this difference in percentage points on the two sides feel differently. */
const APART = 15;

const sidesApart = (world: World): string => {
  const [mentees, mentors] = ['I-05', 'I-06'].map((code) => figuresOf(world, [code])[0]);
  const enough = [mentees, mentors].every(
    (one) => one && isCollected(one) && (one.whole ?? 0) >= FEW_ANSWERS,
  );
  if (!enough) return '';
  const share = ({ part, whole }: WorldIndicator): number => (part! * 100) / whole!;
  const [a, b] = [share(mentees!), share(mentors!)];
  if (Math.abs(a - b) < APART) return '';
  const [first, second] = a > b ? ['Наставляемые', 'наставники'] : ['Наставники', 'наставляемые'];
  return `${first} довольны чаще, чем ${second}: ${decimal(Math.max(a, b))}\u00a0% против ${decimal(Math.min(a, b))}\u00a0%.`;
};

const knownAreas = (world: World): AreaGrowth[] => areasOf(world).filter((one) => one.count >= FEW_ANSWERS);

const bestArea = (world: World): string => {
  const [best] = knownAreas(world);
  if (!best || best.last <= best.first) return '';
  return `Больше всего выросла оценка по области «${best.area}»: с ${decimal(best.first)} до ${decimal(best.last)} балла (${count(best.count, ['человек', 'человека', 'человек'])}).`;
};

const stuckAreas = (world: World): string => {
  const stuck = knownAreas(world).filter(({ first, last }) => last <= first);
  if (stuck.length === 0) return '';
  const told = stuck.map(({ area, last }) => `«${area}» – ${decimal(last)}`).join(', ');
  return `Без роста остались оценки по ${count(stuck.length, ['области', 'областям', 'областям'])} (средний балл в конце): ${told}.`;
};

const rewarded = ({ rewards, year, register }: World): string => {
  const dayOf = new Map(register.map(({ id, date }) => [id, date]));
  const given = rewards.filter(({ date, document }) => within(dayOf.get(document) ?? date, year));
  const people = new Set(given.map(({ person }) => person)).size;
  return people === 0
    ? ''
    : `${plural(people, ['Поощрён', 'Поощрены', 'Поощрены'])} ${count(people, ['участник', 'участника', 'участников'])} программы.`;
};

const namesOf = (figures: readonly WorldIndicator[]): string =>
  [...new Set(figures.map(({ code, title }) => NAMES[code] ?? lowerFirst(title)))].join(', ');

/** Stages of the plan repeat the plan, consents of each kind are told together. */
const growth = (world: World): string => {
  const own = world.indicators.filter(({ code }) => code !== 'I-25');
  const told = [
    ['Лучше, чем годом ранее,', 1],
    ['Хуже, чем годом ранее,', -1],
  ] as const;
  return told
    .map(([lead, sign]) => {
      const figures = own.filter((figure) => changeSince(world, figure) === sign);
      const size = new Set(figures.map(({ code }) => code)).size;
      return size === 0
        ? ''
        : `${lead} ${count(size, ['показатель', 'показателя', 'показателей'])}: ${namesOf(figures)}.`;
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** Meetings and programmes fall short together: the likely cause is told, with both numbers. */
const fewMeetingsWeakPlans = (world: World, final: boolean): string => {
  const [met, done] = ['I-19', 'I-09'].map((code) => figuresOf(world, [code])[0]);
  if (!final || !met || !done || judged(met, final) !== false || judged(done, final) !== false) return '';
  const weak = progressOfPairs(world).filter(({ done: own, items }) => items !== null && own! < items).length;
  return `Встреч меньше, чем нужно, и у ${count(weak, PAIRS_OF)} программа не выполнена до конца: вероятная причина – нерегулярные встречи.`;
};

/** Sheets that the sentences of the note are told from. */
export const NOTE_NEEDS: readonly WorldPart[] = [
  ...(['indicators', 'programmes', 'meetings', 'answers', 'events'] as const),
  ...(['materials', 'rewards', 'participants', 'history'] as const),
];

/** All sentences of the note besides those about single pairs. */
export const NOTE_RULES: readonly NoteRule[] = [
  ...ofIndicators('участники', ['I-03', 'I-04']),
  { id: 'pairs-a-year-before', part: 'участники', say: growthOfSize },
  ...ofIndicators('участники', ['I-01', 'I-02', 'I-22']),
  { id: 'load', part: 'участники', say: load },
  ...ofIndicators('документы', ['I-17', 'I-18', 'I-16']),
  ...ofIndicators('карта', ['I-07', 'I-08']),
  { id: 'late-rows', part: 'карта', say: lateRows },
  { id: 'weakest-stage', part: 'карта', say: weakestStage },
  ...ofIndicators('встречи', ['I-19']),
  { id: 'idle-pairs', part: 'встречи', say: idlePairs },
  { id: 'uneven-meetings', part: 'встречи', say: unevenMeetings },
  ...ofIndicators('встречи', ['I-09', 'I-13']),
  { id: 'ended-early', part: 'встречи', say: endedEarly },
  { id: 'events', part: 'события', say: eventsHeld },
  ...ofIndicators('события', ['I-11', 'I-14', 'I-15']),
  { id: 'materials', part: 'события', say: materialsAdded },
  { id: 'rewarded', part: 'события', say: rewarded },
  ...ofIndicators('анкеты', ['I-05', 'I-06']),
  { id: 'sides-apart', part: 'анкеты', say: sidesApart },
  ...ofIndicators('анкеты', ['I-21', 'I-23']),
  ...ofIndicators('влияние', ['I-12', 'I-20']),
  { id: 'best-area', part: 'влияние', say: bestArea },
  { id: 'stuck-areas', part: 'влияние', say: stuckAreas },
  ...ofIndicators('влияние', ['I-24']),
  { id: 'few-meetings-weak-plans', part: 'выводы', say: fewMeetingsWeakPlans },
  { id: 'growth', part: 'выводы', say: growth },
];

/** Sentences of a part, in the order of the rules; what is not collected is told once, at the end, with its count. */
export function notePart(world: World, part: NotePart, final: boolean): string[] {
  const rules = NOTE_RULES.filter((rule) => rule.part === part);
  const codes = rules.map(({ id }) => id);
  const missing = world.indicators.filter((figure) => codes.includes(figure.code) && !isCollected(figure));
  return [...rules.map(({ say }) => say(world, final)), missingCounted(missing)].filter((one) => one !== '');
}

/** «Не собраны данные по 2 показателям: удовлетворённость наставников, …» */
function missingCounted(missing: readonly WorldIndicator[]): string {
  const size = new Set(missing.map(({ code }) => code)).size;
  if (size === 0) return '';
  return `Данные не собраны по ${count(size, ['показателю', 'показателям', 'показателям'])}: ${namesOf(missing)} (${sheetsOf(missing)}).`;
}

const sheetsOf = (figures: readonly WorldIndicator[]): string => {
  const names = [...new Set(figures.map(({ source }) => source.split(', ')[0]!))].map((name) => `«${name}»`);
  return `${names.length === 1 ? 'лист' : 'листы'} ${names.join(', ')}`;
};
