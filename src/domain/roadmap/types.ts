import type { CivilDate } from '../calendar/civil-date';

/** Columns a roadmap may have; what each holds is in `columns.ts`. */
export const COLUMNS = [
  'number',
  'stage',
  'activity',
  'content',
  'deadlineText',
  'responsible',
  'result',
  'indicator',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row as it was written: pieces torn by lines or pages are joined, nothing else is changed. `place` = line, from 1. */
export type RoadmapRow = Readonly<Record<Column, string>> & {
  readonly place: number;
  /** Month 1…12 of the section the row stands under, when the section is named by one. */
  readonly month?: number;
  /** Columns the product has no name for. */
  readonly other: readonly { readonly heading: string; readonly text: string }[];
};

export interface RoadmapSection {
  readonly number: string;
  readonly title: string;
  readonly place: number;
}

/** «2023–2024 г.» may be a school year or two calendar years: `calendar-years` is the literal reading. */
export interface PlanPeriod {
  readonly kind: 'school-year' | 'school-years' | 'calendar-years';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly text: string;
}

/** The order a plan was approved by; the number is free text («63/1»). */
export interface Approval {
  readonly date: CivilDate;
  readonly number: string;
}

/** A table column: where it stands, what it holds (`null` = unknown) and how it is called. */
export interface Heading {
  readonly index: number;
  readonly column: Column | null;
  readonly text: string;
}

/**
 * Text that became no row: `preamble` before the table, `lead-in` a sentence that only announces a list,
 * `artefact` a trace of scanning or conversion, `repeat` a second copy of the document,
 * `rest` a signature or a remark below the table.
 */
export interface RoadmapNote {
  readonly kind: 'preamble' | 'lead-in' | 'artefact' | 'repeat' | 'rest';
  readonly text: string;
  readonly place: number;
}

export interface Roadmap {
  readonly title: string;
  readonly period: PlanPeriod | null;
  readonly approval: Approval | null;
  /** The heading row of the table; none for a text without a table. */
  readonly headings: readonly Heading[];
  /** Columns found; a text without a table has `stage` and `activity`. */
  readonly columns: readonly Column[];
  readonly sections: readonly RoadmapSection[];
  readonly rows: readonly RoadmapRow[];
  readonly notes: readonly RoadmapNote[];
}
