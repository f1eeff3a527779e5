import { addDays, type CivilDate, dateParts, shortDate } from '../domain/calendar/civil-date';
import type { Month } from '../domain/calendar/months';
import { MONTHS, MONTHS_GENITIVE } from '../domain/language/dates-in-words';
import { FEW_ANSWERS, type Marks } from '../domain/monitoring/survey-rounds';
import { counted } from './plural';

const dayAndMonth = (date: CivilDate): string => {
  const { day, month } = dateParts(date);
  return `${day} ${MONTHS_GENITIVE[month - 1]}`;
};

const PAIRS = ['пара', 'пары', 'пар'] as const;

/** Words of the charts that are made of the book. */
export const dashboardTexts = {
  charts: {
    stages: 'Дорожная карта по этапам',
    states: 'Пары по состоянию',
    coverage: 'Охват',
    programmes: 'Программы пар',
    consents: 'Согласия по видам',
  },
  weeks: 'Встречи по неделям',
  satisfaction: 'Оценки до и после',
  months: 'Показатели по месяцам',
  noStage: 'Без этапа',
  mentee: (question: string) => `${question} (наставляемые)`,
  mentor: (question: string) => `${question} (наставники)`,
  share: (part: number, whole: number) => `${part} из ${whole}`,
  morePairs: (count: number) => `Показаны самые слабые. Ещё ${counted(count, PAIRS)} – на листе «Программы».`,
  day: (monday: CivilDate) => shortDate(monday).slice(0, 5),
  week: (monday: CivilDate) => `${dayAndMonth(monday)} – ${dayAndMonth(addDays(monday, 6))}`,
  month: (month: Month) => {
    const { year, month: number } = dateParts(month);
    return `${MONTHS[number - 1]!.slice(0, 3)} ${year}`;
  },
  notCounted: 'не считали',
  mean: ({ count, mean }: Marks): string => {
    if (count === 0) return 'данные не собраны';
    return mean === null
      ? `меньше ${FEW_ANSWERS} ответов`
      : String(Math.round(mean * 10) / 10).replace('.', ',');
  },
  programme: 'Программа года',
  reached: (threshold: string, reached: boolean | null) =>
    threshold === '' || reached === null
      ? ''
      : `; порог ${threshold} ${reached ? 'достигнут' : 'не достигнут'}`,
};
