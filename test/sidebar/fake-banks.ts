import type { MatchMentee, MatchMentor } from '../../src/contract/dto';
import { at } from './fake-school';

const MENTEES = [
  'Ким Вера Ивановна',
  'Белых Олег Павлович',
  'Салтыкова-Верхнеколымская-Задунайская Евфросиния Александровна',
  'Ли Анна Сергеевна',
  'Нечипоренко-Константинопольская Ия Львовна',
  'Шевчук Дарья Романовна',
  'Дюма Алиса Эдуардовна',
  'Ёлкина Фёкла Ильинична',
  'Живаго Пётр Семёнович',
  'Оганесян Сусанна Арамовна',
  'Рерих Кира Глебовна',
  'Тер-Петросян Нвард Вагановна',
];

const MENTORS = [
  'Осадчая Татьяна Викторовна',
  'Швец Игорь Петрович',
  'Константинопольская-Преображенская Александра Константиновна',
  'Ткач Анна Андреевна',
  'Горячий Сергей Иванович',
  'Коломиец Лариса Львовна',
  'Черных Ольга Павловна',
  'Яровой Фома Ильич',
];

const REQUESTS = [
  'цифровые технологии на занятиях с детьми старшего возраста',
  'работа с родителями, которые не приходят на собрания и не отвечают в переписке',
  'планирование и рабочая программа',
  'развитие речи',
  '',
];
export const TOPICS = ['цифровые технологии', 'работа с родителями', 'документация', 'развитие речи'];
const POSITIONS = ['воспитатель', 'учитель-логопед', 'педагог дополнительного образования'];
const SURNAMES = ['Бондарь', 'Гайдай', 'Дубровина', 'Зощенко', 'Лютый', 'Мороз', 'Приходько', 'Седых'];
const NAMES = ['Алла Игоревна', 'Борис Ильич', 'Инна Олеговна', 'Юлия Марковна', 'Яна Андреевна'];

const extraName = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]} ${NAMES[Math.floor(index / SURNAMES.length) % NAMES.length]}`;

const code = (letter: string, index: number): string => `${letter}-${String(index + 1).padStart(2, '0')}`;

/** Invented people who wait, as many as asked for; the third has no consent, the fifth no known day of joining. */
export const waiting = (count: number): readonly MatchMentee[] =>
  Array.from({ length: count }, (_, index) => ({
    id: code('М', index),
    name: MENTEES[index] ?? extraName(index - MENTEES.length),
    position: POSITIONS[index % POSITIONS.length]!,
    request: REQUESTS[index % REQUESTS.length]!,
    waiting: index === 4 ? null : 12 + ((index * 37) % 190),
    support: index % 3 === 1 ? 'консультации психолога' : '',
    bar:
      index === 2
        ? 'Нет согласия на обработку данных. Внесите согласие, и пару можно будет предложить.'
        : null,
    place: at('Наставляемые', index + 2),
  }));

/** Invented mentors; each second leads two at most, the fourth is away. */
export const leading = (count: number): readonly MatchMentor[] =>
  Array.from({ length: count }, (_, index) => ({
    id: code('Н', index),
    name: MENTORS[index] ?? extraName(39 - index),
    position: index % 2 ? 'старший воспитатель' : 'воспитатель',
    topics: [TOPICS[index % 4]!, TOPICS[(index + 1) % 4]!],
    capacity: 3,
    free: index === 3 ? 0 : index % 2 ? 2 : 1,
    bar: index === 3 ? 'В отпуске до 11 января 2027 года. После этого дня войдёт в подбор.' : null,
    place: at('Наставники', index + 2),
  }));
