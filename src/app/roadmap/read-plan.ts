import type { PlanInput } from '../../contract/dto';
import { dateParts } from '../../domain/calendar/civil-date';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearOf,
} from '../../domain/calendar/school-year';
import type { Deadline } from '../../domain/deadlines/types';
import { type Finding, findPlanFaults } from '../../domain/roadmap/findings';
import { correctRows, hasItems, type PlannedRow, plannedRows } from '../../domain/roadmap/planned-rows';
import { readRoadmapText } from '../../domain/roadmap/read-roadmap';
import type { PlanPeriod, Roadmap } from '../../domain/roadmap/types';
import { type UnderstoodRow, understandRows } from '../../domain/roadmap/understand';
import type { Settings } from '../../sheets/settings';
import { findingText } from '../../text/findings';
import { fixText } from '../../text/fixes';
import { importTexts } from '../../text/roadmap-import';
import type { Ports } from '../ports';
import { schoolCalendar } from './deadline-context';

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
interface SaidFinding {
  readonly code: string;
  readonly severity: 'error' | 'ask' | 'info';
  readonly line: number | null;
  readonly message: string;
  /** What the program can do about it once the plan is in the book. */
  readonly proposal: string | null;
}

const SEVERITY = { error: 'error', warning: 'ask', info: 'info' } as const;

/** The year that was asked for, else the one in the plan's title, else today's. */
export function readPlan(
  { book, clock }: Pick<Ports, 'book' | 'clock'>,
  input: PlanInput,
  values: Settings,
): PlanReading {
  const columns = new Map((input.columns ?? []).map(({ index, column }) => [index, column]));
  const plan = readRoadmapText(input.text, { whole: input.whole ?? false, columns });
  const own = plan.period && yearOfPeriod(plan.period);
  const year =
    parseSchoolYear(input.year) ?? own ?? parseSchoolYear(values.year) ?? schoolYearOf(clock.today());
  const { context, working } = schoolCalendar(book, values, year);
  const rows = understandRows(plan, context);
  const canSplit = hasItems(rows);
  const split = canSplit && (input.split ?? true);
  const planned = correctRows(plannedRows(rows, split), corrections(input), context);
  const { from, to } = plan.period ?? year;
  const findings = findPlanFaults(
    { ...plan, rows },
    {
      plan: { from, to },
      calendar: working,
      organisation: [values['org.full'], values['org.short']],
      source: input.text,
    },
  );
  return { plan, year, rows, canSplit, split, planned, findings: findings.map(said) };
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

const said = (finding: Finding): SaidFinding => ({
  code: finding.code,
  severity: SEVERITY[finding.severity],
  line: finding.place.line,
  message: findingText(finding).replace(/\n/g, '; '),
  proposal: finding.fixes?.[0] ? fixText(finding.fixes[0]) : null,
});

/** A deadline somebody has to look at: doubtful, or without any date of its own. */
export const isAsked = ({ certainty, kind }: Deadline): boolean =>
  certainty === 'ask' || kind === 'reference';

/** «90 %»; several shares one after the other. */
export const thresholdText = ({ thresholds }: Pick<PlannedRow, 'thresholds'>): string =>
  [...new Set(thresholds.map(({ percent }) => importTexts.threshold(percent)))].join('; ');
