import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { dayOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind, type Gap } from '../../kind';
import { tidy, withoutEndMark } from '../../tidy';
import { dateValue } from '../../values';

const DAYS_TO_APPLY = 14;

const dayOf = ({ fields }: Ask, id: string): CivilDate | null => dayOfField(fields[id]);

function orderOfDays(ask: Ask): readonly Gap[] {
  const [first, last, meeting] = ['анкеты с', 'анкеты по', 'встреча'].map((id) => dayOf(ask, id));
  if (first && last && last < first) {
    return [
      { text: 'Последний день приёма анкет раньше первого. Исправьте дату.', at: { field: 'анкеты по' } },
    ];
  }
  if (first && meeting && meeting < first) {
    return [{ text: 'Общая встреча раньше начала приёма анкет. Исправьте дату.', at: { field: 'встреча' } }];
  }
  return [];
}

/** D08: invites to the programme: for whom it is, until when and how to apply, that one may refuse. */
export const invitation = defineKind({
  kind: 'D08',
  title: 'Информационное письмо участникам',
  fileName: 'Информационное письмо от {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 8, to: 9 },
  keep: '1 год',
  needs: [],
  settings: ['org.full', 'org.short', 'curator.name', 'curator.position'],
  points: [],
  card: [
    {
      id: 'анкеты с',
      label: 'С какого дня принимаются анкеты',
      type: 'date',
      needed: true,
      start: ({ date }) => date,
    },
    {
      id: 'анкеты по',
      label: 'До какого дня',
      type: 'date',
      needed: true,
      start: ({ date }) => addDays(date, DAYS_TO_APPLY),
    },
    { id: 'встреча', label: 'День общей встречи', type: 'date' },
    {
      id: 'время и место',
      label: 'Время и место встречи',
      type: 'text',
      hint: 'Например: в 14:00, методический кабинет.',
    },
    {
      id: 'где',
      label: 'Где найти куратора',
      type: 'text',
      hint: 'Например: методический кабинет, вторник и четверг.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'анкеты с': 'date',
    'анкеты по': 'date',
    встреча: 'date',
    'время и место': 'text',
    где: 'text',
  },
  required: ['анкеты по', 'куратор.фио'],
  build(ask, { year }) {
    return {
      title: `О начале работы программы наставничества в ${schoolYearLabel(year)} учебном году`,
      data: {
        'анкеты с': dateValue(dayOf(ask, 'анкеты с')),
        'анкеты по': dateValue(dayOf(ask, 'анкеты по')),
        встреча: dateValue(dayOf(ask, 'встреча')),
        'время и место': withoutEndMark(ask.fields['время и место'] ?? ''),
        где: tidy(ask.fields.где ?? ''),
      },
      gaps: orderOfDays(ask),
      notices: [],
    };
  },
});
