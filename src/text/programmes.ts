import type { CivilDate } from '../domain/calendar/civil-date';
import { shortDate } from '../domain/calendar/civil-date';
import type { ApprovalGap } from '../domain/programme/approval';
import { FEWEST_ITEMS } from '../domain/programme/approval';
import type { ItemDates } from '../domain/programme/item-dates';
import type { ProgrammeProgress } from '../domain/programme/items';
import type { Need, NeedReason } from '../domain/programme/needs';
import type { MeasureReason } from '../domain/programme/propose';
import { everyText } from './deadlines';
import { fewNames } from './evidence';
import { counted } from './plural';
import { windowLabel } from './windows';

const ITEMS = ['пункт', 'пункта', 'пунктов'] as const;
const OF_ITEMS = ['пункта', 'пунктов', 'пунктов'] as const;
const PROGRAMMES = ['программа', 'программы', 'программ'] as const;
const DAYS = ['день', 'дня', 'дней'] as const;
const MARKS = { 0: 'не владеет', 1: 'владеет частично', 2: 'часто', 3: 'постоянно' } as const;

/** «18 пунктов» */
const itemsWord = (count: number): string => counted(count, ITEMS);

const REASON: { readonly [W in NeedReason['why']]: (reason: Extract<NeedReason, { why: W }>) => string } = {
  request: () => 'об этом основной запрос',
  topic: () => 'область отмечена у наставляемого',
  difficulty: ({ mark }) => `трудность по анкете-запросу: ${markWord(mark)}`,
  diagnosis: ({ mark }) => `диагностика: ${markWord(mark)}`,
};

const markWord = (mark: number): string => `${mark} – ${MARKS[mark as keyof typeof MARKS] ?? ''}`;

/** What speaks for an area, in words. */
export const needText = ({ reasons }: Need): string =>
  reasons.map((reason) => (REASON[reason.why] as (reason: NeedReason) => string)(reason)).join('; ');

/** Why a measure is proposed; `''` for one that is only there to pick. */
export function measureReason(reason: MeasureReason): string {
  if (reason === null) return '';
  if (reason.why === 'always') return 'есть в программе каждой пары';
  return `${reason.need.topic}: ${needText(reason.need)}`;
}

const GAPS: { readonly [G in ApprovalGap['gap']]: (items: number) => string } = {
  few: (items) =>
    items === 0
      ? 'в программе нет ни одного пункта'
      : `в программе ${itemsWord(items)}, нужно не меньше ${counted(FEWEST_ITEMS, OF_ITEMS)}`,
  'no-deadline': (items) => `без срока ${itemsWord(items)}`,
  unclear: (items) => `надо уточнить сроки: ${itemsWord(items)}`,
  outside: (items) => `срок вне времени работы пары: ${itemsWord(items)}`,
  term: () => 'у пары не указаны первый и последний день работы',
  goal: () => 'у пары не указана цель',
  order: () => 'нет номера или даты приказа о закреплении',
};

export const gapText = (gap: ApprovalGap): string => GAPS[gap.gap]('items' in gap ? gap.items : 0);

/** «3 из 7 пунктов, 42 %»; a share is never said without its numbers. */
export const shareText = ({ done, all, percent }: ProgrammeProgress): string =>
  percent === null ? 'пунктов нет' : `${done} из ${counted(all, OF_ITEMS)}, ${percent}\u00a0%`;

/** The days of an item as they are shown; `''` while they are asked about. */
export function datesText({ from, to, deadline, question }: ItemDates): string {
  if (question) return '';
  if (deadline.kind === 'reference') return 'день зависит от другого события';
  const days = windowLabel({ from, to });
  const { every } = deadline;
  return every === undefined ? days : [everyText(every), days].filter(Boolean).join(', ');
}

export const programmeTexts = {
  noPairs: 'Пар, которым нужна программа, пока нет.',
  noProgramme: 'Этой пары уже нет среди действующих. Обновите панель.',
  noItem: 'Такого пункта в программе уже нет. Обновите панель.',
  group: (mark: string, mentors: readonly string[], mentees: readonly string[]) =>
    `Группа ${mark}: ${mentors.join(', ')} → ${mentees.join(', ')}`,
  term: (from: CivilDate, to: CivilDate) => `с ${shortDate(from)} по ${shortDate(to)}`,
  noTerm: 'срок работы пары не указан',
  approved: (number: string, date: CivilDate) =>
    number.trim() === ''
      ? `утверждена ${shortDate(date)}`
      : `утверждена ${shortDate(date)}, приказ №\u00a0${number.trim()}`,
  notApproved: 'не утверждена',
  late: (days: number) => `Прошло больше ${counted(days, DAYS)} после приказа, а программа не утверждена.`,
  overdue: (count: number) => `Просрочено: ${itemsWord(count)}.`,
  month: (count: number) => `В этом месяце: ${itemsWord(count)}.`,
  unclear: (count: number) => `Уточните сроки: ${itemsWord(count)}.`,
  outside: (count: number) => `Срок вне времени работы пары: ${itemsWord(count)}.`,
  short: 'Срок короче трёх месяцев. Обычно программу составляют на три месяца и дольше.',
  long: 'Срок больше года. Обычно программу составляют не дольше чем на год.',
  below: (percent: number, names: readonly string[], all: number) =>
    names.length === 0
      ? `Меньше ${percent} %: нет таких программ из ${all}.`
      : `Меньше ${percent} %: ${counted(names.length, PROGRAMMES)} из ${all}. Это ${fewNames(names)}`,
  thresholds: (full: number, weak: number, rows: readonly string[]) =>
    full === weak
      ? `Порог один: ${full} %. ${sourceOf(rows)}`
      : `Порогов два. ${full} % ждут от каждой программы к концу срока; если меньше ${weak} %, программа считается ` +
        `выполненной слабо. ${sourceOf(rows)}`,
  sharesOf: 'Доля – это выполненные пункты из всех пунктов программы, поэтому до конца срока она растёт.',
  moved: (usual: string) => `обычный срок – «${usual}», сдвинут под время работы пары`,
  noActivity: 'Впишите, что нужно сделать.',
  noDeadline: 'Впишите срок.',
  doneStays: (activity: string) =>
    `Пункт «${activity}» уже выполнен. Сначала верните ему статус «в работе», потом убирайте.`,
  saved: (label: string, count: number) => `Программа сохранена: ${label}, ${itemsWord(count)}`,
  markedOne: (activity: string) => `Пункт отмечен: ${activity}`,
  marked: (count: number) => `Отмечено: ${itemsWord(count)}`,
  futureMark: 'Этот день ещё не наступил.',
  needDate: 'Укажите, когда пункт выполнен.',
  wrongStatus: 'Такого статуса нет в списке. Выберите его из списка.',
  offer: (count: number, topics: readonly string[]) =>
    topics.length === 0 ? itemsWord(count) : `${itemsWord(count)}; области: ${topics.join(', ')}`,
  offersChanged:
    'Запросы, банк программ или сами программы с тех пор изменились. Посмотрите предложение ещё раз.',
  made: (count: number, items: number) => `Составлены программы: ${count}, всего ${itemsWord(items)}`,
  tooMany: 'Так много программ за один раз не отменить. Отметьте меньше пар.',
  emptyBank: 'В банке программ нет мероприятий. Заполните лист «Банк программ».',
};

const sourceOf = (rows: readonly string[]): string =>
  rows.length === 0
    ? 'В плане их нет, взяты обычные.'
    : `Названы в плане: ${rows.length === 1 ? 'строка' : 'строки'} ${rows.join(', ')}.`;
