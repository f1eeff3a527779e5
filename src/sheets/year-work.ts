import { defineSheet, type RowOf } from './schema';

/** Ready measures that personalised programmes are put together from; people edit them here. */
export const programmeBank = defineSheet({
  name: 'Банк программ',
  idPrefix: 'БП',
  purpose: 'Готовые мероприятия для программ пар: по областям запросов. Правьте и дополняйте.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    topics: {
      kind: 'list',
      from: 'topics',
      header: 'Области',
      width: 240,
      note: 'Через точку с запятой, из списка «Области запросов и компетенций». Пусто: для любой пары.',
    },
    section: { kind: 'text', header: 'Раздел', width: 180 },
    activity: { kind: 'long', header: 'Мероприятие', required: true, width: 320 },
    form: { kind: 'text', header: 'Форма', width: 150 },
    deadline: {
      kind: 'text',
      header: 'Срок',
      width: 150,
      note: 'Словами, как в плане: «октябрь», «1 раз в месяц», «в течение учебного года».',
    },
    planned: { kind: 'long', header: 'Планируемый результат', width: 260 },
    always: {
      kind: 'flag',
      header: 'В каждую программу',
      width: 110,
      note: 'Да: мероприятие есть в программе каждой пары.',
    },
    note: { kind: 'long', header: 'Примечание', width: 180 },
  },
});
export type BankMeasure = RowOf<typeof programmeBank>;

/** Materials of mentors and pairs: notes of lessons, memos, presentations, with where they are kept. */
export const materials = defineSheet({
  name: 'Копилка',
  idPrefix: 'КП',
  purpose: 'Методические материалы наставников и пар: что сделано и где лежит.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    date: { kind: 'date', header: 'Дата', width: 100 },
    title: { kind: 'long', header: 'Материал', required: true, width: 300 },
    topics: { kind: 'list', from: 'topics', header: 'Области', width: 220 },
    author: { kind: 'text', header: 'Код автора', width: 90 },
    pair: { kind: 'text', ref: 'Пары', header: 'Пара', width: 90 },
    link: { kind: 'text', header: 'Ссылка', width: 220, note: 'Адрес или место, где лежит бумага.' },
    best: {
      kind: 'flag',
      header: 'Лучшая практика',
      width: 110,
      note: 'Да: материал назван на странице сайта и в отчётах.',
    },
    note: { kind: 'long', header: 'Примечание', width: 200 },
  },
});
export type Material = RowOf<typeof materials>;

/** Who is to be rewarded and for what (domain rule §4.8); orders and thanks are made of these rows. */
export const rewards = defineSheet({
  name: 'Поощрения',
  idPrefix: 'ПО',
  purpose: 'Кого и за что поощрить: кандидаты и то, что уже оформлено.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    person: { kind: 'text', header: 'Код участника', required: true, width: 90 },
    name: { kind: 'text', header: 'ФИО', computed: true, width: 230 },
    kind: { kind: 'choice', from: 'rewardKind', header: 'Вид поощрения', width: 200 },
    basis: {
      kind: 'long',
      header: 'За что',
      width: 320,
      note: 'Факты: сколько встреч, как выполнена программа, что получилось. Без основания поощрение не оформить.',
    },
    date: { kind: 'date', header: 'Дата', width: 100 },
    document: { kind: 'text', ref: 'Документы', header: 'Документ', width: 90 },
    note: { kind: 'long', header: 'Примечание', width: 180 },
  },
});
export type Reward = RowOf<typeof rewards>;

/** Indicators as they stood at the end of each month, so that a year can be looked at as a line. */
export const indicatorHistory = defineSheet({
  name: 'История показателей',
  purpose: 'Показатели по месяцам: программа записывает их сама, когда считает показатели.',
  programOnly: true,
  columns: {
    month: { kind: 'text', header: 'Месяц', required: true, width: 90 },
    code: { kind: 'text', header: 'Код', required: true, width: 70 },
    detail: { kind: 'text', header: 'Уточнение', width: 160 },
    title: { kind: 'text', header: 'Показатель', width: 320 },
    value: { kind: 'text', header: 'Значение', width: 130 },
    part: { kind: 'number', header: 'Сколько', width: 80 },
    whole: { kind: 'number', header: 'Из скольких', width: 90 },
    date: { kind: 'date', header: 'На дату', width: 100 },
  },
});
export type IndicatorMonth = RowOf<typeof indicatorHistory>;

/**
 * Personal codes of questionnaires. An anonymous code belongs to nobody by name: people draw their slips themselves,
 * answers stand under the mark, and one code serves all rounds of a year, so that before and after meet.
 */
export const surveyCodes = defineSheet({
  name: 'Коды анкет',
  purpose: 'Личные коды для анкет на компьютере. Лист скрыт, его ведёт программа.',
  programOnly: true,
  hidden: true,
  columns: {
    year: { kind: 'text', header: 'Учебный год', required: true, width: 100 },
    code: { kind: 'text', header: 'Код для входа', required: true, width: 120 },
    mark: { kind: 'text', header: 'Отметка', required: true, width: 90 },
    role: { kind: 'text', header: 'Роль', required: true, width: 120 },
    person: { kind: 'text', header: 'Код участника', width: 90 },
    issued: { kind: 'date', header: 'Выдан', width: 100 },
    answered: { kind: 'list', header: 'Заполнены', width: 220 },
  },
});
export type SurveyCodeRow = RowOf<typeof surveyCodes>;
