import type { FeedbackQuestion, FeedbackSurvey } from './feedback';

const MASTERY = ['не владею', 'владею частично', 'владею', 'могу научить других'] as const;
const SEEN = ['не владеет', 'владеет частично', 'владеет', 'может научить других'] as const;

/**
 * the areas of requests, marked by the mentee and by the mentor; asked again, it shows what has grown. A mark of
 * 0 or 1 is a difficulty.
 */
export const diagnosis: FeedbackSurvey = {
  code: 'Q-08',
  survey: 'Q-08',
  name: 'Диагностика компетенций',
  round: '',
  role: 'mentee',
  parts: [
    {
      lead: 'В каждой строке обведите по одному числу: слева отмечает наставляемый, справа – наставник.',
      questions: [
        {
          number: 1,
          code: 'own',
          text: 'Оценка своих умений',
          kind: 'marks',
          list: 'topics',
          markWords: MASTERY,
        },
        {
          number: 2,
          code: 'mentor',
          text: 'Оценка наставника',
          kind: 'marks',
          list: 'topics',
          markWords: SEEN,
        },
      ],
    },
  ],
};

/** «Проявляется полностью» counts 2, «частично» 1, «нет» 0. */
const statement = (number: number, code: string, text: string): FeedbackQuestion => ({
  ...{ number, code, text, kind: 'number', range: [0, 2] },
});

/** how the curator sees the quality of the programme, 18 points at most. */
export const curatorSurvey: FeedbackSurvey = {
  code: 'Q-09',
  survey: 'Q-09',
  name: 'Анкета куратора',
  round: '',
  role: 'curator',
  parts: [
    {
      lead: 'Насколько это видно в программе? В каждой строке обведите число: 2 – полностью, 1 – частично, 0 – не видно.',
      questions: [
        statement(1, 'aims', 'Дела программы отвечают её цели и задачам'),
        statement(
          2,
          'principles',
          'Организация работы отвечает принципам наставничества, принятым в организации',
        ),
        statement(3, 'approaches', 'Применяются современные подходы и технологии'),
        statement(4, 'climate', 'Отношения в парах и коллективе доброжелательные'),
        statement(5, 'logic', 'Наставники действуют последовательно и понимают положение наставляемых'),
        statement(6, 'participants', 'Участники довольны работой'),
        statement(7, 'partners', 'Администрация и партнёры довольны работой'),
        statement(8, 'activity', 'Наставляемые проявляют активность'),
        statement(9, 'use', 'Наставляемые применяют полученное в своей работе'),
      ],
    },
  ],
};
