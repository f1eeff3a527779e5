import { shortDate } from '../../../domain/calendar/civil-date';
import { peopleOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { eachOnce } from '../../each-once';
import { type Ask, type CardField, defineKind, type Fields, type Gap, type Point } from '../../kind';
import { dataInPublic } from '../../levels';
import type { PersonFacts } from '../../name-book';
import { officePerson, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import { personById, type World } from '../../world';
import { latestOf, maskedGaps, peopleData, peopleFields, personFields } from './order-words';
import {
  basisGaps,
  leftOutNotices,
  meritRows,
  peopleWaiting,
  REWARDS,
  type RewardPoint,
} from './reward-rows';

const POINTS: readonly Point[] = [
  ...REWARDS.map(({ id, title }) => ({ id, title })),
  { id: 'сведения', title: 'Внести сведения о поощрении' },
];

/** What else a reward must say before it may be signed. */
const DETAILS: readonly (readonly [RewardPoint, string, string, string])[] = [
  ['премия', 'размер премии', 'Размер премии', 'Укажите размер премии.'],
  ['выплата', 'размер выплаты', 'Размер и срок выплаты', 'Укажите размер и срок выплаты.'],
  ['ходатайство', 'награда', 'Чем наградить', 'Укажите, о какой награде ходатайствовать.'],
];

const HINTS: Readonly<Record<string, string>> = {
  'размер премии': 'Например, 5 000 рублей.',
  'размер выплаты': 'Например, 1 000 рублей в месяц до 31.08.2027.',
  награда: 'Например, Почётной грамотой управления образования.',
};

const peopleCard: readonly CardField[] = REWARDS.flatMap(({ id, kind, label }): readonly CardField[] => {
  const detail = DETAILS.find(([reward]) => reward === id);
  const people: CardField = { id, label, type: 'people', start: (world) => peopleWaiting(world, kind) };
  if (!detail) return [people];
  const [, field, title] = detail;
  return [people, { id: field, label: title, type: 'text', hint: HINTS[field]! }];
});

/** «отчёт о мониторинге от 28.05.2027 № 12»: the paper that shows the merit, if the register has one. */
function basisOffered(world: World): string {
  const kinds = [
    ['D38', 'аналитическая справка'],
    ['D36', 'отчёт о мониторинге программы наставничества'],
  ] as const;
  for (const [code, words] of kinds) {
    const found = latestOf(world, code);
    if (found) return `${words}${found.date ? ` от ${shortDate(found.date)}` : ''} № ${found.number}`;
  }
  return '';
}

const peopleOf = (
  ask: Ask,
  world: World,
  id: RewardPoint,
): readonly (PersonFacts & { readonly id?: string })[] =>
  ask.points.includes(id) ? eachOnce(peopleOfField(world, ask.fields[id])) : [];

function gapsOf(ask: Ask, world: World): readonly Gap[] {
  const all = REWARDS.flatMap(({ id }) => peopleOf(ask, world, id));
  const gaps: Gap[] =
    all.length === 0 ? [{ text: 'Никто не выбран. Назовите, кого поощрить.', at: null }] : [];
  for (const [reward, field, , text] of DETAILS)
    if (peopleOf(ask, world, reward).length > 0 && withoutEndMark(ask.fields[field] ?? '') === '')
      gaps.push({ text, at: { field } });
  return [...gaps, ...maskedGaps(all)];
}

/** C-20: the site tells of nobody without a consent to it, whatever an order says. */
const siteGaps = (ask: Ask, world: World): readonly Gap[] =>
  peopleOf(ask, world, 'сайт')
    .flatMap(({ id = '' }) => personById(world, id) ?? [])
    .filter((person) => !dataInPublic(person, world).has('name'))
    .map(({ name }) => ({
      text: `${name}: нет согласия на размещение на сайте. Возьмите согласие или уберите человека из пункта.`,
      at: { field: 'сайт' },
    }));

const rewardFields: Fields = Object.assign({}, ...REWARDS.map(({ id }) => peopleFields(id)));

/** D42: rewards by kind, each name in the case its verb asks for (domain rules §2.4, §2.5). */
export const rewardOrder = defineKind({
  kind: 'D42',
  title: 'Приказ о поощрении',
  fileName: 'Приказ № {{номер}} от {{дата}} – поощрение',
  signer: 'руководитель',
  version: 2,
  about: 'programme',
  takes: 'none',
  series: 'staff',
  season: { from: 5, to: 6 },
  keep: '50 лет',
  needs: ['rewards'],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    ...peopleCard,
    {
      id: 'за что',
      label: 'За что',
      type: 'text',
      needed: true,
      start: () => 'за успешное наставничество и помощь коллегам',
    },
    {
      id: 'основание',
      label: 'Чем подтверждены заслуги',
      type: 'text',
      needed: true,
      hint: 'Отчёт, справка или представление куратора, с датой и номером.',
      start: basisOffered,
    },
    {
      id: 'заслуги',
      label: 'Приложить сведения о заслугах с листа «Поощрения»',
      type: 'flag',
      start: (world) => (REWARDS.some(({ kind }) => peopleWaiting(world, kind) !== '') ? 'да' : ''),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    ...rewardFields,
    'размер премии': 'text',
    'размер выплаты': 'text',
    награда: 'text',
    'за что': 'text',
    документ: 'text',
    заслуги: {
      each: { '№': 'number', фио: 'name', должность: 'phrase', вид: 'text', 'за что': 'text' },
    },
    ...personFields('кадры'),
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'за что', 'документ'],
  build(ask, world, names) {
    const text = (field: string): string => withoutEndMark(ask.fields[field] ?? '');
    const { settings } = world;
    const staff = officePerson(settings['staff.name'], settings['staff.position']);
    const people = REWARDS.map(({ id }) => [id, peopleOf(ask, world, id)] as const);
    return {
      title:
        people.flatMap(([, all]) => all).length === 1 ? 'О поощрении работника' : 'О поощрении работников',
      data: {
        ...Object.fromEntries(people.map(([id, all]) => [id, peopleData(names, all)])),
        'размер премии': text('размер премии'),
        'размер выплаты': text('размер выплаты'),
        награда: text('награда'),
        'за что': text('за что').replace(/^(?!за )/i, 'за '),
        документ: text('основание'),
        заслуги: ask.fields.заслуги === 'да' ? meritRows(world, people, names) : [],
        кадры: personData(names, staff, true),
      },
      gaps: [...gapsOf(ask, world), ...basisGaps(world, people), ...siteGaps(ask, world)],
      notices: leftOutNotices(world),
      acquaint: [...people.flatMap(([, all]) => all), staff],
    };
  },
});
