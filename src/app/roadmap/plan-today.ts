import type { CivilDate } from '../../domain/calendar/civil-date';
import type { SchoolYear } from '../../domain/calendar/school-year';
import { roadmap } from '../../sheets/all';
import type { Settings } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { needColumns, readSettings, yearOf } from '../banks';
import type { Ports } from '../ports';
import { statedRows } from './check-deadlines';
import { schoolCalendar } from './deadline-context';
import { type StatedRow, watchedRows } from './roadmap-rows';

/** The roadmap with its states of today. */
export interface PlanToday {
  readonly settings: Settings;
  readonly year: SchoolYear;
  readonly today: CivilDate;
  readonly table: Table<RoadmapRow>;
  /** Rows that say what is to be done. */
  readonly rows: readonly StatedRow[];
}

/** Three reads: settings, calendar and roadmap. Refuses a roadmap whose columns are gone. */
export function planToday({ book, clock }: Pick<Ports, 'book' | 'clock'>): PlanToday {
  needColumns(book, roadmap);
  const settings = readSettings(book);
  const today = clock.today();
  const year = yearOf(settings, today);
  const table = book.read(roadmap);
  const rows = watchedRows(table, schoolCalendar(book, settings, year));
  const named = rows.filter(({ sheetRow }) => sheetRow.values.activity.trim() !== '');
  return { settings, year, today, table, rows: statedRows(named, today) };
}
