import type { IsoDate, Place, Revision, Role } from './common';
import type { Withdrawal } from './consents';

/** People and their consents. */

export interface ConsentState {
  /** Code of its row; absent while there is no paper. */
  readonly id?: string | null;
  readonly kind: string;
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly withdrawn: IsoDate | null;
  readonly paper: string;
  readonly state: 'valid' | 'missing' | 'expired' | 'withdrawn';
  readonly pairId: string;
  /** Not counted when it is missing: the consent to the site is free. */
  readonly optional?: boolean;
}

/** What the person form edits and the card shows. */
interface PersonFields {
  readonly role: Role;
  readonly name: string;
  readonly gender: 'm' | 'f' | null;
  readonly position: string;
  readonly subject: string;
  readonly department: string;
  readonly category: string;
  readonly phone: string;
  readonly email: string;
  readonly teachingSince: IsoDate | null;
  readonly topics: readonly string[];
  /** Mentee only: the main request. */
  readonly request: string;
  /** Mentor only: places in all; `null` for a mentee. */
  readonly capacity: number | null;
  readonly note: string;
}

/** What fewer people need; the fields of the other role are empty. */
export interface PersonMore {
  /** Holidays, illness, training: on these days the person is not proposed. */
  readonly awayFrom: IsoDate | null;
  readonly awayTo: IsoDate | null;
  readonly days: readonly string[];
  readonly mode: string;
  /** Mentor: works elsewhere, by which contract. */
  readonly external: boolean;
  readonly contract: string;
  readonly achievements: string;
  /** Mentee: how many mentors are needed, `null` = one. */
  readonly mentorsWanted: number | null;
  readonly superior: string;
  readonly support: string;
  readonly wishForm: string;
}

export interface PersonCard extends PersonFields {
  readonly id: string;
  readonly revision: Revision;
  readonly place: Place;
  /** «4 года на 21.11.2026»; `''` when unknown. */
  readonly experience: string;
  /** Mentor only: free places; `null` for a mentee. */
  readonly free: number | null;
  /** On a break on today's date. */
  readonly paused: boolean;
  /** Has taught for less than three full years on today's date. */
  readonly young: boolean;
  readonly more: PersonMore;
  readonly status: string;
  /** No longer takes part: has left or withdrawn the consent. */
  readonly gone: boolean;
  readonly consents: readonly ConsentState[];
  readonly pairs: readonly { readonly id: string; readonly text: string; readonly status: string }[];
  /** Set when the consent to the processing of data was withdrawn. */
  readonly withdrawal?: Withdrawal | null;
}

/** What the person form sends; a new person has neither code nor revision yet. */
export interface PersonDraft extends PersonFields {
  readonly id: string | null;
  readonly revision: Revision | null;
  /** Absent: these cells stay as they are. */
  readonly more?: PersonMore;
}

export interface ConsentTask {
  readonly personId: string;
  readonly pairId: string;
  readonly kind: string;
  readonly name: string;
  /** «наставник», «наставляемый» */
  readonly role: string;
  readonly hint: string;
  readonly state: 'missing' | 'expired' | 'soon';
  /** Code of its blank, «D11». */
  readonly blank: string;
}
