import { shortDate } from '../../../domain/calendar/civil-date';
import { pairsOfYear } from '../../../domain/monitoring/facts';
import {
  answeredBy,
  curatorLevel,
  curatorMarks,
  FEW_ANSWERS,
  type Marks,
  questionRounds,
} from '../../../domain/monitoring/survey-rounds';
import type { FeedbackCode } from '../../../domain/surveys/feedback';
import { linesOfField } from '../../card-answers';
import type { Ask, Fields } from '../../kind';
import type { NameBook } from '../../name-book';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldIndicator, WorldStep } from '../../world';
import { countsBy, menteesOfYear, mentorsOfYear } from './counts';
import { decimal, figuresOf, NOT_COLLECTED, sentenceOf, shownValue, thresholdOf, verdictOf } from './figures';
import { itemsText, meetingsText, peopleData, progressOfPairs } from './pair-figures';
import { whoLacks } from './who-lacks';

/** A row of a table of figures: every number with its sheets and its day (domain rule §6.3). */
export const FIGURE_ROW: Fields = { показатель: 'text', значение: 'text', порог: 'text', откуда: 'text' };

const row = (figure: WorldIndicator): DocumentData => ({
  показатель: figure.title,
  значение: shownValue(figure),
  порог: thresholdOf(figure) || 'не установлен',
  откуда: `${figure.source}; ${shortDate(figure.date)}`,
});

export const figureRows = (world: World, codes: readonly string[]): DocumentData[] =>
  figuresOf(world, codes).map(row);

/** Rows «название – число» of the tables that show who takes part. */
export const GROUP_ROW: Fields = { признак: 'text', название: 'text', число: 'number' };

const group = (sign: string, counts: readonly (readonly [string, number])[]): DocumentData[] =>
  counts.map(([name, count], i) => ({ признак: i === 0 ? sign : '', название: name, число: count }));

export function participantRows(world: World): DocumentData[] {
  const pairs = pairsOfYear(world);
  return [
    ...group(
      'Пары по формам',
      countsBy(pairs, ({ form }) => form),
    ),
    ...group(
      'Пары по видам',
      countsBy(pairs, ({ kind }) => kind),
    ),
    ...group(
      'Наставники по категориям',
      countsBy(mentorsOfYear(world), ({ category }) => category),
    ),
    ...group(
      'Наставляемые по категориям',
      countsBy(menteesOfYear(world), ({ menteeCategory }) => menteeCategory),
    ),
  ];
}

export const LATE_ROW: Fields = {
  номер: 'text',
  мероприятие: 'text',
  срок: 'text',
  состояние: 'text',
  причина: 'text',
};

export const lateSteps = ({ roadmap }: World): WorldStep[] =>
  roadmap.filter(({ status }) => status === 'просрочено' || status === 'выполнено с опозданием');

const labelOf = ({ number, activity, content }: WorldStep): string =>
  tidy(number).replace(/\.$/, '') || tidy(activity || content);

/** «1.6: болел куратор»: the card names each late row, a person adds why. */
export const lateReasonsStart = (world: World): string =>
  lateSteps(world)
    .map((step) => `${labelOf(step)}: `)
    .join('\n');

/** The reason typed for a row; `''` when there is none. */
export function reasonOf(step: WorldStep, answer: string | undefined): string {
  const label = `${labelOf(step)}:`;
  const line = linesOfField(answer).find((one) => one.startsWith(label));
  return line === undefined ? '' : tidy(line.slice(label.length));
}

export const lateRows = (ask: Ask, world: World): DocumentData[] =>
  lateSteps(world).map((step) => ({
    номер: tidy(step.number).replace(/\.$/, ''),
    мероприятие: tidy(step.activity || step.content),
    срок: tidy(step.deadline),
    состояние: step.status,
    причина: reasonOf(step, ask.fields.причины) || 'не указана',
  }));

export const PAIR_ROW: Fields = {
  '№': 'number',
  'наставник.фио': 'name',
  'наставник.должность': 'phrase',
  'наставляемый.фио': 'name',
  'наставляемый.должность': 'phrase',
  встречи: 'text',
  план: 'text',
  статус: 'text',
};

export const pairRows = (world: World, names: NameBook): DocumentData[] =>
  progressOfPairs(world).map((progress, i) => ({
    '№': i + 1,
    ...peopleData(world, names, progress.pair),
    встречи: meetingsText(progress),
    план: itemsText(progress),
    статус: tidy(progress.pair.status) || 'не указан',
  }));

export const ANSWERED_ROW: Fields = { анкета: 'text', ответили: 'text' };

const QUESTIONNAIRES: readonly (readonly [string, FeedbackCode, 'mentee' | 'mentor'])[] = [
  ['Анкета наставляемого до начала работы', 'Q-03s', 'mentee'],
  ['Анкета наставника до начала работы', 'Q-04s', 'mentor'],
  ['Итоговая анкета наставляемого', 'Q-06', 'mentee'],
  ['Итоговая анкета наставника', 'Q-07', 'mentor'],
];

/** How many of those who take part have answered; the response stands beside every share of answers. */
export function answeredRows(world: World): DocumentData[] {
  const all = { mentee: menteesOfYear(world).length, mentor: mentorsOfYear(world).length };
  return QUESTIONNAIRES.map(([name, code, side]) => {
    const count = answeredBy(world, code);
    const whole = Math.max(all[side], count);
    return { анкета: name, ответили: count === 0 ? NOT_COLLECTED : `${count} из ${whole}` };
  });
}

export const QUESTION_ROW: Fields = { вопрос: 'text', до: 'text', после: 'text' };

const meanText = ({ count, mean }: Marks): string => {
  if (count === 0) return NOT_COLLECTED;
  return mean === null ? `меньше ${FEW_ANSWERS} ответов` : decimal(mean);
};

/** Means of every question before and after, of mentees and of mentors. */
export const questionRows = (world: World): DocumentData[] =>
  [
    ...questionRounds(world, 'Q-03s', 'Q-06').map((one) => ({ ...one, who: 'наставляемые' })),
    ...questionRounds(world, 'Q-04s', 'Q-07').map((one) => ({ ...one, who: 'наставники' })),
  ].map(({ question, before, after, who }) => ({
    вопрос: `${question} (${who})`,
    до: meanText(before),
    после: meanText(after),
  }));

export const CURATOR_ROW: Fields = { утверждение: 'text', оценка: 'number' };

export const curatorRows = (world: World): DocumentData[] =>
  curatorMarks(world).map(({ question, score }) => ({ утверждение: question, оценка: score }));

/** «Качество программы: допустимый уровень.»; `''` while not all marks are given. */
export function curatorLevelText(world: World): string {
  const marks = curatorMarks(world);
  const level = curatorLevel(
    marks.reduce((sum, { score }) => sum + score, 0),
    marks.length,
  );
  return level === null ? '' : `Уровень качества программы: ${level}.`;
}

/** What is below its threshold, as problems of the report. */
export const problemLines = (world: World, final: boolean): string[] =>
  verdictOf(world, final).bad.map((figure) => sentenceOf(figure, final));

/** The same with those whom each one is about, by name as far as documents may name them. */
export const problemsWithPeople = (world: World, final: boolean, names: NameBook): string[] =>
  verdictOf(world, final).bad.map((figure) => sentenceOf(figure, final) + whoLacks(figure, world, names));
