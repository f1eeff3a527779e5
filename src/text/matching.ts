import type { Aim, Price } from '../domain/pairing/aims';
import type { BarCount, WhyAlone } from '../domain/pairing/explain';
import { BAR_WORDS, barWithLift } from './matching-bars';
import { PAIRS_WORD, POINTS_WORD } from './matching-reasons';
import { counted } from './plural';

const MENTORS = ['наставник', 'наставника', 'наставников'] as const;
const PEOPLE = ['человек', 'человека', 'человек'] as const;

const points = (number: number): string => counted(number, POINTS_WORD);

/** «5 наставников: нет свободных мест; 1 наставник: перерыв» */
const countsText = (counts: readonly BarCount[], wordsOf: BarWording): string =>
  counts.map(({ bar, count }) => `${counted(count, MENTORS)}: ${wordsOf(bar)}`).join('; ');

type BarWording = (bar: BarCount['bar']) => string;
const forCurator: BarWording = (bar) => BAR_WORDS[bar].short;
/** The protocol is read by others: it does not even say that there was a closed answer. */
const forProtocol: BarWording = (bar) => (bar === 'ballot' ? 'не подходит' : forCurator(bar));

/** {@link whyAloneText} for the rows of «Подбор», from which the protocol is made. */
export const whyAloneRecord = (why: WhyAlone): string => whyAloneText(why, forProtocol);

/** One sentence or two: why nobody is proposed to this person. */
export function whyAloneText(why: WhyAlone, wordsOf = forCurator): string {
  switch (why.kind) {
    case 'mentee':
      return barWithLift(why.bars) ?? '';
    case 'no-mentors':
      return 'В банке нет ни одного наставника. Добавьте наставников.';
    case 'barred':
      return `Предложить некого. ${countsText(why.counts, wordsOf)}.`;
    case 'outbid': {
      const fits = `${counted(why.possible, ['наставник подходит, но его место нужнее другому', 'наставника подходят, но их места нужнее другим', 'наставников подходят, но их места нужнее другим'])}.`;
      return why.counts.length === 0 ? fits : `${fits} Остальные: ${countsText(why.counts, wordsOf)}.`;
    }
  }
}

/** What choosing a pair costs, in the figure the aim weighs first. `exactly`: not only at least. */
export function pricePreview(aim: Aim, price: Price | 'open', exactly: boolean): string {
  if (price === 'open') return 'сколько это изменит, будет видно при выборе';
  const by = exactly ? 'на' : 'не менее чем на';
  const people = `без пары останется больше людей: ${by} ${price.alone}`;
  if (aim !== 'best' && price.alone > 0) return people;
  if (aim === 'fair' && price.squares > 0) return 'нагрузка станет менее ровной';
  if (price.points > 0) return `общая сумма станет меньше ${by} ${points(price.points)}`;
  if (price.alone > 0) return people;
  return exactly ? 'общая сумма не изменится' : 'общая сумма может не измениться';
}

interface ChangeWords {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Still looks for a mentor; who has got one or left meanwhile does not. */
  readonly waits: boolean;
  readonly points: number;
}

const difference = (change: number): string =>
  change === 0 ? 'баллов столько же' : `на ${points(Math.abs(change))} ${change > 0 ? 'больше' : 'меньше'}`;

/** «Ким В. И.: наставник Швец И. П. (раньше Осадчая Т. В.), на 9 баллов меньше» */
export function changeText({ name, before, after, waits, points: change }: ChangeWords): string {
  if (after.length === 0) return `${name} ${waits ? 'останется без пары' : 'больше не ждёт пары'}`;
  const now = `${name}: наставник ${after.join(', ')}`;
  return before.length === 0
    ? `${now}, ${points(change)}`
    : `${now} (раньше ${before.join(', ')}), ${difference(change)}`;
}

/** «−3 балла в сумме; Белых О. П. останется без пары» */
export function priceText(change: number, changes: readonly string[]): string {
  if (change === 0 && changes.length === 0) return 'Ничего не изменится.';
  const sum =
    change === 0 ? 'сумма не изменится' : `${change > 0 ? '+' : '−'}${points(Math.abs(change))} в сумме`;
  return [sum, ...changes].join('; ');
}

/** What became of the proposal that was in sight. */
export function comparedText(changes: readonly ChangeWords[], sum: number): string {
  if (changes.length === 0) return 'Предложение то же.';
  const without = changes.filter(({ after }) => after.length === 0);
  const lost = without.filter(({ waits }) => waits).length;
  const settled = without.length - lost;
  const gained = changes.filter(({ before }) => before.length === 0).length;
  const other = changes.length - without.length - gained;
  const people = [
    other > 0 ? `другой наставник у ${counted(other, ['человека', 'человек', 'человек'])}` : '',
    gained > 0 ? `пару получили: ${gained}` : '',
    lost > 0 ? `остались без пары: ${lost}` : '',
    settled > 0 ? `больше не ждут пары: ${settled}` : '',
  ].filter((part) => part !== '');
  const total =
    sum === 0 ? 'Сумма та же' : `Сумма ${sum > 0 ? 'больше' : 'меньше'} на ${points(Math.abs(sum))}`;
  return `${total}; ${people.join('; ')}.`;
}

/** «5 пар, 412 баллов; без пары 1» */
export const summaryText = (pairs: number, sum: number, alone: number): string =>
  `${counted(pairs, PAIRS_WORD)}, ${points(sum)}; ${alone === 0 ? 'пара есть у каждого, кто ждёт' : `без пары ${alone}`}`;

export const matchingTexts = {
  badWeight: (title: string, text: string, start: string) =>
    `«${title}» в «Настройках»: «${text}» не целое число от 0 до 1000. Считаем ${start}.`,
  brokenLock: (pair: string, why: string) => `Закреплённая пара ${pair} не предложена. ${why}`,
  lockHasMentor:
    'У наставляемого уже есть наставник. Чтобы искать второго, впишите «2» в «Сколько наставников».',
  lockNoRoom:
    'Мест у наставника не осталось: они закреплены или отданы тем, у кого наставника ещё нет. Или закреплено больше пар, чем просит наставляемый.',
  lockedElsewhere: 'за наставляемым закреплён другой наставник: снимите это решение',
  placesOfFirst: 'места отданы тем, у кого ещё нет наставника',
  placesLocked: 'места заняты закреплёнными парами: снимите одно из этих решений',
  short: (name: string) => `${name}: второго наставника пока нет.`,
  barred: (pair: string, why: string) => `Пару ${pair} закрепить нельзя. ${why}`,
  locked: (pair: string) => `Закреплена пара ${pair}`,
  forbidden: (pair: string) => `Решено не предлагать пару ${pair}`,
  released: (pair: string) => `Снято решение о паре ${pair}`,
  releasedReason: 'решение снято',
  nothingToRelease: 'Решения об этой паре нет. Обновите подбор.',
  nothingChosen: 'В предложении нет ни одной пары. Выберите хотя бы одну.',
  twice: (pair: string) => `Пара ${pair} названа дважды.`,
  accepted: (pairs: number, alone: number) =>
    `Предложение принято: ${counted(pairs, PAIRS_WORD)}${alone === 0 ? '' : `; без пары ${counted(alone, PEOPLE)}`}`,
  tooLargeToUndo:
    'Отменить всё одним нажатием нельзя: строк слишком много. Лишние пары удалите на листах «Пары» и «Подбор».',
  stale:
    'Таблица изменилась, пока предложение было открыто. Ничего не записано. Нажмите «Предложить заново» и сравните.',
  taken: (pair: string, why: string) => `${pair}: ${why}`,
  goneLine: (code: string) => `${code}: человека больше нет в банке.`,
  impossible: 'Предложение принять нельзя. Ничего не записано. Исправьте отмеченное и примите снова.',
  oddGroup: (mark: string) =>
    `Группа ${mark}: у неё должен быть один общий наставник или один общий наставляемый.`,
  noPlaceLeft: (mentor: string) => `${mentor}: выбрано больше пар, чем свободных мест.`,
  hasMentor: (mentee: string) => `${mentee}: наставник уже есть, других мест для пары не просили.`,
  left: 'Пара была предложена, но её не приняли.',
  aim: { best: 'лучшие пары', most: 'больше пар', fair: 'ровная нагрузка' } as const,
  unread: (count: number) =>
    `Бюллетени: ${counted(count, ['имя не удалось узнать', 'имени не удалось узнать', 'имён не удалось узнать'])}. Эти ответы не учтены.`,
};
