/** Shapes that travel between the panel and the server. Dates are ISO days `YYYY-MM-DD`, absent = `null`. */

export type IsoDate = string;

/** The two banks, and the two places in a pair. */
export type Role = 'mentor' | 'mentee';

/** Where a fact stands, so that the panel can open it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a row was when it was read; a write with another revision is refused as stale. */
export type Revision = string;

export type Severity = 'error' | 'ask' | 'info';

/** A check of domain rule §4.9 with its sentence, shown at the field. */
export interface Check {
  /** `C-01` … */
  readonly code: string;
  readonly severity: Severity;
  readonly field: string | null;
  readonly message: string;
  readonly place: Place | null;
}

/** The action that «Отменить» takes back. */
export interface LastAction {
  readonly id: string;
  readonly text: string;
}

/** A name or position in six cases, in the order им, род, дат, вин, твор, пред. */
export interface NameForms {
  readonly source: string;
  readonly forms: readonly [string, string, string, string, string, string];
  /** The rules are not sure: a person must look. */
  readonly ask: boolean;
}

export interface BookReport {
  readonly text: string;
  readonly problems: readonly {
    readonly text: string;
    readonly place: Place | null;
    readonly mended: boolean;
  }[];
  readonly lastAction: LastAction | null;
}

export interface PlatformReport {
  readonly lines: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly text: string;
    /** Nothing was tried: neither good nor bad. */
    readonly note?: boolean;
  }[];
}

export interface DateSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
