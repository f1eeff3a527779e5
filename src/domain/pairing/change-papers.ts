import type { CivilDate } from '../calendar/civil-date';
import { CHANGE_RULES, type ChangeKind, type ChangeRole, type ChangingPair } from './changes';
import type { PairState } from './states';

/** A document a change asks for. `next`: it is about the pair that takes the place. */
export interface WantedPaper {
  readonly code: string;
  readonly about: 'pair' | 'next';
}

const own = (...codes: string[]): WantedPaper[] => codes.map((code) => ({ code, about: 'pair' }));
const ofNext = (...codes: string[]): WantedPaper[] => codes.map((code) => ({ code, about: 'next' }));

/**
 * Documents of a change (domain rule §2.3): D32 statement or notice, D31 order on a change, D33 order on the end, D34
 * agreement on the end of the additional agreement, when there is one; consents, order and agreement of the new pair.
 * Nothing is due for a pair that no order has fixed. `next` are the terms of the mentor who takes the place.
 */
export function papersOf(
  kind: ChangeKind,
  who: ChangeRole | null,
  pair: ChangingPair,
  next: MentorTerms = pair,
): WantedPaper[] {
  const { hasOrder, hasAgreement } = pair;
  if (!hasOrder) return [];
  if (kind === 'absent') return own('D31');
  const notice = CHANGE_RULES[kind].asks.includes('notice') && !pair.external ? own('D32') : [];
  const order = kind === 'prolonged' ? [] : own(kind === 'replaced' ? 'D31' : 'D33');
  // With the employment of the mentor the agreement ends by itself.
  const contractEnds = kind === 'dismissed' && who === 'mentor';
  const agreement = hasAgreement && !contractEnds ? own('D34') : [];
  return [...notice, ...order, ...agreement, ...(CHANGE_RULES[kind].successor ? nextPapers(next) : [])];
}

/** What decides which papers a mentor signs. */
export type MentorTerms = Pick<ChangingPair, 'external' | 'inDuties'>;

const nextPapers = ({ external, inDuties }: MentorTerms): WantedPaper[] => {
  const agreement = inDuties || external ? [] : ['D21'];
  return ofNext(...(external ? [] : ['D13']), 'D14', 'D20', ...agreement);
};

/** C-23: the pair ends while somebody pays for it. Nobody has paid for one without an order or before its first day. */
export const payEnds = (kind: ChangeKind, pair: ChangingPair, lastDay: CivilDate): boolean =>
  kind !== 'absent' && pair.paid && pair.hasOrder && !neverBegins(pair, lastDay);

/** The pair is called off before its first day. */
export const neverBegins = ({ from }: Pick<ChangingPair, 'from'>, lastDay: CivilDate): boolean =>
  from !== null && lastDay < from;

/** The state a pair ends in: early, unless its plan is fulfilled, its term over or prolonged. */
export function endState(kind: ChangeKind, lastDay: CivilDate, to: CivilDate | null): PairState {
  const early = !CHANGE_RULES[kind].fulfils && (to === null || lastDay < to);
  return early ? 'endedEarly' : 'ended';
}

export interface PersonMoment {
  readonly role: ChangeRole;
  readonly status: string;
  /** Has a pair that is ordered, at work or paused. */
  readonly atWork: boolean;
  /** The person left with the pair that ended. */
  readonly left: boolean;
  /** Reason of the pair that ended last; `''` when none did. */
  readonly reason: string;
}

/** Statuses that follow the pairs; all others are decided by people or by consents. */
const FOLLOWING = ['', 'в банке', 'в паре', 'без пары', 'завершил', 'кандидат'];

/**
 * The status of a person once a pair has begun or ended (domain rule §4.8): «в паре» with a pair at work; «выбыл» for
 * the one who left; a mentee is «завершил» after a fulfilled plan, else «без пары»; a mentor goes back to the bank.
 */
export function statusAfter({ role, status, atWork, left, reason }: PersonMoment): string {
  if (left) return 'выбыл';
  if (!FOLLOWING.includes(status.trim().toLowerCase())) return status;
  if (atWork) return 'в паре';
  if (reason === '') return status;
  if (role === 'mentor') return 'в банке';
  return reason === CHANGE_RULES.fulfilled.reason ? 'завершил' : 'без пары';
}
