import type { CivilDate } from '../../calendar/civil-date';
import type { WorkingCalendar } from '../../calendar/working-days';
import type { DatedRow } from '../row-deadline';
import type { Column, PlanPeriod, RoadmapNote } from '../types';

/** Codes of remarks about a plan (domain rule §9, a few of §4.9). */
export const FINDING_CODES = [
  'C-21',
  'C-26',
  'C-27',
  'C-31',
  'C-32',
  'C-32i',
  'C-33',
  'C-34',
  'C-35',
  'C-36',
  'C-37',
  'C-38',
  'C-39',
  'C-40',
  'C-41',
  'C-42',
  'C-43',
  'C-44',
  'C-45',
  'C-46',
  'C-47',
  'C-48',
  'C-49',
  'C-50',
  'C-51',
  'C-52',
  'C-53',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
export type Severity = 'error' | 'warning' | 'info';

/** Where: the line of the source and the row's own number; both `null` for the plan as a whole. */
export interface FindingPlace {
  readonly line: number | null;
  readonly number: string | null;
}

/** A remark about a plan as data; the sentence is made in the texts. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: Readonly<Record<string, string>>;
  /** Repairs to choose from, the likeliest first; absent when only a person can mend it. */
  readonly fixes?: readonly Fix[];
}

/** Columns a repair may write besides the text of the plan. */
export type FixColumn = Column | 'conditionMet';

/** A new text for a cell of the row that stands on `line`. */
export interface CellEdit {
  readonly line: number;
  readonly column: FixColumn;
  readonly to: string;
}

/** A row to add: like the one on `like`, but for these values. */
export interface AddedRow {
  readonly like: number;
  readonly values: Readonly<Partial<Record<Column, string>>>;
}

/** What a repair is called; the words for people are in the texts. */
export type FixName =
  | 'shift-plan'
  | 'set-deadline'
  | 'replace'
  | 'pair-quotes'
  | 'strike'
  | 'not-required'
  | 'one-per-line'
  | 'move-recurrence'
  | 'split-items'
  | 'add-measures'
  | 'condition-met'
  | 'condition-not-met'
  | 'clean';

/** A mechanical repair as data: cells to rewrite, rows to add, rows nobody has to do. */
export interface Fix {
  readonly name: FixName;
  readonly params: Readonly<Record<string, string>>;
  readonly edits: readonly CellEdit[];
  readonly adds: readonly AddedRow[];
  readonly measures: readonly MeasureName[];
  readonly notRequired: readonly number[];
}

/** Kinds of work a complete programme has (check C-46); their wording is in the texts. */
export const MEASURES = [
  'curator',
  'consents',
  'mentees',
  'mentors',
  'training',
  'pairs',
  'order',
  'agreements',
  'programmes',
  'meetings',
  'satisfaction',
  'monitoring',
  'register',
  'rewards',
  'site',
  'council',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** An order or statute of the register that a plan may name. */
export interface KnownOrder {
  readonly subject: 'roadmap' | 'statute' | 'curator' | 'pairs';
  readonly number: string;
  readonly date: CivilDate | null;
}

/** What is known besides the plan. Everything left out is simply not compared. */
export interface PlanFacts {
  /** The period of the plan; rows are compared with it. */
  readonly plan: { readonly from: CivilDate; readonly to: CivilDate };
  readonly calendar?: WorkingCalendar;
  /** Names of the organisation, full and short. */
  readonly organisation?: readonly string[];
  readonly orders?: readonly KnownOrder[];
  /** What people typed elsewhere, with where it stands: settings, headings of documents. */
  readonly texts?: readonly { readonly where: string; readonly text: string }[];
  /** Conditions named in a column of their own, by the line of the row. */
  readonly conditions?: ReadonlyMap<number, string>;
  /** Lines of rows whose condition the curator has answered. */
  readonly answered?: ReadonlySet<number>;
  /** Lines of rows that are done or not required: nothing has to wait for them. */
  readonly finished?: ReadonlySet<number>;
  /** The text as it came, for traces of copying that reading has already mended. */
  readonly source?: string;
}

/** A plan with its deadlines as understood. A plan that stands in the book has neither title nor notes. */
export interface Plan {
  readonly title: string;
  readonly period: PlanPeriod | null;
  readonly rows: readonly DatedRow[];
  readonly notes: readonly RoadmapNote[];
}

/** One check: all its remarks on a plan, in the order of the rows. */
export type PlanCheck = (plan: Plan, facts: PlanFacts) => readonly Finding[];
