import { addDays } from '../../../domain/calendar/civil-date';
import { dayOfField, linesOfField } from '../../card-answers';
import { defineKind, type Gap } from '../../kind';
import { dayOrBlank } from '../../office';
import { withoutEndMark } from '../../tidy';
import { dateValue } from '../../values';
import { endingWords } from './end-reasons';
import { emptyGaps, externalGaps, oneMentorGaps, pairCell, peopleGaps } from './pair-gaps';
import { type PairPeople, rowsOf, TEAM, teamData } from './pair-people';
import { agreementOf, CONTRACT_CARD, contractNotices, OF_PARTIES, PARTIES, partiesData } from './parties';
import { isPaid } from './pay';

const STOP = 'прекратить';
const CHANGE = 'изменить';

/** D34: ends the additional agreement with the work of the pair, or changes its terms. */
export const endOfAgreement = defineKind({
  kind: 'D34',
  title: 'Соглашение о прекращении или изменении дополнительного соглашения',
  fileName: 'Соглашение № {{номер}} от {{дата}} – {{работник.фио|инициалы после}}',
  signer: 'руководитель и наставник',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'agreements',
  season: null,
  keep: '50 лет',
  needs: [],
  settings: OF_PARTIES,
  points: [],
  card: [
    {
      id: 'действие',
      label: 'Что сделать с дополнительным соглашением',
      type: 'choice',
      options: [
        { value: STOP, label: 'Прекратить' },
        { value: CHANGE, label: 'Изменить' },
      ],
      start: () => STOP,
    },
    {
      id: 'день',
      label: 'Последний день действия или первый день изменений',
      type: 'date',
      hint: 'Если не выбрать, соглашение прекращается в день завершения пары.',
    },
    {
      id: 'изменения',
      label: 'Изменения',
      type: 'lines',
      hint: 'По одному на строке, например: срок работы – по 31.08.2027.',
    },
    ...CONTRACT_CARD,
  ],
  shows: { head: true, curator: false },
  fields: {
    ...PARTIES,
    ...TEAM,
    прекратить: 'flag',
    соглашение: 'text',
    причина: 'text',
    'последний день': 'date',
    'первый день': 'date',
    изменения: { each: { текст: 'text', знак: 'text' } },
    оплачивается: 'flag',
  },
  required: ['организация.полное', 'работник.фио', 'номер', 'дата', 'соглашение'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const changes = linesOfField(ask.fields.изменения).map(withoutEndMark);
    const stop = (ask.fields.действие ?? STOP) !== CHANGE;
    const ends = rows.flatMap(({ pair }) => pair.endDate ?? []).sort();
    const day = dayOfField(ask.fields.день) ?? (stop ? (ends[ends.length - 1] ?? null) : null);
    const [row] = rows;
    return {
      title: stop
        ? 'Соглашение о прекращении дополнительного соглашения о наставничестве'
        : 'Соглашение об изменении дополнительного соглашения о наставничестве',
      data: {
        ...partiesData(rows, ask, world, names),
        ...teamData(rows, names, { mentors: false, mentees: true }),
        прекратить: stop,
        соглашение: [...new Set(rows.map(({ pair }) => agreementOf(pair)))].join(', '),
        причина: row ? endingWords(row.pair.endReason, day !== null && day === row.pair.to) : '',
        'последний день': dayOrBlank(day),
        'первый день': day === null ? dayOrBlank(null) : dateValue(stop ? addDays(day, 1) : day),
        изменения: changes.map((текст, i) => ({ текст, знак: i === changes.length - 1 ? '.' : ';' })),
        оплачивается: rows.some(({ pair }) => isPaid(pair)),
      },
      gaps: [
        ...peopleGaps(rows),
        ...oneMentorGaps(rows),
        ...externalGaps(rows, 'Дополнительного соглашения с ним не было: измените договор с ним.'),
        ...agreementGaps(rows),
        ...(day === null && row ? [dayGap(stop, row)] : []),
        ...(!stop && changes.length === 0
          ? [{ text: 'Не указано, что изменяется. Впишите изменения.', at: { field: 'изменения' } }]
          : []),
      ],
      notices: contractNotices(ask),
    };
  },
});

const agreementGaps = (rows: readonly PairPeople[]): readonly Gap[] => [
  ...emptyGaps(rows, 'agreementNumber', 'Доп. соглашение №'),
  ...emptyGaps(rows, 'agreementDate', 'Доп. соглашение от'),
];

const dayGap = (stop: boolean, { pair }: PairPeople): Gap =>
  stop
    ? {
        text: `Пара ${pair.id}: не указана дата завершения, последний день соглашения не известен.`,
        at: pairCell(pair, 'endDate'),
      }
    : { text: 'Не указан первый день изменений.', at: { field: 'день' } };
