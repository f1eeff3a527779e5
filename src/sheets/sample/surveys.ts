import { QUESTIONNAIRES } from '../../domain/surveys/pairing-questionnaires';
import { type AnswerValue, entriesOf, type PairingSurvey } from '../../domain/surveys/questionnaire';
import type { SurveyRow } from '../year-plan';
import { day, numbered } from './day';
import { menteeRows } from './mentees';
import { mentorRows } from './mentors';

/** Answers by the code of their question; marks as «area: mark», answers in order one after another. */
type Answers = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, number>>>>;

const people = new Map(
  [...mentorRows, ...menteeRows].map(({ id = '', name = '' }) => [id, { id, name }] as const),
);

function valuesOf(answer: Answers[string], inOrder: boolean): AnswerValue[] {
  if (typeof answer === 'string') return [{ part: '', value: answer }];
  if (Array.isArray(answer)) {
    return answer.map((value: string, index) => ({ part: inOrder ? String(index + 1) : '', value }));
  }
  return Object.entries(answer).map(([part, mark]) => ({ part, value: String(mark) }));
}

function filled(code: PairingSurvey, person: string, date: string, answers: Answers): Partial<SurveyRow>[] {
  const { name, questions } = QUESTIONNAIRES[code];
  return questions.flatMap((question) => {
    const answer = answers[question.code];
    if (answer === undefined) return [];
    const entries = entriesOf(question, valuesOf(answer, question.places !== undefined), people);
    return entries.map((entry) => ({ survey: name, date: day(date), person, ...entry }));
  });
}

const applications = [
  ...filled('Q-01', 'Н-07', '01.09.2026', {
    topics: ['работа с родителями', 'дисциплина и мотивация'],
    experience: 'нет',
    'ready-for': ['молодой специалист'],
    capacity: '2',
    hours: '2',
    days: ['вторник', 'пятница'],
    mode: 'очно',
    kind: 'традиционное',
    needs: ['методические материалы'],
    readiness: '8',
  }),
  ...filled('Q-01', 'Н-09', '01.10.2026', {
    topics: ['работа с детьми с ОВЗ', 'оценивание и диагностика'],
    experience: 'один раз',
    'ready-for': ['молодой специалист', 'вновь принятый'],
    capacity: '1',
    days: ['понедельник', 'вторник'],
    mode: 'очно',
    readiness: '9',
    unwilling: 'С теми, кто работает в другом корпусе',
  }),
  ...filled('Q-01', 'Н-10', '01.09.2026', {
    topics: ['ФОП и ФГОС', 'оценивание и диагностика', 'документация', 'портфолио и аттестация'],
    experience: 'несколько раз',
    capacity: '2',
    hours: '1',
    days: ['пятница'],
    mode: 'смешанно',
    readiness: '10',
  }),
];

const requests = [
  ...filled('Q-02', 'М-02', '15.10.2026', {
    difficulties: {
      'цифровые технологии': 3,
      'портфолио и аттестация': 2,
      'методика занятия (урока)': 1,
      документация: 0,
    },
    requests: ['Работа с интерактивной доской и презентациями.'],
    help: ['совместное планирование', 'консультации'],
    days: ['четверг'],
    result: 'Готовить занятия с презентацией без чужой помощи',
    preferred: ['Н-01'],
  }),
  ...filled('Q-02', 'М-07', '01.09.2026', {
    difficulties: { 'работа с родителями': 3, 'адаптация в коллективе': 2, 'дисциплина и мотивация': 1 },
    requests: ['Разговор с родителями в трудных случаях.'],
    help: ['консультации', 'психологическая поддержка'],
    days: ['понедельник', 'четверг'],
    preferred: ['Н-06'],
  }),
  ...filled('Q-02', 'М-11', '15.10.2026', {
    difficulties: { 'дисциплина и мотивация': 3, 'работа с родителями': 2, 'психология возраста': 1 },
    requests: ['Режим дня и правила в группе.'],
    help: ['посещение занятий'],
    days: ['вторник', 'пятница'],
  }),
  ...filled('Q-02', 'М-12', '15.10.2026', {
    difficulties: { 'работа с детьми с ОВЗ': 3, документация: 2 },
    requests: ['Индивидуальные маршруты для детей с ОВЗ.'],
    help: ['разбор документов', 'совместное планирование'],
    days: ['понедельник', 'вторник'],
  }),
];

const ballots = [
  ...filled('Q-05', 'Н-01', '04.09.2026', { choices: ['М-01'] }),
  ...filled('Q-05', 'М-01', '04.09.2026', { choices: ['Н-01'] }),
  ...filled('Q-05', 'Н-06', '04.09.2026', { choices: ['М-07', 'М-10'] }),
  ...filled('Q-05', 'М-07', '04.09.2026', {
    choices: ['Н-06', 'Н-07'],
    interest: 'Юнусова Э. Р.: умеет говорить с родителями',
  }),
  ...filled('Q-05', 'Н-07', '04.09.2026', { choices: ['М-07', 'М-11'] }),
  ...filled('Q-05', 'М-11', '16.10.2026', { choices: ['Н-07'], never: ['Н-08'] }),
  ...filled('Q-05', 'М-12', '16.10.2026', { choices: ['Н-09', 'Н-03'] }),
  ...filled('Q-05', 'Н-09', '16.10.2026', { choices: ['М-12'] }),
];

/** Answers of the sample book: applications, requests and ballots of those who wait for their pair, and of two pairs. */
export const surveyRows: readonly Partial<SurveyRow>[] = numbered('А', 3, [
  ...applications,
  ...requests,
  ...ballots,
]);
