import type {
  Aim,
  ChangeChoice,
  ChangeDraft,
  ChangeMade,
  ChangePlan,
  Check,
  LastAction,
  MatchAccepted,
  MatchBoard,
  MatchCandidate,
  MatchPrice,
  PairDraft,
  PairForm,
  PairGoal,
  PairSaved,
  PairsByState,
  PairsMoved,
  RankedMentor,
  Revision,
  ShownPoints,
} from '../dto';

/** Pairs: choosing them, their states, changes in mid-year. */
export interface PairsCalls {
  'pairs.open': { input: { pairId: string | null; menteeId: string | null }; output: PairForm };
  'pairs.rank': { input: { menteeId: string }; output: { mentors: readonly RankedMentor[] } };
  'pairs.check': { input: PairDraft; output: { checks: readonly Check[] } };
  /** `approve` moves the pair to «согласована»; otherwise it stays a draft. */
  'pairs.save': {
    /** `shown`: the points that were in sight of whoever chose; without them none are kept with a new choice. */
    input: { draft: PairDraft; approve: boolean; shown?: ShownPoints | null };
    output: PairSaved;
  };
  /** All pairs by their states with the moves each may make, and the mentees who wait. */
  'pairs.states': { input: null; output: PairsByState };
  /** All of them or none: a pair that changed, is gone or may not move refuses the whole with its sentence. */
  'pairs.move': {
    input: { to: PairGoal; pairs: readonly { id: string; revision: Revision }[] };
    output: PairsMoved;
  };
  /** Pairs that can change; `pairId` = only this one. */
  'changes.open': { input: { pairId: string | null }; output: { pairs: readonly ChangeChoice[] } };
  /** What a change asks, proposes and brings; nothing is written. */
  'changes.plan': { input: ChangeDraft; output: ChangePlan };
  'changes.make': { input: ChangeDraft; output: ChangeMade };
  /** A proposal for everybody who waits, from the banks as they stand; nothing is written. `previous`: the one in sight, to compare. */
  'matching.open': {
    input: { aim: Aim; previous: readonly { menteeId: string; mentorId: string }[] | null };
    output: MatchBoard;
  };
  'matching.candidates': {
    input: { aim: Aim; menteeId: string };
    output: { candidates: readonly MatchCandidate[] };
  };
  /** What the proposal becomes when this pair is kept to (`lock`), ruled out (`forbid`) or left free (`none`). */
  'matching.price': {
    input: { aim: Aim; menteeId: string; mentorId: string; decision: 'lock' | 'forbid' | 'none' };
    output: MatchPrice;
  };
  /** Keeps a decision for all proposals to come; `none` takes it back. */
  'matching.decide': {
    input: { menteeId: string; mentorId: string; decision: 'lock' | 'forbid' | 'none'; why: string };
    output: { lastAction: LastAction };
  };
  /** Makes pairs «предложена» of the lines; those with the same `group` mark make a group. Refused when the banks changed since. */
  'matching.accept': {
    input: {
      revision: Revision;
      aim: Aim;
      lines: readonly { menteeId: string; mentorId: string; group: string }[];
    };
    output: MatchAccepted;
  };
}
