import type {
  FeedbackForm,
  FeedbackOverview,
  FeedbackReading,
  FeedbackResults,
} from '../../src/contract/dto';
import { at, mentees } from './fake-school';

/** Questionnaires of feedback of the invented kindergarten: those of mentees by code, the diagnosis by name. */
const mark = (id: string, answered: boolean) => ({
  ...{ id, label: id, answered },
  hint: answered ? 'заполнена 20.05.2027' : 'не заполнена',
  place: answered ? at('Анкеты', 40) : null,
});

export const feedbackOverviews: readonly FeedbackOverview[] = [
  {
    survey: 'Q-03s',
    title: 'Стартовая анкета наставляемого',
    byName: false,
    naming: 'Без имён: ответы стоят под отметками, чьи они, не видно никому.',
    ...{ answered: 3, asked: 4 },
    summary: 'Заполнены 3 из 4, осталось 1. Лист «Анкеты», на 21.11.2026.',
    due: { text: 'Срок был до 30.09.2026.', now: true },
    respondents: [mark('О-04', false), mark('О-01', true), mark('О-02', true), mark('О-03', true)],
    blank: 'Бланк 1',
  },
  {
    survey: 'Q-08',
    title: 'Диагностика компетенций',
    byName: true,
    naming: 'Всегда по имени: по ней строится программа наставляемого.',
    ...{ answered: 1, asked: 3 },
    summary: 'Заполнены 1 из 3, осталось 2. Лист «Анкеты», на 21.11.2026.',
    due: { text: 'Пора заполнить: с 01.10.2026 по 31.12.2026.', now: true },
    respondents: mentees.slice(0, 3).map(({ id, name, place }, index) => ({
      ...{ id, label: name, answered: index === 2, place: index === 2 ? place : null },
      hint: index === 2 ? 'заполнена 04.10.2026' : 'не заполнена',
    })),
    blank: null,
  },
  {
    survey: 'Q-06',
    title: 'Итоговая анкета наставляемого',
    byName: false,
    naming: 'Без имён: ответы стоят под отметками, чьи они, не видно никому.',
    ...{ answered: 0, asked: 4 },
    summary: 'Заполнены 0 из 4, осталось 4. Лист «Анкеты», на 21.11.2026.',
    due: { text: 'Срок впереди: с 15.04.2027 по 31.05.2027.', now: false },
    respondents: [],
    blank: 'Бланк 1',
  },
];

const PLAIN = { options: [], areas: [], range: null, marks: '', private: false, unread: '' } as const;

export const feedbackForm = ({
  survey,
  respondent,
}: {
  survey: FeedbackForm['survey'];
  respondent: string;
}): FeedbackForm => ({
  ...{ survey, byName: survey === 'Q-08', date: '2026-11-21', revision: 'р-1' },
  title: feedbackOverviews.find((one) => one.survey === survey)!.title,
  respondent: { id: respondent, label: respondent },
  parts: [
    {
      lead: 'Чего вы ждёте от программы? Обведите число: 1 – совсем нет, 10 – в полной мере.',
      questions: [
        {
          ...PLAIN,
          code: 'effect',
          number: 2,
          text: 'Результативность программы',
          kind: 'number',
          range: [1, 10],
        },
        { ...PLAIN, code: 'comfort', number: 3, text: 'Комфорт участия', kind: 'number', range: [1, 10] },
      ],
    },
    {
      lead: '',
      questions: [
        {
          ...PLAIN,
          ...{ code: 'how-often', number: 14, text: 'Как часто вы ждёте встреч', kind: 'choice' },
          options: ['очень часто', 'часто', 'иногда', 'редко', 'никогда'],
        },
        {
          ...PLAIN,
          ...{ code: 'another', number: 8, text: 'Нужен ли вам другой наставник', kind: 'choice' },
          ...{ options: ['да', 'нет'], private: true },
        },
        { ...PLAIN, code: 'hopes', number: 12, text: 'Чего вы ждёте для себя', kind: 'text' },
      ],
    },
    {
      lead: 'В каждой строке одно число.',
      questions: [
        {
          ...PLAIN,
          ...{ code: 'own', number: 1, text: 'Оценка своих умений', kind: 'marks' },
          areas: ['документация', 'работа с родителями'],
          marks: '0 – не владею, 1 – владею частично, 2 – владею, 3 – могу научить других',
        },
      ],
    },
  ],
  answers: [],
  left: 'осталось 1 из 4',
  place: null,
});

const none = { text: 'данные не собраны', bar: null, count: 0 } as const;

export const feedbackResults: FeedbackResults = {
  year: '2026/2027',
  source: 'Лист «Анкеты», на 21.11.2026',
  sides: [
    {
      title: 'Наставляемые',
      responses: [
        'Стартовая анкета наставляемого: заполнили 6 из 8',
        'Промежуточная анкета наставляемого: данные не собраны',
        'Итоговая анкета наставляемого: заполнили 7 из 8',
      ],
      content: '85,7\u00a0% (6 из 7), ответили 7 из 8. Удовлетворён – средняя оценка от 7 и рад участию.',
      questions: [
        {
          question: 'Результативность программы для вас',
          before: { text: '6,2', bar: 62, count: 6 },
          after: { text: '8,4', bar: 84, count: 7 },
          growth: '+2,1',
        },
        {
          question: 'Польза открытых занятий, семинаров, конкурсов',
          before: { text: '4 ответа, для среднего мало', bar: null, count: 4 },
          after: { text: '7,8', bar: 78, count: 5 },
          growth: '',
        },
      ],
      choices: [
        {
          survey: 'Итоговая анкета наставляемого',
          question: 'Хотели бы вы продолжить работу в программе',
          private: false,
          answers: 'да – 5, затрудняюсь – 2',
        },
        {
          survey: 'Промежуточная анкета наставляемого',
          question: 'Нужен ли вам другой наставник (видит только куратор)',
          private: true,
          answers: 'да – 1, нет – 5',
        },
      ],
      words: [
        {
          survey: 'Итоговая анкета наставляемого',
          question: 'Чего вам не хватило',
          private: false,
          texts: ['Времени на взаимопосещения', 'Общих занятий'],
        },
      ],
    },
    {
      title: 'Наставники',
      responses: ['Итоговая анкета наставника: данные не собраны'],
      content: 'данные не собраны',
      questions: [{ question: 'Комфорт участия в программе', before: none, after: none, growth: '' }],
      choices: [],
      words: [],
    },
  ],
  diagnosis: {
    summary: [
      'Диагностика этого квартала: 5 из 8.',
      'Трудные области по своей оценке: 14 из 90 отметок.',
      'Закрыто трудностей: 6 из 11.',
    ],
    areas: [
      { area: 'документация', own: 'выше у 3, так же у 2', mentor: 'выше у 2', closed: '3 из 4' },
      {
        area: 'работа с родителями',
        own: '5 отметок, повторно не измеряли',
        mentor: 'данные не собраны',
        closed: '',
      },
    ],
  },
  curator: {
    summary: '16 из 18, уровень оптимальный',
    marks: [{ question: 'Дела программы отвечают её цели и задачам', mark: '2 – видно полностью' }],
  },
  places: [{ text: 'Итоговая анкета наставляемого: 98 строк', place: at('Анкеты', 40) }],
};

export const feedbackReading: FeedbackReading = {
  survey: 'Q-06',
  date: '2026-11-21',
  naming: 'Анкеты ведутся без имён: имена из файла не записываются.',
  surveys: [
    { survey: 'Q-03s', title: 'Стартовая анкета наставляемого' },
    { survey: 'Q-06', title: 'Итоговая анкета наставляемого' },
  ],
  columns: [
    { index: 0, heading: 'Отметка времени', example: '20.05.2027', holds: 'date', sure: true },
    { index: 1, heading: 'Комфорт', example: '8', holds: 'comfort', sure: true },
    { index: 2, heading: 'Общее впечатление', example: 'хорошее', holds: '', sure: true },
  ],
  holdings: [
    { holds: '', label: 'не брать' },
    { holds: 'date', label: 'когда ответил' },
    { holds: 'comfort', label: 'Комфорт участия в программе' },
  ],
  people: [],
  bank: [],
  lines: [{ id: 'Ответ 1', name: 'Ответ 1', date: '2026-11-20', fresh: 12, changed: 0, same: 0 }],
  unread: ['Ответ 1: не понят ответ на вопрос «Оправдались ли ваши ожидания».'],
  changes: [],
  summary: 'Новых: 12 ответов, участников: 1.',
  count: 12,
  revision: 'р-2',
};
