import { counted } from '../plural';
import { windowLabel } from '../roadmap-import';

const ROWS = ['строка', 'строки', 'строк'] as const;

/** Sentences of the dialog that takes in the plan of the year. */
export const planImportTexts = {
  roadmapImport: {
    title: 'Загрузка плана',
    text: 'Текст плана',
    openFile: 'Выбрать файл…',
    fileHint: 'Word, Excel, CSV или текст',
    tooBig: (megabytes: number) =>
      `Файл больше ${megabytes} МБ. Обычно место занимают снимки: скопируйте в новый документ только план и выберите его.`,
    unread: 'Файл не открылся. Проверьте, что он на месте, и выберите снова.',
    sheet: 'Или лист этой таблицы',
    chooseSheet: 'выберите лист',
    opening: 'Читаю файл…',
    textHint: 'Вставьте сюда план целиком: из письма, документа или таблицы',
    year: 'Учебный год',
    parse: 'Разобрать план',
    parsing: 'Разбираю план…',
    rows: 'Как понято',
    rowsEmpty: 'Здесь появятся строки плана с этапами, сроками и ответственными.',
    counter: (sure: number, all: number, asked: number) =>
      asked === 0 ? `понято ${sure} из ${all}` : `понято ${sure} из ${all}, спросить ${asked}`,
    skippedCount: (count: number) => `не загружать: ${counted(count, ROWS)}`,
    onlyAsked: 'Только вопросы',
    askHint:
      'В жёлтых строках срок понят неуверенно: выберите ответ или впишите срок. Без ответа строка получит статус «требует уточнения».',
    split: 'Каждый пункт – отдельной строкой',
    approval: (words: string) => `Утверждён приказом от ${words}`,
    columns: 'Столбцы',
    columnIs: (heading: string) => `Столбец «${heading}»`,
    columnNames: {
      number: 'номер',
      stage: 'этап',
      activity: 'мероприятие',
      content: 'содержание',
      deadlineText: 'срок',
      responsible: 'ответственный',
      result: 'результат',
      indicator: 'показатель',
    },
    columnNone: 'не нужен',
    changed: 'Текст изменился. Разберите план ещё раз, чтобы увидеть новые строки.',
    noText: 'Вставьте текст плана или выберите файл.',
    yearHint: 'Например 2026/2027. Пусто — возьмём из плана',
    nothing: 'Строк плана не нашли. Проверьте, что вставлен весь текст, а не только заголовок.',
    accept: (count: number) => `Принять ${counted(count, ['строку', 'строки', 'строк'])}`,
    accepting: 'Записываю план…',
    accepted: (count: number) => `План записан: ${counted(count, ROWS)} на листе «Дорожная карта».`,
    updated: (added: number, updated: number) =>
      `Новых строк: ${added}. Обновлено: ${updated}, отметки о выполнении остались.`,
    gone: (count: number) =>
      `В новом плане нет ${counted(count, ['строки', 'строк', 'строк'])} таблицы. Они оставлены, лишние удалите сами.`,
    findings: 'Замечания к плану',
    headers: { number: '№', activity: 'Мероприятие', deadline: 'Срок', responsible: 'Ответственный' },
    toLine: (number: string) => `Показать в тексте строку ${number}`,
    question: 'проверьте срок',
    chip: windowLabel,
    moreChips: (count: number) => `и ещё ${count}`,
    noDeadline: 'срок не указан',
    edit: 'Изменить',
    editRow: (number: string) => `Изменить строку ${number}`,
    restore: 'Вернуть как было',
    restoreRow: (number: string) => `Вернуть строку ${number} как была`,
    corrected: 'исправлено',
    skipped: 'не загружать',
    ready: 'Готово',
    cancel: 'Отмена',
    otherWords: 'Вписать другой срок',
    wordsLabel: 'Срок словами',
    fields: {
      deadlineText: 'Срок',
      activity: 'Мероприятие',
      content: 'Содержание',
      stage: 'Этап',
      responsible: 'Ответственные, по одному в строке',
    },
    skip: 'Не загружать эту строку',
  },
} as const;
