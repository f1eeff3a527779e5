import type { Check, DateSpan, IsoDate, Severity } from './common';
import type { PlanHeading, ReadingQuestion, YearSource } from './plan-import';
import type { TodayItem } from './today';
import type { DeadlineRead } from './words';

/** The plan of the year. */

export interface RoadmapPreviewRow {
  /** Tells rows of one text apart; corrections name it. */
  readonly key: string;
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly content: string;
  readonly deadline: string;
  /** «понято так: …» */
  readonly reading: string;
  readonly windows: readonly DateSpan[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** One on a line. */
  readonly responsible: string;
  readonly ask: boolean;
  /** What to ask, with readings to choose from; `null` for a row that is sure. */
  readonly question: ReadingQuestion | null;
  /** Left out by the person: shown, not counted, not written. */
  readonly skipped: boolean;
  /** Line of the source text, 1-based. */
  readonly line: number;
}

export interface RoadmapPreview {
  readonly title: string;
  readonly year: string;
  readonly yearFrom: YearSource;
  /** «24.05.2023 № 63/1», empty when the plan names no order. */
  readonly approval: string;
  /** Columns of the table; none for a text without one. */
  readonly headings: readonly PlanHeading[];
  /** Some rows have numbered lists, and whether each item is a row of its own. */
  readonly canSplit: boolean;
  readonly split: boolean;
  /** Some rows of the plan name neither a deadline nor a person. */
  readonly canPropose: boolean;
  readonly rows: readonly RoadmapPreviewRow[];
  /** Of the rows that are not left out. */
  readonly sure: number;
  readonly asked: number;
  readonly findings: readonly Check[];
}

export interface RoadmapChecked {
  readonly text: string;
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly overdue: readonly TodayItem[];
  readonly soon: readonly TodayItem[];
  /** Deadlines to be clarified: different phrases, not rows. */
  readonly questions: number;
  /** Rows whose deadline is to be clarified; the hint is its words. */
  readonly asked: readonly TodayItem[];
  /** Rows that last and have months without a mark; the hint names the months. */
  readonly unproven: readonly TodayItem[];
  /** Open rows of each person or role, who has most late ones first. */
  readonly people: readonly { readonly who: string; readonly open: number; readonly late: number }[];
}

export interface RoadmapReadRow {
  readonly stage: string;
  readonly number: string;
  readonly activity: string;
  readonly content: string;
  readonly deadlineText: string;
  readonly kind: DeadlineRead['kind'];
  readonly windows: readonly DateSpan[];
  readonly certainty: 'sure' | 'ask';
  readonly reading: string;
  readonly responsible: readonly string[];
  readonly result: string;
  readonly indicator: string;
  /** «90 %», empty when none is named. */
  readonly threshold: string;
  readonly condition: string | null;
  /** Codes of the kinds of work, and what people call them. */
  readonly archetypes: readonly string[];
  readonly archetypeNames: readonly string[];
  /** The row's numbered list, each item with what it says itself; one item for a row without a list. */
  readonly items: readonly RoadmapReadItem[];
  /** Line of the text, 1-based. */
  readonly place: number;
  /** Codes of the remarks on this row, also of a remark on the whole plan that is about its dates. */
  readonly findings: readonly string[];
}

export interface RoadmapReadItem {
  readonly number: string;
  readonly text: string;
  readonly deadlineText: string;
  readonly windows: readonly DateSpan[];
  readonly certainty: 'sure' | 'ask';
  readonly condition: string | null;
  readonly archetypes: readonly string[];
}

/** A roadmap as it was understood, before anything enters the book. */
export interface RoadmapRead {
  readonly title: string;
  readonly year: string;
  readonly yearFrom: YearSource;
  readonly approval: { readonly date: IsoDate; readonly number: string } | null;
  readonly sections: readonly string[];
  readonly rows: readonly RoadmapReadRow[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly place: number;
    readonly message: string;
    /** What the program offers to do; `null` when only a person can mend it. */
    readonly proposal: string | null;
  }[];
}
