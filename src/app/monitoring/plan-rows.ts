import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DeadlineContext } from '../../domain/deadlines/types';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { statedRows } from '../roadmap/check-deadlines';
import { watchedRows } from '../roadmap/roadmap-rows';

/** A row of the plan with its deadline as understood and its state. */
export type StatedRow = ReturnType<typeof statedRows>[number];

/** Rows of the plan as the whole program understands them. */
export const planRows = (table: Table<RoadmapRow>, context: DeadlineContext, today: CivilDate): StatedRow[] =>
  statedRows(watchedRows(table, context), today);
