import { addDays, type CivilDate, civilDate, dateParts, daysBetween } from '../calendar/civil-date';

/** A day of the year on which an organisation rewards its mentors. */
export interface RewardDay {
  readonly id: string;
  readonly on: CivilDate;
  readonly daysLeft: number;
}

interface YearlyDay {
  readonly id: string;
  readonly month: number;
  readonly day: number;
  /** Days ahead from which it is told: enough for an order. */
  readonly ahead: number;
}

/** The day of mentors (domain rule §3): told of from the middle of February. */
const DAYS: readonly YearlyDay[] = [{ id: 'mentor-day', month: 3, day: 2, ahead: 15 }];

/** The day that comes next within its days of notice, its own day included; `null` when there is none. */
export function rewardDayNear(today: CivilDate): RewardDay | null {
  const { year } = dateParts(today);
  for (const { id, month, day, ahead } of DAYS) {
    const on = civilDate(year, month, day)!;
    if (today >= addDays(on, -ahead) && today <= on) return { id, on, daysLeft: daysBetween(today, on) };
  }
  return null;
}

/** Days before it on which the letter tells of it once more. */
const TOLD = [14, 3, 0];

/** The moment of the rule that has come by today; `null` before the first. */
export function toldOn({ on, daysLeft }: RewardDay): CivilDate | null {
  const ahead = TOLD.filter((days) => daysLeft <= days).at(-1);
  return ahead === undefined ? null : addDays(on, -ahead);
}
