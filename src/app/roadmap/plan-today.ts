import type { CivilDate } from '../../domain/calendar/civil-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import { roadmap } from '../../sheets/all';
import type { Settings } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { needColumns, readSettings, yearOf } from '../banks';
import type { Ports } from '../ports';
import { type SchoolCalendar, schoolCalendar } from './deadline-context';
import { type StatedRow, statedRows } from './roadmap-rows';

/** The day, the school year and how the school counts its days. */
interface SchoolToday {
  readonly settings: Settings;
  readonly year: SchoolYear;
  readonly today: CivilDate;
  readonly school: SchoolCalendar;
}

/** The roadmap with its states of today. */
export interface PlanToday extends SchoolToday {
  readonly table: Table<RoadmapRow>;
  readonly rows: readonly StatedRow[];
}

type Needs = Pick<Ports, 'book' | 'clock'>;

/** Two reads: settings and calendar. */
export function schoolToday({ book, clock }: Needs): SchoolToday {
  const settings = readSettings(book);
  const today = clock.today();
  const year = yearOf(settings, today);
  return { settings, year, today, school: schoolCalendar(book, settings, year) };
}

/** Three reads: settings, calendar and roadmap. Without its columns the roadmap has no rows. */
export function readPlanToday(ports: Needs): PlanToday {
  const now = schoolToday(ports);
  const table = ports.book.read(roadmap);
  return { ...now, table, rows: statedRows(table, now.school, now.today) };
}

/** The same; refuses a roadmap whose columns are gone. */
export function planToday(ports: Needs): PlanToday {
  needColumns(ports.book, roadmap);
  return readPlanToday(ports);
}
