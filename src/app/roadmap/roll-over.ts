import type { Input } from '../../contract/api';
import type { RolledOver, RolloverPreview, RolloverRow } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type SchoolYear, schoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { type RolledDeadline, rolledDeadline } from '../../domain/roadmap/rollover';
import { roadmap, settings } from '../../sheets/all';
import { doubtText, rolloverTexts as text } from '../../text/rollover';
import { placeOf, writeSetting } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { schoolCalendar } from './deadline-context';
import { type PlanToday, planToday } from './plan-today';
import { planRow, type StatedRow, spanOf, statusFor, understoodText, waitingRemarks } from './roadmap-rows';

interface RolledRow {
  readonly row: StatedRow;
  readonly rolled: RolledDeadline;
}

/** What every row becomes in the next school year; changes nothing. */
export function previewRollover(ports: Ports): Result<RolloverPreview> {
  const plan = planToday(ports);
  const next = schoolYear(plan.year.start + 1);
  const rows = rolledRows(ports, plan, next).map((row) => rowView(row, plan));
  return done({
    from: schoolYearLabel(plan.year),
    to: schoolYearLabel(next),
    copy: text.copyName(plan.year.start),
    rows,
    changed: rows.filter(({ old, deadline }) => old !== deadline).length,
    asked: rows.filter(({ look }) => look.length > 0).length,
    refusal: refusalOf(ports, plan),
  });
}

/**
 * Keeps the old plan on a sheet of its own, then makes the plan of the next year of it: new words and dates, no marks.
 * Refused when the year of the book is no longer `from`, when that sheet is there already or the plan is empty.
 */
export function rollOver(ports: Ports, { from }: Input<'rollover.make'>): Result<RolledOver> {
  const { book, layout } = ports;
  book.need(roadmap, settings);
  const plan = planToday(ports);
  if (schoolYearLabel(plan.year) !== from)
    return refuse('stale', text.yearChanged(schoolYearLabel(plan.year)));
  const refusal = refusalOf(ports, plan);
  if (refusal !== null) return refuse('invalid', refusal);
  const next = schoolYear(plan.year.start + 1);
  const rows = rolledRows(ports, plan, next);
  const copy = text.copyName(plan.year.start);
  const action = startAction(ports);
  for (const one of rows) writeRow(ports, action, one, plan);
  writeSetting(book, action, 'year', schoolYearLabel(next));
  const undoable = action.canBeUndone();
  // The copy first: whatever stops the rest, the old plan is kept.
  if (nameTaken(layout, copy) === null) layout.copy(roadmap.name, copy);
  const last = action.finish(text.action(schoolYearLabel(next), copy));
  const look = rows.map((row) => rowView(row, plan)).filter((row) => row.look.length > 0);
  return done({
    text: text.made(schoolYearLabel(next), rows.length, copy, undoable),
    look,
    lastAction: undoable ? last : null,
  });
}

function refusalOf({ layout, book }: Ports, plan: PlanToday): string | null {
  const copy = text.copyName(plan.year.start);
  if (plan.rows.length === 0) return text.noRows;
  const taken = nameTaken(layout, copy);
  return taken !== null && !isKeptPlan(book, plan, taken) ? text.copyExists(copy) : null;
}

const nameTaken = ({ names }: Ports['layout'], copy: string): string | null =>
  names().find((name) => name.toLowerCase() === copy.toLowerCase()) ?? null;

/** What people typed stands there word for word: an attempt was interrupted or taken back, and its copy will do. */
function isKeptPlan(book: Ports['book'], { table }: PlanToday, name: string): boolean {
  const typed = Object.entries(roadmap.columns).flatMap(([key, spec]) => ('computed' in spec ? [] : [key]));
  const words = ({ rows }: PlanToday['table']): string =>
    JSON.stringify(rows.map(({ values }) => typed.map((key) => values[key as keyof typeof values])));
  return words(book.read({ ...roadmap, name })) === words(table);
}

/** Read with the days off, the terms and the remembered readings of the next year. */
function rolledRows({ book }: Ports, { rows, settings: values }: PlanToday, next: SchoolYear): RolledRow[] {
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
  { book }: Ports,
  action: ReturnType<typeof startAction>,
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
