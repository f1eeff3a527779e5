import { shortDate } from '../../../domain/calendar/civil-date';
import { dayOfField, linesOfField, NOBODY } from '../../card-answers';
import { COMMON } from '../../common-fields';
import { defineKind } from '../../kind';
import { neededPerson } from '../../office';
import { tidy, withoutEndMark } from '../../tidy';
import { answered } from './card-days';
import { peopleGaps } from './pair-gaps';
import { rowsOf } from './pair-people';

const MENTOR_VISITS = 'наставник';

const LOOKED_AT: readonly string[] = [
  'цель занятия понятна и достигнута',
  'материал подобран по возрасту и по программе',
  'этапы занятия связаны, время распределено верно',
  'методы и приёмы помогают детям включиться в работу',
  'каждый ребёнок занят и получает помощь',
  'речь педагога грамотна, вопросы понятны',
  'пособия и техника служат цели занятия',
  'есть итог занятия и отклик детей',
];

/** D28: what is looked at in a lesson and what came of it; filled in by hand during the visit. */
export const visit = defineKind({
  kind: 'D28',
  title: 'Карта посещения занятия',
  fileName: 'Карта посещения занятия – {{ведущий.фио|инициалы после}}',
  signer: 'наставник',
  version: 1,
  about: 'pair',
  takes: 'one',
  series: null,
  season: null,
  keep: '5 лет',
  needs: ['meetings'],
  settings: ['org.short'],
  points: [],
  card: [
    {
      id: 'посещает',
      label: 'Кто посещает занятие',
      type: 'choice',
      options: [
        { value: MENTOR_VISITS, label: 'Наставник у наставляемого' },
        { value: 'наставляемый', label: 'Наставляемый у наставника' },
      ],
      start: () => MENTOR_VISITS,
    },
    { id: 'день', label: 'Дата занятия', type: 'date' },
    { id: 'группа', label: 'Группа или класс', type: 'text' },
    { id: 'тема', label: 'Тема занятия', type: 'text' },
    { id: 'цель', label: 'Цель посещения', type: 'text' },
    { id: 'критерии', label: 'На что смотрят', type: 'lines', start: () => LOOKED_AT.join('\n') },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...COMMON,
    'ведущий.фио': 'name',
    'ведущий.должность': 'phrase',
    'гость.фио': 'name',
    'гость.должность': 'phrase',
    'ведёт наставник': 'flag',
    день: 'text',
    группа: 'text',
    тема: 'text',
    цель: 'text',
    критерии: { each: 'text' },
  },
  required: ['ведущий.фио', 'гость.фио', 'критерии'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects.slice(0, 1));
    const [row] = rows;
    const mentorVisits = (ask.fields.посещает ?? MENTOR_VISITS) === MENTOR_VISITS;
    const host = (mentorVisits ? row?.mentee : row?.mentor) ?? NOBODY;
    const guest = (mentorVisits ? row?.mentor : row?.mentee) ?? NOBODY;
    const visits = world.meetings.filter(
      ({ pair, kind, date }) =>
        pair === row?.pair.id && date !== null && tidy(kind).toLowerCase() === 'посещение занятия',
    );
    const last = visits.sort((a, b) => (a.date! < b.date! ? -1 : 1))[visits.length - 1];
    const chosen = dayOfField(ask.fields.день);
    const noted = chosen === null ? last : visits.find(({ date }) => date === chosen);
    const day = chosen ?? last?.date ?? null;
    return {
      title: 'Карта посещения занятия',
      data: {
        ведущий: neededPerson(names, host, true),
        гость: neededPerson(names, guest, false),
        'ведёт наставник': !mentorVisits,
        день: day === null ? '' : shortDate(day),
        группа: answered(ask.fields.группа, (mentorVisits ? row?.mentee : row?.mentor)?.subject ?? ''),
        тема: withoutEndMark(answered(ask.fields.тема, noted?.topic ?? '')),
        цель: withoutEndMark(ask.fields.цель ?? ''),
        критерии: linesOfField(ask.fields.критерии).map(withoutEndMark),
      },
      gaps: peopleGaps(rows),
      notices: [],
    };
  },
});
