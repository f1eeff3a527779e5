import type {
  ConsentState,
  Home,
  MenteeChoice,
  PairForm,
  PairLine,
  PersonCard,
  Place,
  RankedMentor,
} from '../../src/contract/dto';

/** An invented kindergarten, with the longest names the panel must bear. */
export const at = (sheet: string, row: number): Place => ({ sheet, row, column: 2 });

const consent = (kind: string, date: string | null, pairId = ''): ConsentState => ({
  id: date === null ? null : 'С-01',
  kind,
  date,
  until: date === null ? null : '2027-08-31',
  withdrawn: null,
  paper: date === null ? '' : 'папка 3, лист 12',
  state: date === null ? 'missing' : 'valid',
  pairId,
});

const person = (id: string, row: number, name: string, part: Partial<PersonCard>): PersonCard => ({
  role: id.startsWith('Н-') ? 'mentor' : 'mentee',
  id,
  revision: `р-${row}`,
  place: at(id.startsWith('Н-') ? 'Наставники' : 'Наставляемые', row),
  name,
  gender: null,
  position: 'воспитатель',
  subject: '',
  department: 'корпус на Садовой',
  category: 'первая',
  phone: '+7 900 000-00-00',
  email: 'pochta@primer.test',
  teachingSince: '2004-09-01',
  experience: '22 года',
  topics: ['цифровые технологии', 'работа с родителями'],
  request: '',
  capacity: null,
  free: null,
  paused: false,
  young: false,
  more: {
    ...{ awayFrom: null, awayTo: null, days: [], mode: '', external: false, contract: '', achievements: '' },
    ...{ mentorsWanted: null, superior: '', support: '', wishForm: '' },
  },
  status: 'в банке',
  gone: false,
  note: '',
  consents: [consent('обработка данных', '2026-09-01'), consent('быть наставником', null)],
  pairs: [],
  ...part,
});

const mentorNames = [
  'Осадчая Тамара Викторовна',
  'Швец Игорь Петрович',
  'Константинопольская-Преображенская Александра Константиновна',
  'Ткач Анна Андреевна',
  'Горячий Сергей Иванович',
  'Коломиец Лариса Львовна',
  'Черных Ольга Павловна',
  'Яровой Фома Ильич',
];

export const mentors: readonly PersonCard[] = mentorNames.map((name, index) =>
  person(`Н-0${index + 1}`, index + 2, name, {
    position: index % 2 ? 'старший воспитатель' : 'учитель-логопед',
    capacity: 2,
    free: index === 3 ? 0 : 1,
    pairs:
      index === 0 ? [{ id: 'П-2026-01', text: 'Осадчая Т. В. → Петрова М. И.', status: 'действует' }] : [],
  }),
);

export const mentees: readonly PersonCard[] = [
  person('М-01', 2, 'Ким Вера Ивановна', { request: 'цифровые технологии на занятиях', experience: '1 год' }),
  person('М-02', 3, 'Белых Олег Павлович', { request: 'работа с родителями' }),
  person('М-03', 4, 'Салтыкова-Верхнеколымская-Задунайская Евфросиния Александровна', {
    request: 'планирование и рабочая программа',
    position: 'педагог дополнительного образования',
  }),
];

export const lists = {
  positions: ['воспитатель', 'старший воспитатель', 'учитель-логопед', 'педагог-психолог'],
  categories: ['нет', 'соответствие должности', 'первая', 'высшая'],
  modes: ['очно', 'дистанционно', 'смешанно'],
  pairKinds: ['традиционное', 'групповое', 'виртуальное'],
  topics: ['цифровые технологии', 'работа с родителями', 'документация', 'ФОП и ФГОС', 'здоровьесбережение'],
};

export const home: Home = {
  ready: true,
  today: '2026-11-21',
  todayText: '21 ноября 2026, суббота',
  organisation: 'Детский сад № 57 «Рябинка»',
  jobs: [],
  groups: [
    {
      mark: 'overdue',
      title: 'Просрочено',
      count: 3,
      items: [
        {
          title: 'Константинопольская-Преображенская А. К. → Ким В. И.',
          hint: 'срок истёк 31.10',
          place: at('Пары', 5),
          action: null,
        },
        {
          title: 'Утвердить программы наставничества',
          hint: 'до 10.09',
          place: at('Дорожная карта', 9),
          action: { kind: 'roadmap', label: 'К плану' },
        },
        {
          title: 'Согласие: Салтыкова-Верхнеколымская-Задунайская Е. А.',
          hint: 'обработка данных',
          place: at('Согласия', 14),
          action: { kind: 'person', role: 'mentee', id: 'М-03', label: 'Внести согласие' },
        },
      ],
    },
    {
      mark: 'soon',
      title: 'На этой неделе',
      count: 7,
      items: [
        {
          title: 'Ким Вера Ивановна ждёт наставника',
          hint: '31 день',
          place: at('Наставляемые', 2),
          action: { kind: 'pair', menteeId: 'М-01', label: 'Подобрать пару' },
        },
        {
          title: 'Приказ на 2 пары',
          hint: 'до 25.11',
          place: null,
          action: { kind: 'order', label: 'Оформить приказ' },
        },
      ],
    },
    {
      mark: 'running',
      title: 'Идёт',
      count: 1,
      items: [
        { title: 'Школа молодого педагога', hint: 'до 31.05', place: at('Дорожная карта', 12), action: null },
      ],
    },
    { mark: 'missing', title: 'Не хватает', count: 0, items: [] },
  ],
  counts: [
    { label: 'Пары', text: '11 действуют, 1 ждёт', screen: 'pairs' },
    { label: 'Согласия', text: '3 не хватает', screen: 'people' },
    { label: 'Документы', text: '14 оформлено', screen: 'documents' },
    { label: 'Дорожная карта', text: '46 строк, 2 просрочены', screen: 'roadmap' },
  ],
  problems: [{ text: 'Не найден столбец «Статус».', place: at('Пары', 1) }],
};

const menteeChoices: readonly MenteeChoice[] = mentees.map((mentee, index) => ({
  id: mentee.id,
  name: mentee.name,
  position: mentee.position,
  request: mentee.request,
  waiting: index === 2 ? null : 21 + index * 10,
  place: mentee.place,
}));

export const ranked: readonly RankedMentor[] = mentors.map((mentor, index) => ({
  id: mentor.id,
  name: mentor.name,
  position: mentor.position,
  free: mentor.free ?? 0,
  capacity: 2,
  points: mentor.free === 0 ? null : 86 - index * 7,
  parts: [
    { label: 'Запрос и опыт', points: 40 - index, of: 40 },
    { label: 'Выбрали друг друга', points: 26, of: 30 },
    { label: 'Общее время', points: 20, of: 30 },
  ],
  reason: 'Ведёт цифровые технологии, выбрали друг друга, общая среда',
  blocked:
    mentor.free === 0
      ? 'Ведёт двоих, это предел. Увеличьте число мест на листе «Наставники» или завершите одну пару.'
      : null,
  consent: index === 0 ? '2026-09-01' : null,
  needsData: index === 1,
  place: mentor.place,
}));

const pairLine = (id: string, row: number, mentor: string, mentee: string, gaps: string[]): PairLine => ({
  id,
  revision: `р-${row}`,
  place: at('Пары', row),
  mentor,
  mentee,
  label: `${mentor} → ${mentee}`,
  status: 'согласована',
  dates: '01.12.2026 – 31.05.2027',
  order: '',
  gaps,
});

export const pairLines: readonly PairLine[] = [
  pairLine('П-2026-02', 3, 'Осадчая Т. В.', 'Петрова М. И.', []),
  pairLine('П-2026-03', 4, 'Швец И. П.', 'Ким В. И.', []),
  pairLine(
    'П-2026-04',
    5,
    'Константинопольская-Преображенская А. К.',
    'Салтыкова-Верхнеколымская-Задунайская Е. А.',
    ['нет согласия наставляемого'],
  ),
];

export const pairForm = (menteeId: string | null): PairForm => ({
  draft: {
    id: null,
    revision: null,
    menteeId: menteeId ?? '',
    mentorId: '',
    form: 'педагог – педагог',
    kind: 'традиционное',
    group: '',
    from: '2026-12-01',
    to: '2027-05-31',
    mode: 'очно',
    schedule: 'раз в неделю',
    goal: '',
    content: '',
    outsideYear: '',
    mentorConsent: null,
    menteeConsent: null,
  },
  status: 'проект',
  mentees: menteeChoices,
  mentors: menteeId ? ranked : [],
  options: {
    forms: ['педагог – педагог', 'руководитель – педагог'],
    kinds: ['традиционное', 'групповое', 'реверсивное'],
    modes: ['очно', 'дистанционно', 'смешанно'],
  },
  checks: [],
  pairs: pairLines,
});
