import type { CalendarFileMade, YearBarView, YearRowView, YearView } from '../../src/contract/dto';

const bar = (at: number, width: number, state: YearBarView['state']): YearBarView => ({
  shape: 'bar',
  state,
  at,
  width,
});

const row = (line: number, change: Partial<YearRowView>): YearRowView => ({
  number: `1.${line}`,
  activity: 'Утверждение персонализированных программ наставничества всех пар организации',
  content: '',
  deadline: 'до 10.09.2026',
  reading: 'понято так: до 10.09.2026 включительно',
  responsible: 'Куратор',
  people: ['Куратор'],
  result: 'Приказ',
  state: 'просрочено',
  look: 'overdue',
  bars: [bar(0, 0.026, 'overdue')],
  words: 'до 10.09.2026: просрочено',
  before: '',
  after: '',
  remarks: '',
  place: { sheet: 'Дорожная карта', row: line + 1, column: 4 },
  ...change,
});

const MONTHLY = Array.from(
  { length: 12 },
  (_, month): YearBarView => ({
    shape: 'tick',
    state: month < 2 ? 'done' : 'ahead',
    at: (month + 0.96) / 12,
    width: 0.003,
  }),
);

/** A year with a row of every look. */
export const yearView: YearView = {
  year: '2026/2027',
  today: '2026-11-21',
  todayAt: 0.222,
  stages: [
    {
      title: 'Подготовка условий',
      rows: [
        row(1, {}),
        row(2, {
          activity: 'Приказ об утверждении дорожной карты',
          state: 'выполнено',
          look: 'done',
          responsible: 'Заведующий',
          people: ['Заведующий'],
          bars: [],
          words: 'с 01.08.2026 по 31.08.2026: выполнено',
          before: 'с 01.08.2026 по 31.08.2026',
        }),
        row(3, {
          activity: 'Новости о наставничестве на сайте',
          state: 'в работе',
          look: 'now',
          bars: [bar(0, 1, 'now'), { shape: 'mark', state: 'done', at: 0.1, width: 0.003 }],
          words: 'с 01.09.2026 по 31.08.2027: срок идёт; отметки: 07.10.2026',
        }),
      ],
    },
    {
      title: 'Работа пар',
      rows: [
        row(4, {
          activity: 'Рабочие встречи пар',
          responsible: 'Наставники, куратор',
          people: ['Наставники', 'Куратор'],
          state: 'в работе',
          look: 'now',
          bars: MONTHLY,
          words: '12 повторений: выполнено 2, впереди 10',
        }),
        row(5, {
          activity: 'Поддержка педагогов без пары',
          state: 'не требуется',
          look: 'waiting',
          bars: [bar(0.5, 0.1, 'waiting')],
        }),
        row(6, {
          activity: 'Краткая справка',
          state: 'требует уточнения',
          look: 'asked',
          bars: [bar(0.2, 0.05, 'asked')],
        }),
        row(7, {
          activity: 'Круглый стол',
          state: 'не начато',
          look: 'ahead',
          bars: [bar(0.7, 0.08, 'ahead')],
        }),
      ],
    },
  ],
  people: ['Заведующий', 'Куратор', 'Наставники'],
  states: ['не начато', 'в работе', 'выполнено', 'просрочено', 'не требуется', 'требует уточнения'],
};

export const calendarMade: CalendarFileMade = {
  name: 'Дорожная карта 2026-2027.ics',
  text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  events: 38,
  said: 'В файле 38 событий.',
};
