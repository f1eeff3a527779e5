import { addDays } from '../../../domain/calendar/civil-date';
import { dayOfField, NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { BLANK, dayOrBlank, neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { payWords } from '../../pair-words';
import { greetingOf } from './greeting';
import { emptyGaps, externalGaps, oneMentorGaps, peopleGaps, termGaps } from './pair-gaps';
import { mentorsOf, rowsOf, said, TEAM, teamData } from './pair-people';

const DAYS_TO_ANSWER = 5;

/** D15: the employer's written offer, on which the mentor answers before the consent (D13) is signed. */
export const proposal = defineKind({
  kind: 'D15',
  title: 'Предложение о выполнении работы по наставничеству',
  fileName: '{{работник.фио|инициалы после}} – предложение о наставничестве от {{дата}}',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'letters',
  season: { from: 8, to: 9 },
  keep: '50 лет',
  needs: [],
  settings: FOR_ALL,
  points: [],
  card: [
    {
      id: 'срок ответа',
      label: 'До какого дня ответить',
      type: 'date',
      needed: true,
      start: ({ date }) => addDays(date, DAYS_TO_ANSWER),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...TEAM,
    'работник.фио': 'name',
    'работник.должность': 'phrase',
    обращение: 'text',
    содержание: 'text',
    встречи: 'text',
    оплата: 'text',
    'срок ответа': 'date',
  },
  required: ['работник.фио', 'дата', 'с', 'по', 'содержание', 'оплата', 'руководитель.фио'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const [mentor = NOBODY] = mentorsOf(rows);
    const pays = [...new Set(rows.map(({ pair }) => payWords(pair)))].filter((words) => words !== '');
    return {
      title: 'Предложение о выполнении работы по наставничеству',
      data: {
        ...teamData(rows, names, { mentors: false, mentees: true }),
        работник: neededPerson(names, mentor, true),
        обращение: greetingOf(mentor),
        содержание: said(rows, 'content'),
        встречи: said(rows, 'schedule'),
        оплата: pays.join('; ') || BLANK.repeat(3),
        'срок ответа': dayOrBlank(dayOfField(ask.fields['срок ответа'])),
      },
      gaps: [
        ...peopleGaps(rows),
        ...oneMentorGaps(rows),
        ...externalGaps(rows, 'Предложение работнику ему не подходит: условия определяет договор с ним.'),
        ...emptyGaps(rows, 'content', 'Содержание работы'),
        ...termGaps(rows),
        ...(pays.length === 0 ? emptyGaps(rows, 'pay', 'Выплата') : []),
      ],
      notices: rows.some(({ pair }) => pair.from !== null && pair.from <= ask.date)
        ? ['Работа по наставничеству уже началась. Предложение делают до её первого дня.']
        : [],
    };
  },
});
