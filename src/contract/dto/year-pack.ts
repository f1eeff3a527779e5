import type { IsoDate, Place } from './common';

/** All documents of the school year for an inspection: what is there, what is missing. */
export interface YearPack {
  readonly year: string;
  readonly today: IsoDate;
  readonly parts: readonly YearPackPart[];
  readonly documents: number;
  readonly gaps: number;
}

export interface YearPackPart {
  readonly title: string;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string;
    readonly date: IsoDate | null;
    readonly url: string;
    /** A paper made outside the program: there is nothing to copy. */
    readonly hasFile: boolean;
    readonly place: Place;
  }[];
  /** What ought to be there and is not, in sentences. */
  readonly gaps: readonly string[];
}

/** One slice of the gathering; called again while something is `left`. */
export interface YearPackSlice {
  readonly copied: number;
  readonly left: number;
  /** Titles of documents whose file is gone. */
  readonly lost: readonly string[];
  /** Address of the folder; `''` when the platform does not tell. */
  readonly folder: string;
  readonly index: { readonly title: string; readonly url: string } | null;
  readonly text: string;
}
