import { type PublicHoliday, publicHolidays } from '../domain/calendar/public-holidays';
import { type SchoolYear, schoolYearLabel } from '../domain/calendar/school-year';
import { CALENDAR_KIND } from './plan-lists';
import type { CalendarRow } from './year-plan';

const NAMES: Readonly<Record<PublicHoliday, string>> = {
  unity: 'День народного единства',
  'new-year': 'Новогодние каникулы',
  christmas: 'Рождество Христово',
  defender: 'День защитника Отечества',
  women: 'Международный женский день',
  labour: 'Праздник Весны и Труда',
  victory: 'День Победы',
  russia: 'День России',
};

const SOURCE = 'Статья 112 Трудового кодекса.';
const MOVED = `${SOURCE} Праздник пришёлся на выходной. Сверьте с постановлением о переносе.`;

/** Rows «Календарь» of a new book starts with: holidays of its school year, to be corrected by the yearly transfers. */
export const startingCalendar = (year: SchoolYear): Partial<CalendarRow>[] =>
  publicHolidays(year).map(({ holiday, from, to, moved }) => ({
    kind: CALENDAR_KIND.dayOff,
    title: moved ? `${NAMES[holiday]}: перенос выходного` : NAMES[holiday],
    from,
    to,
    year: schoolYearLabel(year),
    note: moved ? MOVED : SOURCE,
  }));
