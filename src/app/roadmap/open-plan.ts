import type { CivilDate } from '../../domain/calendar/civil-date';
import { parseSchoolYear, type SchoolYear, schoolYearOf } from '../../domain/calendar/school-year';
import { roadmap, settings } from '../../sheets/all';
import { type Settings, settingsFrom } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { needColumns, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { statedRows } from './check-deadlines';
import { lastControlOf, type StatedRow, watchedRows } from './roadmap-rows';

/** The roadmap with its states of today. */
export interface OpenPlan {
  readonly settings: Settings;
  readonly year: SchoolYear;
  readonly today: CivilDate;
  readonly table: Table<RoadmapRow>;
  /** Rows that say what is to be done. */
  readonly rows: readonly StatedRow[];
}

/** Two reads: settings and roadmap. Refuses a roadmap whose columns are gone. */
export function openPlan({ book, clock }: Pick<Ports, 'book' | 'clock'>): OpenPlan {
  needColumns(book, roadmap);
  const values = settingsFrom(valuesOf(book.read(settings)));
  const today = clock.today();
  const year = parseSchoolYear(values.year) ?? schoolYearOf(today);
  const table = book.read(roadmap);
  const rows = watchedRows(table, year, lastControlOf(values.lastControl, year));
  const named = rows.filter(({ sheetRow }) => sheetRow.values.activity.trim() !== '');
  return { settings: values, year, today, table, rows: statedRows(named, today) };
}
