import type { IsoDate, Place, Revision, Role } from './common';

/** The register of consents, the form of one paper, and the names that may stand on the site. */

export type ConsentLineState = 'missing' | 'expired' | 'soon' | 'valid' | 'withdrawn' | 'past';

/** One paper of the register, or one that is needed and is not there. */
export interface ConsentLine {
  /** Code of the row; `null`: there is no paper yet. */
  readonly id: string | null;
  readonly personId: string;
  readonly name: string;
  readonly kind: string;
  readonly pairId: string;
  /** «Осадчая Т. В. → Петрова М. И.»; `''` for the whole programme. */
  readonly pair: string;
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly withdrawn: IsoDate | null;
  readonly paper: string;
  /** `soon`: ends within 30 days and nothing follows; `past`: another paper counts in its place. */
  readonly state: ConsentLineState;
  /** The row of the paper, or of the person who has not signed. */
  readonly place: Place;
}

export interface ConsentRegister {
  /** What wants a hand first: missing, expired, soon; then the rest, by name. */
  readonly lines: readonly ConsentLine[];
  /** Kinds that the lines have, in the order of the list. */
  readonly kinds: readonly string[];
}

/** What the form of a consent edits. */
export interface ConsentDraft {
  /** `null`: a paper that is not in the book yet. */
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly kind: string;
  /** `''`: for the whole programme. */
  readonly pairId: string;
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly withdrawn: IsoDate | null;
  readonly paper: string;
}

export interface ConsentForm {
  readonly person: { readonly id: string; readonly role: Role; readonly name: string };
  readonly draft: ConsentDraft;
  readonly kinds: readonly string[];
  /** Kinds that are given for a pair. */
  readonly pairKinds: readonly string[];
  readonly pairs: readonly { readonly id: string; readonly text: string }[];
  readonly place: Place | null;
  /** Last day the paper is to be kept, once it has ended or was withdrawn. */
  readonly keptUntil: IsoDate | null;
}

/** What follows from a withdrawn consent to the processing of data. */
export interface Withdrawal {
  readonly date: IsoDate | null;
  /** What documents say in place of the name. */
  readonly mask: string;
  readonly pairs: readonly { readonly id: string; readonly text: string; readonly status: string }[];
  /** The consent to the site was in force: its text may still name the person. */
  readonly site: boolean;
  readonly keptUntil: IsoDate | null;
}

/** A person whom the site may not name, and which consent lacks. */
export interface UnnamedPerson {
  readonly personId: string;
  readonly role: Role;
  /** The name; words with the code for one who has withdrawn. */
  readonly name: string;
  /** «нет согласия на размещение на сайте» */
  readonly why: string;
  /** The consent whose blank can be printed; `null` for one who has withdrawn. */
  readonly kind: string | null;
  readonly place: Place;
}

export interface SiteNames {
  /** Text of each group to copy. */
  readonly groups: readonly {
    readonly group: 'mentors' | 'mentees' | 'pairs';
    readonly named: number;
    readonly text: string;
  }[];
  readonly unnamed: readonly UnnamedPerson[];
}
