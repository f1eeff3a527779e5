import type { PlanInput } from '../../contract/dto';
import { dateParts } from '../../domain/calendar/civil-date';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearOf,
} from '../../domain/calendar/school-year';
import type { Deadline, DeadlineContext } from '../../domain/deadlines/types';
import { type Finding, findDeadlineFaults } from '../../domain/roadmap/findings';
import { findReadingFaults, type ImportFinding } from '../../domain/roadmap/import-findings';
import { correctRows, hasItems, type PlannedRow, plannedRows } from '../../domain/roadmap/planned-rows';
import { readRoadmapText } from '../../domain/roadmap/read-roadmap';
import type { PlanPeriod, Roadmap } from '../../domain/roadmap/types';
import { type UnderstoodRow, understandRows } from '../../domain/roadmap/understand';
import type { Settings } from '../../sheets/settings';
import { findingText } from '../../text/deadlines';
import { importFindingText, importTexts } from '../../text/roadmap-import';
import { workingCalendar } from '../banks';
import type { Ports } from '../ports';

/** A roadmap as it was understood, with what the person corrected. */
export interface PlanReading {
  readonly plan: Roadmap;
  readonly year: SchoolYear;
  /** Rows of the plan as they stand there. */
  readonly rows: readonly UnderstoodRow[];
  readonly canSplit: boolean;
  readonly split: boolean;
  /** Rows as they would enter the book, also those left out. */
  readonly planned: readonly PlannedRow[];
  readonly findings: readonly SaidFinding[];
}

/** A remark with its sentence. */
export interface SaidFinding {
  readonly code: string;
  readonly severity: 'error' | 'ask' | 'info';
  readonly line: number | null;
  readonly message: string;
}

const SEVERITY = { error: 'error', warning: 'ask', info: 'info' } as const;

/** The year that was asked for, else the one in the plan's title, else today's. */
export function readPlan({ clock }: Pick<Ports, 'clock'>, input: PlanInput, values: Settings): PlanReading {
  const columns = new Map((input.columns ?? []).map(({ index, column }) => [index, column]));
  const plan = readRoadmapText(input.text, { whole: input.whole ?? false, columns });
  const own = plan.period && yearOfPeriod(plan.period);
  const year =
    parseSchoolYear(input.year) ?? own ?? parseSchoolYear(values.year) ?? schoolYearOf(clock.today());
  const context: DeadlineContext = { year };
  const rows = understandRows(plan, context);
  const canSplit = hasItems(rows);
  const split = canSplit && (input.split ?? true);
  const planned = correctRows(plannedRows(rows, split), corrections(input), context);
  return { plan, year, rows, canSplit, split, planned, findings: findingsOf(plan, rows, year, values) };
}

/** «2023–2024 г.» without «учебный» is read as days of two calendar years, but the plan is of the school year between them. */
const yearOfPeriod = ({ kind, from }: PlanPeriod): SchoolYear =>
  kind === 'calendar-years' ? schoolYear(dateParts(from).year) : schoolYearOf(from);

const corrections = ({ corrections = [] }: PlanInput): Parameters<typeof correctRows>[1] =>
  corrections.map(({ key, skip, reading, ...fields }) => ({
    key,
    skip,
    reading,
    fields: Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== null)),
  }));

function findingsOf(
  plan: Roadmap,
  rows: readonly UnderstoodRow[],
  year: SchoolYear,
  values: Settings,
): SaidFinding[] {
  const { from, to } = plan.period ?? year;
  const byDeadline = findDeadlineFaults(rows, { plan: { from, to }, calendar: workingCalendar(values) });
  // Several deadlines in a cell have a remark of their own, with the counts.
  const told = byDeadline.filter(({ code, params }) => code !== 'C-38' || params.question !== 'stacked');
  return [
    ...told.map((finding) => said(finding, findingText(finding))),
    ...findReadingFaults(plan, rows).map((finding) => said(finding, importFindingText(finding))),
  ];
}

const said = (finding: Finding | ImportFinding, message: string): SaidFinding => ({
  code: finding.code,
  severity: SEVERITY[finding.severity],
  line: finding.place.line,
  message: message.replace(/\n/g, '; '),
});

/** A deadline somebody has to look at: doubtful, or without any date of its own. */
export const isAsked = ({ certainty, kind }: Deadline): boolean =>
  certainty === 'ask' || kind === 'reference';

/** «90 %»; several shares one after the other. */
export const thresholdText = ({ thresholds }: Pick<PlannedRow, 'thresholds'>): string =>
  [...new Set(thresholds.map(({ percent }) => importTexts.threshold(percent)))].join('; ');
