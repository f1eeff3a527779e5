import type { CivilDate } from '../../domain/calendar/civil-date';
import { dayOfSchoolYear, parseSchoolYear, type SchoolYear } from '../../domain/calendar/school-year';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import { parseDeadline } from '../../domain/deadlines/parse-deadline';
import { phraseKey } from '../../domain/deadlines/remembered';
import type { DeadlineContext, RememberedReading } from '../../domain/deadlines/types';
import { calendar } from '../../sheets/all';
import { CALENDAR_KIND } from '../../sheets/plan-lists';
import type { Problem } from '../../sheets/problems';
import { calendarProblem, readCalendarDays } from '../../sheets/school-calendar';
import type { Settings } from '../../sheets/settings';
import type { Table, TableRow } from '../../sheets/table';
import type { CalendarRow } from '../../sheets/year-plan';
import type { Ports } from '../ports';

/** How this school counts: what deadlines in words mean, which days people work, and rows that say neither. */
export interface SchoolCalendar {
  readonly context: DeadlineContext;
  readonly working: WorkingCalendar;
  /** The day rows that last all year are looked at for the last time. */
  readonly lastControl: CivilDate;
  /** Rows of «Календарь» that are not used, with places. */
  readonly problems: readonly Problem[];
}

/** From «Настройки» and «Календарь» for one school year. One read: the sheet «Календарь». */
export function schoolCalendar(book: Ports['book'], values: Settings, year: SchoolYear): SchoolCalendar {
  const table = book.read(calendar);
  const days = readCalendarDays(table, year);
  const { remembered, problems } = rememberedReadings(table);
  const quarters = quartersOf(values);
  return {
    context: {
      year,
      ...(days.schoolDates ? { schoolDates: days.schoolDates } : {}),
      ...(quarters ? { quarters } : {}),
      ...(remembered.size > 0 ? { remembered } : {}),
    },
    working: {
      daysPerWeek: /шест/i.test(values.week) ? 6 : 5,
      daysOff: days.daysOff,
      workingDates: days.workingDates,
    },
    lastControl: lastControlOf(values, year),
    problems: [...days.problems, ...problems],
  };
}

/** Where «Настройки» say nothing. */
const USUAL_LAST_CONTROL = '31.05';

const lastControlOf = ({ lastControl }: Settings, year: SchoolYear): CivilDate =>
  dayOfSchoolYear(lastControl, year) ?? dayOfSchoolYear(USUAL_LAST_CONTROL, year)!;

/** `null` while the school has not decided: then the program asks. */
function quartersOf({ quarters }: Settings): DeadlineContext['quarters'] | null {
  if (/четверт/i.test(quarters)) return 'terms';
  return /календар/i.test(quarters) ? 'calendar' : null;
}

/** Rows «как понимать срок». The words of the reading are read by the same grammar, for the year of the choice. */
function rememberedReadings(table: Table<CalendarRow>): {
  remembered: Map<string, RememberedReading>;
  problems: Problem[];
} {
  const remembered = new Map<string, RememberedReading>();
  const problems: Problem[] = [];
  for (const row of table.rows.filter(({ values }) => values.kind === CALENDAR_KIND.reading)) {
    const reading = readingOfRow(row);
    if (!('fault' in reading)) remembered.set(phraseKey(row.values.title), reading);
    else problems.push(calendarProblem(table, row, reading.fault, reading.key));
  }
  return { remembered, problems };
}

type RowFault = {
  readonly fault: 'no-phrase' | 'reading-year' | 'reading-not-understood';
  readonly key: keyof CalendarRow;
};

function readingOfRow({ values }: TableRow<CalendarRow>): RememberedReading | RowFault {
  if (values.title.trim() === '') return { fault: 'no-phrase', key: 'title' };
  const year = parseSchoolYear(values.year);
  if (!year) return { fault: 'reading-year', key: 'year' };
  const reading = parseDeadline(values.reading, { year, anyYear: true });
  return reading.certainty === 'ask' || reading.windows.length === 0
    ? { fault: 'reading-not-understood', key: 'reading' }
    : { reading, year };
}
