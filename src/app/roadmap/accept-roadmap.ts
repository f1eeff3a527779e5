import type { Input } from '../../contract/api';
import type { PlanAccepted } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { type SchoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { phraseKey } from '../../domain/deadlines/remembered';
import { comparable } from '../../domain/nearest';
import type { PlannedRow } from '../../domain/roadmap/planned-rows';
import { matchMeasures } from '../../domain/roadmap/same-measure';
import { calendar, roadmap } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import type { Table, TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { appTexts } from '../../text/app';
import { windowsText } from '../../text/deadlines';
import { importTexts } from '../../text/roadmap-import';
import { idsOf, placeOf, readSettings, valuesOf, writeSetting } from '../banks';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { rememberReading } from './choose-reading';
import { readPlan, thresholdText } from './read-plan';
import { spanOf, statusFor, understoodText, waitingRemarks } from './roadmap-rows';

/**
 * Puts the plan into «Дорожная карта». A row that is there already (same measure) gets the new words and keeps
 * its marks; new measures are added; nothing is removed, what the plan no longer has is named in the answer.
 */
export function acceptRoadmap(ports: Ports, input: Input<'roadmap.accept'>): Result<PlanAccepted> {
  ports.book.need(roadmap, calendar);
  const { planned, year } = readPlan(ports, input, readSettings(ports.book));
  const rows = planned.filter(({ skipped }) => !skipped);
  if (rows.length === 0) return refuse('invalid', appTexts.noRoadmapRows, 'text');
  const table = ports.book.read(roadmap);
  const places = matchMeasures(
    rows.map(({ row }) => row),
    valuesOf(table),
  );
  const action = startAction(ports);
  const today = ports.clock.today();
  const newId = idSequence(roadmap.idPrefix!, idsOf(table));
  for (const [at, row] of rows.entries()) {
    const old = table.rows[places[at] ?? -1];
    if (old) {
      updateRow(action, old, row);
      continue;
    }
    action.append(roadmap, { id: newId(), ...newCells(row, { today, year }) });
  }
  const pressed = (input.corrections ?? []).filter(({ reading }) => reading !== null).map(({ key }) => key);
  rememberChoices(
    ports,
    action,
    rows.filter(({ key }) => pressed.includes(key)),
    year,
  );
  // The first plan of a book says which school year it is for; a later one does not move a year under way.
  if (table.rows.length === 0) writeSetting(ports.book, action, 'year', schoolYearLabel(year));
  const updated = places.filter((place) => place !== null).length;
  const added = rows.length - updated;
  return done({
    ...{ rows: rows.length, added, updated },
    gone: goneFrom(table, new Set(places)),
    lastAction: action.finish(importTexts.accepted(rows.length, added, updated)),
  });
}

/** Measures of the book that the plan no longer has. */
const goneFrom = (table: Table<RoadmapRow>, met: ReadonlySet<number | null>): PlanAccepted['gone'] =>
  table.rows
    .filter((row, at) => !met.has(at) && row.values.activity !== '')
    .map(({ row, values: { number, activity } }) => ({
      text: importTexts.goneRow(number, activity),
      place: placeOf(table, row, 'activity'),
    }));

/** What the plan says in its own words, and the dates as understood. */
const cellsOf = ({ row, deadline, responsible }: PlannedRow) => ({
  number: row.number,
  stage: row.stage,
  activity: row.activity,
  content: row.content,
  deadline: row.deadlineText,
  ...spanOf(deadline.windows),
  reading: understoodText(deadline),
  responsible: responsible.join('\n'),
  result: row.result,
  indicator: row.indicator,
});

/** What the program made of the words. */
const derivedOf = (row: PlannedRow) => ({
  threshold: thresholdText(row),
  condition: row.condition ?? '',
  archetypes: row.archetypes.map((code) => ARCHETYPE_NAMES[code]),
});

/** A row that was not there, with its state; one with a condition waits and says so. */
function newCells(
  row: PlannedRow,
  when: { readonly today: CivilDate; readonly year: SchoolYear },
): Partial<RoadmapRow> {
  const derived = derivedOf(row);
  const { condition } = derived;
  const status = statusFor(row.deadline, { condition }, when);
  return { ...cellsOf(row), ...derived, status, remarks: waitingRemarks(condition).join('\n') };
}

/** Marks stay; so does what was derived from the same words, since a person may have put it right by hand. */
function updateRow(action: Action, { row, values: old }: TableRow<RoadmapRow>, planned: PlannedRow): void {
  const now = cellsOf(planned);
  const derived = derivedOf(planned);
  const words = ['activity', 'content', 'result', 'indicator'] as const;
  const same = words.every((column) => comparable(old[column]) === comparable(now[column]));
  const kept = {
    threshold: same && old.threshold !== '' ? old.threshold : derived.threshold,
    condition: same && old.condition !== '' ? old.condition : derived.condition,
    archetypes: same && old.archetypes.length > 0 ? old.archetypes : derived.archetypes,
  };
  action.update(roadmap, row, old, { ...now, ...kept });
}

/** Readings chosen in the review count for the same words from now on. */
function rememberChoices(ports: Ports, action: Action, rows: readonly PlannedRow[], year: SchoolYear): void {
  const chosen = new Map(
    rows
      .filter(({ deadline }) => deadline.chosen && deadline.windows.length > 0)
      .map(({ deadline: { phrase, windows } }) => [phraseKey(phrase), { phrase, windows }]),
  );
  for (const { phrase, windows } of chosen.values())
    rememberReading(ports, action, { phrase, words: windowsText(windows), year });
}
