import type { IsoDate, LastAction, Place, Revision } from './common';

/** Meetings of pairs: the week, the journal of one pair, silence, the plan of a term. */

/** What can be typed about one meeting. */
export interface MeetingValues {
  readonly date: IsoDate;
  readonly kind: string;
  readonly mode: string;
  readonly topic: string;
  /** Code of the item of the programme; `''`: none. */
  readonly item: string;
  readonly minutes: number | null;
  readonly outcome: string;
}

/** A row of «Встречи». */
export interface MeetingLine extends Omit<MeetingValues, 'date'> {
  readonly id: string;
  readonly revision: Revision;
  readonly date: IsoDate | null;
  readonly next: IsoDate | null;
  readonly confirmed: string;
  readonly place: Place;
  /** C-15: what is out of order about it; `''`: nothing. */
  readonly remark: string;
}

/** One pair of «Встречи за неделю». */
export interface WeekPair {
  readonly pairId: string;
  readonly label: string;
  /** A meeting is due in this week; such pairs stand on top. */
  readonly usual: boolean;
  /** Why it is on top, or what to know: «по плану 2 раза в месяц»; `''`. */
  readonly hint: string;
  readonly proposed: MeetingValues;
  /** Items of the programme that are not over, to choose from. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly entered: readonly MeetingLine[];
  readonly place: Place;
}

export interface MeetingWeek {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** «Неделя 16–22 ноября 2026» */
  readonly title: string;
  readonly today: IsoDate;
  /** Mondays of the weeks around; `null`: the week after has not begun. */
  readonly earlier: IsoDate;
  readonly later: IsoDate | null;
  readonly kinds: readonly string[];
  readonly modes: readonly string[];
  readonly pairs: readonly WeekPair[];
  readonly silent: readonly SilentPair[];
}

/** C-14, C-15 of one pair. */
export interface SilentPair {
  readonly pairId: string;
  readonly label: string;
  readonly check: 'C-14' | 'C-15';
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  readonly place: Place;
}

export interface WeekSaved {
  /** `null`: everything had been entered before. */
  readonly lastAction: LastAction | null;
  readonly saved: number;
  readonly text: string;
}

export interface MeetingJournal {
  readonly pairId: string;
  readonly label: string;
  /** «3 из 5 встреч, план на 21.11.2026» */
  readonly counted: string;
  readonly remarks: readonly SilentPair[];
  readonly lines: readonly MeetingLine[];
  readonly kinds: readonly string[];
  readonly modes: readonly string[];
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly place: Place;
}

export interface MeetingSpan {
  readonly id: string;
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface MeetingPlanForm {
  readonly spans: readonly MeetingSpan[];
  readonly pairs: readonly { readonly id: string; readonly text: string; readonly hint: string }[];
}

/** A calendar file; the same meetings have the same codes every time. */
export interface MeetingPlanMade {
  readonly name: string;
  readonly text: string;
  readonly events: number;
  readonly said: string;
  /** Pairs whose words name no rhythm, with their cells. */
  readonly without: readonly { readonly text: string; readonly place: Place }[];
}
