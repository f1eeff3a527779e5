import type { Check, IsoDate, LastAction, Place, Revision } from './common';

/** Pairs and the form that makes them. */

export interface MenteeChoice {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly request: string;
  /** Days in the bank without a pair; `null` when the day of joining is unknown. */
  readonly waiting: number | null;
  readonly place: Place;
}

export interface RankedMentor {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly free: number;
  readonly capacity: number;
  /** 0…100, the sum of the parts; `null` when the pair is not possible. */
  readonly points: number | null;
  readonly parts: readonly { readonly label: string; readonly points: number; readonly of: number }[];
  /** One plain sentence why. */
  readonly reason: string;
  /** Why not, and what would lift it; `null` when possible. */
  readonly blocked: string | null;
  /** Date of the mentor's valid consent for this pair, if any. */
  readonly consent: IsoDate | null;
  /** Has no consent to the processing of data in force: choosing this mentor means asking for the paper. */
  readonly needsData: boolean;
  readonly place: Place;
}

export interface PairDraft {
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: string;
  readonly kind: string;
  readonly group: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly mode: string;
  readonly schedule: string;
  readonly goal: string;
  readonly content: string;
  /** Why the dates leave the school year; asked only then (C-11). */
  readonly outsideYear: string;
  readonly mentorConsent: IsoDate | null;
  readonly menteeConsent: IsoDate | null;
  /** Date of a consent to the processing of data that the person did not have; asked only then (C-02, C-03). */
  readonly mentorData?: IsoDate | null;
  readonly menteeData?: IsoDate | null;
}

/** The points of the chosen mentor as the form showed them: what is kept with the pair. The parts add up to the points. */
export type ShownPoints = { readonly points: number } & Pick<RankedMentor, 'parts' | 'reason'>;

export interface PairForm {
  readonly draft: PairDraft;
  readonly status: string;
  readonly mentees: readonly MenteeChoice[];
  readonly mentors: readonly RankedMentor[];
  readonly options: {
    readonly forms: readonly string[];
    readonly kinds: readonly string[];
    readonly modes: readonly string[];
  };
  readonly checks: readonly Check[];
  readonly pairs: readonly PairLine[];
}

export interface PairLine {
  readonly id: string;
  readonly revision: Revision;
  readonly place: Place;
  readonly mentor: string;
  readonly mentee: string;
  /** «Осадчая Т. В. → Петрова М. И.» */
  readonly label: string;
  readonly status: string;
  readonly dates: string;
  readonly order: string;
  /** What still blocks an order; empty = ready. */
  readonly gaps: readonly string[];
}

export interface PairSaved {
  readonly id: string;
  readonly revision: Revision;
  readonly status: string;
  readonly checks: readonly Check[];
  readonly lastAction: LastAction;
}
