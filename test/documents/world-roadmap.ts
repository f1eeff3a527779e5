import type { WorldStep } from '../../src/documents/world';
import { day } from './sample';

/** An invented plan of the year, and the same many times over for tables of many pages. */

const STAGES = ['Подготовка условий', 'Формирование пар', 'Работа пар', 'Итоги года'];

const step = (stage: number, number: string, facts: Partial<WorldStep>): WorldStep => ({
  id: `К-${number}`,
  number,
  stage: STAGES[stage - 1]!,
  activity: '',
  content: '',
  deadline: '',
  from: null,
  to: null,
  status: 'не начато',
  responsible: 'куратор',
  result: '',
  indicator: '',
  done: null,
  archetypes: [],
  ...facts,
});

export const ROADMAP: readonly WorldStep[] = [
  step(1, '1.1', {
    activity: 'Приказ о назначении куратора',
    deadline: 'до 31 августа 2026 года',
    to: day('31.08.2026'),
    responsible: 'заведующий',
    result: 'приказ',
    status: 'выполнено',
    done: day('28.08.2026'),
  }),
  step(1, '1.2', {
    activity: 'Анкетирование педагогов',
    content: 'анкеты запроса и заявки, согласия на обработку данных',
    deadline: 'сентябрь',
    from: day('01.09.2026'),
    to: day('30.09.2026'),
    result: 'банки наставников и наставляемых',
    indicator: 'анкету заполнили все педагоги со стажем до 3 лет',
    status: 'выполнено',
    done: day('25.09.2026'),
  }),
  step(2, '2.1', {
    activity: 'Приказ о закреплении наставнических пар',
    deadline: 'до 10.09.2026',
    to: day('10.09.2026'),
    responsible: 'заведующий, куратор',
    result: 'приказ',
    indicator: 'пара есть у каждого наставляемого',
    status: 'выполнено',
    done: day('02.09.2026'),
  }),
  step(3, '3.1', {
    activity: 'Встречи пар по персонализированным программам',
    deadline: 'в течение года, не реже двух раз в месяц',
    from: day('07.09.2026'),
    to: day('31.05.2027'),
    responsible: 'наставники',
    result: 'записи в журнале встреч',
    status: 'в работе',
  }),
  step(3, '3.2', {
    activity: 'Промежуточная обратная связь',
    deadline: 'январь 2027 года',
    from: day('01.01.2027'),
    to: day('31.01.2027'),
    result: 'сводка ответов',
  }),
  step(4, '4.1', {
    activity: 'Итоговый круглый стол',
    deadline: 'до 21 мая 2027 года',
    to: day('21.05.2027'),
    result: 'выступления пар',
    indicator: 'участвуют не менее 90 процентов участников',
  }),
  step(4, '4.2', {
    activity: 'Отчёт о мониторинге и приказ о поощрении',
    deadline: 'май – июнь 2027 года',
    from: day('01.05.2027'),
    to: day('30.06.2027'),
    responsible: 'куратор, заведующий',
    result: 'отчёт, приказ',
  }),
];

const LONG =
  'Организация и проведение установочных семинаров-практикумов для наставников с приглашением специалистов муниципальной методической службы';

export const LONG_ROADMAP: readonly WorldStep[] = [1, 2, 3, 4].flatMap((stage) =>
  Array.from({ length: 12 }, (_, i) =>
    step(stage, `${stage}.${i + 1}`, {
      ...ROADMAP[i % ROADMAP.length]!,
      id: `К-${stage}-${i}`,
      number: `${stage}.${i + 1}`,
      stage: STAGES[stage - 1]!,
      ...(i % 3 === 0 ? { activity: LONG, responsible: 'заместитель заведующего, педагог-психолог' } : {}),
    }),
  ),
);
