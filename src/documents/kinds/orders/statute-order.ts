import { dayOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { orderTyped, preamble } from '../../preamble';
import { tidy } from '../../tidy';
import { dateValue } from '../../values';
import {
  ANNEX_NUMBER,
  annexNumber,
  curatorTyped,
  personFields,
  personOnCard,
  workdayAfter,
} from './order-words';

const POINTS: readonly Point[] = [
  { id: 'внедрить', title: 'Внедрить систему наставничества', off: true },
  { id: 'утвердить', title: 'Утвердить Положение' },
  { id: 'ввести', title: 'Ввести Положение в действие' },
  { id: 'отменить', title: 'Признать утратившим силу прежний приказ' },
  { id: 'ознакомить', title: 'Ознакомить работников' },
  { id: 'разместить', title: 'Разместить на сайте' },
];

const HERE_IT_BEGINS = 'введение';

const WITHOUT_COUNCIL =
  'Протокол педагогического совета не указан. Если Положение принимал совет, впишите дату и номер протокола.';

function gapsOf({ date, fields, points }: Ask): readonly Gap[] {
  const from = dayOfField(fields[HERE_IT_BEGINS]);
  if (from === null && points.includes('ввести'))
    return [{ text: 'Не указан день, с которого действует Положение.', at: { field: HERE_IT_BEGINS } }];
  return from !== null && from < date
    ? [
        {
          text: 'Положение не может действовать раньше дня приказа. Исправьте день или дату приказа.',
          at: { field: HERE_IT_BEGINS },
        },
      ]
    : [];
}

/** D01: brings the organisation's own rules of mentoring into force (domain rule §2.4). */
export const statuteOrder = defineKind({
  kind: 'D01',
  title: 'Приказ об утверждении Положения о системе наставничества',
  fileName: 'Приказ № {{номер}} от {{дата}} – Положение о наставничестве',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 8, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    {
      id: 'протокол',
      label: 'Протокол педагогического совета',
      type: 'text',
      hint: 'Например, от 28.08.2026 № 1.',
    },
    {
      id: 'профсоюз',
      label: 'Мнение профсоюзной организации',
      type: 'text',
      hint: 'Дата и номер протокола.',
    },
    { id: HERE_IT_BEGINS, label: 'Положение действует с', type: 'date', start: ({ date }) => date },
    {
      id: 'прежний',
      label: 'Какой приказ утрачивает силу',
      type: 'text',
      hint: 'Дата и номер приказа, которым утверждено прежнее Положение.',
      start: ({ settings }) => tidy(settings.statute),
    },
    { id: 'ознакомит', label: 'Кто ознакомит работников', type: 'person', start: curatorTyped },
    {
      id: 'срок ознакомления',
      label: 'Ознакомить до',
      type: 'date',
      start: ({ date }) => workdayAfter(date, 14),
    },
    { id: 'разместит', label: 'Кто разместит на сайте', type: 'person', start: curatorTyped },
    {
      id: 'срок размещения',
      label: 'Разместить до',
      type: 'date',
      start: ({ date }) => workdayAfter(date, 10),
    },
    ANNEX_NUMBER,
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    протокол: 'text',
    профсоюз: 'text',
    введение: 'date',
    прежний: 'text',
    ...personFields('ознакомит'),
    'срок ознакомления': 'date',
    ...personFields('разместит'),
    'срок размещения': 'date',
    'номер приложения': 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио'],
  build(ask, world, names) {
    const { fields } = ask;
    return {
      title: 'Об утверждении Положения о системе наставничества педагогических работников',
      data: {
        основание: preamble(
          ask.acts.map(({ cite }) => cite),
          '',
        ),
        протокол: orderTyped(fields.протокол ?? ''),
        профсоюз: orderTyped(fields.профсоюз ?? ''),
        введение: dateValue(dayOfField(fields[HERE_IT_BEGINS])),
        прежний: orderTyped(fields.прежний ?? ''),
        ознакомит: personOnCard(names, world, fields.ознакомит),
        'срок ознакомления': dateValue(dayOfField(fields['срок ознакомления'])),
        разместит: personOnCard(names, world, fields.разместит),
        'срок размещения': dateValue(dayOfField(fields['срок размещения'])),
        'номер приложения': annexNumber(fields),
      },
      gaps: gapsOf(ask),
      notices: tidy(fields.протокол ?? '') === '' ? [WITHOUT_COUNCIL] : [],
      acquaint: [personOfField(world, fields.ознакомит), personOfField(world, fields.разместит)],
    };
  },
});
