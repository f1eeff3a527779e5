import { addDays, type CivilDate, weekday } from './civil-date';

/**
 * The working calendar of an organisation. Holidays move every year by a government decision, so they are data:
 * `daysOff` are non-working dates besides the weekly ones, `workingDates` are days off made working.
 */
export interface WorkingCalendar {
  readonly daysPerWeek: 5 | 6;
  readonly daysOff: ReadonlySet<CivilDate>;
  readonly workingDates: ReadonlySet<CivilDate>;
}

/** How many days either way are looked at: longer than any run of holidays. */
const LONGEST_SEARCH = 366;

/** A date made working outweighs everything; then the dates off; then the week. */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  if (calendar.workingDates.has(date)) return true;
  return !calendar.daysOff.has(date) && weekday(date) <= calendar.daysPerWeek;
}

/**
 * The n-th working day after `date` (before it when negative); `date` itself is not counted, whether working or not.
 * For 0 the date itself. Throws a RangeError when the calendar has no working day within a year.
 */
export function addWorkingDays(date: CivilDate, count: number, calendar: WorkingCalendar): CivilDate {
  const step = Math.sign(count);
  let current = date;
  for (let left = Math.abs(count); left > 0; left--) current = nextWorkingDay(current, step, calendar);
  return current;
}

/** The day itself when people work on it, else the next working day. */
export const workingDayFrom = (date: CivilDate, calendar: WorkingCalendar): CivilDate =>
  addWorkingDays(addDays(date, -1), 1, calendar);

function nextWorkingDay(date: CivilDate, step: number, calendar: WorkingCalendar): CivilDate {
  for (let away = 1; away <= LONGEST_SEARCH; away++) {
    const candidate = addDays(date, step * away);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError('No working day within a year: the list of days off covers it all');
}

/** Working days of a notice to stop mentoring, either side's (Labour Code, art. 351.8; counted by art. 14). */
const NOTICE_WORKING_DAYS = 3;

/** The first day mentoring may end on after a notice given on `notice`; that day itself is not counted. */
export const earliestEndAfterNotice = (notice: CivilDate, calendar: WorkingCalendar): CivilDate =>
  addWorkingDays(notice, NOTICE_WORKING_DAYS, calendar);
