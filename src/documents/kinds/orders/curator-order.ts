import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { linesOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { defineKind, type Point } from '../../kind';
import { curatorOf, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { LINES } from './order-words';

const POINTS: readonly Point[] = [
  { id: 'назначить', title: 'Назначить куратора' },
  { id: 'обязанности', title: 'Обязанности куратора' },
  { id: 'отсутствие', title: 'Кто замещает куратора' },
  { id: 'доплата', title: 'Доплата куратору', off: true },
  { id: 'бухгалтерия', title: 'Бухгалтерии начислять доплату', off: true },
];

/** What a curator answers for, each duty with its term. */
const DUTIES: readonly string[] = [
  'собирать запросы педагогов, вести банки наставников и наставляемых – сентябрь, далее постоянно',
  'предлагать наставнические пары и готовить проекты приказов – сентябрь, далее по мере необходимости',
  'сопровождать работу пар и вести учёт встреч – постоянно',
  'контролировать выполнение дорожной карты – ежемесячно',
  'готовить отчёт о мониторинге программы – январь, май',
];

/** A duty and, after a dash, its term. */
function dutyOf(line: string): { readonly what: string; readonly when: string } {
  const [, what = line, when = ''] = /^(.*\S)\s+[–—-]\s+(\S.*)$/.exec(line) ?? [];
  return { what: withoutEndMark(what), when: withoutEndMark(when) };
}

const dutiesData = (lines: readonly string[]): readonly DocumentData[] =>
  lines.map(dutyOf).map(({ what, when }, i) => ({
    номер: i + 1,
    текст: what,
    срок: when,
    знак: i === lines.length - 1 ? '.' : ';',
  }));

function noticesOf(world: World): readonly string[] {
  const name = tidy(curatorOf(world.settings).name).toLowerCase();
  const both = name !== '' && world.mentors.some((mentor) => tidy(mentor.name).toLowerCase() === name);
  return both ? ['Куратор есть и в банке наставников. Проверьте, успеет ли он вести свои пары.'] : [];
}

/** D03: who answers for the programme; signed before any task of the curator (domain rules §2.4, C-33). */
export const curatorOrder = defineKind({
  kind: 'D03',
  title: 'Приказ о назначении куратора',
  fileName: 'Приказ № {{номер}} от {{дата}} – куратор',
  signer: 'руководитель',
  version: 2,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 8, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    {
      id: 'обязанности',
      label: 'Обязанности куратора',
      type: 'lines',
      hint: 'Каждая с новой строки. После тире – срок.',
      start: () => DUTIES.join('\n'),
    },
    {
      id: 'таблица',
      label: 'Обязанности таблицей со сроками, в приложении',
      type: 'flag',
    },
    { id: 'замещает', label: 'Кто замещает куратора', type: 'person' },
    { id: 'доплата', label: 'Размер доплаты', type: 'text', hint: 'Например, 3 000 рублей в месяц.' },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    обязанности: { each: { номер: 'number', срок: 'text', ...LINES } },
    таблица: 'flag',
    'замещает.фио': 'name',
    'замещает.должность': 'phrase',
    доплата: 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'куратор.фио', 'руководитель.фио'],
  build(ask, world, names) {
    const duties = linesOfField(ask.fields.обязанности);
    const listed = tidy(ask.fields.таблица ?? '') !== '' && ask.points.includes('обязанности');
    const deputy = personOfField(world, ask.fields.замещает);
    return {
      title: `О назначении куратора программы наставничества на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        обязанности: dutiesData(duties),
        таблица: listed && duties.length > 0,
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
      notices: noticesOf(world),
      acquaint: [deputy],
    };
  },
});
