import type { DateSpan, IsoDate, LastAction, Place, Revision } from './common';

/** Evidence that the plan is carried out. */

/** What the sheets say of one kind of work of a row. */
export interface EvidenceLine {
  /** «назначение куратора» */
  readonly kind: string;
  readonly holds: 'yes' | 'no' | 'unknown' | 'manual';
  /** «приказ 50-ОД от 28.08.2026 подписан»; what to do by hand when nothing can be proved. */
  readonly text: string;
  /** Sheets it was counted from. */
  readonly from: readonly string[];
}

export interface EvidenceStep {
  readonly span: DateSpan;
  /** «октябрь 2026», «до 10.09.2026» */
  readonly label: string;
  readonly mark: IsoDate | null;
  /** `null` for one that is marked, or whose row waits. */
  readonly proposal: {
    readonly holds: 'yes' | 'part' | 'no' | 'unknown' | 'manual';
    readonly date: IsoDate | null;
    /** A short sentence for «Подтверждение». */
    readonly proof: string;
    readonly lines: readonly EvidenceLine[];
  } | null;
}

/** Why a row stands where it stands in the list. */
export type EvidenceGroup = 'confirm' | 'condition' | 'month' | 'open' | 'later' | 'done';

export interface EvidenceRow {
  readonly id: string;
  readonly revision: Revision;
  readonly place: Place;
  readonly group: EvidenceGroup;
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  /** The deadline as it was written. */
  readonly deadline: string;
  /** «Подтвердите: приказ 57-ОД от 07.09.2026 подписан» */
  readonly headline: string;
  readonly kinds: readonly string[];
  /** Documents the work ends in, those that have a card. */
  readonly papers?: readonly { readonly kind: string; readonly title: string }[];
  /** The kinds were found by the words and stand in no cell yet. */
  readonly guessed: boolean;
  readonly condition: {
    readonly text: string;
    readonly met: 'yes' | 'no' | null;
    /** What the sheets say about it; `''` when only a person knows. */
    readonly hint: string;
    readonly proposed: boolean | null;
  } | null;
  /** Each step has a mark of its own; else the row has one date. */
  readonly bySteps: boolean;
  /** Those that have begun or are marked. */
  readonly steps: readonly EvidenceStep[];
  /** How many are still ahead. */
  readonly ahead: number;
  readonly done: IsoDate | null;
  readonly proof: string;
}

export interface EvidenceBoard {
  readonly today: IsoDate;
  readonly rows: readonly EvidenceRow[];
  /** All kinds a row may have. */
  readonly kinds: readonly string[];
  /** Rows whose kind of work stands in no cell and can be filled in. */
  readonly toFill: number;
}

export interface EvidenceSaved {
  readonly text: string;
  readonly lastAction: LastAction;
}
