import type { PlanInput, YearSource } from '../../contract/dto';
import { type CivilDate, dateParts } from '../../domain/calendar/civil-date';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearOf,
} from '../../domain/calendar/school-year';
import { recurrenceWords } from '../../domain/deadlines/recurrence-words';
import type { Deadline } from '../../domain/deadlines/types';
import { type Finding, findPlanFaults, rowsOfOtherYears } from '../../domain/roadmap/findings';
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
import { isBare, withProposals } from './propose-work';

/** A roadmap as it was understood, with what the person corrected. */
export interface PlanReading {
  readonly plan: Roadmap;
  readonly year: SchoolYear;
  readonly yearFrom: YearSource;
  /** Rows of the plan as they stand there. */
  readonly rows: readonly UnderstoodRow[];
  readonly canSplit: boolean;
  readonly split: boolean;
  readonly canPropose: boolean;
  /** Rows as they would enter the book, also those left out. */
  readonly planned: readonly PlannedRow[];
  readonly findings: readonly SaidFinding[];
}

/** A remark with its sentence. */
interface SaidFinding {
  readonly code: string;
  readonly severity: 'error' | 'ask' | 'info';
  readonly line: number | null;
  /** The rows it is about, by their lines. */
  readonly rows: readonly number[];
  readonly message: string;
  /** What the program can do about it once the plan is in the book. */
  readonly proposal: string | null;
}

const SEVERITY = { error: 'error', warning: 'ask', info: 'info' } as const;

/** The plan as text, with everything a person said about it. */
export function readPlan(
  { book, clock }: Pick<Ports, 'book' | 'clock'>,
  input: PlanInput,
  values: Settings,
): PlanReading {
  const columns = new Map((input.columns ?? []).map(({ index, column }) => [index, column]));
  const plan = readRoadmapText(input.text, { whole: input.whole ?? false, columns });
  const { year, yearFrom } = chosenYear(input.year, plan.period, values.year, clock.today());
  const { context, working } = schoolCalendar(book, values, year);
  const read = understandRows(plan, context);
  const proposed = <R extends UnderstoodRow | PlannedRow>(all: readonly R[]): readonly R[] =>
    input.propose ? withProposals(all, context) : all;
  const rows = proposed(read);
  const canSplit = hasItems(rows);
  const split = canSplit && (input.split ?? true);
  const planned = correctRows(proposed(plannedRows(read, split)), corrections(input), context);
  const { from, to } = plan.period ?? year;
  const facts = {
    plan: { from, to },
    calendar: working,
    organisation: [values['org.full'], values['org.short']],
    source: input.text,
  };
  // Remarks are on the plan as it was written: what the program proposes makes nothing good.
  const written = { ...plan, rows: read };
  const otherYears = rowsOfOtherYears(written, facts);
  const findings = findPlanFaults(written, facts).map((one) => said(one, otherYears));
  const canPropose = read.some(isBare);
  return { plan, year, yearFrom, rows, canSplit, split, canPropose, planned, findings };
}

/** The year that was asked for, else the one in the plan's title, else that of the settings, else today's. */
function chosenYear(
  asked: string,
  period: PlanPeriod | null,
  set: string,
  today: CivilDate,
): { year: SchoolYear; yearFrom: YearSource } {
  const tries: readonly (readonly [YearSource, SchoolYear | null])[] = [
    ['asked', parseSchoolYear(asked)],
    ['plan', period && yearOfPeriod(period)],
    ['settings', parseSchoolYear(set)],
  ];
  const [yearFrom, year] = tries.find(([, found]) => found !== null) ?? ['today', null];
  return { year: year ?? schoolYearOf(today), yearFrom };
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

const said = (finding: Finding, otherYears: readonly number[]): SaidFinding => ({
  code: finding.code,
  severity: SEVERITY[finding.severity],
  line: finding.place.line,
  rows: finding.code === 'C-31' ? otherYears : finding.place.line === null ? [] : [finding.place.line],
  message: findingText(finding).replace(/\n/g, '; '),
  proposal: finding.fixes?.[0] ? fixText(finding.fixes[0]) : null,
});

/** A deadline somebody has to look at: doubtful, or without any date of its own. */
export const isAsked = ({ certainty, kind }: Deadline): boolean =>
  certainty === 'ask' || kind === 'reference';

/** «90 %», «ежемесячно»: shares, and how often where the indicator says so; one after the other. */
export function thresholdText({ thresholds, row }: Pick<PlannedRow, 'thresholds' | 'row'>): string {
  const shares = thresholds.map(({ percent }) => importTexts.threshold(percent));
  const often = recurrenceWords(row.indicator)?.toLowerCase();
  return [...new Set(often === undefined ? shares : [...shares, often])].join('; ');
}
