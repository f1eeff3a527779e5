import type { Check, DateSpan, IsoDate, Severity } from './common';
import type { TodayItem } from './today';
import type { DeadlineRead } from './words';

/** The plan of the year. */

export interface RoadmapPreviewRow {
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly deadline: string;
  /** «понято так: …» */
  readonly reading: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly responsible: string;
  readonly ask: boolean;
  /** Line of the source text, 1-based. */
  readonly line: number;
}

export interface RoadmapPreview {
  readonly title: string;
  readonly year: string;
  readonly rows: readonly RoadmapPreviewRow[];
  readonly sure: number;
  readonly asked: number;
  readonly findings: readonly Check[];
}

export interface RoadmapChecked {
  readonly text: string;
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly overdue: readonly TodayItem[];
  readonly soon: readonly TodayItem[];
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
  /** Line of the text, 1-based. */
  readonly place: number;
}

/** A roadmap as it was understood, before anything enters the book. */
export interface RoadmapRead {
  readonly title: string;
  readonly year: string;
  readonly rows: readonly RoadmapReadRow[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly place: number;
    readonly message: string;
  }[];
}
