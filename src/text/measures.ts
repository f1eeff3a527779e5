import type { MeasureName } from '../domain/roadmap/findings';

/** A measure a plan lacks: how a list names it, and the row the program offers for it. */
interface MeasureWords {
  readonly name: string;
  readonly stage: string;
  readonly activity: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly result: string;
}

const CURATOR = 'Куратор';
const PREPARE = 'Подготовка условий';
const BANKS = 'Формирование баз';
const PAIRS = 'Формирование пар';
const WORK = 'Работа пар';
const RESULTS = 'Завершение и итоги';

/** Rows in our own words, with the month in which the work is usually done (domain rule §3). */
export const MEASURE_WORDS: Readonly<Record<MeasureName, MeasureWords>> = {
  curator: {
    name: 'назначение куратора',
    stage: PREPARE,
    activity: 'Назначение куратора программы наставничества приказом',
    deadline: 'до 1 сентября',
    responsible: 'Руководитель',
    result: 'Приказ',
  },
  consents: {
    name: 'согласия на обработку персональных данных',
    stage: BANKS,
    activity: 'Сбор согласий на обработку персональных данных у наставников и наставляемых',
    deadline: 'до 10 сентября',
    responsible: CURATOR,
    result: 'Подписанные согласия',
  },
  mentees: {
    name: 'база наставляемых',
    stage: BANKS,
    activity: 'Формирование базы наставляемых по запросам педагогов',
    deadline: 'сентябрь',
    responsible: CURATOR,
    result: 'База наставляемых',
  },
  mentors: {
    name: 'база наставников',
    stage: BANKS,
    activity: 'Формирование базы наставников',
    deadline: 'сентябрь',
    responsible: CURATOR,
    result: 'База наставников',
  },
  training: {
    name: 'обучение наставников',
    stage: BANKS,
    activity: 'Обучение наставников: установочный семинар',
    deadline: 'октябрь',
    responsible: CURATOR,
    result: 'Список обученных наставников',
  },
  pairs: {
    name: 'формирование пар',
    stage: PAIRS,
    activity: 'Формирование наставнических пар',
    deadline: 'до 20 сентября',
    responsible: CURATOR,
    result: 'Список пар',
  },
  order: {
    name: 'приказ о закреплении пар',
    stage: PAIRS,
    activity: 'Приказ о закреплении наставнических пар с письменного согласия участников',
    deadline: 'до 30 сентября',
    responsible: 'Руководитель',
    result: 'Приказ',
  },
  agreements: {
    name: 'дополнительные соглашения с наставниками (статья 351.8 Трудового кодекса)',
    stage: PAIRS,
    activity: 'Дополнительные соглашения с наставниками: содержание, срок, форма и оплата работы',
    deadline: 'до 30 сентября',
    responsible: 'Кадровый работник',
    result: 'Подписанные соглашения',
  },
  programmes: {
    name: 'персонализированные программы',
    stage: PAIRS,
    activity: 'Разработка и утверждение персонализированных программ пар',
    deadline: 'до 15 октября',
    responsible: 'Наставники\nКуратор',
    result: 'Утверждённые программы',
  },
  meetings: {
    name: 'встречи пар',
    stage: WORK,
    activity: 'Встречи пар: знакомство, пробная, планирование, регулярные, итоговая',
    deadline: 'октябрь – май',
    responsible: 'Наставники',
    result: 'Журнал встреч',
  },
  satisfaction: {
    name: 'итоговая анкета об удовлетворённости',
    stage: RESULTS,
    activity: 'Итоговое анкетирование об удовлетворённости участников',
    deadline: 'апрель',
    responsible: CURATOR,
    result: 'Сводка ответов',
  },
  monitoring: {
    name: 'мониторинг и анализ за год',
    stage: RESULTS,
    activity: 'Мониторинг качества реализации программы и анализ за год',
    deadline: 'май',
    responsible: CURATOR,
    result: 'Отчёт о мониторинге',
  },
  register: {
    name: 'персонифицированный учёт участников',
    stage: RESULTS,
    activity: 'Персонифицированный учёт участников: реестр за год',
    deadline: 'май',
    responsible: CURATOR,
    result: 'Реестр участников',
  },
  rewards: {
    name: 'поощрение наставников',
    stage: RESULTS,
    activity: 'Поощрение наставников по итогам года',
    deadline: 'июнь',
    responsible: 'Руководитель',
    result: 'Приказ о поощрении',
  },
  site: {
    name: 'раздел и новости на сайте',
    stage: WORK,
    activity: 'Раздел «Наставничество» на сайте и его обновление',
    deadline: 'ежемесячно',
    responsible: CURATOR,
    result: 'Страница сайта',
  },
  council: {
    name: 'рассмотрение на педагогическом совете',
    stage: WORK,
    activity: 'Рассмотрение хода наставничества на педагогическом совете',
    deadline: 'февраль – апрель',
    responsible: CURATOR,
    result: 'Протокол',
  },
};
