import { defineSheet, type RowOf } from './schema';

/**
 * One row is one mentor with one mentee; rows with the same `group` make a group (several mentees or several
 * mentors). Domain rule §4.4.
 */
export const pairs = defineSheet({
  name: 'Пары',
  idPrefix: 'П',
  purpose: 'Наставнические пары и группы: кто с кем, на какой срок, каким приказом.',
  tabColor: '#1a73e8',
  columns: {
    id: {
      kind: 'text',
      header: 'Код',
      aliases: ['№', 'ID', 'Пара'],
      width: 90,
      note: 'Код ставит программа. Не меняйте его: по нему связаны листы.',
    },
    mentorId: { kind: 'text', ref: 'Наставники', header: 'Код наставника', required: true, width: 80 },
    menteeId: { kind: 'text', ref: 'Наставляемые', header: 'Код наставляемого', required: true, width: 80 },
    mentor: { kind: 'text', header: 'Наставник', aliases: ['ФИО наставника'], computed: true, width: 220 },
    mentee: {
      kind: 'text',
      header: 'Наставляемый',
      aliases: ['ФИО наставляемого'],
      computed: true,
      width: 220,
    },
    group: {
      kind: 'text',
      header: 'Группа',
      width: 80,
      note: 'Одинаковая отметка объединяет строки в группу.',
    },
    status: { kind: 'choice', from: 'pairStatus', header: 'Статус', required: true, width: 130 },
    form: { kind: 'choice', from: 'form', header: 'Форма', aliases: ['Форма наставничества'], width: 150 },
    kind: { kind: 'choice', from: 'pairKind', header: 'Вид', aliases: ['Вид наставничества'], width: 130 },
    roleModel: { kind: 'choice', from: 'roleModel', header: 'Ролевая модель', width: 180 },
    request: { kind: 'long', header: 'Основной запрос', width: 220 },
    goal: { kind: 'long', header: 'Цель', width: 200 },
    content: { kind: 'long', header: 'Содержание работы', width: 220 },
    from: { kind: 'date', header: 'С', aliases: ['Начало', 'Дата начала'], required: true, width: 100 },
    to: { kind: 'date', header: 'По', aliases: ['Окончание', 'Дата окончания'], required: true, width: 100 },
    mode: { kind: 'choice', from: 'mode', header: 'Режим', width: 100 },
    schedule: { kind: 'text', header: 'Периодичность встреч', width: 150 },
    orderNumber: { kind: 'text', header: 'Приказ №', aliases: ['Номер приказа'], width: 90 },
    orderDate: { kind: 'date', header: 'Приказ от', aliases: ['Дата приказа'], width: 100 },
    programmeNumber: { kind: 'text', header: 'Программа №', width: 90 },
    programmeDate: {
      kind: 'date',
      header: 'Программа утверждена',
      aliases: ['Дата утверждения программы'],
      width: 110,
    },
    agreementNumber: { kind: 'text', header: 'Доп. соглашение №', width: 100 },
    agreementDate: { kind: 'date', header: 'Доп. соглашение от', width: 110 },
    pay: { kind: 'choice', from: 'payKind', header: 'Выплата', width: 140 },
    paySize: { kind: 'text', header: 'Размер выплаты', width: 110 },
    pausedFrom: { kind: 'date', header: 'Приостановлена с', width: 110 },
    pausedTo: { kind: 'date', header: 'Приостановлена по', width: 110 },
    noticeDate: {
      kind: 'date',
      header: 'Уведомление от',
      width: 110,
      note: 'День отказа или отмены поручения. Последний день работы пары – не раньше третьего рабочего дня после него.',
    },
    replaces: { kind: 'text', header: 'Вместо пары', width: 90, note: 'Код пары, которую заменила эта.' },
    endReason: { kind: 'choice', from: 'endReason', header: 'Причина завершения', width: 160 },
    endDate: { kind: 'date', header: 'Дата завершения', width: 100 },
    endOrder: { kind: 'text', header: 'Приказ о завершении', width: 120 },
    result: { kind: 'long', header: 'Результат', width: 200 },
    score: { kind: 'number', header: 'Баллы подбора', computed: true, width: 80 },
    reason: { kind: 'long', header: 'Основание подбора', computed: true, width: 220 },
    parts: { kind: 'long', header: 'Баллы по признакам', computed: true, width: 220 },
    outsideYear: { kind: 'text', header: 'Почему срок вне учебного года', width: 170 },
    note: { kind: 'long', header: 'Примечание', width: 180 },
  },
  marks: [
    { column: 'status', values: ['действует', 'приказ подписан'], look: 'good' },
    { column: 'status', values: ['проект', 'предложена', 'согласована', 'приостановлена'], look: 'ask' },
    { column: 'status', values: ['завершена', 'завершена досрочно'], look: 'quiet' },
  ],
});
export type Pair = RowOf<typeof pairs>;

/** Items of personalised programmes, one row an item (domain rule §4.6). */
export const programmes = defineSheet({
  name: 'Программы',
  idPrefix: 'ПП',
  purpose: 'Пункты персонализированных программ: что делает пара, к какому сроку и с каким результатом.',
  columns: {
    id: { kind: 'text', header: 'Код', aliases: ['ID'], width: 80 },
    pair: { kind: 'text', ref: 'Пары', header: 'Пара', required: true, width: 90 },
    section: { kind: 'text', header: 'Раздел', width: 180 },
    number: { kind: 'text', header: '№', aliases: ['Номер', 'п/п'], width: 50 },
    activity: {
      kind: 'long',
      header: 'Мероприятие',
      aliases: ['Задание', 'Проект, задание'],
      required: true,
      width: 280,
    },
    form: { kind: 'text', header: 'Форма', width: 130 },
    deadline: { kind: 'text', header: 'Срок', width: 140 },
    from: { kind: 'date', header: 'С', computed: true, width: 100 },
    to: { kind: 'date', header: 'По', computed: true, width: 100 },
    planned: { kind: 'long', header: 'Планируемый результат', width: 220 },
    actual: { kind: 'long', header: 'Фактический результат', width: 220 },
    status: { kind: 'choice', from: 'itemStatus', header: 'Статус', width: 110 },
    date: { kind: 'date', header: 'Дата отметки', width: 100 },
    mark: { kind: 'number', header: 'Оценка наставника', width: 90 },
    proof: { kind: 'text', header: 'Подтверждение', width: 140 },
  },
});
export type ProgrammeItem = RowOf<typeof programmes>;

/** Meetings of pairs (domain rule §4.5). */
export const meetings = defineSheet({
  name: 'Встречи',
  idPrefix: 'В',
  purpose: 'Журнал встреч: строки готовит куратор, наставник только подписывает.',
  columns: {
    id: { kind: 'text', header: 'Код', aliases: ['ID'], width: 80 },
    date: { kind: 'date', header: 'Дата', required: true, width: 100 },
    pair: { kind: 'text', ref: 'Пары', header: 'Пара', required: true, width: 90 },
    kind: { kind: 'choice', from: 'meetingKind', header: 'Вид встречи', width: 140 },
    mode: { kind: 'choice', from: 'mode', header: 'Режим', width: 100 },
    topic: { kind: 'long', header: 'Тема', width: 260 },
    item: { kind: 'text', ref: 'Программы', header: 'Пункт плана', width: 90 },
    minutes: {
      kind: 'number',
      header: 'Минут',
      aliases: ['Продолжительность, мин', 'Продолжительность'],
      width: 70,
    },
    outcome: { kind: 'long', header: 'Краткий итог', width: 260 },
    next: { kind: 'date', header: 'Следующая встреча', width: 110 },
    confirmed: { kind: 'text', header: 'Подтвердил', width: 110 },
    attachment: { kind: 'text', header: 'Вложение', width: 130 },
  },
});
export type Meeting = RowOf<typeof meetings>;
