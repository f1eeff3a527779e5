import type { TodayItem } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { rewardDayNear, toldOn } from '../../domain/rewards/reward-days';
import type { Ledger } from '../../domain/roadmap/reminders';
import { rewardDayTexts as text } from '../../text/reward-days';

/** The line of «Сегодня» before the day of mentors: whom to reward, and a piece of news. */
export function rewardDayItems(today: CivilDate): readonly TodayItem[] {
  const day = rewardDayNear(today);
  if (day === null) return [];
  return [
    {
      title: text.title(day),
      hint: text.left(day.daysLeft),
      place: null,
      action: { kind: 'rewards', label: text.rewards },
      also: { kind: 'site', label: text.site },
    },
  ];
}

/** The line of the letter about that day, with what the ledger keeps of it; `null` when it was told already. */
export function rewardDayReminder(
  today: CivilDate,
  ledger: Ledger,
): { readonly key: string; readonly moment: CivilDate; readonly text: string } | null {
  const day = rewardDayNear(today);
  const moment = day && toldOn(day);
  if (day === null || moment === null) return null;
  const key = fingerprint(`${day.id} ${day.on}`).slice(0, 12);
  return (ledger.get(key) ?? '') < moment ? { key, moment, text: text.letter(day) } : null;
}
