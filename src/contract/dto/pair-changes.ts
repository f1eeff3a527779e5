import type { Check, IsoDate, LastAction, Place, Revision } from './common';
import type { PairLine, RankedMentor } from './pairs';

/** States of pairs, moves of many at once, and what happens to a pair in the middle of a year. */

/** Where pairs can be moved; `ended` is also «завершена досрочно» when the term is not over. */
export type PairGoal = 'draft' | 'proposed' | 'agreed' | 'ordered' | 'active' | 'paused' | 'ended';

export interface StatePair extends PairLine {
  /** «последний день 13.05.2026, увольнение», «перерыв с 12.11.2026»; `''` when nothing is to come. */
  readonly ahead: string;
  /** Moves of the group with what keeps the pair from them; no sentence = it may move. */
  readonly moves: readonly { readonly to: PairGoal; readonly stops: readonly string[] }[];
  /** What its state lacks: typed in by hand, or true no longer. */
  readonly faults: readonly string[];
  /** The pair can be changed by the form of changes. */
  readonly canChange: boolean;
}

export interface PairGroup {
  /** `null`: a word that is no state. */
  readonly state: PairGoal | 'endedEarly' | null;
  readonly status: string;
  /** The usual one first. */
  readonly moves: readonly PairGoal[];
  readonly pairs: readonly StatePair[];
}

/** A mentee who waits for a mentor. */
export interface AloneMentee {
  readonly id: string;
  readonly revision: Revision;
  readonly name: string;
  readonly position: string;
  /** Days in the bank without a pair; `null` when the day of joining is unknown. */
  readonly waiting: number | null;
  /** C-16: more than 30 days. */
  readonly tooLong: boolean;
  /** What is offered meanwhile; `''` = nothing yet. */
  readonly support: string;
  readonly place: Place;
}

export interface PairsByState {
  readonly groups: readonly PairGroup[];
  /** Those who wait longest first. */
  readonly alone: readonly AloneMentee[];
}

export interface PairsMoved {
  readonly text: string;
  readonly lastAction: LastAction;
}

export type PairChangeKind =
  | 'mentor-refuses'
  | 'mentee-withdraws'
  | 'by-both'
  | 'cancelled'
  | 'replaced'
  | 'absent'
  | 'dismissed'
  | 'transferred'
  | 'prolonged'
  | 'fulfilled';

export type PairChangeStep = 'who' | 'notice' | 'lastDay' | 'away' | 'mentor' | 'term';

/** A pair that can be changed. */
export interface ChangeChoice {
  readonly id: string;
  readonly revision: Revision;
  readonly label: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly status: string;
  readonly dates: string;
  readonly kinds: readonly PairChangeKind[];
  readonly place: Place;
}

/** What the form has so far; `null` and `''` are answered by a proposal. */
export interface ChangeDraft {
  readonly pairId: string;
  readonly revision: Revision;
  readonly kind: PairChangeKind;
  readonly who: 'mentor' | 'mentee' | null;
  readonly notice: IsoDate | null;
  readonly lastDay: IsoDate | null;
  readonly awayFrom: IsoDate | null;
  readonly awayTo: IsoDate | null;
  readonly mentorId: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface ChangePlan {
  /** Questions of this change, one a step. */
  readonly steps: readonly PairChangeStep[];
  /** The draft with what is proposed for its gaps. */
  readonly answers: ChangeDraft;
  /** How the earliest last day was counted; `null` where no notice is due. */
  readonly counted: string | null;
  /** At the fields of the draft; a field that is only empty has none. */
  readonly faults: readonly Check[];
  /** Steps whose answer is still missing or wrong. */
  readonly open: readonly PairChangeStep[];
  /** Replacement only: who could take over. */
  readonly mentors: readonly RankedMentor[];
  /** What will be written, a sentence each. */
  readonly effects: readonly string[];
  /** Documents that follow, «Приказ о завершении» and what about. */
  readonly papers: readonly { readonly kind: string; readonly hint: string }[];
  /** What a person must look at: pay, days off that «Календарь» does not have. */
  readonly questions: readonly string[];
}

export interface ChangeMade {
  readonly text: string;
  /** The pair that takes the place; `null` when there is none. */
  readonly nextPairId: string | null;
  readonly papers: number;
  readonly lastAction: LastAction;
}
