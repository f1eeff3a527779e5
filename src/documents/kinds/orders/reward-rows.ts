import { civilDate } from '../../../domain/calendar/civil-date';
import { withdrew } from '../../declensions';
import type { Ask, Gap } from '../../kind';
import type { NameBook } from '../../name-book';
import { personData } from '../../office';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import { personById, type World } from '../../world';
import type { WorldReward } from '../../world-year';

/** Kinds of reward (domain rule §4.8): `kind` of the list, each a point of the order and a field of the card. */
export const REWARDS = [
  {
    id: 'благодарность',
    kind: 'благодарность',
    title: 'Объявить благодарность',
    label: 'Кому объявить благодарность',
  },
  {
    id: 'грамота',
    kind: 'почётная грамота',
    title: 'Наградить почётной грамотой',
    label: 'Кого наградить почётной грамотой',
  },
  {
    id: 'подарок',
    kind: 'ценный подарок',
    title: 'Вручить ценный подарок',
    label: 'Кому вручить ценный подарок',
  },
  { id: 'премия', kind: 'премия', title: 'Выплатить премию', label: 'Кому выплатить премию' },
  {
    id: 'выплата',
    kind: 'стимулирующая выплата',
    title: 'Установить стимулирующую выплату',
    label: 'Кому установить выплату',
  },
  {
    id: 'ходатайство',
    kind: 'представление к награде',
    title: 'Ходатайствовать о награждении',
    label: 'О чьём награждении ходатайствовать',
  },
  {
    id: 'резерв',
    kind: 'кадровый резерв',
    title: 'Включить в кадровый резерв',
    label: 'Кого включить в кадровый резерв',
  },
  {
    id: 'сайт',
    kind: 'отметка на сайте',
    title: 'Рассказать на сайте',
    label: 'О ком рассказать на сайте',
  },
  {
    id: 'конкурс',
    kind: 'направление на конкурс',
    title: 'Направить на конкурс',
    label: 'Кого направить на конкурс',
  },
] as const;

export type RewardPoint = (typeof REWARDS)[number]['id'];

const plain = (text: string): string => tidy(text).toLowerCase().replace(/ё/g, 'е');

/** Rows of a year are written from the August before it on. */
const isOfYear = ({ date }: WorldReward, { year }: World): boolean =>
  date === null || (date >= civilDate(year.start, 8, 1)! && date <= civilDate(year.start + 1, 8, 31)!);

const rowsOf = (world: World, kind: string): readonly WorldReward[] =>
  world.rewards.filter((row) => plain(row.kind) === plain(kind) && isOfYear(row, world));

/** No order has it yet, or the order that had it was cancelled. */
const waits = ({ document }: WorldReward, { register }: Pick<World, 'register'>): boolean =>
  tidy(document) === '' ||
  register.some(({ id, status }) => id === tidy(document) && tidy(status) === 'отменён');

const hasBasis = ({ basis }: WorldReward): boolean => tidy(basis) !== '';

/** Codes of people whose rows wait for an order and say what for; who has withdrawn is left out. */
export const peopleWaiting = (world: World, kind: string): string =>
  [
    ...new Set(
      rowsOf(world, kind)
        .filter((row) => waits(row, world) && hasBasis(row))
        .map(({ person }) => tidy(person))
        .filter((id) => {
          const person = personById(world, id);
          return person !== null && !withdrew(person);
        }),
    ),
  ].join('\n');

/** The row a person of the order is rewarded by: one that waits before one that has its order. */
function rowFor(world: World, person: string, kind: string): WorldReward | null {
  const own = rowsOf(world, kind).filter((row) => tidy(row.person) === person);
  return own.find((row) => waits(row, world)) ?? own[own.length - 1] ?? null;
}

/** What each person of the order is rewarded for, as the sheet says it: «12 встреч, программа выполнена …». */
export const meritRows = (
  world: World,
  people: readonly (readonly [RewardPoint, readonly { readonly id?: string }[]])[],
  names: NameBook,
): readonly DocumentData[] =>
  people
    .flatMap(([point, own]) => {
      const { kind } = REWARDS.find(({ id }) => id === point)!;
      return own.flatMap(({ id = '' }) => {
        const person = personById(world, id);
        const row = rowFor(world, id, kind);
        return person && row && hasBasis(row)
          ? [{ ...personData(names, person, false), вид: kind, 'за что': withoutEndMark(row.basis) }]
          : [];
      });
    })
    .map((data, i) => ({ '№': i + 1, ...data }));

/** C-29: nobody is rewarded by a row that does not say what for. */
export const basisGaps = (
  world: World,
  people: readonly (readonly [RewardPoint, readonly { readonly id?: string }[]])[],
): readonly Gap[] =>
  people.flatMap(([point, own]) => {
    const { kind } = REWARDS.find(({ id }) => id === point)!;
    return own.flatMap(({ id = '' }): Gap[] => {
      const row = rowFor(world, id, kind);
      return row === null || hasBasis(row)
        ? []
        : [
            {
              text: `${tidy(personById(world, id)?.name ?? id)}: не указано, за что «${kind}». Впишите основание.`,
              at: { sheet: 'Поощрения', id: row.id, column: 'basis' },
            },
          ];
    });
  });

/** Rows of the year left out of the order, since they do not say what for. */
export function leftOutNotices(world: World): readonly string[] {
  const silent = world.rewards.filter(
    (row) => tidy(row.person) !== '' && isOfYear(row, world) && waits(row, world) && !hasBasis(row),
  );
  return silent.length === 0
    ? []
    : [
        `На листе «Поощрения» строк без основания: ${silent.length}. В приказ они не вошли: впишите, за что поощрить.`,
      ];
}

/** Codes of the banks among the people an order names for a kind of reward. */
export const rewardedBy = (
  fields: Ask['fields'],
  points: readonly string[],
): readonly { readonly kind: string; readonly people: readonly string[] }[] =>
  REWARDS.filter(({ id }) => points.includes(id)).map(({ id, kind }) => ({
    kind,
    people: (fields[id] ?? '').split('\n').map(tidy).filter(Boolean),
  }));
