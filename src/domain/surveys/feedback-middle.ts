import { choice, type FeedbackPart, type FeedbackSurvey, scale, words, YES_NO } from './feedback';

const NOW = 'Как идёт работа в паре сейчас? Обведите число: 1 – совсем плохо, 10 – очень хорошо.';

const middle = (together: string, another: string): readonly FeedbackPart[] => [
  {
    lead: NOW,
    questions: [
      scale(1, 'comfort-now', together),
      scale(2, 'use-now', 'Польза встреч'),
      scale(3, 'plan-now', 'Ход персонализированной программы'),
    ],
  },
  {
    lead: '',
    questions: [
      choice(4, 'enough', 'Сколько сейчас встреч', ['достаточно', 'мало', 'слишком много']),
      words(5, 'works', 'Что получается'),
      words(6, 'hinders', 'Что мешает'),
      words(7, 'to-change', 'Что изменить'),
      { ...choice(8, 'another', another, YES_NO), private: true },
    ],
  },
];

/** Q-03 in the middle of the work. */
export const menteeMiddle: FeedbackSurvey = {
  code: 'Q-03m',
  survey: 'Q-03',
  name: 'Промежуточная анкета наставляемого',
  round: 'середина',
  role: 'mentee',
  parts: middle('Комфорт общения с наставником', 'Нужен ли вам другой наставник'),
};

/** Q-04 in the middle of the work. */
export const mentorMiddle: FeedbackSurvey = {
  code: 'Q-04m',
  survey: 'Q-04',
  name: 'Промежуточная анкета наставника',
  round: 'середина',
  role: 'mentor',
  parts: middle('Комфорт общения с наставляемым', 'Нужен ли вашему наставляемому другой наставник'),
};
