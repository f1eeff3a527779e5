import type { IsoDate, LastAction } from './common';
import type { DocumentLine } from './papers';

/** Mass runs of documents: many papers, made a slice at a time. */

/** One paper of a mass run: its kind, and the person or the pair it is about, `''` for the other. */
export interface JobItem {
  /** Code of the catalogue, «D11». */
  readonly kind: string;
  readonly personId: string;
  readonly pairId: string;
}

/**
 * `going`: somebody makes them, or was interrupted; `tomorrow`: the platform makes no more today; `done`: nothing is
 * left to make; `stopped`: nobody wants the rest.
 */
export type JobState = 'going' | 'paused' | 'tomorrow' | 'done' | 'stopped';

/** What is known of a mass run without looking into the book. */
export interface JobBrief {
  readonly id: string;
  /** «Согласие на обработку данных» */
  readonly title: string;
  readonly state: JobState;
  readonly all: number;
  readonly made: number;
  readonly failed: number;
  readonly skipped: number;
  /** Where it stands and what follows, in a sentence. */
  readonly text: string;
}

export interface JobView extends JobBrief {
  /** Why some were not made; `again`: after the book is mended they can be tried once more. */
  readonly troubles: readonly {
    readonly reason: string;
    /** The first of them. */
    readonly who: readonly string[];
    readonly count: number;
    readonly again: boolean;
  }[];
  /** The newest documents of the run, a few. */
  readonly documents: readonly DocumentLine[];
  /** Folders the documents lie in, when their addresses are known. */
  readonly folders: readonly { readonly title: string; readonly url: string }[];
}

export interface JobSlice {
  readonly job: JobView;
  /** Why the slice ended before its time, though nothing forbids another one soon; `null` when all went well. */
  readonly halted: string | null;
  readonly lastAction: LastAction | null;
}

export interface JobStarted {
  /** `null`: there is nothing to make. */
  readonly job: JobView | null;
  /** Papers that were made before from the same facts. */
  readonly already: number;
  readonly text: string;
}

export interface JobStart {
  readonly items: readonly JobItem[];
  /** All papers of a kind in one file, each from a new page. */
  readonly together: boolean;
  /** Day of the documents; `null`: today. */
  readonly date: IsoDate | null;
}
