import { type CivilDate, dateParts, daysInMonth, shortDate } from '../domain/calendar/civil-date';
import { monthAndYear } from '../domain/language/dates-in-words';

/** A window as people say it: «сентябрь 2026», «10.09.2026», «до 10.09.2026», «01.09.2026 – 15.10.2026». */
export function windowLabel(window: { readonly from: string | null; readonly to: string | null }): string {
  const from = window.from as CivilDate | null;
  const to = window.to as CivilDate | null;
  if (from === null) return to === null ? '' : `до ${shortDate(to)}`;
  if (to === null) return `с ${shortDate(from)}`;
  if (from === to) return shortDate(from);
  return isMonth(from, to) ? monthAndYear(from) : `${shortDate(from)} – ${shortDate(to)}`;
}

function isMonth(from: CivilDate, to: CivilDate): boolean {
  const { year, month, day } = dateParts(from);
  return day === 1 && to === `${from.slice(0, 8)}${daysInMonth(year, month)}`;
}
