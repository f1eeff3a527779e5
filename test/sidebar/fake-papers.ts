import type { DeadlineQuestion, DocumentLine, NameForms, RoadmapPreview } from '../../src/contract/dto';
import { at } from './fake-school';

/** Papers of the invented kindergarten: names in cases, an order, documents, a plan of the year. */
export const forms = (source: string, of: readonly string[], ask = false): NameForms => ({
  source,
  forms: of as unknown as NameForms['forms'],
  ask,
});

export const vera = forms('Ким Вера Ивановна', [
  'Ким Вера Ивановна',
  'Ким Веры Ивановны',
  'Ким Вере Ивановне',
  'Ким Веру Ивановну',
  'Ким Верой Ивановной',
  'Ким Вере Ивановне',
]);

export const teacher = forms('воспитатель', [
  'воспитатель',
  'воспитателя',
  'воспитателю',
  'воспитателя',
  'воспитателем',
  'воспитателе',
]);

export const igor = forms(
  'Швец Игорь Петрович',
  [
    'Швец Игорь Петрович',
    'Швеца Игоря Петровича',
    'Швецу Игорю Петровичу',
    'Швеца Игоря Петровича',
    'Швецом Игорем Петровичем',
    'Швеце Игоре Петровиче',
  ],
  true,
);

export const document = (id: string, title: string, status: string): DocumentLine => ({
  id,
  kind: 'Приказы',
  title,
  number: '57-ОД',
  date: '2026-11-21',
  status,
  url: 'https://documents.test/1',
  toSign: status === 'на подписи',
  isOrder: false,
  place: at('Документы', 7),
});

const stages = ['Подготовка условий', 'Формирование базы', 'Работа пар'];

/** 48 rows, two of them to ask about. */
export const roadmap: RoadmapPreview = {
  title: 'Дорожная карта на 2026/2027 учебный год',
  year: '2026/2027',
  approval: '24.08.2026 № 63/1',
  headings: [
    { index: 0, column: 'number', text: '№' },
    { index: 1, column: 'activity', text: 'Мероприятия' },
    { index: 2, column: 'deadlineText', text: 'Сроки' },
    { index: 3, column: null, text: 'Примечание' },
  ],
  canSplit: true,
  canPropose: false,
  yearFrom: 'plan',
  split: true,
  rows: Array.from({ length: 48 }, (_, index) => ({
    key: `${index + 1}`,
    number: `${Math.floor(index / 16) + 1}.${(index % 16) + 1}`,
    stage: stages[Math.floor(index / 16)]!,
    activity:
      index % 3 === 0
        ? 'Изучение нормативных документов и подготовка приказа о внедрении программы наставничества'
        : 'Собеседование с наставляемыми',
    deadline: index % 24 === 5 ? 'по мере необходимости' : 'до 10 сентября',
    reading: index % 24 === 5 ? 'понято так: в течение года, когда понадобится' : '',
    from: index % 24 === 5 ? null : '2026-09-01',
    to: index % 24 === 5 ? null : '2026-09-10',
    content: '',
    windows: index % 24 === 5 ? [] : [{ from: '2026-09-01', to: '2026-09-10' }],
    responsible: 'Заместитель директора',
    ask: index % 24 === 5,
    question:
      index % 24 === 5
        ? {
            text: 'Какой август: перед учебным годом или в его конце?',
            readings: [
              { label: 'август 2026', windows: [{ from: '2026-08-01', to: '2026-08-31' }] },
              { label: 'август 2027', windows: [{ from: '2027-08-01', to: '2027-08-31' }] },
            ],
          }
        : null,
    skipped: false,
    line: index + 1,
  })),
  sure: 46,
  asked: 2,
  findings: [
    { code: 'R-01', severity: 'ask', field: null, message: 'Этап «Итоги» пуст.', place: null },
    {
      code: 'R-02',
      severity: 'info',
      field: null,
      message: 'Два мероприятия повторяются дословно.',
      place: null,
    },
  ],
};

export const deadlineQuestions: DeadlineQuestion[] = [
  {
    phrase: 'Август ежегодно',
    question: 'Неясно, какой август: перед учебным годом или в его конце.',
    readings: ['с 01.08.2026 по 31.08.2026', 'с 01.08.2027 по 31.08.2027'],
    rows: Array.from({ length: 5 }, (_, index) => ({
      title: 'Обновление раздела сайта о наставничестве педагогических работников',
      place: at('Дорожная карта', index + 4),
    })),
  },
  {
    phrase: 'к педсовету',
    question: 'Срок не понят.',
    readings: [],
    rows: [{ title: 'Выступление на педагогическом совете', place: at('Дорожная карта', 12) }],
  },
];
