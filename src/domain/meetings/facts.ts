import type { CivilDate } from '../calendar/civil-date';
import type { WorkingCalendar } from '../calendar/working-days';
import type { DeadlineContext } from '../deadlines/types';

/** What the rules of meetings look at in a row of «Пары». */
export interface MeetingPair {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly status: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly pausedFrom: CivilDate | null;
  readonly pausedTo: CivilDate | null;
  /** «2 раза в месяц» as people wrote it. */
  readonly schedule: string;
  readonly mode: string;
}

/** What they look at in a row of «Встречи». */
export interface JournalEntry {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly pair: string;
  readonly kind: string;
  readonly mode: string;
  readonly topic: string;
  readonly item: string;
  readonly minutes: number | null;
  readonly next: CivilDate | null;
}

/** Days a person likes and the days of absence. */
export interface PersonDays {
  readonly days: readonly string[];
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
}

/** A row of a programme as far as a meeting is about it. */
export interface MeetingItem {
  readonly id: string;
  readonly pair: string;
  readonly activity: string;
  readonly deadline: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly status: string;
}

/** The year of the organisation: which days people work, its terms and breaks. */
export interface SchoolTime {
  readonly context: DeadlineContext;
  readonly working: WorkingCalendar;
}

/** A pair with all that is known of its meetings. */
export interface PairOfYear {
  readonly pair: MeetingPair;
  readonly people: readonly PersonDays[];
  /** Its own entries only. */
  readonly journal: readonly JournalEntry[];
  readonly items: readonly MeetingItem[];
}

/** The last day a pair works: the one written down, else that of its order. */
export const lastDay = ({ endDate, to }: Pick<MeetingPair, 'endDate' | 'to'>): CivilDate | null =>
  endDate ?? to;

/** Entries of the days up to `day`, earliest first. */
export const heldBy = (journal: readonly JournalEntry[], day: CivilDate): readonly JournalEntry[] =>
  journal
    .filter(({ date }) => date !== null && date <= day)
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
