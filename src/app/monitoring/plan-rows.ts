import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { statedRows } from '../roadmap/check-deadlines';
import type { SchoolCalendar } from '../roadmap/deadline-context';
import { type StatedRow, watchedRows } from '../roadmap/roadmap-rows';

/** Rows of the plan as the whole program understands them. */
export const planRows = (table: Table<RoadmapRow>, school: SchoolCalendar, today: CivilDate): StatedRow[] =>
  statedRows(watchedRows(table, school), today);
