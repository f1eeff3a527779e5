import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { linesOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { defineKind, type Point } from '../../kind';
import { curatorOf, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';

const POINTS: readonly Point[] = [
  { id: 'назначить', title: 'Назначить куратора' },
  { id: 'обязанности', title: 'Обязанности куратора' },
  { id: 'отсутствие', title: 'Кто замещает куратора' },
  { id: 'доплата', title: 'Доплата куратору', off: true },
];

const DUTIES: readonly string[] = [
  'вести банки наставников и наставляемых и сведения о парах',
  'подбирать пары с учётом запросов и согласия работников',
  'сопровождать работу пар и вести учёт встреч',
  'контролировать выполнение дорожной карты',
  'готовить отчёт о мониторинге программы',
];

/** D03: who answers for the programme; signed before any task of the curator (domain rules §2.4, C-33). */
export const curatorOrder = defineKind({
  kind: 'D03',
  title: 'Приказ о назначении куратора',
  fileName: 'Приказ № {{номер}} от {{дата}} – куратор',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 8, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    { id: 'обязанности', label: 'Обязанности куратора', type: 'lines', start: () => DUTIES.join('\n') },
    { id: 'замещает', label: 'Кто замещает куратора', type: 'person' },
    { id: 'доплата', label: 'Размер доплаты', type: 'text', hint: 'Например, 3 000 рублей в месяц.' },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    обязанности: { each: { текст: 'text', знак: 'text' } },
    'замещает.фио': 'name',
    'замещает.должность': 'phrase',
    доплата: 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'куратор.фио', 'руководитель.фио'],
  build(ask, world, names) {
    const duties = linesOfField(ask.fields.обязанности);
    const deputy = personOfField(world, ask.fields.замещает);
    return {
      title: `О назначении куратора программы наставничества на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        обязанности: duties.map((duty, i) => ({
          текст: withoutEndMark(duty),
          знак: i === duties.length - 1 ? '.' : ';',
        })),
        замещает: personData(names, deputy, true),
        доплата: withoutEndMark(ask.fields.доплата ?? ''),
      },
      gaps:
        curatorOf(world.settings).name === deputy.name && deputy.name !== ''
          ? [
              {
                text: 'Куратор не может замещать сам себя. Выберите другого работника.',
                at: { field: 'замещает' },
              },
            ]
          : [],
      notices: [],
      acquaint: [deputy],
    };
  },
});
