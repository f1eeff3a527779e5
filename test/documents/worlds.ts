import type { World, WorldMentee, WorldMentor, WorldPair } from '../../src/documents/world';
import { schoolYear } from '../../src/domain/calendar/school-year';
import { LISTS } from '../../src/sheets/lists';
import { figured } from './figured';
import { day, MENTEES, MENTORS, PAIRS, settings } from './sample';
import { LONG_ROADMAP, ROADMAP } from './world-roadmap';

/** Invented books as documents see them: the usual one and three that break careless templates. */

const mentor = (facts: Partial<WorldMentor> & { id: string; name: string }): WorldMentor => ({
  gender: '',
  position: 'воспитатель',
  subject: '',
  department: '',
  category: '',
  teachingSince: null,
  phone: '',
  email: '',
  topics: [],
  days: [],
  awayFrom: null,
  awayTo: null,
  mode: '',
  joined: null,
  status: 'в паре',
  caseUrl: '',
  achievements: '',
  interests: '',
  menteeAge: '',
  hours: '',
  type: '',
  capacity: null,
  external: false,
  contract: '',
  trained: '',
  trainedOn: null,
  pay: '',
  ...facts,
});

const mentee = (facts: Partial<WorldMentee> & { id: string; name: string }): WorldMentee => ({
  gender: '',
  position: 'воспитатель',
  subject: '',
  department: '',
  category: '',
  teachingSince: null,
  phone: '',
  email: '',
  topics: [],
  days: [],
  awayFrom: null,
  awayTo: null,
  mode: '',
  joined: null,
  status: 'в паре',
  caseUrl: '',
  menteeCategory: '',
  birthYear: null,
  workSince: null,
  mainRequest: '',
  support: '',
  results: '',
  ...facts,
});

const pairRow = (
  facts: Partial<WorldPair> & { id: string; mentorId: string; menteeId: string },
): WorldPair => ({
  ...PAIRS[0]!,
  status: 'действует',
  roleModel: 'опытный педагог – молодой специалист',
  goal: 'освоение методов планирования и проведения занятий',
  mode: 'очно',
  orderNumber: '57-ОД',
  orderDate: day('02.09.2026'),
  programmeNumber: '61-ОД',
  programmeDate: day('16.09.2026'),
  agreementNumber: '12',
  agreementDate: day('04.09.2026'),
  pausedFrom: null,
  pausedTo: null,
  noticeDate: null,
  replaces: '',
  endReason: '',
  endDate: null,
  endOrder: '',
  result: '',
  score: 86,
  reason: 'ведёт занятия по теме запроса; выбрали друг друга',
  parts: 'взаимный выбор 35, запросы 30, дни и режим 8, опыт 6, нагрузка 7',
  ...facts,
});

const CONSENT = { date: day('01.09.2026'), until: null, withdrawn: null, paper: 'папка 02-14' };

const BASE: World = {
  today: day('21.11.2026'),
  date: day('21.11.2026'),
  year: schoolYear(2026),
  settings: settings({ 'staff.name': 'Ткач Ольга Ильинична' }),
  consentPolicy: 'require',
  workingCalendar: () => ({ daysPerWeek: 5, daysOff: new Set(), workingDates: new Set() }),
  deadlineContext: () => ({ year: schoolYear(2026) }),
  mentors: [
    mentor({
      ...MENTORS[0]!,
      subject: 'старшая группа',
      department: 'корпус 1',
      teachingSince: day('01.09.2008'),
      phone: '8 900 000-00-01',
      email: 'osadchaya@example.ru',
      topics: ['цифровые технологии', 'работа с родителями'],
      achievements: 'победитель районного конкурса методических разработок 2025 года',
      interests: 'театрализованная деятельность',
      menteeAge: 'до 35 лет',
      hours: '2 часа в неделю',
      days: ['вторник', 'четверг'],
      mode: 'очно',
      type: 'наставник-консультант',
      capacity: 2,
      trained: 'курс «Наставник в образовании», удостоверение № 14',
      trainedOn: day('14.10.2026'),
      joined: day('02.09.2026'),
    }),
    mentor({ ...MENTORS[1]!, teachingSince: day('15.08.2012'), joined: day('02.09.2026') }),
    mentor({ ...MENTORS[2]!, teachingSince: day('01.10.2015') }),
  ],
  mentees: [
    mentee({
      ...MENTEES[0]!,
      subject: 'младшая группа',
      department: 'корпус 1',
      birthYear: 2001,
      workSince: day('01.09.2025'),
      phone: '8 900 000-00-11',
      mainRequest: 'цифровые технологии на занятиях',
      topics: ['цифровые технологии', 'планирование и рабочая программа'],
      menteeCategory: 'молодой специалист 0–3 года',
      joined: day('02.09.2026'),
    }),
    mentee({ ...MENTEES[1]!, menteeCategory: 'вновь принятый' }),
    mentee({ ...MENTEES[2]!, menteeCategory: 'сменил должность или предмет' }),
  ],
  pairs: PAIRS.map((pair) => pairRow(pair)),
  consents: PAIRS.flatMap(({ id, mentorId, menteeId }, i) => [
    { id: `С-0${i + 1}`, person: mentorId, kind: 'быть наставником', pair: id, ...CONSENT },
    { id: `С-1${i + 1}`, person: menteeId, kind: 'участвовать в паре', pair: id, ...CONSENT },
    { id: `С-2${i + 1}`, person: mentorId, kind: 'обработка данных', pair: '', ...CONSENT },
    { id: `С-3${i + 1}`, person: menteeId, kind: 'обработка данных', pair: '', ...CONSENT },
  ]),
  register: [],
  programmes: [],
  meetings: [],
  answers: [],
  events: [],
  materials: [],
  rewards: [],
  participants: [],
  history: [],
  codes: [],
  roadmap: [],
  matching: [],
  indicators: [],
  lists: { topics: LISTS.topics.values, mode: LISTS.mode.values, pairKind: LISTS.pairKind.values },
};

/** The usual book: three pairs in the middle of the year. */
export const USUAL: World = figured({
  ...BASE,
  roadmap: ROADMAP,
  register: [
    {
      id: 'Д-01',
      kind: 'Приказ о закреплении пар',
      title: 'О закреплении наставнических пар на 2026/2027 учебный год',
      number: '57-ОД',
      date: day('02.09.2026'),
      subjects: PAIRS.map(({ id }) => id),
      status: 'подписан',
      signer: 'руководитель',
      file: '',
      replaces: '',
      snapshot: '',
      roadmapRow: '',
      note: '',
    },
  ],
  codes: [
    { year: '2026/2027', code: '6729524375', mark: 'О-01', role: 'наставник', person: '' },
    { year: '2026/2027', code: '9583525863', mark: 'О-02', role: 'наставник', person: '' },
    { year: '2026/2027', code: '4843494429', mark: 'О-03', role: 'наставник', person: '' },
    { year: '2026/2027', code: '2554467552', mark: 'О-04', role: 'наставляемый', person: '' },
    { year: '2026/2027', code: '4586278447', mark: 'О-05', role: 'наставляемый', person: '' },
    { year: '2026/2027', code: '6974994265', mark: 'О-06', role: 'наставляемый', person: '' },
  ],
  programmes: PAIRS.flatMap(({ id }, i) =>
    [1, 2, 3].map((n) => ({
      id: `ПП-${i}${n}`,
      pair: id,
      section: n === 1 ? 'Анализ трудностей' : 'Вхождение в должность',
      number: String(n),
      activity: [
        'Самодиагностика и беседа о трудностях',
        'Совместное планирование недели',
        'Открытое занятие',
      ][n - 1]!,
      form: ['беседа', 'практикум', 'посещение занятия'][n - 1]!,
      deadline: ['до 20.09.2026', '1 раз в месяц', 'апрель 2027'][n - 1]!,
      to: n === 1 ? day('20.09.2026') : null,
      planned: ['перечень запросов', 'план недели без замечаний', 'занятие с самоанализом'][n - 1]!,
      actual: n === 1 ? 'перечень составлен' : '',
      status: n === 1 ? 'выполнено' : 'в работе',
      date: n === 1 ? day('18.09.2026') : null,
      mark: n === 1 ? 3 : null,
    })),
  ),
  meetings: PAIRS.flatMap(({ id }, i) =>
    ['08.09.2026', '22.09.2026', '06.10.2026'].map((date, n) => ({
      id: `В-${i}${n}`,
      date: day(date),
      pair: id,
      kind: ['знакомство', 'пробная рабочая', 'планирование'][n]!,
      mode: 'очно',
      topic: ['Знакомство и договорённости', 'Разбор занятия', 'План на четверть'][n]!,
      item: '',
      minutes: 45,
      outcome: ['договорились о днях встреч', 'отмечены два приёма', 'план согласован'][n]!,
      next: null,
      confirmed: 'К',
    })),
  ),
  rewards: [
    {
      id: 'ПО-01',
      person: 'Н-01',
      kind: 'почётная грамота',
      basis: '12 встреч; программа выполнена на 100 % (14 из 14)',
      date: day('20.11.2026'),
      document: '',
    },
    {
      id: 'ПО-02',
      person: 'М-01',
      kind: 'направление на конкурс',
      basis: 'открытое занятие, муниципальный, диплом II степени.',
      date: day('20.11.2026'),
      document: '',
    },
  ],
  matching: PAIRS.map(({ id, menteeId, mentorId }, i) => ({
    id: `ПБ-0${i + 1}`,
    entry: 'предложена пара',
    date: day('28.08.2026'),
    menteeId,
    mentorId,
    pair: id,
    aim: 'больше баллов',
    score: [86, 71.5, 64][i]!,
    parts: 'взаимный выбор 35, запросы 30, дни и режим 8, опыт 6, нагрузка 7',
    reason: 'ведёт занятия по теме запроса; выбрали друг друга',
  })),
  events: [
    {
      id: 'М-1',
      date: day('14.10.2026'),
      kind: 'обучение',
      title: 'Установочный семинар наставников',
      place: 'методический кабинет',
      participants: ['Н-01', 'Н-02'],
      link: '',
      level: '',
      outcome: '',
    },
  ],
});

/** One pair, and only what a row cannot do without. */
export const ONE_PAIR: World = figured({
  ...BASE,
  mentors: [mentor({ id: 'Н-01', name: 'Осадчая Тамара Викторовна' })],
  mentees: [mentee({ id: 'М-01', name: 'Ким Вера Ивановна' })],
  pairs: [
    pairRow({
      ...PAIRS[0]!,
      content: '',
      goal: '',
      request: '',
      schedule: '',
      pay: '',
      paySize: '',
      form: '',
      kind: '',
    }),
  ],
  consents: [],
});

const SURNAMES = [
  'Осадчая',
  'Ткач',
  'Белых',
  'Швец',
  'Жук',
  'Горячая',
  'Коломиец',
  'Непомнящая',
  'Ким',
  'Щур',
];
const FIRST = ['Анна', 'Вера', 'Инна', 'Ольга', 'Нина', 'Алла'];
const named = (i: number): string => `${SURNAMES[i % 10]} ${FIRST[i % 6]} ${i % 2 ? 'Ивановна' : 'Львовна'}`;
const two = (i: number): string => String(i + 1).padStart(2, '0');

/** Sixty pairs of thirty mentors: tables run over many pages. */
export const SIXTY_PAIRS: World = figured({
  ...BASE,
  settings: { ...BASE.settings, surveyNames: 'по имени' },
  codes: Array.from({ length: 60 }, (_, i) => {
    const id = `М-${two(i)}`;
    return { year: '2026/2027', code: '2554467552', mark: id, role: 'наставляемый', person: id };
  }),
  roadmap: LONG_ROADMAP,
  mentors: Array.from({ length: 30 }, (_, i) =>
    mentor({ id: `Н-${two(i)}`, name: named(i), position: 'старший воспитатель' }),
  ),
  mentees: Array.from({ length: 60 }, (_, i) => mentee({ id: `М-${two(i)}`, name: named(i + 3) })),
  pairs: Array.from({ length: 60 }, (_, i) =>
    pairRow({ ...PAIRS[0]!, id: `П-2026-${two(i)}`, mentorId: `Н-${two(i % 30)}`, menteeId: `М-${two(i)}` }),
  ),
  consents: [],
  matching: Array.from({ length: 60 }, (_, i) => ({
    id: `ПБ-${two(i)}`,
    entry: i < 56 ? 'предложена пара' : 'без пары',
    date: day('28.08.2026'),
    menteeId: `М-${two(i)}`,
    mentorId: i < 56 ? `Н-${two(i % 30)}` : '',
    pair: '',
    aim: 'ровная нагрузка',
    score: i < 56 ? 90 - i : null,
    parts: 'взаимный выбор 35, запросы 30, дни и режим 8, опыт 6, нагрузка 7',
    reason: i < 56 ? 'ведёт занятия по теме запроса' : 'у наставников нет свободных мест',
  })),
});

const LONG_POSITION =
  'заместитель заведующего по воспитательной и методической работе, учитель-дефектолог, педагог дополнительного образования';

/** Hard names, double surnames, missing patronymics, initials, very long position and organisation. */
export const HARD_NAMES: World = figured({
  ...BASE,
  settings: settings({
    'org.full':
      'Муниципальное автономное дошкольное образовательное учреждение Верхнекамского муниципального округа «Центр развития ребёнка – детский сад № 112 комбинированного вида «Золотая рыбка» имени первых учителей»',
    'org.founder': 'Управление образования администрации Верхнекамского муниципального округа Пермского края',
    'org.place': 'пос. Верхнее Мошево',
    'head.name': 'Мамедова Гюльнара Ровшан кызы',
    'head.position': 'И. о. заведующего',
    'curator.name': 'Римская-Корсакова Анна-Мария Жан-Поль',
    'curator.position': LONG_POSITION,
    'staff.name': 'Золя Люси',
    control: 'Алиев Мамед оглы, начальник отдела',
    statute: '',
  }),
  mentors: [
    mentor({ id: 'Н-01', name: 'Петрова-Соловьёва Любовь', position: LONG_POSITION }),
    mentor({ id: 'Н-02', name: 'АЛИЕВ МАМЕД ОГЛЫ', position: 'и. о. старшего воспитателя' }),
    mentor({ id: 'Н-03', name: 'Дюма Ж. П.', position: '' }),
  ],
  mentees: [
    mentee({ id: 'М-01', name: 'Коломиец Лев', position: 'учитель-логопед' }),
    mentee({ id: 'М-02', name: 'Непомнящая И. О.', position: 'преподаватель-организатор ОБЗР' }),
    mentee({ id: 'М-03', name: 'Ли Мин Чен', position: 'воспитатель (внутренний совместитель)' }),
  ],
  pairs: PAIRS.map((pair) => pairRow({ ...pair, group: 'А', kind: 'групповое' })),
  consents: [],
});

export const WORLDS: readonly (readonly [name: string, world: World])[] = [
  ['the usual book', USUAL],
  ['one pair with hardly a fact', ONE_PAIR],
  ['sixty pairs', SIXTY_PAIRS],
  ['hard names and long words', HARD_NAMES],
];
