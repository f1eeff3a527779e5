import type { ArchetypeCode } from '../../domain/roadmap/archetypes';
import { ARCHETYPE_NAMES } from '../plan-lists';
import type { RoadmapRow } from '../year-plan';
import { day, numbered } from './day';

type Measure = Omit<Partial<RoadmapRow>, 'id' | 'stage' | 'archetypes'> & {
  readonly kinds?: readonly ArchetypeCode[];
};

const PREPARATION = 'Подготовка условий';
const BANKS = 'Формирование баз';
const PAIRS = 'Формирование пар';
const WORK = 'Работа пар';
const RESULTS = 'Итоги и поощрение';

const stage = (title: string, measures: readonly Measure[]): Partial<RoadmapRow>[] =>
  measures.map(({ kinds = [], ...measure }) => ({
    stage: title,
    ...measure,
    archetypes: kinds.map((kind) => ARCHETYPE_NAMES[kind]),
  }));

/**
 * The plan of the sample year. Deadlines are written the ways people write them, two of them unclear on purpose:
 * «По отдельному графику» has no dates, 31 November does not exist.
 */
export const roadmapRows: readonly Partial<RoadmapRow>[] = numbered('К', 2, [
  ...stage(PREPARATION, [
    {
      number: '1.1',
      kinds: ['A01'],
      activity: 'Изучение нормативных документов о наставничестве',
      deadline: 'До 28 августа 2026 года',
      responsible: 'Куратор',
      result: 'Перечень документов',
      done: day('26.08.2026'),
    },
    {
      number: '1.2',
      kinds: ['A05'],
      activity: 'Приказ об утверждении дорожной карты на учебный год',
      deadline: 'Август 2026',
      responsible: 'Заведующий',
      result: 'Приказ',
      done: day('28.08.2026'),
      proof: 'Д-005',
    },
    {
      number: '1.3',
      kinds: ['A04'],
      activity: 'Приказ о назначении куратора',
      deadline: 'до 31.08.2026',
      responsible: 'Заведующий',
      result: 'Приказ',
      done: day('28.08.2026'),
      proof: 'Д-004',
    },
    {
      number: '1.4',
      kinds: ['A02'],
      activity: 'Информирование коллектива на педагогическом совете',
      deadline: 'первая неделя сентября',
      responsible: 'Куратор',
      result: 'Протокол',
      done: day('03.09.2026'),
      proof: 'Е-02',
    },
    {
      number: '1.5',
      kinds: ['A30'],
      activity: 'Раздел «Наставничество» на сайте детского сада',
      deadline: 'Сентябрь',
      responsible: 'Куратор, ответственный за сайт',
      result: 'Страница сайта',
      done: day('06.10.2026'),
    },
  ]),
  ...stage(BANKS, [
    {
      number: '2.1',
      kinds: ['A06', 'A11'],
      activity: 'Анкетирование педагогов: запросы и затруднения',
      deadline: '01.09–04.09.2026',
      responsible: 'Педагог-психолог',
      result: 'Анкеты',
      done: day('04.09.2026'),
    },
    {
      number: '2.2',
      kinds: ['A08'],
      activity: 'Сбор согласий на обработку персональных данных',
      deadline: 'до 4 сентября 2026 г.',
      responsible: 'Куратор',
      result: 'Согласия',
      indicator: 'Доля участников с согласием',
      threshold: '100 %',
    },
    {
      number: '2.3',
      kinds: ['A09'],
      activity: 'Формирование базы наставляемых',
      deadline: 'Сентябрь - октябрь ежегодно',
      responsible: 'Куратор',
      result: 'База наставляемых',
      done: day('26.10.2026'),
    },
    {
      number: '2.4',
      kinds: ['A10'],
      activity: 'Формирование базы наставников, в том числе внешних',
      deadline: 'в сентябре',
      responsible: 'Куратор',
      result: 'База наставников',
      done: day('04.09.2026'),
    },
  ]),
  ...stage(PAIRS, [
    {
      number: '3.1',
      kinds: ['A16', 'A17'],
      activity: 'Групповая встреча и формирование наставнических пар',
      deadline: 'с 1 по 4 сентября 2026 года',
      responsible: 'Куратор, педагог-психолог',
      result: 'Протокол',
      done: day('04.09.2026'),
      proof: 'Е-03',
    },
    {
      number: '3.2',
      kinds: ['A18'],
      activity: 'Приказ о закреплении наставнических пар',
      deadline: 'не позднее 7 сентября',
      responsible: 'Заведующий',
      result: 'Приказ',
      indicator: 'Доля пар с приказом',
      threshold: '100 %',
      done: day('07.09.2026'),
      proof: 'Д-006',
    },
    {
      number: '3.3',
      activity: 'Дополнительные соглашения с наставниками',
      deadline: 'в течение 5 рабочих дней со дня подписания приказа',
      responsible: 'Специалист по кадрам',
      result: 'Дополнительные соглашения',
      done: day('07.09.2026'),
    },
    {
      number: '3.4',
      kinds: ['A20'],
      activity: 'Утверждение персонализированных программ всех пар',
      deadline: 'до 10.09.2026',
      responsible: 'Куратор, наставники',
      result: 'Приказ',
      indicator: 'Доля пар с программой',
      threshold: '100 %',
    },
  ]),
  ...stage(WORK, [
    {
      number: '4.1',
      kinds: ['A14'],
      activity: 'Обучение наставников',
      deadline: 'Октябрь 2026',
      responsible: 'Методист',
      result: 'Удостоверения',
      done: day('12.11.2026'),
    },
    {
      number: '4.2',
      kinds: ['A21'],
      activity: 'Рабочие встречи пар',
      deadline: 'не реже 1 раза в месяц',
      responsible: 'Наставники',
      result: 'Журнал встреч',
    },
    {
      number: '4.3',
      activity: 'Проверка журналов встреч',
      deadline: 'ежемесячно до 25 числа',
      responsible: 'Куратор',
      result: 'Отметка в журнале',
    },
    {
      number: '4.4',
      kinds: ['A21'],
      activity: 'Взаимное посещение занятий',
      deadline: 'ноябрь, март',
      responsible: 'Наставники, наставляемые',
      result: 'Карты посещения',
    },
    {
      number: '4.5',
      kinds: ['A23'],
      activity: 'Диагностика профессиональных затруднений',
      deadline: 'до 25 декабря и до 25 мая',
      responsible: 'Педагог-психолог',
      result: 'Справка',
    },
    {
      number: '4.6',
      kinds: ['A24'],
      activity: 'Поддержка педагогов, не нашедших пару',
      deadline: 'по мере необходимости',
      condition: 'при необходимости',
      responsible: 'Педагог-психолог',
    },
    {
      number: '4.7',
      kinds: ['A14'],
      activity: 'Консультации внешних наставников',
      deadline: 'По отдельному графику',
      responsible: 'Куратор',
    },
    {
      number: '4.8',
      kinds: ['A23'],
      activity: 'Промежуточная обратная связь от участников',
      deadline: 'январь 2027',
      responsible: 'Куратор',
      result: 'Анкеты',
    },
    {
      number: '4.9',
      kinds: ['A31'],
      activity: 'Новости о наставничестве на сайте',
      deadline: 'в течение учебного года',
      responsible: 'Ответственный за сайт',
      result: 'Публикации',
      indicator: 'Публикаций в месяц',
      threshold: '1',
    },
  ]),
  ...stage(RESULTS, [
    {
      number: '5.1',
      kinds: ['A26'],
      activity: 'Краткая справка заведующему о ходе программы',
      deadline: 'до 31 ноября 2026 года',
      responsible: 'Куратор',
      result: 'Справка',
    },
    {
      number: '5.2',
      kinds: ['A28'],
      activity: 'Итоговый круглый стол наставников и наставляемых',
      deadline: 'Май 2027',
      responsible: 'Куратор',
      result: 'Протокол',
    },
    {
      number: '5.3',
      kinds: ['A29'],
      activity: 'Приказ о поощрении участников программы',
      deadline: 'до 11 июня 2027 года',
      condition: 'при наличии',
      responsible: 'Заведующий',
      result: 'Приказ',
    },
  ]),
]);
