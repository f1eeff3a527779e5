import type { IsoDate, LastAction, Place, Revision } from './common';

/** Where a programme is on its way: nothing yet, being written, all conditions met, approved by an order. */
export type ProgrammeStage = 'missing' | 'draft' | 'ready' | 'running';

/** How far a programme is. */
export interface ProgrammeShare {
  readonly done: number;
  readonly all: number;
  /** `null` without items: there is nothing to take a share of. */
  readonly percent: number | null;
  /** «3 из 7 пунктов, 42 %» */
  readonly text: string;
}

/** The programme of a pair or of a group. */
export interface ProgrammeLine {
  /** Of a group its first pair: by it the programme is opened. */
  readonly pairId: string;
  readonly pairIds: readonly string[];
  readonly label: string;
  readonly facts: string;
  readonly stage: ProgrammeStage;
  readonly share: ProgrammeShare;
  /** What is late or missing, worst first. */
  readonly notes: readonly { readonly severity: 'error' | 'ask' | 'info'; readonly text: string }[];
  /** What the order on it still waits for, in words. */
  readonly gaps: readonly string[];
  /** Items that are late or fall due in this month. */
  readonly due: number;
  readonly place: Place;
}

export interface ProgrammeBoard {
  readonly today: IsoDate;
  /** Those that want a hand first. */
  readonly lines: readonly ProgrammeLine[];
  /** Both thresholds with the programmes below each, and where they come from. */
  readonly shares: readonly string[];
}

/** An item of a programme as it stands. */
export interface ProgrammeItemView {
  /** Codes of its rows: one, in a group one for each pair. */
  readonly ids: readonly string[];
  readonly revision: Revision;
  readonly number: string;
  readonly section: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  readonly planned: string;
  readonly actual: string;
  readonly status: string;
  readonly date: IsoDate | null;
  readonly mark: number | null;
  readonly proof: string;
  readonly reading: DeadlineView;
  readonly late: boolean;
  /** Something of it falls due in this month. */
  readonly thisMonth: boolean;
  readonly place: Place;
}

/** A deadline of an item as understood within the pair's term. */
export interface DeadlineView {
  /** «сентябрь 2026», «ежемесячно»; `''` while the program asks. */
  readonly text: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly question: { readonly text: string; readonly readings: readonly string[] } | null;
  readonly outside: boolean;
}

/** A measure of «Банк программ» as it would stand in this programme. */
export interface ReadyMeasureView {
  readonly id: string;
  readonly section: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  readonly planned: string;
  readonly topics: readonly string[];
  readonly reading: DeadlineView;
  /** «область «документация»: основной запрос»; `''` when it can be picked and is not proposed. */
  readonly reason: string;
  /** Said where the usual deadline lies outside the term. */
  readonly moved: string;
  readonly used: boolean;
}

/** One programme with all it can be put together from. */
export interface ProgrammeCard extends Omit<ProgrammeLine, 'due' | 'facts' | 'share' | 'stage'> {
  readonly today: IsoDate;
  readonly share: ProgrammeShare;
  readonly stage: ProgrammeStage;
  readonly facts: string;
  readonly request: string;
  readonly goal: string;
  /** Areas to work on, each with all that speaks for it. */
  readonly needs: readonly { readonly topic: string; readonly why: string; readonly taken: boolean }[];
  readonly items: readonly ProgrammeItemView[];
  readonly measures: readonly ReadyMeasureView[];
  readonly sections: readonly string[];
  readonly statuses: readonly string[];
  /** All programmes, to choose another. */
  readonly others: readonly { readonly pairId: string; readonly label: string }[];
}

/** An item as the form has it; without codes it is new. */
export interface ProgrammeItemDraft {
  readonly ids: readonly string[];
  readonly revision: Revision | null;
  readonly section: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  /** The reading chosen where the program asks; counts for the same words from then on. */
  readonly reading: number | null;
  readonly planned: string;
}

export interface ProgrammeDraft {
  readonly pairId: string;
  /** In their order; items that are not named stay after them. */
  readonly items: readonly ProgrammeItemDraft[];
  readonly removed: readonly { readonly ids: readonly string[]; readonly revision: Revision }[];
}

export interface ProgrammeSaved {
  readonly text: string;
  readonly lastAction: LastAction;
}

/** What has come of an item. */
export interface ProgrammeMark {
  readonly ids: readonly string[];
  readonly revision: Revision;
  readonly status: string;
  readonly date: IsoDate | null;
  readonly actual: string;
  /** The mentor's, 0…5. */
  readonly mark: number | null;
  readonly proof: string;
}

/** Proposals for programmes that have no items yet. */
export interface ProgrammeOffers {
  readonly revision: Revision;
  readonly lines: readonly {
    readonly pairId: string;
    readonly label: string;
    /** «18 пунктов; области: документация, методика занятия» */
    readonly text: string;
    /** Items whose deadline a person has to look at. */
    readonly unclear: number;
  }[];
}
