import type {
  EventForm,
  EventList,
  MeetingJournal,
  MeetingLine,
  MeetingPlanMade,
  MeetingWeek,
  SilentPair,
  WeekPair,
} from '../../src/contract/dto';
import { at, mentees, mentors } from './fake-school';
import type { Handlers } from './fake-server';

/** Meetings and events of the invented kindergarten. */
const KINDS = [
  ...['знакомство', 'пробная рабочая', 'планирование', 'регулярная', 'посещение занятия', 'промежуточная'],
  'итоговая',
];
const MODES = ['очно', 'дистанционно', 'смешанно'];

const LABELS = [
  'Осадчая Т. В. → Петрова М. И.',
  'Швец И. П. → Ким В. И.',
  'Константинопольская-Преображенская А. К. → Салтыкова-Верхнеколымская-Задунайская Е. А.',
  'Коломиец Л. Л. → Белых О. П.',
];

export const entered: MeetingLine = {
  ...{ id: 'В-041', revision: 'р-41', date: '2026-11-17', kind: 'регулярная', mode: 'очно' },
  ...{ topic: 'Как прошла проба приёмов', item: 'ПП-004', minutes: 40, outcome: 'Три приёма работают' },
  ...{ next: null, confirmed: 'Н, М', place: at('Встречи', 42), remark: '' },
};

const items = [
  { id: 'ПП-004', text: 'Приёмы внимания: отобрать и попробовать' },
  { id: 'ПП-005', text: 'Открытое занятие для родителей' },
];

const pairs: readonly WeekPair[] = LABELS.map((label, index) => ({
  pairId: `П-2026-0${index + 1}`,
  label,
  usual: index < 3,
  hint: index === 3 ? 'периодичность встреч не указана' : 'по плану: 2 раза в месяц',
  proposed: {
    date: `2026-11-${17 + index}`,
    kind: index === 1 ? 'планирование' : 'регулярная',
    mode: 'очно',
    topic:
      index === 1 ? 'Программа пары: цели, мероприятия, сроки' : 'Приёмы внимания: отобрать и попробовать',
    item: index === 1 ? '' : 'ПП-004',
    minutes: 40,
    outcome: '',
  },
  items,
  entered: index === 3 ? [entered] : [],
  place: at('Пары', index + 2),
}));

export const silent: readonly SilentPair[] = [
  {
    ...{ pairId: 'П-2026-02', label: LABELS[1]!, check: 'C-14', place: at('Пары', 3) },
    message: 'Нет встреч 39 дней: последняя 13.10.2026',
    advice:
      'Спросите пару. Если встречи были, внесите их; если работа стоит, оформите приостановку или изменение в паре.',
  },
  {
    ...{ pairId: 'П-2026-03', label: LABELS[2]!, check: 'C-15', place: at('Встречи', 12) },
    message: 'Нет встречи «планирование», а «регулярная» уже была',
    advice: 'Проверьте вид и дату в журнале. Если встречи не было, проведите её и внесите.',
  },
];

export const week: MeetingWeek = {
  ...{ from: '2026-11-16', to: '2026-11-22', title: 'Неделя 16–22 ноября 2026', today: '2026-11-21' },
  ...{ earlier: '2026-11-09', later: null, kinds: KINDS, modes: MODES, pairs, silent },
};

export const journal: MeetingJournal = {
  pairId: 'П-2026-01',
  label: LABELS[0]!,
  counted: '6 из 7 встреч, план на 21.11.2026',
  remarks: [silent[1]!],
  lines: [
    entered,
    { ...entered, id: 'В-040', date: '2026-11-03', topic: 'Приёмы внимания', place: at('Встречи', 41) },
  ],
  ...{ kinds: KINDS, modes: MODES, items, place: at('Пары', 2) },
};

export const planMade: MeetingPlanMade = {
  ...{ name: 'Встречи всех пар.ics', text: 'BEGIN:VCALENDAR', events: 14 },
  said: 'В файле 14 встреч 3 пар. Без плана осталось: 1 пара.',
  without: [{ text: `${LABELS[3]!}: периодичность встреч не указана`, place: at('Пары', 5) }],
};

export const eventList: EventList = {
  ...{ today: '2026-11-21', year: '2026/2027' },
  events: [
    {
      ...{ id: 'Е-08', date: '2026-12-02', title: 'Круглый стол о первом полугодии', kind: 'круглый стол' },
      ...{ counted: 'ждём: 6 участников', lacking: '', ahead: true, place: at('Мероприятия', 9) },
    },
    {
      ...{
        id: 'Е-06',
        date: '2026-11-05',
        title: 'Осенний праздник: общий сценарий',
        kind: 'конкурс, муниципальный',
      },
      ...{ counted: '2 участника', lacking: '', ahead: false, place: at('Мероприятия', 7) },
    },
    {
      ...{ id: 'Е-01', date: '2026-06-15', title: 'Итоги наставничества за прошлый год', kind: 'итоговое' },
      ...{ counted: 'пришли 14 из 16', lacking: 'Не было: Ткач А. А., Яровой Ф. И.', ahead: false },
      place: at('Мероприятия', 2),
    },
  ],
  levels: [{ level: 'муниципальный', events: 1, people: '2 из 16 участников' }],
  outside: 'В мероприятиях вне организации: 2 из 16 участников этого года',
};

export const eventForm = (id: string | null): EventForm => ({
  today: '2026-11-21',
  draft: {
    ...{ id, revision: id && 'р-7', date: id && '2026-11-05', kind: id ? 'конкурс' : '' },
    ...{ title: id ? 'Осенний праздник: общий сценарий' : '', level: id ? 'муниципальный' : '' },
    ...{
      place: id ? 'Музыкальный зал' : '',
      participants: id ? ['Н-01', 'М-01'] : [],
      outcome: '',
      link: '',
    },
  },
  kinds: [
    'педсовет',
    'собрание',
    'семинар',
    'групповая встреча',
    'круглый стол',
    'конкурс',
    'публикация',
    'итоговое',
  ],
  levels: ['внутренний', 'муниципальный', 'региональный', 'всероссийский', 'международный'],
  people: [...mentors, ...mentees].map(({ id: code, name, role }, index) => ({
    ...{ id: code, name, role },
    ofYear: index !== 3,
  })),
  pairs: [
    { id: 'П-2026-01', text: 'Осадчая Т. В. → Ким В. И.', people: ['Н-01', 'М-01'] },
    { id: 'П-2026-02', text: 'Швец И. П. → Белых О. П.', people: ['Н-02', 'М-02'] },
  ],
  sheetPlace: id === null ? null : at('Мероприятия', 7),
});

const lastAction = (text: string) => ({ id: `д-${text.length}`, text });

/** Answers of the meetings and events of the panel. */
export const meetingsOf = (): Pick<
  Handlers,
  Extract<keyof Handlers, `meetings.${string}` | `events.${string}`>
> => ({
  'meetings.week': ({ day }) =>
    day === null || day === week.from
      ? week
      : {
          ...week,
          from: '2026-11-09',
          to: '2026-11-15',
          title: 'Неделя 9–15 ноября 2026',
          later: '2026-11-16',
        },
  'meetings.enter': ({ lines }) => ({
    lastAction: lastAction(`Внесены встречи: ${lines.length}`),
    saved: lines.length,
    text: `Внесено: ${lines.length} встречи.`,
  }),
  'meetings.journal': () => journal,
  'meetings.save': () => ({ lastAction: lastAction('Встреча исправлена') }),
  'meetings.remove': () => ({ lastAction: lastAction('Встреча удалена из журнала') }),
  'meetings.silent': () => ({ pairs: silent }),
  'meetings.spans': () => ({
    spans: [
      { id: 'month', title: 'Ноябрь 2026', from: '2026-11-21', to: '2026-11-30' },
      { id: 'term-2', title: '2 четверть', from: '2026-11-21', to: '2026-12-31' },
    ],
    pairs: pairs.map(({ pairId: id, label: text, hint }) => ({ id, text, hint })),
  }),
  'meetings.plan': () => planMade,
  'events.list': () => eventList,
  'events.open': ({ id }) => eventForm(id),
  'events.save': ({ id }) => ({ lastAction: lastAction('Мероприятие сохранено'), id: id ?? 'Е-09' }),
  'events.remove': () => ({ lastAction: lastAction('Мероприятие удалено') }),
});
