import { defineSheet, type RowOf } from './schema';

/** The roadmap: the plan of the year, a row a measure (domain rule §4.7). The deadline text is kept verbatim. */
export const roadmap = defineSheet({
  name: 'Дорожная карта',
  idPrefix: 'К',
  purpose: 'План мероприятий на учебный год со сроками, ответственными и отметками.',
  tabColor: '#f29900',
  columns: {
    id: { kind: 'text', header: 'Код', aliases: ['ID'], width: 70 },
    number: { kind: 'text', header: '№', aliases: ['№ п/п', 'Номер'], width: 50 },
    stage: { kind: 'text', header: 'Этап', aliases: ['Этапы', 'Раздел', 'Наименование этапа'], width: 200 },
    activity: {
      kind: 'long',
      header: 'Мероприятие',
      aliases: ['Мероприятия', 'Содержание', 'Наименование мероприятия'],
      required: true,
      width: 320,
    },
    content: {
      kind: 'long',
      header: 'Содержание деятельности',
      aliases: ['Содержания деятельности'],
      width: 220,
    },
    deadline: {
      kind: 'text',
      header: 'Срок',
      aliases: ['Сроки', 'Срок реализации', 'Дата', 'Сроки исполнения'],
      required: true,
      width: 160,
    },
    from: { kind: 'date', header: 'С', computed: true, width: 100 },
    to: { kind: 'date', header: 'По', computed: true, width: 100 },
    status: { kind: 'choice', from: 'roadmapStatus', header: 'Статус', computed: true, width: 140 },
    reading: { kind: 'text', header: 'Понято так', computed: true, width: 220 },
    remarks: { kind: 'long', header: 'Замечания', computed: true, width: 240 },
    responsible: {
      kind: 'text',
      header: 'Ответственный',
      aliases: ['Ответственные', 'Исполнитель', 'Ответственный исполнитель', 'Соисполнители'],
      width: 180,
    },
    result: {
      kind: 'long',
      header: 'Ожидаемый результат',
      aliases: ['Результат', 'Вид документа', 'Предполагаемый результат'],
      width: 220,
    },
    indicator: {
      kind: 'text',
      header: 'Показатель',
      aliases: ['Показатели', 'Показатели эффективности'],
      width: 160,
    },
    threshold: { kind: 'text', header: 'Порог', width: 70 },
    condition: { kind: 'choice', from: 'condition', header: 'Условие', width: 120 },
    conditionMet: {
      kind: 'choice',
      from: 'yesNo',
      header: 'Условие наступило',
      width: 100,
      note: 'Пока здесь не стоит «да», строка с условием ждёт и не считается просроченной.',
    },
    archetypes: {
      kind: 'list',
      from: 'archetype',
      header: 'Вид работы',
      width: 200,
      note: 'Через точку с запятой, из списка «Вид работы». По нему программа ищет подтверждения.',
    },
    done: {
      kind: 'date',
      header: 'Выполнено',
      aliases: ['Отметка', 'Дата выполнения'],
      width: 100,
      note: 'Поставьте дату, когда строка выполнена. У строки с повторениями – дату последнего сделанного.',
    },
    marks: {
      kind: 'list',
      header: 'Отметки по срокам',
      width: 160,
      note: 'Даты через точку с запятой: у строки с несколькими сроками каждая дата закрывает свой срок.',
    },
    proof: { kind: 'text', header: 'Подтверждение', width: 160 },
  },
  marks: [
    { column: 'status', values: ['просрочено'], look: 'bad' },
    { column: 'status', values: ['требует уточнения', 'срок не определён'], look: 'ask' },
    { column: 'status', values: ['выполнено', 'выполнено с опозданием'], look: 'good' },
    { column: 'status', values: ['не требуется'], look: 'quiet' },
  ],
});
export type RoadmapRow = RowOf<typeof roadmap>;

/** Events of the year: council meetings, seminars, publications. */
export const events = defineSheet({
  name: 'Мероприятия',
  idPrefix: 'Е',
  purpose: 'Педсоветы, семинары, конкурсы и публикации: что, когда и кто участвовал.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    date: { kind: 'date', header: 'Дата', required: true, width: 100 },
    kind: { kind: 'choice', from: 'eventKind', header: 'Вид', width: 130 },
    title: { kind: 'long', header: 'Название', required: true, width: 300 },
    level: {
      kind: 'choice',
      from: 'eventLevel',
      header: 'Уровень',
      width: 130,
      note: 'Пусто: внутри организации. От муниципального и выше считается участием в мероприятиях разного уровня.',
    },
    place: { kind: 'text', header: 'Место', width: 150 },
    participants: {
      kind: 'list',
      header: 'Участники',
      width: 240,
      note: 'Коды участников через точку с запятой. У итогового мероприятия – кто пришёл.',
    },
    outcome: { kind: 'long', header: 'Итог', width: 200 },
    link: { kind: 'text', header: 'Ссылка', width: 160 },
    note: { kind: 'long', header: 'Примечание', width: 200 },
  },
});
export type ProgrammeEvent = RowOf<typeof events>;

/** Answers of questionnaires, one row an answer (domain rule §5). */
export const surveys = defineSheet({
  name: 'Анкеты',
  idPrefix: 'А',
  purpose: 'Ответы на анкеты и диагностику, строка на каждый ответ.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 80 },
    survey: { kind: 'text', header: 'Анкета', required: true, width: 160 },
    round: { kind: 'text', header: 'Замер', width: 100 },
    date: { kind: 'date', header: 'Дата', width: 100 },
    person: { kind: 'text', header: 'Код участника', width: 90 },
    question: { kind: 'long', header: 'Вопрос', required: true, width: 320 },
    answer: { kind: 'long', header: 'Ответ', width: 260 },
    score: { kind: 'number', header: 'Балл', width: 70 },
  },
});

export type SurveyRow = RowOf<typeof surveys>;

/** Indicators with what they were counted from (domain rule §6.2). */
export const indicators = defineSheet({
  name: 'Показатели',
  purpose: 'Показатели программы: значение, из чего посчитано и на какую дату.',
  programOnly: true,
  columns: {
    code: { kind: 'text', header: 'Код', width: 70 },
    title: { kind: 'text', header: 'Показатель', required: true, width: 340 },
    value: { kind: 'text', header: 'Значение', width: 110 },
    part: { kind: 'number', header: 'Сколько', width: 80 },
    whole: { kind: 'number', header: 'Из скольких', width: 90 },
    threshold: { kind: 'text', header: 'Порог', width: 90 },
    date: { kind: 'date', header: 'На дату', width: 100 },
    source: { kind: 'text', header: 'Из чего', width: 240 },
  },
});
export type Indicator = RowOf<typeof indicators>;

/** By-name register of all participants over the years (domain rule §4.3). */
export const register = defineSheet({
  name: 'Реестр',
  purpose: 'Персонифицированный учёт: строка на участника, пару и учебный год.',
  programOnly: true,
  columns: {
    year: { kind: 'text', header: 'Учебный год', width: 100 },
    person: { kind: 'text', header: 'Код участника', required: true, width: 90 },
    name: { kind: 'text', header: 'ФИО', width: 230 },
    role: { kind: 'text', header: 'Роль', width: 120 },
    position: { kind: 'text', header: 'Должность', width: 180 },
    category: { kind: 'text', header: 'Категория', width: 120 },
    experience: { kind: 'number', header: 'Стаж, лет', width: 80 },
    form: { kind: 'text', header: 'Форма и вид', width: 180 },
    pair: { kind: 'text', header: 'Пара', width: 90 },
    order: { kind: 'text', header: 'Приказ', width: 150 },
    from: { kind: 'date', header: 'С', width: 100 },
    to: { kind: 'date', header: 'По', width: 100 },
    programme: { kind: 'text', header: 'Программа', width: 150 },
    meetings: { kind: 'number', header: 'Встреч проведено', width: 90 },
    items: { kind: 'text', header: 'Пунктов плана', width: 100 },
    result: { kind: 'long', header: 'Результат', width: 200 },
    reward: { kind: 'text', header: 'Поощрение', width: 200 },
    training: { kind: 'text', header: 'Обучение наставника', width: 170 },
    status: { kind: 'text', header: 'Статус', width: 120 },
  },
});
export type RegisterRow = RowOf<typeof register>;

/** The school's own calendar: days off and transfers, terms, holidays, and how deadlines in words are to be understood. */
export const calendar = defineSheet({
  name: 'Календарь',
  purpose: 'Нерабочие дни и переносы, четверти, каникулы и как понимать сроки, о которых программа спросила.',
  columns: {
    kind: { kind: 'choice', from: 'calendarKind', header: 'Вид даты', required: true, width: 170 },
    title: {
      kind: 'text',
      header: 'Что',
      required: true,
      width: 260,
      note: 'Праздник, «1» для первой четверти, «осенние» для каникул или срок словами, как он стоит в плане.',
    },
    from: { kind: 'date', header: 'С', width: 100 },
    to: { kind: 'date', header: 'По', width: 100, note: 'Для одного дня можно не заполнять.' },
    reading: {
      kind: 'text',
      header: 'Понимать как',
      width: 260,
      note: 'Только для сроков: даты словами, например «с 01.08.2026 по 31.08.2026».',
    },
    year: { kind: 'text', header: 'Учебный год', width: 100 },
    note: { kind: 'text', header: 'Примечание', width: 200 },
  },
});
export type CalendarRow = RowOf<typeof calendar>;
