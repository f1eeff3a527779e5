import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { peopleOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { defineKind, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import { ANNEX_NUMBER, annexNumber } from './order-words';
import { emptyPlanGaps, planNotices } from './roadmap-words';

const POINTS: readonly Point[] = [
  { id: 'карта', title: 'Утвердить дорожную карту' },
  { id: 'исполнители', title: 'Поручить исполнителям соблюдать сроки' },
  { id: 'доклад', title: 'Куратору докладывать о ходе выполнения' },
  { id: 'сайт', title: 'Разместить дорожную карту на сайте', off: true },
];

/** D04: puts the plan of the year in force (domain rule §2.4). */
export const roadmapOrder = defineKind({
  kind: 'D04',
  title: 'Приказ об утверждении дорожной карты',
  fileName: 'Приказ № {{номер}} от {{дата}} – дорожная карта',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 8, to: 9 },
  keep: 'постоянно',
  needs: ['roadmap'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    {
      id: 'доклад',
      label: 'Как часто куратор докладывает',
      type: 'choice',
      options: ['ежемесячно', 'ежеквартально', 'один раз в полугодие'].map((value) => ({
        value,
        label: value,
      })),
      start: () => 'ежеквартально',
    },
    {
      id: 'исполнители',
      label: 'Кого из исполнителей ознакомить',
      type: 'people',
      hint: 'Их имена войдут в лист ознакомления.',
    },
    ANNEX_NUMBER,
  ],
  shows: { head: false, curator: true },
  fields: { ...ORDER_FRAME, ...pointFields(POINTS), доклад: 'text', 'номер приложения': 'text' },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио'],
  build: ({ fields }, world) => ({
    title: `Об утверждении дорожной карты программы наставничества на ${schoolYearLabel(world.year)} учебный год`,
    data: { доклад: tidy(fields.доклад ?? ''), 'номер приложения': annexNumber(fields) },
    gaps: emptyPlanGaps(world),
    notices: planNotices(world),
    acquaint: peopleOfField(world, fields.исполнители),
  }),
});
