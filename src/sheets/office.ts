import { LISTS } from './lists';
import { type ColumnSpec, defineSheet, type ListName, type RowOf, type SheetSchema } from './schema';

/** Register of documents D52 with what makes a re-run find a document instead of making a second one. */
export const documents = defineSheet({
  name: 'Документы',
  idPrefix: 'Д',
  purpose: 'Реестр документов программы: номер, дата, кого касается, где лежит файл.',
  tabColor: '#188038',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    kind: { kind: 'text', header: 'Вид', required: true, width: 200 },
    title: { kind: 'long', header: 'Заголовок', required: true, width: 320 },
    number: { kind: 'text', header: 'Номер', aliases: ['№'], width: 90 },
    date: { kind: 'date', header: 'Дата', width: 100 },
    subjects: { kind: 'list', header: 'Кого касается', width: 200, note: 'Коды пар или участников.' },
    status: { kind: 'choice', from: 'documentStatus', header: 'Статус', width: 110 },
    signer: { kind: 'text', header: 'Подписывает', width: 180 },
    link: { kind: 'text', header: 'Ссылка', width: 200 },
    file: { kind: 'text', header: 'Файл', computed: true, width: 160 },
    key: {
      kind: 'text',
      header: 'Отпечаток',
      computed: true,
      width: 120,
      note: 'По отпечатку программа находит уже оформленный документ.',
    },
    replaces: { kind: 'text', header: 'Заменяет', width: 80 },
    roadmapRow: { kind: 'text', ref: 'Дорожная карта', header: 'Строка карты', width: 90 },
    amends: {
      kind: 'text',
      header: 'Изменяет',
      width: 80,
      note: 'Код документа, который изменяет или отменяет этот.',
    },
    acquainted: {
      kind: 'list',
      header: 'Ознакомлены',
      width: 180,
      note: 'Кто расписался и когда: «Н-01 05.09.2026».',
    },
    snapshot: {
      kind: 'text',
      header: 'Состав',
      computed: true,
      width: 120,
      note: 'Что утвердил документ, чтобы составить приказ об изменениях.',
    },
    answers: {
      kind: 'text',
      header: 'Ответы',
      computed: true,
      width: 120,
      note: 'Что было выбрано на карточке документа, чтобы оформить его снова.',
    },
    note: { kind: 'long', header: 'Примечание', width: 200 },
  },
  marks: [
    { column: 'status', values: ['черновик', 'на подписи', 'нужно оформить'], look: 'ask' },
    { column: 'status', values: ['подписан'], look: 'good' },
    { column: 'status', values: ['отменён'], look: 'quiet' },
  ],
});
export type DocumentRow = RowOf<typeof documents>;

/** Acts that preambles cite; an act not in force on the document's date is not offered. */
export const acts = defineSheet({
  name: 'Акты',
  idPrefix: 'Акт',
  purpose: 'На что ссылаются приказы. Добавьте акты своего региона и свои приказы.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 70 },
    title: { kind: 'long', header: 'Акт', required: true, width: 380 },
    cite: { kind: 'long', header: 'Как указать после «в соответствии с»', required: true, width: 420 },
    from: { kind: 'date', header: 'Действует с', width: 100 },
    to: { kind: 'date', header: 'Действует по', width: 100 },
    kinds: {
      kind: 'list',
      header: 'Для документов',
      width: 160,
      note: 'Виды документов, например «Приказ о закреплении пар». Пусто: для всех.',
    },
    on: { kind: 'flag', header: 'Включать', width: 80 },
    note: { kind: 'long', header: 'Примечание', width: 240 },
  },
});
export type Act = RowOf<typeof acts>;

/** Findings of checks, one row a finding. */
export const findings = defineSheet({
  name: 'Замечания',
  purpose: 'Что программа нашла при проверках. «Так и надо» снимает замечание и хранит причину.',
  programOnly: true,
  columns: {
    code: { kind: 'text', header: 'Код', width: 70 },
    severity: { kind: 'text', header: 'Важность', width: 100 },
    place: { kind: 'text', header: 'Где', width: 200 },
    message: { kind: 'long', header: 'Что не так', required: true, width: 420 },
    advice: { kind: 'long', header: 'Что сделать', width: 320 },
    date: { kind: 'date', header: 'Найдено', width: 100 },
    accepted: { kind: 'text', header: 'Так и надо, потому что', width: 240 },
    id: {
      kind: 'text',
      header: 'Отпечаток',
      computed: true,
      width: 120,
      note: 'По отпечатку программа помнит, что замечание принято.',
    },
  },
  marks: [
    { column: 'severity', values: ['ошибка'], look: 'bad' },
    { column: 'severity', values: ['вопрос'], look: 'ask' },
  ],
});
export type FindingRow = RowOf<typeof findings>;

/** Settings: one row a setting, found by its title. The settings themselves are in `settings.ts`. */
export const settings = defineSheet({
  name: 'Настройки',
  purpose: 'Сведения об организации и правила программы. Заполните столбец «Значение».',
  tabColor: '#80868b',
  columns: {
    section: { kind: 'text', header: 'Раздел', width: 170 },
    title: { kind: 'text', header: 'Настройка', required: true, width: 300 },
    value: { kind: 'long', header: 'Значение', required: true, width: 360 },
    hint: { kind: 'long', header: 'Пояснение', width: 420 },
  },
});
export type SettingRow = RowOf<typeof settings>;

/** The summary: computed lines, the first thing to look at. */
export const summary = defineSheet({
  name: 'Сводка',
  purpose: 'Что просрочено, что впереди и сколько сделано. Заполняет программа.',
  programOnly: true,
  tabColor: '#d93025',
  columns: {
    section: { kind: 'text', header: 'Раздел', required: true, width: 190 },
    what: { kind: 'long', header: 'Что', required: true, width: 420 },
    value: { kind: 'text', header: 'Значение', width: 190 },
    who: { kind: 'text', header: 'Кто отвечает', width: 220 },
    source: { kind: 'text', header: 'Из чего', width: 240 },
  },
  marks: [
    { column: 'section', values: ['Просрочено'], look: 'bad' },
    { column: 'section', values: ['Ближайшие 14 дней', 'Требует уточнения'], look: 'ask' },
  ],
});
export type SummaryRow = RowOf<typeof summary>;

/** Every change the program made: who, when, what was before. `before` lets the last action be undone. */
export const journal = defineSheet({
  name: 'Журнал',
  purpose: 'Что и когда изменила программа. По журналу отменяется последнее действие.',
  programOnly: true,
  columns: {
    id: { kind: 'text', header: 'Код', width: 130 },
    at: { kind: 'text', header: 'Когда', width: 150 },
    who: { kind: 'text', header: 'Кто', width: 180 },
    action: { kind: 'long', header: 'Что сделано', required: true, width: 380 },
    changes: { kind: 'text', header: 'Было', computed: true, width: 240 },
    undone: { kind: 'text', header: 'Отменено', width: 120 },
  },
});

/** Editable lists: a column per list, no row ids. */
export const lists = {
  name: 'Справочники',
  purpose: 'Списки, из которых выбирают в таблицах и в панели. Дописывайте свои значения снизу.',
  columns: Object.fromEntries(
    (Object.keys(LISTS) as ListName[]).map((name) => [
      name,
      { kind: 'text', header: LISTS[name].title, width: 210 },
    ]),
  ) as Record<ListName, ColumnSpec & { kind: 'text' }>,
} satisfies SheetSchema;
export type ListsRow = RowOf<typeof lists>;
