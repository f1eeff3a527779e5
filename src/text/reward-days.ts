import { shortDate } from '../domain/calendar/civil-date';
import { dayMonthYear } from '../domain/language/dates-in-words';
import type { RewardDay } from '../domain/rewards/reward-days';
import { counted } from './plural';

const DAYS = ['день', 'дня', 'дней'] as const;

/** «2 марта – День наставника», and what to do by then. */
export const rewardDayTexts = {
  title: ({ on }: Pick<RewardDay, 'on'>) => `${dayMonthYear(on).replace(/ \d{4}$/, '')} – День наставника`,
  left: (days: number) => (days === 0 ? 'сегодня' : `через ${counted(days, DAYS)}`),
  rewards: 'Кого поощрить',
  site: 'Новость для сайта',
  letter: ({ on, daysLeft }: RewardDay) =>
    `День наставника ${shortDate(on)}, ${daysLeft === 0 ? 'сегодня' : `через ${counted(daysLeft, DAYS)}`}: решите, кого поощрить («Отчёты» – «Поощрения»), подготовьте приказ и новость для сайта.`,
  letterTitle: 'День наставника',
} as const;
