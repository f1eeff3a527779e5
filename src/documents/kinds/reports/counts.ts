import { type CivilDate, fullYears, shortDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { pairsOfYear } from '../../../domain/monitoring/facts';
import { isGone } from '../../../domain/pairing/facts';
import { tidy } from '../../tidy';
import type { World, WorldDocument, WorldPair } from '../../world';
import { figuresOf, isCollected, NOT_COLLECTED } from './figures';

/** A figure a founder asks for, with the way it was counted. */
export interface Count {
  readonly title: string;
  /** A number, several lines, or «данные не собраны». */
  readonly value: string;
  readonly how: string;
}

interface CountRule {
  readonly title: string;
  readonly how: string;
  /** `null` when the book does not know. */
  readonly value: (world: World) => number | string | null;
}

const YOUNG_YEARS = 3;

/** Teaches for less than three years on the day; an unknown first day is not young. */
const isYoungOn = (since: CivilDate | null, on: CivilDate): boolean =>
  since !== null && (fullYears(since, on) ?? YOUNG_YEARS) < YOUNG_YEARS;

/** The people of one side who have a pair this school year, each once. */
function sideOf<P extends { readonly id: string }>(
  world: World,
  people: readonly P[],
  idOf: (pair: WorldPair) => string,
): P[] {
  const ids = new Set(pairsOfYear(world).map(idOf));
  return people.filter(({ id }) => ids.has(id));
}

export const mentorsOfYear = (world: World) => sideOf(world, world.mentors, ({ mentorId }) => mentorId);
export const menteesOfYear = (world: World) => sideOf(world, world.mentees, ({ menteeId }) => menteeId);

/** Numbers by a column of the rows, the most frequent first; empty cells as «не указано». */
export function countsBy<R>(rows: readonly R[], keyOf: (row: R) => string): [name: string, count: number][] {
  return [...grouped(rows, (row) => tidy(keyOf(row)) || 'не указано')]
    .map(([name, own]): [string, number] => [name, own.length])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'ru'));
}

const listed = (counts: readonly (readonly [string, number])[]): string | null =>
  counts.length === 0 ? null : counts.map(([name, count]) => `${name}: ${count}`).join('\n');

const staffOf = (text: string): number | null => (/^\d{1,5}$/.test(tidy(text)) ? Number(tidy(text)) : null);

/** An indicator as it is; reports and the form for the municipality never differ. */
const figure =
  (code: string) =>
  (world: World): string | null => {
    const [own] = figuresOf(world, [code]);
    return own && isCollected(own) ? own.value : null;
  };

const inYear = ({ date }: { readonly date: CivilDate | null }, { year, today }: World): boolean =>
  date !== null && date >= year.from && date <= year.to && date <= today;

const signedOrders = (world: World): WorldDocument[] =>
  world.register.filter(
    (row) =>
      /^приказ/i.test(tidy(row.kind)) && tidy(row.status).toLowerCase() === 'подписан' && inYear(row, world),
  );

const ended = ({ status }: WorldPair): boolean => /^завершена/i.test(tidy(status));
const groupsOf = (pairs: readonly WorldPair[]): number =>
  new Set(pairs.map(({ group }) => tidy(group).toLowerCase()).filter((mark) => mark !== '')).size;

const highest = (category: string): boolean =>
  /^(высшая|педагог-методист|педагог-наставник)$/i.test(tidy(category));

const known = (rows: readonly unknown[], count: number): number | null => (rows.length === 0 ? null : count);

/** How many have a sign; rows whose cell is empty are told apart, since an empty cell is no «нет». */
function having<R>(
  rows: readonly R[],
  filled: (row: R) => boolean,
  has: (row: R) => boolean,
): number | string | null {
  const told = rows.filter(filled);
  const count = told.filter(has).length;
  if (told.length === 0) return null;
  return told.length === rows.length ? count : `${count} (не указано у ${rows.length - told.length})`;
}

const withCategory = (world: World, has: (category: string) => boolean) =>
  having(
    mentorsOfYear(world),
    ({ category }) => tidy(category) !== '',
    ({ category }) => has(category),
  );

/** Pairs of each mentor who has one this year. */
const paysOf = (world: World): string[][] =>
  [...grouped(pairsOfYear(world), ({ mentorId }) => mentorId).values()].map((own) =>
    own.map(({ pay }) => tidy(pay)).filter((pay) => pay !== ''),
  );

const RULES: readonly CountRule[] = [
  {
    title: 'Педагогов в организации',
    how: 'лист «Настройки»',
    value: ({ settings }) => staffOf(settings.staffAll),
  },
  {
    title: 'Из них со стажем до 3 лет',
    how: 'лист «Настройки»',
    value: ({ settings }) => staffOf(settings.staffYoung),
  },
  {
    title: 'Наставляемых в парах',
    how: 'лист «Пары», каждый один раз',
    value: (world) => known(world.pairs, menteesOfYear(world).length),
  },
  {
    title: 'Из них молодых педагогов',
    how: 'лист «Наставляемые»: стаж меньше 3 лет',
    value: (world) =>
      having(
        menteesOfYear(world),
        ({ teachingSince }) => teachingSince !== null,
        ({ teachingSince }) => isYoungOn(teachingSince, world.date),
      ),
  },
  {
    title: 'Наставников в парах',
    how: 'лист «Пары», каждый один раз',
    value: (world) => known(world.pairs, mentorsOfYear(world).length),
  },
  {
    title: 'Из них с высшей категорией',
    how: 'лист «Наставники»: высшая и выше',
    value: (world) => withCategory(world, highest),
  },
  {
    title: 'Из них с категорией «педагог-наставник»',
    how: 'лист «Наставники», столбец «Категория»',
    value: (world) => withCategory(world, (category) => tidy(category).toLowerCase() === 'педагог-наставник'),
  },
  { title: 'Пар, закреплённых приказом', how: 'лист «Пары»: указан номер приказа', value: figure('I-04') },
  {
    title: 'Групп',
    how: 'лист «Пары», столбец «Группа»',
    value: (world) => known(world.pairs, groupsOf(pairsOfYear(world))),
  },
  {
    title: 'Пары по формам',
    how: 'лист «Пары», столбец «Форма»',
    value: (world) => listed(countsBy(pairsOfYear(world), ({ form }) => form)),
  },
  {
    title: 'Пары по видам',
    how: 'лист «Пары», столбец «Вид»',
    value: (world) => listed(countsBy(pairsOfYear(world), ({ kind }) => kind)),
  },
  {
    title: 'Программ утверждено',
    how: 'лист «Пары»: указана дата утверждения программы',
    value: (world) =>
      known(world.pairs, pairsOfYear(world).filter(({ programmeDate }) => programmeDate !== null).length),
  },
  {
    title: 'Программ завершено',
    how: 'лист «Пары»: пары, которые завершены',
    value: (world) => known(world.pairs, pairsOfYear(world).filter(ended).length),
  },
  {
    title: 'Наставников обучено',
    how: 'лист «Наставники»: наставники работающих пар',
    value: (world) => figuresOf(world, ['I-16'])[0]?.part ?? null,
  },
  {
    title: 'Наставников, которым установлена выплата',
    how: 'лист «Пары», столбец «Выплата»',
    value: (world) =>
      having(
        paysOf(world),
        (pays) => pays.length > 0,
        (pays) => pays.some((pay) => /^(стимулирующая|иная)$/i.test(pay)),
      ),
  },
  {
    title: 'Изданные приказы',
    how: 'лист «Документы», подписанные',
    value: (world) =>
      signedOrders(world)
        .map(({ number, date }) => `№ ${tidy(number)} от ${shortDate(date!)}`)
        .join('; ') || null,
  },
  {
    title: 'Проведено мероприятий',
    how: 'лист «Мероприятия», кроме публикаций',
    value: (world) =>
      known(
        world.events,
        world.events.filter((event) => inYear(event, world) && tidy(event.kind) !== 'публикация').length,
      ),
  },
  { title: 'Удовлетворённость наставляемых', how: 'лист «Анкеты», итоговая анкета', value: figure('I-05') },
  { title: 'Удовлетворённость наставников', how: 'лист «Анкеты», итоговая анкета', value: figure('I-06') },
  {
    title: 'Страница сайта',
    how: 'лист «Настройки»',
    value: ({ settings }) => tidy(settings['org.site']) || null,
  },
  {
    title: 'Лучшие практики',
    how: 'ссылки на кейсы на листах участников',
    value: (world) =>
      [...mentorsOfYear(world), ...menteesOfYear(world)]
        .filter((one) => !isGone(one))
        .map(({ caseUrl }) => tidy(caseUrl))
        .filter((url) => url !== '')
        .join('\n') || null,
  },
];

/** How many rows of a sheet a count was made of. */
const ROWS: readonly (readonly [sheet: string, words: string, rows: (world: World) => number])[] = [
  ['Пары', 'пар учебного года', (world) => pairsOfYear(world).length],
  ['Наставники', 'наставников в парах', (world) => mentorsOfYear(world).length],
  ['Наставляемые', 'наставляемых в парах', (world) => menteesOfYear(world).length],
  ['Документы', 'приказов за год', (world) => signedOrders(world).length],
];

/** «лист «Пары», каждый один раз (пар учебного года – 6); на 21.11.2026» */
function howCounted({ how }: CountRule, world: World): string {
  const sheet = /лист «([^»]+)»/.exec(how)?.[1];
  const rows = ROWS.find(([name]) => name === sheet);
  const from = rows && rows[2](world) > 0 ? ` (${rows[1]} – ${rows[2](world)})` : '';
  return `${how}${from}; на ${shortDate(world.today)}`;
}

/** What the form for the municipality can be asked, in its usual order. */
export const COUNT_TITLES: readonly string[] = RULES.map(({ title }) => title);

/** The count by its title; `null` for a title the program does not know. */
export function countOf(world: World, title: string): Count | null {
  const rule = RULES.find((one) => one.title.toLowerCase() === tidy(title).toLowerCase());
  if (!rule) return null;
  const value = rule.value(world);
  return {
    title: rule.title,
    how: howCounted(rule, world),
    value: value === null ? NOT_COLLECTED : String(value),
  };
}
