import {
  choice,
  type FeedbackQuestion,
  type FeedbackSurvey,
  HOW_OFTEN,
  scale,
  words,
  YES_NO,
  YES_NO_UNSURE,
} from './feedback';

/** Questions 2–11 of a mentee, asked before as what is expected and after as what has come. */
const MENTEE_SCALES: readonly FeedbackQuestion[] = [
  scale(2, 'effect', 'Результативность программы для вас'),
  scale(3, 'comfort', 'Комфорт участия в программе'),
  scale(4, 'welcome', 'Знакомство с коллективом и обязанностями'),
  scale(5, 'adaptation', 'Освоение в должности'),
  scale(6, 'practice-events', 'Польза открытых занятий, семинаров, конкурсов'),
  scale(7, 'theory', 'Теория, которой делится наставник'),
  scale(8, 'practice', 'Практические приёмы, которым учит наставник'),
  scale(9, 'programme', 'Продуманность программы пары'),
  scale(10, 'support', 'Поддержка со стороны наставника'),
  scale(11, 'together', 'Удовлетворённость совместной работой'),
];

/** The same of a mentor; number 6 is asked of mentees alone. */
const MENTOR_SCALES: readonly FeedbackQuestion[] = [
  scale(2, 'effect', 'Результативность программы'),
  scale(3, 'comfort', 'Комфорт участия в программе'),
  scale(4, 'welcome', 'Знакомство наставляемого с коллективом и обязанностями'),
  scale(5, 'adaptation', 'Освоение наставляемого в должности'),
  scale(7, 'theory', 'Передача теории наставляемому'),
  scale(8, 'practice', 'Передача практических приёмов наставляемому'),
  scale(9, 'programme', 'Продуманность программы пары'),
  scale(10, 'involvement', 'Включённость наставляемого в работу'),
  scale(11, 'together', 'Удовлетворённость работой в паре'),
];

const EXPECTED = 'Чего вы ждёте от программы? Обведите число: 1 – совсем нет, 10 – в полной мере.';
const CAME_TRUE = 'Как получилось на деле? Обведите число: 1 – совсем нет, 10 – в полной мере.';

const BEFORE = [
  choice(1, 'before', 'Участвовали ли вы в наставничестве раньше', YES_NO),
  { ...words(16, 'before-where', 'Если участвовали, где и когда'), short: true },
] as const;
const GLAD = choice(15, 'glad', 'Рады ли вы участию в программе', YES_NO);

/** Q-03 before the work begins. */
export const menteeStart: FeedbackSurvey = {
  code: 'Q-03s',
  survey: 'Q-03',
  name: 'Стартовая анкета наставляемого',
  round: 'начало',
  role: 'mentee',
  parts: [
    { lead: '', questions: BEFORE },
    { lead: EXPECTED, questions: MENTEE_SCALES },
    {
      lead: '',
      questions: [
        words(12, 'hopes', 'Чего вы ждёте для себя'),
        words(13, 'value', 'Что для вас в программе особенно ценно'),
        choice(14, 'how-often', 'Как часто вы ждёте встреч и мероприятий', HOW_OFTEN),
        GLAD,
      ],
    },
  ],
};

/** Q-04 before the work begins. */
export const mentorStart: FeedbackSurvey = {
  code: 'Q-04s',
  survey: 'Q-04',
  name: 'Стартовая анкета наставника',
  round: 'начало',
  role: 'mentor',
  parts: [
    { lead: '', questions: BEFORE },
    { lead: EXPECTED, questions: MENTOR_SCALES },
    {
      lead: '',
      questions: [
        words(12, 'hopes', 'Чего вы ждёте от своей роли в программе'),
        words(13, 'value', 'Что для вас в программе особенно ценно'),
        choice(14, 'how-often', 'Как часто вы намерены проводить встречи и мероприятия', HOW_OFTEN),
        GLAD,
      ],
    },
  ],
};

/** what has come of it for the mentee. */
export const menteeEnd: FeedbackSurvey = {
  code: 'Q-06',
  survey: 'Q-06',
  name: 'Итоговая анкета наставляемого',
  round: 'конец',
  role: 'mentee',
  parts: [
    {
      lead: CAME_TRUE,
      questions: [...MENTEE_SCALES, scale(21, 'hopes-met', 'Оправдались ли ваши ожидания')],
    },
    {
      lead: '',
      questions: [
        choice(22, 'content', 'Довольны ли вы результатом', YES_NO_UNSURE),
        choice(23, 'go-on', 'Хотели бы вы продолжить работу в программе', YES_NO_UNSURE),
        choice(24, 'become-mentor', 'Хотели бы вы сами стать наставником', YES_NO_UNSURE),
        choice(25, 'stay', 'Видите ли вы себя в организации через пять лет', YES_NO_UNSURE),
        choice(26, 'confidence', 'Прибавилось ли у вас уверенности в работе', YES_NO_UNSURE),
        choice(27, 'active', 'Стали ли вы активнее в делах коллектива', YES_NO_UNSURE),
        choice(28, 'children', 'Заметны ли перемены к лучшему в вашей группе (классе)', YES_NO_UNSURE),
        choice(29, 'write', 'Хотели бы вы писать статьи, готовить проекты', YES_NO_UNSURE),
      ],
    },
    {
      lead: '',
      questions: [
        choice(14, 'how-often', 'Как часто проходили встречи и мероприятия', HOW_OFTEN),
        GLAD,
        words(30, 'missing', 'Чего вам не хватило'),
      ],
    },
  ],
};

/** what has come of it for the mentor. */
export const mentorEnd: FeedbackSurvey = {
  code: 'Q-07',
  survey: 'Q-07',
  name: 'Итоговая анкета наставника',
  round: 'конец',
  role: 'mentor',
  parts: [
    {
      lead: CAME_TRUE,
      questions: [...MENTOR_SCALES, scale(21, 'goal-met', 'Достигнута ли цель работы в паре')],
    },
    {
      lead: '',
      questions: [
        choice(22, 'go-on', 'Хотели бы вы продолжить работу наставником', YES_NO_UNSURE),
        choice(23, 'time', 'Достаточно ли было времени на работу в паре', YES_NO_UNSURE),
        choice(24, 'fair', 'Справедливы ли оплата и признание труда наставника', YES_NO_UNSURE),
      ],
    },
    {
      lead: '',
      questions: [
        choice(14, 'how-often', 'Как часто вы проводили встречи и мероприятия', HOW_OFTEN),
        GLAD,
        words(25, 'gained', 'Что наставничество дало вам самим'),
        words(26, 'improve', 'Что стоит улучшить в программе'),
      ],
    },
  ],
};
