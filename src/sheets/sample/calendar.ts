import { schoolYear } from '../../domain/calendar/school-year';
import { startingCalendar } from '../calendar-start';
import type { CalendarRow } from '../year-plan';

/** «Календарь» of the sample book: the holidays of its year; the kindergarten has no terms. */
export const calendarRows: readonly Partial<CalendarRow>[] = startingCalendar(schoolYear(2026));
