import type { CivilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';

/** Days the work may be done on, both ends included; `null` = open on that side. */
export interface DateWindow {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/**
 * - `once` one window, `multi` several listed windows, `yearly` the same window every school year;
 * - `recurring` a window for every week, month, quarter…; `continuous` the whole period of the plan;
 * - `reference` the date depends on something outside the phrase («по графику», «в течение 10 дней»);
 * - `unknown` not understood.
 */
export const DEADLINE_KINDS = [
  'once',
  'multi',
  'yearly',
  'recurring',
  'continuous',
  'reference',
  'unknown',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** `term` is a school quarter («четверть»), `quarter` three calendar months. */
export const RHYTHM_UNITS = [
  'day',
  'week',
  'month',
  'quarter',
  'term',
  'trimester',
  'half-year',
  'year',
] as const;
export type RhythmUnit = (typeof RHYTHM_UNITS)[number];

/** So many times in a unit; «1 раз в 2 недели» = 0.5 in a week. */
export interface Every {
  readonly unit: RhythmUnit;
  readonly times: number;
}

/** Why a person has to look at the reading. */
export const QUESTION_CODES = [
  'empty',
  'not-understood',
  'no-such-day',
  'reversed',
  'wrong-weekday',
  'no-month',
  'which-august',
  'which-quarter',
  'which-year',
  'several-years',
  'outside-year',
  'until-period',
  'school-dates',
  'rough',
  'relative-to-date',
  'mixed',
  'list-or-range',
  'misspelt',
  'extra-words',
  'stacked',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A doubt, the readings a person can choose from (may be none) and the words that caused it. */
export interface Question {
  readonly code: QuestionCode;
  readonly readings: readonly (readonly DateWindow[])[];
  readonly words?: string;
}

/** A deadline as it was written and as it was understood. `question` is present exactly when `ask`. */
export interface Deadline {
  readonly phrase: string;
  readonly kind: DeadlineKind;
  readonly windows: readonly DateWindow[];
  readonly every?: Every;
  /** How many times the work is done within each window of a recurring deadline; 1 when absent. */
  readonly timesInWindow?: number;
  readonly certainty: 'sure' | 'ask';
  readonly question?: Question;
  /** The reading is not the program's: a person chose it. */
  readonly chosen?: true;
}

/** Dates a school sets itself. Without them the usual ones are taken, and the reading is `ask`. */
export interface SchoolDates {
  /** The four quarters in order; `null` where the school has not given one. */
  readonly terms: readonly (DateWindow | null)[];
  readonly holidays: Readonly<Partial<Record<Season, DateWindow>>>;
}

export type Season = 'autumn' | 'winter' | 'spring' | 'summer';

export interface DeadlineContext {
  /** The school year phrases without a year belong to. */
  readonly year: SchoolYear;
  /** Month 1…12 of the heading the row stands under, for «до 15 числа», «2-я неделя». */
  readonly sectionMonth?: number;
  readonly schoolDates?: SchoolDates;
  /** Only the shape of the phrase matters, the year is made up: no year is too far away. */
  readonly anyYear?: true;
  /** What the school calls a «квартал»: three calendar months or its own term. Absent = not decided. */
  readonly quarters?: 'calendar' | 'terms';
  /** Readings people chose, by `phraseKey` of the phrase. */
  readonly remembered?: ReadonlyMap<string, RememberedReading>;
}

/** A choice of a person: the reading of its words in the school year it was made for. */
export interface RememberedReading {
  readonly reading: Deadline;
  readonly year: SchoolYear;
}
