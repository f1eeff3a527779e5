import { addDays, type CivilDate, daysBetween } from '../domain/calendar/civil-date';
import { type SchoolYear, schoolYearOf } from '../domain/calendar/school-year';
import type { DateWindow, SchoolDates, Season } from '../domain/deadlines/types';
import { CALENDAR_KIND } from './plan-lists';
import type { CalendarFault, Problem } from './problems';
import type { Table, TableRow } from './table';
import type { CalendarRow } from './year-plan';

/** What «Календарь» says of days; the rows about deadlines are left to those who read deadlines. */
export interface CalendarDays {
  readonly daysOff: ReadonlySet<CivilDate>;
  readonly workingDates: ReadonlySet<CivilDate>;
  /** Terms and holidays of the one school year; absent when the sheet has none of it. */
  readonly schoolDates: SchoolDates | null;
  readonly problems: readonly Problem[];
}

type Row = TableRow<CalendarRow>;
interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Days in a row that can be off, be a term or holidays; more is a slip of the pen in a year. */
const LONGEST = { [CALENDAR_KIND.dayOff]: 100, [CALENDAR_KIND.term]: 150, [CALENDAR_KIND.holidays]: 120 };

const TERMS: readonly RegExp[] = [/^(?:1|i|перв)/i, /^(?:2|ii|втор)/i, /^(?:3|iii|трет)/i];
const FOURTH = /^(?:4|iv|четв[её]рт(?!ь))/i;
const SEASONS: readonly (readonly [RegExp, Season])[] = [
  [/осен/i, 'autumn'],
  [/зим|новогод/i, 'winter'],
  [/весен/i, 'spring'],
  [/лет/i, 'summer'],
];

/**
 * Reads the rows about days. A row that makes no sense is left out and listed with its place; nothing throws, and
 * there is always a working day within any half year.
 */
export function readCalendarDays(table: Table<CalendarRow>, year: SchoolYear): CalendarDays {
  const problems: Problem[] = [];
  const daysOff = new Set<CivilDate>();
  const workingDates = new Set<CivilDate>();
  const terms: (DateWindow | null)[] = [null, null, null, null];
  const holidays: Partial<Record<Season, DateWindow>> = {};
  const fault = (row: Row, code: CalendarFault, key: keyof CalendarRow): void => {
    problems.push(calendarProblem(table, row, code, key));
  };
  for (const row of table.rows) {
    const { kind, title } = row.values;
    if (kind === CALENDAR_KIND.reading) continue;
    const span = spanOf(row);
    if (typeof span === 'string') fault(row, span, 'from');
    else if (kind === CALENDAR_KIND.workingDay) for (const day of daysOf(span)) workingDates.add(day);
    else if (kind === CALENDAR_KIND.dayOff) {
      if (runWith(daysOff, span) > LONGEST[kind]) fault(row, 'too-long', 'to');
      else for (const day of daysOf(span)) daysOff.add(day);
    } else if (kind === CALENDAR_KIND.term) {
      const number = termNumber(title);
      if (number === null) fault(row, 'which-term', 'title');
      else if (schoolYearOf(span.from).start !== year.start) continue;
      else if (terms[number - 1]) fault(row, 'twice', 'title');
      else if (overlaps(terms, number, span)) fault(row, 'out-of-order', 'from');
      else terms[number - 1] = span;
    } else if (kind === CALENDAR_KIND.holidays) {
      const season = SEASONS.find(([root]) => root.test(title))?.[1];
      if (!season) fault(row, 'which-holidays', 'title');
      else if (schoolYearOf(span.from).start !== year.start) continue;
      else if (holidays[season]) fault(row, 'twice', 'title');
      else holidays[season] = span;
    } else fault(row, 'which-kind', 'kind');
  }
  const told = terms.some((term) => term !== null) || Object.keys(holidays).length > 0;
  return { daysOff, workingDates, schoolDates: told ? { terms, holidays } : null, problems };
}

/** A problem of one row of «Календарь» at the cell of its column. */
export const calendarProblem = (
  table: Table<CalendarRow>,
  { row }: Row,
  fault: CalendarFault,
  key: keyof CalendarRow,
): Problem => ({
  sheet: table.sheet,
  row,
  column: table.columns[key] ?? 1,
  code: 'calendar-row',
  fault,
});

/** From the first day to the last; one day when only one is given. */
function spanOf({ values }: Row): Span | CalendarFault {
  const from = values.from ?? values.to;
  const to = values.to ?? values.from;
  if (from === null || to === null) return 'no-dates';
  if (from > to) return 'reversed';
  const most = LONGEST[values.kind as keyof typeof LONGEST] ?? LONGEST[CALENDAR_KIND.dayOff];
  return daysBetween(from, to) >= most ? 'too-long' : { from, to };
}

const daysOf = ({ from, to }: Span): CivilDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/** Days off in a row once the span is added. */
function runWith(daysOff: ReadonlySet<CivilDate>, { from, to }: Span): number {
  let run = daysBetween(from, to) + 1;
  for (let day = addDays(from, -1); daysOff.has(day); day = addDays(day, -1)) run++;
  for (let day = addDays(to, 1); daysOff.has(day); day = addDays(day, 1)) run++;
  return run;
}

function termNumber(title: string): number | null {
  const text = title.trim();
  if (FOURTH.test(text)) return 4;
  for (const number of [3, 2, 1]) if (TERMS[number - 1]!.test(text)) return number;
  return null;
}

/** A term stands after those before it and before those after it. */
const overlaps = (terms: readonly (DateWindow | null)[], number: number, { from, to }: Span): boolean =>
  terms.some((term, index) => term !== null && (index < number - 1 ? term.to! >= from : term.from! <= to));
