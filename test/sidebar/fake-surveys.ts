import type { AnswerReading, PairingSurvey, SurveyForm, SurveyOverview } from '../../src/contract/dto';
import { at, lists, mentees, mentors } from './fake-school';

/** Questionnaires of the invented kindergarten. */
const respondent = (people: typeof mentors, row: number, answered: boolean) => ({
  ...{ id: people[row]!.id, name: people[row]!.name, role: people[row]!.role, answered },
  hint: answered ? 'ответы от 04.09.2026, прошло 78 дней' : 'ответов нет, в банке 40 дней',
  place: people[row]!.place,
});

export const overviews: readonly SurveyOverview[] = [
  {
    survey: 'Q-01',
    title: 'Заявка наставника',
    summary: 'Ответили 1 из 4. Лист «Анкеты», на 21.11.2026.',
    people: [2, 0, 1].map((row) => respondent(mentors, row, false)).concat(respondent(mentors, 3, true)),
    problems: [],
  },
  {
    survey: 'Q-02',
    title: 'Запрос наставляемого',
    summary: 'Ответили 0 из 3. Лист «Анкеты», на 21.11.2026.',
    people: [1, 0, 2].map((row) => respondent(mentees, row, false)),
    problems: [],
  },
  {
    survey: 'Q-05',
    title: 'Бюллетень предпочтений',
    summary: 'Отдали голос 9 из 11 после встречи 04.09.2026.',
    people: [...mentors, ...mentees].map((_, row, all) => respondent(all, row, row > 1)),
    problems: [
      { text: 'В бюллетене назван «Петрова», так зовут нескольких.', place: at('Анкеты', 14) },
      { text: 'В личном ответе бюллетеня имя не понято. Оно не учтено.', place: at('Анкеты', 16) },
    ],
  },
];

const PLAIN = { options: [], parts: [], range: null, private: false, bank: '', unread: '' } as const;
const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const PLACES = ['первый', 'второй', 'третий'];
const places = (word: string) =>
  PLACES.map((label, index) => ({ part: String(index + 1), label: `${label} ${word}` }));

const QUESTIONS: Readonly<Record<PairingSurvey, SurveyForm['questions']>> = {
  'Q-01': [
    {
      ...PLAIN,
      code: 'topics',
      text: 'В чём вы сильны и готовы помочь',
      kind: 'several',
      options: lists.topics,
    },
    { ...PLAIN, code: 'capacity', text: 'Сколько наставляемых готовы вести', kind: 'number', range: [1, 3] },
    { ...PLAIN, code: 'days', text: 'В какие дни удобно встречаться', kind: 'several', options: DAYS },
    {
      ...PLAIN,
      code: 'mode',
      text: 'Как удобно встречаться',
      kind: 'choice',
      options: ['очно', 'дистанционно', 'смешанно'],
      bank: 'очно',
    },
    { ...PLAIN, code: 'unwilling', text: 'С кем не готовы работать', kind: 'text', private: true },
  ],
  'Q-02': [
    {
      ...PLAIN,
      code: 'difficulties',
      text: 'Что даётся трудно',
      kind: 'marks',
      parts: lists.topics.map((topic) => ({ part: topic, label: topic })),
      bank: 'цифровые технологии',
    },
    {
      ...PLAIN,
      code: 'requests',
      text: 'С чем помочь прежде всего',
      kind: 'ranked',
      options: lists.topics,
      parts: places('запрос'),
    },
    { ...PLAIN, code: 'result', text: 'Чего хотите достичь к концу работы с наставником', kind: 'text' },
  ],
  'Q-05': [
    {
      ...PLAIN,
      code: 'choices',
      text: 'С кем хотели бы работать',
      kind: 'persons',
      parts: places('выбор'),
      unread: 'Петрова',
    },
    { ...PLAIN, code: 'never', text: 'С кем точно не хотели бы работать', kind: 'persons', private: true },
    { ...PLAIN, code: 'comment', text: 'Комментарий', kind: 'text' },
  ],
};

export function surveyForm({ survey, personId }: { survey: PairingSurvey; personId: string }): SurveyForm {
  const person = [...mentors, ...mentees].find(({ id }) => id === personId)!;
  const others = person.role === 'mentor' ? mentees : mentors;
  return {
    survey,
    title: overviews.find((each) => each.survey === survey)!.title,
    person: { ...person, hint: `${person.position}, ${person.experience}` },
    date: '2026-11-21',
    revision: 'р-1',
    questions: QUESTIONS[survey],
    answers: [],
    others: others.map(({ id, name, position }) => ({ id, name, hint: position })),
    place: null,
  };
}

export const bankChanges = [
  {
    column: 'topics',
    header: 'Области дефицита',
    from: 'цифровые технологии',
    to: 'документация; работа с родителями',
    place: at('Наставляемые', 3),
  },
  {
    column: 'mainRequest',
    header: 'Основной запрос',
    from: '',
    to: 'Разговор с родителями в трудных случаях',
    place: at('Наставляемые', 3),
  },
];

export const reading: AnswerReading = {
  survey: 'Q-02',
  date: '2026-11-21',
  surveys: overviews.map(({ survey, title }) => ({ survey, title })),
  columns: [
    { index: 0, heading: 'Отметка времени', example: '04.09.2026 12:00:01', holds: 'date', sure: true },
    { index: 1, heading: 'Ваши фамилия, имя и отчество', example: 'Ким В. И.', holds: 'person', sure: true },
    {
      index: 2,
      heading: 'Оцените трудности в каждой из областей педагогической деятельности [документация]',
      example: 'часто',
      holds: 'difficulties/документация',
      sure: true,
    },
    { index: 3, heading: 'Удобно ли после занятий', example: 'по средам', holds: 'days', sure: false },
    { index: 4, heading: 'Адрес почты', example: 'kim@primer.test', holds: '', sure: true },
  ],
  holdings: [
    { holds: '', label: 'не брать' },
    { holds: 'person', label: 'имя участника' },
    { holds: 'date', label: 'когда ответил' },
    { holds: 'difficulties/документация', label: 'Что даётся трудно: документация' },
    { holds: 'days', label: 'В какие дни удобно встречаться' },
  ],
  people: [
    { name: 'Ким В. И.', id: 'М-01', why: '', near: [] },
    {
      name: 'Салтыкова-Верхнеколымская',
      id: null,
      why: 'В банке такого имени нет. Укажите, кто это, или внесите человека в банк.',
      near: [{ id: 'М-03', name: mentees[2]!.name }],
    },
  ],
  bank: mentees.map(({ id, name }) => ({ id, name })),
  lines: [{ id: 'М-01', name: mentees[0]!.name, date: '2026-09-04', fresh: 3, changed: 1, same: 2 }],
  unread: ['Ким В. И.: не понят ответ на вопрос «Как удобно встречаться».'],
  changes: [
    { ...bankChanges[1]!, name: mentees[0]!.name, filled: true },
    { ...bankChanges[0]!, name: mentees[0]!.name, filled: false },
  ],
  summary: 'Новых: 3 ответа, изменится 1 ответ, участников: 1. Уже записаны раньше: 2.',
  count: 5,
  revision: 'р-7',
};
