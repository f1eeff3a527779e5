import type { MemoryRows } from '../../kit/memory-book';

export const TODAY = '2026-11-21';
const LIVE = ['проект', 'предложена', 'согласована', 'приказ подписан', 'действует', 'приостановлена'];
const SURNAMES = [
  ...['Осадчая', 'Швец', 'Ким', 'Белых', 'Соловей-Громова', 'Непомнящая', 'Щур', 'Жук', 'Дурново', 'Лев'],
  ...['Семёнова', 'Семенова', 'Гремитских', 'Коломиец', 'Алиев', 'Ли', 'Петрова-Соловьёва', 'Кваша', 'Паша'],
];
const GIVEN = [
  'Вера Ивановна',
  'Анна  Фёдоровна',
  'Ольга\u00a0Петровна',
  'Мамед оглы',
  'Лев Ильич',
  '',
  'А. В.',
];
const TOPICS = [
  ...['цифровые технологии', 'методика занятия (урока)', 'ФОП и ФГОС', 'работа с родителями', 'документация'],
  ...['  документация ', 'ИКТ', 'Работа  с детьми с ОВЗ'],
];
const REQUESTS = ['', 'Как вести журнал', 'Работа с интерактивной доской и презентациями.', '   ', '???'];
const DAYS = ['вторник', 'Вт.', 'чт', 'по средам', 'пятница', ' '];
const PLACES = ['', 'младшая группа', 'Младшая  группа', 'корпус 2'];
const NEVER = 'С кем точно не хотели бы работать';
const FIRST = 'С кем хотели бы работать: первый выбор';
const SECOND = 'С кем хотели бы работать: второй выбор';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Dice {
  upTo(most: number): number;
  one<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], most: number): T[];
  chance(part: number): boolean;
}

function diceFrom(seed: number): Dice {
  const next = numbersFrom(seed);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const one = <T>(items: readonly T[]): T => items[upTo(items.length - 1)]!;
  return {
    upTo,
    one,
    some: (items, most) => Array.from({ length: upTo(most) }, () => one(items)),
    chance: (part) => next() < part,
  };
}

const code = (prefix: string, number: number): string => `${prefix}-${String(number + 1).padStart(2, '0')}`;

const person = ({ one, some, chance }: Dice) => ({
  name: `${one(SURNAMES)} ${one(GIVEN)}`,
  position: one(['воспитатель', '']),
  subject: one(PLACES),
  department: one(PLACES),
  topics: some(TOPICS, 4),
  days: some(DAYS, 3),
  mode: one(['', 'очно', 'смешанно', 'дистанционно']),
  teachingSince: one([null, '2001-09-01', '2015-09-01', '2020-09-01', '2026-09-01']),
  awayFrom: chance(0.08) ? one(['2026-11-01', '2027-01-10']) : null,
  awayTo: chance(0.08) ? one(['2026-11-20', '2026-12-31']) : null,
});

function mentorRow(dice: Dice, number: number) {
  const external = dice.chance(0.15);
  return {
    ...person(dice),
    id: code('Н', number),
    capacity: dice.one([null, 0, 1, 2, 3, 4, 5]),
    external,
    contract: external && dice.chance(0.5) ? '№ 3 от 01.09.2026' : '',
    status: dice.one(['в банке', 'в банке', '', 'в паре', 'выбыл']),
  };
}

function menteeRow(dice: Dice, number: number, mentors: readonly { readonly name: string }[]) {
  const wishes = mentors.map(({ name }) => name);
  return {
    ...person(dice),
    id: code('М', number),
    mainRequest: dice.one(REQUESTS),
    preferred: wishes.length > 0 && dice.chance(0.3) ? dice.some(wishes, 2) : [],
    mentorsWanted: dice.one([null, null, null, 1, 2, 3, 0]),
    superior: wishes.length > 0 && dice.chance(0.2) ? dice.one(wishes) : '',
    wishForm: dice.one(['', '', 'реверсивное', 'групповое']),
    joined: dice.one([null, '2026-09-01', '2026-12-01']),
    status: dice.one(['в банке', 'без пары', '', 'в паре', 'выбыл', 'завершил']),
    support: '',
  };
}

/** A consent, its withdrawal or its end: of data for most people, of taking part for some. */
function consentRows(dice: Dice, people: readonly string[], pairs: readonly { readonly id: string }[]) {
  const paper = (person: string, kind: string, pair = '') => ({
    ...{ person, kind, pair },
    date: '2026-09-01',
    until: dice.chance(0.06) ? '2026-10-01' : null,
    withdrawn: dice.chance(0.06) ? '2026-11-01' : null,
  });
  return people.flatMap((id) => {
    const kind = id.startsWith('Н') ? 'быть наставником' : 'участвовать в паре';
    return [
      ...(dice.chance(0.9) ? [paper(id, 'обработка данных')] : []),
      ...(dice.chance(0.3) ? [paper(id, kind)] : []),
      ...(pairs.length > 0 && dice.chance(0.2) ? [paper(id, kind, dice.one(pairs).id)] : []),
    ];
  });
}

/** `turned`: everybody who named somebody under «точно нет» is named by them instead. */
function answerRows(dice: Dice, mentors: readonly string[], mentees: readonly string[], turned: boolean) {
  const rows: object[] = [];
  const answer = (person: string, question: string, answer: string): void => {
    rows.push({ survey: 'Бюллетень предпочтений', date: '2026-09-04', person, question, answer });
  };
  if (mentors.length === 0 || mentees.length === 0) return rows;
  for (let index = dice.upTo(mentees.length); index > 0; index--) {
    const [mentor, mentee] = [dice.one(mentors), dice.one(mentees)];
    answer(mentee, FIRST, mentor);
    answer(dice.one(mentors), dice.one([FIRST, SECOND]), dice.one(mentees));
  }
  // Everybody is of one such vote at most, so that turning it changes no other answer.
  for (let index = dice.upTo(2); index > 0; index--) {
    const mentor = mentors[mentors.length - index];
    const mentee = mentees[mentees.length - index];
    if (mentor === undefined || mentee === undefined) continue;
    const named = rows.some(
      (row) => JSON.stringify(row).includes(mentor) && JSON.stringify(row).includes(mentee),
    );
    if (!named) answer(turned ? mentor : mentee, NEVER, turned ? mentee : mentor);
  }
  return rows;
}

const setting = (title: string, value: string) => ({ section: 'Подбор пар', title, value });

/** An invented bank with everything that goes wrong in banks. The same seed makes the same book. */
export function randomBook(seed: number, { turned = false } = {}): MemoryRows {
  const dice = diceFrom(seed);
  const { one, upTo, chance } = dice;
  const mentors = Array.from({ length: upTo(8) }, (_, number) => mentorRow(dice, number));
  const mentees = Array.from({ length: upTo(12) }, (_, number) => menteeRow(dice, number, mentors));
  if (mentors.length > 0 && mentees.length > 0 && chance(0.3))
    mentees[0]!.name = mentors[0]!.name.replace(/ё/g, 'е');
  const [mentorIds, menteeIds] = [mentors.map(({ id }) => id), mentees.map(({ id }) => id)];
  const both = mentors.length > 0 && mentees.length > 0;
  const pairs = Array.from({ length: both ? upTo(6) : 0 }, (_, number) => ({
    id: code('П-2026', number),
    mentorId: one(mentorIds),
    menteeId: one(menteeIds),
    status: one([...LIVE, 'завершена', 'завершена досрочно']),
    to: one([null, '2026-05-31']),
  }));
  const decisions = Array.from({ length: both ? upTo(5) : 0 }, (_, number) => ({
    id: code('ПБ', number),
    entry: one(['закрепить', 'не предлагать', 'Не предлагать ', '', 'предложена пара']),
    menteeId: one(menteeIds),
    mentorId: one(mentorIds),
    reason: one(['', 'так решили']),
  }));
  const settings = [
    setting('Мест у одного наставника', one(['2', '1', 'два'])),
    setting('Согласия', one(['требовать', 'напоминать', 'не требовать'])),
    setting('Вес: запросы и компетенции', one(['35', '0', '40', 'много', '12.5', '-3'])),
    setting('ФИО руководителя', both && chance(0.3) ? one(mentors).name : 'Никому Неизвестная Анна'),
    setting('Руководитель может быть наставником', one(['нет', 'да'])),
    setting('Учебный год', '2026/2027'),
  ];
  return {
    Настройки: settings,
    Наставники: mentors,
    Наставляемые: mentees,
    Пары: pairs,
    Подбор: decisions,
    Согласия: consentRows(dice, [...mentorIds, ...menteeIds], pairs),
    'Словарь тем': [{ topic: 'цифровые технологии', words: ['ИКТ', 'интерактивная доска'] }],
    Анкеты: answerRows(dice, mentorIds, menteeIds, turned),
  };
}
