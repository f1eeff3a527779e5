import { personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook } from '../../name-book';
import { BLANK, dayOrBlank } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { numberTyped, tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import { type PairPeople, rowsOf } from '../pairs/pair-people';
import { personFields, personOnCard } from './order-words';
import { isOneMentor, mentorsOf, PAIR_ROW, pairGap, pairRowData, rowGaps } from './pair-rows';

const POINTS: readonly Point[] = [
  { id: 'установить', title: 'Установить выплату' },
  { id: 'начисление', title: 'Поручить начисление' },
  { id: 'прекращение', title: 'Когда выплата прекращается' },
];

const MOST_IN_TEXT = 5;

/** «в размере 2 000 рублей в месяц»; words that are no sum stand in brackets. */
function sizeWords(typed: string): string {
  const size = withoutEndMark(typed);
  if (size === '') return `в размере ${BLANK}`;
  if (/^в размере/i.test(size)) return size;
  return /^(\d|до |не менее |по )/i.test(size) ? `в размере ${size}` : `(${size})`;
}

const payOf = ({ pair }: PairPeople): string => tidy(pair.pay).toLowerCase();

const rowData = (row: PairPeople, at: number, names: NameBook, seen: boolean): DocumentData => ({
  ...pairRowData(row, at, names, seen),
  стимулирующая: payOf(row) === 'стимулирующая',
  размер: sizeWords(row.pair.paySize),
  'сумма в таблице': withoutEndMark(row.pair.paySize) || BLANK,
  соглашение: {
    номер: numberTyped(row.pair.agreementNumber) || BLANK,
    дата: dayOrBlank(row.pair.agreementDate),
  },
});

function payGaps(row: PairPeople): readonly Gap[] {
  const { pair, mentor } = row;
  const gap = (column: string, text: string): readonly Gap[] => [pairGap(pair, column, text)];
  if (mentor?.external)
    return gap('mentorId', 'наставник работает не у вас, оплату определяет договор с ним. Уберите пару.');
  if (payOf(row) === 'входит в должностные обязанности')
    return gap('pay', 'наставничество входит в должностные обязанности, выплата не нужна. Уберите пару.');
  if (payOf(row) === '' || payOf(row) === 'не установлена')
    return gap('pay', 'выплата не установлена. Выберите её вид.');
  return [
    ...(tidy(pair.paySize) === '' ? gap('paySize', 'не указан размер выплаты.') : []),
    ...(tidy(pair.agreementNumber) === '' || pair.agreementDate === null
      ? gap('agreementNumber', 'нет номера и даты дополнительного соглашения – основания выплаты.')
      : []),
  ];
}

const SEVERAL =
  'В приказе несколько наставников с суммами. Если они не должны видеть выплаты друг друга, сделайте приказ на каждого или знакомьте с выпиской.';

function noticesOf(rows: readonly PairPeople[], { date }: Ask): readonly string[] {
  const early = rows.filter(({ pair }) => pair.from !== null && pair.from < date).map(({ pair }) => pair.id);
  return [
    ...(rows.length > 0 && !isOneMentor(rows) ? [SEVERAL] : []),
    ...(early.length > 0
      ? [`Выплата начинается раньше даты приказа: ${early.join(', ')}. Проверьте дату.`]
      : []),
  ];
}

/** D22: pay for mentoring after the additional agreement (domain rule §2.4b); a row a pair, sums as typed. */
export const payOrder = defineKind({
  kind: 'D22',
  title: 'Приказ о выплате за наставничество',
  fileName: 'Приказ № {{номер}} от {{дата}} – выплата за наставничество',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'staff',
  season: { from: 9, to: 10 },
  keep: '50 лет',
  needs: [],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    {
      id: 'бухгалтер',
      label: 'Кто начисляет выплату',
      type: 'person',
      hint: 'Например, Белова Инна Петровна, главный бухгалтер. Пусто – «бухгалтерии».',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    'одна выплата': 'flag',
    'один наставник': 'flag',
    'в приложении': 'flag',
    выплаты: {
      each: {
        ...PAIR_ROW,
        стимулирующая: 'flag',
        размер: 'text',
        'сумма в таблице': 'text',
        'соглашение.номер': 'text',
        'соглашение.дата': 'date',
        знак: 'text',
      },
    },
    ...personFields('бухгалтер'),
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'выплаты', 'выплаты.размер'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const listed = rows.length > MOST_IN_TEXT;
    return {
      title: 'О выплате за наставничество',
      data: {
        'одна выплата': rows.length === 1,
        'один наставник': isOneMentor(rows),
        'в приложении': listed,
        выплаты: rows.map((row, i) => ({
          ...rowData(row, i, names, !listed),
          знак: i === rows.length - 1 ? '.' : ';',
        })),
        бухгалтер: personOnCard(names, world, ask.fields.бухгалтер),
      },
      gaps: [...rowGaps(rows), ...rows.flatMap(payGaps)],
      notices: noticesOf(rows, ask),
      acquaint: [...mentorsOf(rows), personOfField(world, ask.fields.бухгалтер)],
    };
  },
});
