import { declensions } from '../../src/documents/declensions';
import type { Ask } from '../../src/documents/kind';
import {
  orderOnPairs as inAnnex,
  orderOnPairsInText as inText,
} from '../../src/documents/kinds/orders/order-on-pairs';
import type { Correction } from '../../src/documents/name-book';
import type { OfficeSettings } from '../../src/documents/office-settings';
import type { MenteeFacts, MentorFacts, PairFacts } from '../../src/documents/pair-words';
import { type PreparedPaper, preparePaper } from '../../src/documents/prepare-paper';
import type { World } from '../../src/documents/world';
import { type CivilDate, parseCivilDate } from '../../src/domain/calendar/civil-date';
import { parseSchoolYear, schoolYearOf } from '../../src/domain/calendar/school-year';

/** Invented people of an invented kindergarten. */
export const day = (text: string): CivilDate => parseCivilDate(text)!;

export const SETTINGS: OfficeSettings = {
  'org.full': 'Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 12 «Рябинка»',
  'org.short': 'МБДОУ «Детский сад № 12 «Рябинка»',
  'org.founder': '',
  'org.place': 'г. Кунгур',
  'org.address': '617470, Пермский край, г. Кунгур, ул. Полевая, д. 4',
  'org.phone': '8 (34271) 2-00-00',
  'org.email': 'ryabinka@example.ru',
  'org.inn': '5917000000',
  'org.ogrn': '1025900000000',
  surveyNames: 'по коду',
  'org.site': 'https://ryabinka.example.ru/nastavnichestvo',
  'head.position': 'заведующий',
  'head.name': 'Морозова Елена Аркадьевна',
  'head.gender': '',
  'head.basis': 'Устава',
  'curator.name': 'Лапина Нина Олеговна',
  'curator.position': 'старший воспитатель',
  'staff.name': '',
  'staff.position': 'специалист по кадрам',
  year: '2026/2027',
  statute: '01.09.2025 № 40-ОД',
  capacity: '2',
  programmeDays: '14',
  staffAll: '24',
  staffYoung: '4',
  control: 'оставляю за собой',
};

const mentor = (id: string, name: string, position = 'воспитатель', category = ''): MentorFacts => ({
  id,
  name,
  gender: '',
  position,
  category,
  external: false,
});

const mentee = (
  id: string,
  name: string,
  position = 'воспитатель',
  since: string | null = null,
): MenteeFacts => ({
  id,
  name,
  gender: '',
  position,
  teachingSince: since === null ? null : day(since),
});

export const MENTORS: readonly MentorFacts[] = [
  mentor('Н-01', 'Осадчая Тамара Викторовна', 'воспитатель', 'высшая'),
  mentor('Н-02', 'Швец Игорь Павлович', 'инструктор по физической культуре', 'первая'),
  mentor('Н-03', 'Жук Анна Львовна', 'учитель-логопед', 'соответствие должности'),
];

export const MENTEES: readonly MenteeFacts[] = [
  mentee('М-01', 'Ким Вера Ивановна', 'воспитатель', '01.09.2025'),
  mentee('М-02', 'Белых Олег Петрович', 'инструктор по физической культуре', '15.08.2026'),
  mentee('М-03', 'Петрова-Соловьёва Мария Игоревна', 'музыкальный руководитель', '01.09.2023'),
];

export const pair = (
  id: string,
  mentorId: string,
  menteeId: string,
  more: Partial<PairFacts> = {},
): PairFacts => ({
  id,
  mentorId,
  menteeId,
  group: '',
  form: 'педагог – педагог',
  kind: 'традиционное',
  from: day('07.09.2026'),
  to: day('31.05.2027'),
  request: 'планирование занятий, работа с родителями',
  content: 'помощь в планировании занятий, посещение занятий и их разбор',
  schedule: 'не реже двух раз в месяц',
  pay: 'стимулирующая',
  paySize: '2 000 рублей в месяц',
  ...more,
});

export const PAIRS: readonly PairFacts[] = [
  pair('П-2026-01', 'Н-01', 'М-01'),
  pair('П-2026-02', 'Н-02', 'М-02'),
  pair('П-2026-03', 'Н-03', 'М-03'),
];

export const ACTS = [
  { cite: 'статьёй 351.8 Трудового кодекса Российской Федерации' },
  { cite: 'распоряжением Правительства Российской Федерации от 21.05.2025 № 1264-р' },
];

interface OrderInput {
  readonly pairs: readonly PairFacts[];
  readonly mentors: readonly MentorFacts[];
  readonly mentees: readonly MenteeFacts[];
  readonly settings: OfficeSettings;
  readonly acts: Ask['acts'];
  readonly number: string;
  readonly date: CivilDate;
  /** `table`: pairs in the annex; `text`: in the points. */
  readonly variant: 'table' | 'text';
  readonly points?: readonly string[];
  readonly corrections?: readonly Correction[];
}

export const order = (more: Partial<OrderInput> = {}): OrderInput => ({
  pairs: PAIRS,
  mentors: MENTORS,
  mentees: MENTEES,
  settings: SETTINGS,
  acts: ACTS,
  number: '57-ОД',
  date: day('02.09.2026'),
  variant: 'table',
  ...more,
});

/** The order D20 or D20T as its card would ask for it. */
export function orderOnPairs(input: OrderInput): PreparedPaper {
  const { pairs, mentors, mentees, settings, acts, number, date } = input;
  const kind = input.variant === 'table' ? inAnnex : inText;
  const world = {
    ...{ today: date, date, settings, mentors, mentees, pairs },
    year: parseSchoolYear(settings.year) ?? schoolYearOf(date),
  } as unknown as World;
  const points = input.points ?? kind.points.map(({ id }) => id);
  const ask = { ...{ number, date, acts, points, fields: {} }, subjects: pairs.map(({ id }) => id) };
  return preparePaper(kind, ask, world, declensions(input.corrections));
}

/** Settings with some changed. */
export const settings = (more: Partial<OfficeSettings>): OfficeSettings => ({ ...SETTINGS, ...more });
