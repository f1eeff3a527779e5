import type { Place, Severity } from './common';

/** Remarks about the plan of the year. */

/** One cell as it is and as it would be; `from` is empty for a new row. */
export interface FindingChange {
  readonly place: Place | null;
  /** Header of the column, or what is added. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A repair to choose; the first changes are shown, `more` says how many others there are. */
export interface FindingFix {
  readonly label: string;
  readonly changes: readonly FindingChange[];
  readonly more: number;
}

export interface FindingLine {
  /** Stays the same while what the remark says stays the same. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  /** Where, in words; `place` leads there and is `null` for the plan as a whole. */
  readonly where: string;
  readonly place: Place | null;
  /** The words of the row the remark is about; empty for the plan as a whole. */
  readonly row: string;
  readonly message: string;
  readonly advice: string;
  /** Why it is right as it is; empty while nobody said so. */
  readonly accepted: string;
  readonly fixes: readonly FindingFix[];
}

export interface FindingsReport {
  readonly text: string;
  readonly findings: readonly FindingLine[];
}
