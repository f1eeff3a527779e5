import type { RolloverPreview, RolloverRow } from '../../contract/dto';
import { type SchoolYear, schoolYear } from '../../domain/calendar/school-year';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { type RolledDeadline, rolledDeadline } from '../../domain/roadmap/rollover';
import { roadmap } from '../../sheets/all';
import { doubtText } from '../../text/rollover';
import { placeOf } from '../banks';
import type { Action } from '../journal';
import type { Ports } from '../ports';
import { schoolCalendar } from './deadline-context';
import { type PlanToday, readPlanToday } from './plan-today';
import { planRow, type StatedRow, spanOf, statusFor, understoodText, waitingRemarks } from './roadmap-rows';

interface RolledRow {
  readonly row: StatedRow;
  readonly rolled: RolledDeadline;
}

/** What every row becomes in the next school year; changes nothing. */
export function previewRollover(ports: Pick<Ports, 'book' | 'clock'>): RolloverPreview {
  const plan = readPlanToday(ports);
  const next = schoolYear(plan.year.start + 1);
  const rows = rolledRows(ports, plan, next).map((row) => rowView(row, plan));
  return {
    rows,
    changed: rows.filter(({ old, deadline }) => old !== deadline).length,
    asked: rows.filter(({ look }) => look.length > 0).length,
  };
}

/** Writes the plan of the next year in place of the old one, as part of an action: new words and dates, no marks. */
export function writeRolledPlan(ports: Pick<Ports, 'book' | 'clock'>, action: Action): void {
  const plan = readPlanToday(ports);
  const next = schoolYear(plan.year.start + 1);
  for (const one of rolledRows(ports, plan, next)) writeRow(ports, action, one, plan);
}

/** Read with the days off, the terms and the remembered readings of the next year. */
function rolledRows(
  { book }: Pick<Ports, 'book'>,
  { rows, settings: values }: PlanToday,
  next: SchoolYear,
): RolledRow[] {
  const { context, working } = schoolCalendar(book, values, next);
  return rows.map((row) => ({ row, rolled: rolledDeadline(planRow(row.sheetRow), context, working) }));
}

const rowView = ({ row, rolled }: RolledRow, { table }: PlanToday): RolloverRow => ({
  number: row.sheetRow.values.number,
  activity: measureTitle(row.sheetRow.values),
  old: row.sheetRow.values.deadline,
  deadline: rolled.phrase,
  reading: understoodText(rolled.deadline),
  look: rolled.doubts.map(doubtText),
  place: placeOf(table, row.sheetRow.row, 'deadline'),
});

/** Words and marks can be taken back; what is computed from them is written beside and made anew by every check. */
function writeRow(
  { book }: Pick<Ports, 'book'>,
  action: Action,
  { row, rolled }: RolledRow,
  { today, year }: PlanToday,
): void {
  const { row: line, values } = row.sheetRow;
  const cleared = { done: null, marks: [], proof: '', conditionMet: '' };
  action.update(roadmap, line, values, { deadline: rolled.phrase, ...cleared });
  const { deadline } = rolled;
  const { condition } = values;
  book.update(roadmap, line, {
    ...spanOf(deadline.windows),
    reading: understoodText(deadline),
    status: statusFor(deadline, { condition }, { today, year: schoolYear(year.start + 1) }),
    remarks: [...waitingRemarks(condition), ...rolled.doubts.map(doubtText)].join('\n'),
  });
}
