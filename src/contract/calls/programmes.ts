import type {
  DeadlineView,
  ProgrammeBoard,
  ProgrammeCard,
  ProgrammeDraft,
  ProgrammeMark,
  ProgrammeOffers,
  ProgrammeSaved,
  Revision,
} from '../dto';

/** Personalised programmes: putting them together, their items and what has come of them. */
export interface ProgrammesCalls {
  /** Programmes of all pairs and groups, with what is late or missing. */
  'programmes.list': { input: null; output: ProgrammeBoard };
  /** One programme; `null` = the one that wants a hand first. */
  'programmes.open': { input: { pairId: string | null }; output: ProgrammeCard };
  /** How deadlines would be understood in this programme; nothing is written. */
  'programmes.read': {
    input: { pairId: string; phrases: readonly string[] };
    output: { readings: readonly DeadlineView[] };
  };
  /** What would be written for every pair without a programme; nothing is written. */
  'programmes.propose': { input: null; output: ProgrammeOffers };
  /** Writes proposals of these pairs. Refused when something they were made of has changed since. */
  'programmes.accept': {
    input: { revision: Revision; pairIds: readonly string[] };
    output: ProgrammeSaved;
  };
  /** All or nothing: an item that changed meanwhile refuses the whole. */
  'programmes.save': { input: ProgrammeDraft; output: ProgrammeSaved };
  /** Writes what has come of items, of one pair or of many. */
  'programmes.mark': { input: { marks: readonly ProgrammeMark[] }; output: ProgrammeSaved };
}
