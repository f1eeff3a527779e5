import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { dayOfField, linesOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { curatorTyped, LINES, linesData, personFields, personOnCard, workdayAfter } from './order-words';

const POINTS: readonly Point[] = [
  { id: 'анкетирование', title: 'Провести анкетирование' },
  { id: 'формы', title: 'Утвердить формы' },
  { id: 'участники', title: 'Работникам заполнить анкеты' },
  { id: 'ответственный', title: 'Назначить ответственного' },
  { id: 'банки', title: 'Сформировать банки' },
  { id: 'данные', title: 'Согласия на обработку данных' },
];

const FORMS: readonly string[] = [
  'анкета-запрос наставляемого',
  'анкета-заявка наставника',
  'согласие на обработку персональных данных',
];

function gapsOf({ fields }: Ask): readonly Gap[] {
  const [from, to, banks] = ['с', 'по', 'банки'].map((field) => dayOfField(fields[field]));
  const gaps: Gap[] = [];
  if (from && to && to < from)
    gaps.push({
      text: 'Анкетирование кончается раньше, чем начинается. Исправьте дни.',
      at: { field: 'по' },
    });
  if (to && banks && banks < to)
    gaps.push({
      text: 'Банки должны быть готовы не раньше конца анкетирования. Исправьте день.',
      at: { field: 'банки' },
    });
  return gaps;
}

/** Forms of the card, each an annex of its own. */
const formsData = (lines: readonly string[]): readonly DocumentData[] =>
  linesData(lines).map((line, i) => ({ ...line, номер: i + 1 }));

/** D07: starts the questionnaires and gives the dates (domain rule §2.4b). */
export const banksOrder = defineKind({
  kind: 'D07',
  title: 'Приказ о сборе данных и формировании банков',
  fileName: 'Приказ № {{номер}} от {{дата}} – сбор данных',
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
      id: 'с',
      label: 'Анкетирование с',
      type: 'date',
      needed: true,
      start: ({ date }) => workdayAfter(date, 1),
    },
    {
      id: 'по',
      label: 'Анкетирование по',
      type: 'date',
      needed: true,
      start: ({ date }) => workdayAfter(date, 14),
    },
    { id: 'формы', label: 'Формы – приложения к приказу', type: 'lines', start: () => FORMS.join('\n') },
    { id: 'ответственный', label: 'Кто отвечает', type: 'person', needed: true, start: curatorTyped },
    {
      id: 'банки',
      label: 'Банки сформировать до',
      type: 'date',
      start: ({ date }) => workdayAfter(date, 21),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    с: 'date',
    по: 'date',
    формы: { each: { номер: 'number', ...LINES } },
    ...personFields('ответственный'),
    банки: 'date',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'с', 'по'],
  build(ask, world, names) {
    const { fields } = ask;
    return {
      title: `О сборе данных и формировании банков наставников и наставляемых на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        с: dateValue(dayOfField(fields.с)),
        по: dateValue(dayOfField(fields.по)),
        формы: formsData(linesOfField(fields.формы).map(withoutEndMark)),
        ответственный: personOnCard(names, world, fields.ответственный),
        банки: dateValue(dayOfField(fields.банки)),
      },
      gaps: gapsOf(ask),
      notices: [],
      acquaint: [personOfField(world, fields.ответственный)],
    };
  },
});
