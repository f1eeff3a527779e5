import type { Input, Output } from '../../contract/api';
import type { Check, RoadmapPreview, RoadmapRead } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../../domain/calendar/school-year';
import { parseDeadline } from '../../domain/deadlines/parse-deadline';
import type { Deadline } from '../../domain/deadlines/types';
import { comparable } from '../../domain/nearest';
import { type Finding, findPlanFaults } from '../../domain/roadmap/findings';
import { readRoadmapText } from '../../domain/roadmap/read-roadmap';
import { type DatedRow, deadlinesOf } from '../../domain/roadmap/row-deadline';
import { rowState } from '../../domain/roadmap/row-state';
import type { Roadmap } from '../../domain/roadmap/types';
import { roadmap, settings } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { SETTINGS, type Settings, settingsFrom } from '../../sheets/settings';
import type { TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { appTexts } from '../../text/app';
import { ROW_STATE_NAMES, readingOf } from '../../text/deadlines';
import { findingText } from '../../text/findings';
import { fixText } from '../../text/fixes';
import { idsOf, valuesOf, workingCalendar } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { spanOf, understoodText } from './roadmap-rows';

/** A roadmap as it was understood. */
interface Reading {
  readonly plan: Roadmap;
  readonly year: SchoolYear;
  readonly rows: readonly DatedRow[];
  readonly findings: readonly Finding[];
}

/** The year that was asked for, else the one in the plan's title, else today's. */
function readPlan(ports: Ports, input: { text: string; year: string }, values: Settings): Reading {
  const plan = readRoadmapText(input.text);
  const own = plan.period ? schoolYearOf(plan.period.from) : null;
  const year =
    parseSchoolYear(input.year) ?? own ?? parseSchoolYear(values.year) ?? schoolYearOf(ports.clock.today());
  const rows = deadlinesOf(plan.rows, year);
  const period = plan.period ?? { from: year.from, to: year.to };
  const findings = findPlanFaults(
    { ...plan, rows },
    {
      plan: { from: period.from, to: period.to },
      calendar: workingCalendar(values),
      organisation: [values['org.full'], values['org.short']],
      source: input.text,
    },
  );
  return { plan, year, rows, findings };
}

const settingValues = ({ book }: Ports): Settings => settingsFrom(valuesOf(book.read(settings)));

/** A deadline somebody has to look at: doubtful, or without any date of its own. */
const isAsked = ({ certainty, kind }: Deadline): boolean => certainty === 'ask' || kind === 'reference';

/** What would enter the book, before anything does. */
export function previewRoadmap(ports: Ports, input: Input<'roadmap.preview'>): Result<RoadmapPreview> {
  const { plan, year, rows, findings } = readPlan(ports, input, settingValues(ports));
  const asked = rows.filter((row) => isAsked(row.deadline)).length;
  return done({
    title: plan.title,
    year: schoolYearLabel(year),
    rows: rows.map(({ row, deadline }) => ({
      number: row.number,
      stage: row.stage,
      activity: row.activity,
      deadline: row.deadlineText,
      reading: understoodText(deadline),
      ...spanOf(deadline.windows),
      responsible: row.responsible,
      ask: isAsked(deadline),
      line: row.place,
    })),
    sure: rows.length - asked,
    asked,
    findings: findings.map(asCheck),
  });
}

const SEVERITY = { error: 'error', warning: 'ask', info: 'info' } as const;

const asCheck = (finding: Finding): Check => ({
  code: finding.code,
  severity: SEVERITY[finding.severity],
  field: finding.place.line === null ? null : String(finding.place.line),
  message: findingText(finding),
  place: null,
});

/**
 * Puts the plan into «Дорожная карта». A row that is there already (same measure) gets the new words and keeps
 * its marks; new measures are added; nothing is removed.
 */
export function acceptRoadmap(
  ports: Ports,
  input: Input<'roadmap.accept'>,
): Result<Output<'roadmap.accept'>> {
  ports.book.need(roadmap);
  const values = settingValues(ports);
  const { rows, year } = readPlan(ports, input, values);
  if (rows.length === 0) return refuse('invalid', appTexts.noRoadmapRows, 'text');
  const table = ports.book.read(roadmap);
  // One activity may stand in a plan several times: its rows are met in their order.
  const known = new Map<string, TableRow<RoadmapRow>[]>();
  for (const row of table.rows) {
    const activity = comparable(row.values.activity);
    known.set(activity, [...(known.get(activity) ?? []), row]);
  }
  const ids = idsOf(table);
  const action = startAction(ports);
  for (const { row, deadline } of rows) {
    const { number, stage, activity, content, responsible, result, indicator } = row;
    const now = {
      ...{ number, stage, activity, content, responsible, result, indicator },
      deadline: row.deadlineText,
      ...spanOf(deadline.windows),
      reading: understoodText(deadline),
    };
    const status = ROW_STATE_NAMES[rowState({ deadline }, ports.clock.today())];
    const old = known.get(comparable(activity))?.shift();
    if (old) {
      action.update(roadmap, old.row, old.values, now);
      continue;
    }
    const id = nextId(roadmap.idPrefix!, ids);
    ids.push(id);
    action.append(roadmap, { id, ...now, status });
  }
  if (table.rows.length === 0) keepYear(ports, action, schoolYearLabel(year));
  return done({ rows: rows.length, lastAction: action.finish(appTexts.roadmapAccepted(rows.length)) });
}

/** The first plan of a book says which school year it is for; a later one does not move a year under way. */
function keepYear({ book }: Ports, action: ReturnType<typeof startAction>, label: string): void {
  const title = SETTINGS.find((setting) => setting.key === 'year')!.title;
  const row = book.read(settings).rows.find(({ values }) => comparable(values.title) === comparable(title));
  if (row) action.update(settings, row.row, row.values, { value: label });
}

/** The same reading in full, for the command line. */
export function readRoadmap(ports: Ports, input: Input<'roadmap.read'>): Result<RoadmapRead> {
  const { plan, year, rows, findings } = readPlan(ports, input, settingValues(ports));
  return done({
    title: plan.title,
    year: schoolYearLabel(year),
    rows: rows.map(({ row, deadline }) => ({
      stage: row.stage,
      number: row.number,
      activity: row.activity,
      content: row.content,
      deadlineText: row.deadlineText,
      kind: deadline.kind,
      windows: deadline.windows,
      certainty: deadline.certainty,
      reading: understoodText(deadline),
      responsible: row.responsible
        .split(/\n|;/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
      result: row.result,
      indicator: row.indicator,
      place: row.place,
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: SEVERITY[finding.severity],
      place: finding.place.line ?? 0,
      message: findingText(finding),
      ...(finding.fixes?.[0] ? { proposal: fixText(finding.fixes[0]) } : {}),
    })),
  });
}

/** Phrases without a plan around them. */
export function readDeadlines(
  ports: Ports,
  input: Input<'deadlines.read'>,
): Result<Output<'deadlines.read'>> {
  const year = parseSchoolYear(input.year) ?? schoolYear(schoolYearOf(ports.clock.today()).start);
  const read = (phrase: string): Output<'deadlines.read'>['results'][number] => {
    const deadline: Deadline = parseDeadline(phrase, { year });
    const { kind, windows, certainty } = deadline;
    return { phrase, kind, windows, every: deadline.every ?? null, certainty, reading: readingOf(deadline) };
  };
  return done({ results: input.phrases.map(read) });
}
