import type {
  IsoDate,
  LastAction,
  MeetingJournal,
  MeetingPlanForm,
  MeetingPlanMade,
  MeetingValues,
  MeetingWeek,
  Revision,
  SilentPair,
  WeekSaved,
} from '../dto';

/** Meetings of pairs. */
export interface MeetingCalls {
  /** The week of the day, or the one of today. */
  'meetings.week': { input: { day: IsoDate | null }; output: MeetingWeek };
  /** Enters what was held, in one action; a meeting of the pair with the day and kind that is there already is passed over. */
  'meetings.enter': {
    input: { lines: readonly (MeetingValues & { pairId: string })[] };
    output: WeekSaved;
  };
  'meetings.journal': { input: { pairId: string }; output: MeetingJournal };
  'meetings.save': {
    input: MeetingValues & { id: string; revision: Revision; next: IsoDate | null };
    output: { lastAction: LastAction };
  };
  'meetings.remove': { input: { id: string; revision: Revision }; output: { lastAction: LastAction } };
  /** Pairs that have not met for long, and those with meetings out of order. */
  'meetings.silent': { input: null; output: { pairs: readonly SilentPair[] } };
  'meetings.spans': { input: null; output: MeetingPlanForm };
  /** Planned meetings of the days as a calendar file; `pairIds: null` = all pairs at work. Nothing is written to the book. */
  'meetings.plan': {
    input: { from: IsoDate; to: IsoDate; pairIds: readonly string[] | null };
    output: MeetingPlanMade;
  };
}
