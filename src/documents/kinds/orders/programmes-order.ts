import { dayOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import { dateValue } from '../../values';
import type { World } from '../../world';
import { type PairPeople, rowsOf } from '../pairs/pair-people';
import { isOneMentor, PAIR_ROW, pairGap, pairRowData, peopleOf, rowGaps } from './pair-rows';

const POINTS: readonly Point[] = [
  { id: 'программы', title: 'Утвердить программы' },
  { id: 'начать', title: 'Приступить к выполнению' },
  { id: 'выполнение', title: 'Куратору следить за выполнением' },
];

/** A programme is approved after the order on the pair, with items, not before the pair begins (C-08, C-09). */
function programmeGaps({ pair }: PairPeople, world: World, ask: Ask): readonly Gap[] {
  const items = world.programmes.filter((item) => item.pair === pair.id);
  const late = pair.orderDate !== null && pair.orderDate > ask.date;
  return [
    ...(items.length === 0
      ? [
          {
            text: `Пара ${pair.id}: на листе «Программы» нет пунктов её программы. Заполните программу.`,
            at: null,
          },
        ]
      : []),
    ...(pair.orderNumber === '' || pair.orderDate === null
      ? [pairGap(pair, 'orderNumber', 'нет номера и даты приказа о закреплении.')]
      : []),
    ...(late
      ? [pairGap(pair, 'orderDate', 'приказ о закреплении позже этого приказа. Исправьте дату.')]
      : []),
  ];
}

/** What the programme is about, as the pair says it. */
const themeOf = ({ pair }: PairPeople): string => withoutEndMark(pair.goal) || withoutEndMark(pair.request);

/** D25: one order for the programmes of all pairs (domain rule §2.4b). */
export const programmesOrder = defineKind({
  kind: 'D25',
  title: 'Приказ об утверждении персонализированных программ',
  fileName: 'Приказ № {{номер}} от {{дата}} – персонализированные программы',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'orders',
  season: { from: 9, to: 9 },
  keep: 'постоянно',
  needs: ['programmes'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    { id: 'начать', label: 'Приступить к выполнению с', type: 'date', start: ({ date }) => date },
    {
      id: 'выполнение',
      label: 'Как часто куратор докладывает',
      type: 'text',
      start: () => 'ежемесячно',
    },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    'одна программа': 'flag',
    'один наставник': 'flag',
    пары: { each: { ...PAIR_ROW, тема: 'text' } },
    начать: 'date',
    докладывает: 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'пары'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const one = rows.length === 1;
    return {
      title: one
        ? 'Об утверждении персонализированной программы наставничества'
        : 'Об утверждении персонализированных программ наставничества',
      data: {
        'одна программа': one,
        'один наставник': isOneMentor(rows),
        пары: rows.map((row, i) => ({ ...pairRowData(row, i, names, false), тема: themeOf(row) })),
        начать: dateValue(dayOfField(ask.fields.начать)),
        докладывает: withoutEndMark(ask.fields.выполнение ?? ''),
      },
      gaps: [...rowGaps(rows), ...rows.flatMap((row) => programmeGaps(row, world, ask))],
      notices: [],
      acquaint: peopleOf(rows),
    };
  },
});
