import { daysInMonth } from '../domain/calendar/civil-date';

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

const short = (iso: string): string => iso.split('-').reverse().join('.');

/** A window as people say it: «сентябрь 2026», «10.09.2026», «до 10.09.2026», «01.09.2026 – 15.10.2026». */
export function windowLabel({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  if (from === null) return to === null ? '' : `до ${short(to)}`;
  if (to === null) return `с ${short(from)}`;
  if (from === to) return short(from);
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const wholeMonth = day === 1 && to === `${from.slice(0, 8)}${daysInMonth(year, month)}`;
  return wholeMonth ? `${MONTHS[month - 1]} ${year}` : `${short(from)} – ${short(to)}`;
}
