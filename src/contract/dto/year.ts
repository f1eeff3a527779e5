import type { IsoDate, Place } from './common';

/** The year of the roadmap: its picture, its calendar file, the step to the next one. */

/** A piece of a row's line; `at` and `width` are parts of the year from 0 to 1. */
export interface YearBarView {
  readonly shape: 'bar' | 'tick' | 'mark';
  readonly state: 'done' | 'overdue' | 'now' | 'ahead' | 'waiting' | 'asked';
  readonly at: number;
  readonly width: number;
}

export interface YearRowView {
  readonly number: string;
  readonly activity: string;
  readonly content: string;
  /** As it was written. */
  readonly deadline: string;
  /** «понято так: …» or the question. */
  readonly reading: string;
  readonly responsible: string;
  /** Each of those named in the cell, spelt as in {@link YearView.people}. */
  readonly people: readonly string[];
  readonly result: string;
  /** Name of the state as in the sheet. */
  readonly state: string;
  /** Kind of the state, for its sign and pattern. */
  readonly look: YearBarView['state'];
  readonly bars: readonly YearBarView[];
  /** The line in words: what a picture would say. */
  readonly words: string;
  /** Dates before and after the school year, in words; `''` when there are none. */
  readonly before: string;
  readonly after: string;
  readonly remarks: string;
  readonly place: Place;
}

export interface YearView {
  /** «2026/2027» */
  readonly year: string;
  readonly today: IsoDate;
  /** Where today stands; `null` outside the year. */
  readonly todayAt: number | null;
  readonly stages: readonly { readonly title: string; readonly rows: readonly YearRowView[] }[];
  readonly people: readonly string[];
  readonly states: readonly string[];
}

export interface CalendarFileMade {
  readonly name: string;
  /** Text of the file. */
  readonly text: string;
  readonly events: number;
  /** What is in it and what is not, in a sentence. */
  readonly said: string;
}

/** A row of the old year and what it becomes. */
export interface RolloverRow {
  readonly number: string;
  readonly activity: string;
  readonly old: string;
  /** The new words; equal to `old` when they name no year. */
  readonly deadline: string;
  readonly reading: string;
  /** Why a person should look; empty when nothing is in doubt. */
  readonly look: readonly string[];
  readonly place: Place;
}

export interface RolloverPreview {
  readonly rows: readonly RolloverRow[];
  readonly changed: number;
  readonly asked: number;
}
