import type { CivilDate } from '../calendar/civil-date';
import type { PairCheck } from './checks';
import { type PairFact, plainStatus } from './facts';

/** States of a pair as «Пары» has them (domain rule §4.8). */
export const PAIR_STATUS = {
  draft: 'проект',
  proposed: 'предложена',
  agreed: 'согласована',
  ordered: 'приказ подписан',
  active: 'действует',
  paused: 'приостановлена',
  endedEarly: 'завершена досрочно',
  ended: 'завершена',
} as const;

export type PairState = keyof typeof PAIR_STATUS;

/** What the gates look at besides {@link PairFact}. */
export interface PairMoment {
  readonly pair: PairFact & {
    readonly programmeDate: CivilDate | null;
    readonly pausedFrom: CivilDate | null;
    readonly pausedTo: CivilDate | null;
    readonly endReason: string;
    readonly endDate: CivilDate | null;
  };
  /** What `checkPair` says of it: consents by the policy of the organisation, dated not after order and start. */
  readonly checks: readonly PairCheck[];
  /** Both people are in the banks and take part; a pair without one of them has no checks at all. */
  readonly people: 'there' | 'missing' | 'gone';
  readonly today: CivilDate;
}

/** Why a pair may not be in a state. */
export type GateFault =
  | { readonly gate: 'no-such-move'; readonly from: string; readonly to: PairState }
  | { readonly gate: 'people'; readonly why: 'missing' | 'gone' }
  | { readonly gate: 'check'; readonly check: PairCheck }
  | { readonly gate: 'order'; readonly number: boolean; readonly date: boolean }
  | { readonly gate: 'has-order' }
  | { readonly gate: 'not-started'; readonly from: CivilDate | null }
  | { readonly gate: 'leaves'; readonly endDate: CivilDate }
  | { readonly gate: 'programme'; readonly programme: CivilDate; readonly order: CivilDate }
  | { readonly gate: 'pause'; readonly why: 'missing' | 'reversed' }
  | { readonly gate: 'pause-ahead'; readonly from: CivilDate }
  | { readonly gate: 'reason' }
  | { readonly gate: 'last-day'; readonly why: 'missing' | 'before-start' }
  | { readonly gate: 'last-day-ahead'; readonly endDate: CivilDate };

type Gate = (moment: PairMoment) => readonly GateFault[];

const errorsOf =
  (which: (check: PairCheck) => boolean): Gate =>
  ({ checks }) =>
    checks.flatMap((check) =>
      check.severity === 'error' && which(check) ? [{ gate: 'check' as const, check }] : [],
    );

const OF_CONSENTS: readonly PairCheck['code'][] = ['C-04', 'C-05'];
const isOfConsents = ({ code }: PairCheck): boolean => OF_CONSENTS.includes(code);

/** C-30: nobody begins or goes on working with a person who is not in the bank or takes no part. */
const present: Gate = ({ people }) => (people === 'there' ? [] : [{ gate: 'people', why: people }]);

/** People, places and dates: a pair with consents still to come may be proposed. */
const possible = errorsOf((check) => !isOfConsents(check));
const consented = errorsOf(isOfConsents);

const ordered: Gate = ({ pair }) => {
  const number = pair.orderNumber.trim() !== '';
  const date = pair.orderDate !== null;
  return number && date ? [] : [{ gate: 'order', number, date }];
};

const withoutOrder: Gate = ({ pair }) => (pair.orderNumber.trim() === '' ? [] : [{ gate: 'has-order' }]);

const started: Gate = ({ pair, today }) =>
  pair.from !== null && pair.from <= today ? [] : [{ gate: 'not-started', from: pair.from }];

/** Work does not begin or go on after the last day of a notice. */
const staying: Gate = ({ pair, today }) =>
  pair.endDate === null || pair.endDate >= today ? [] : [{ gate: 'leaves', endDate: pair.endDate }];

/**
 * A programme is made for a pair that the order has fixed: one dated before the order is refused. A programme that is
 * missing never keeps a pair from work: it has its days after the order (domain rule §2.3, D23), and once they are
 * over it is a remark (C-09), since the first meetings come before the programme (§9, order of things).
 */
const programmed: Gate = ({ pair: { programmeDate, orderDate } }) =>
  programmeDate !== null && orderDate !== null && programmeDate < orderDate
    ? [{ gate: 'programme', programme: programmeDate, order: orderDate }]
    : [];

const pausable: Gate = ({ pair: { pausedFrom, pausedTo }, today }) => {
  if (pausedFrom === null) return [{ gate: 'pause', why: 'missing' }];
  if (pausedTo !== null && pausedTo < pausedFrom) return [{ gate: 'pause', why: 'reversed' }];
  return pausedFrom > today ? [{ gate: 'pause-ahead', from: pausedFrom }] : [];
};

/** A pair may be called off before its first day. */
const stoppable: Gate = ({ pair: { endReason, endDate }, today }) => {
  const reason: GateFault[] = endReason.trim() === '' ? [{ gate: 'reason' }] : [];
  if (endDate === null) return [...reason, { gate: 'last-day', why: 'missing' }];
  return endDate > today ? [...reason, { gate: 'last-day-ahead', endDate }] : reason;
};

/** Work that has begun does not end before its first day. */
const worked: Gate = ({ pair: { endDate, from } }) =>
  from !== null && endDate !== null && endDate < from ? [{ gate: 'last-day', why: 'before-start' }] : [];

/**
 * The way of a pair, each step with its own gates. A move over several steps passes the gates of all of them, so that
 * nothing skips one.
 */
const WAY: readonly { readonly state: PairState; readonly gates: readonly Gate[] }[] = [
  { state: 'draft', gates: [] },
  { state: 'proposed', gates: [present, possible] },
  { state: 'agreed', gates: [present, possible, consented] },
  // Consents are looked at again: between agreement and order one may run out or turn out dated after the order.
  { state: 'ordered', gates: [ordered, consented] },
  { state: 'active', gates: [present, ordered, consented, started, staying, programmed] },
];

/** Moves that do not go along the way. Ended states are final: only «Отменить» takes an ending back. */
const OTHER_MOVES: readonly {
  readonly from: readonly PairState[];
  readonly to: PairState;
  readonly gates: readonly Gate[];
}[] = [
  { from: ['agreed'], to: 'proposed', gates: [withoutOrder] },
  { from: ['proposed', 'agreed'], to: 'draft', gates: [withoutOrder] },
  // The way back for a state that was typed in by hand although there is no order.
  { from: ['ordered', 'active', 'paused'], to: 'draft', gates: [withoutOrder] },
  { from: ['active'], to: 'paused', gates: [ordered, pausable] },
  { from: ['paused'], to: 'active', gates: [present, ordered, consented, started, staying] },
  { from: ['ordered', 'active', 'paused'], to: 'ended', gates: [stoppable, worked] },
  { from: ['active', 'paused'], to: 'endedEarly', gates: [stoppable, worked] },
  { from: ['draft', 'proposed', 'agreed', 'ordered'], to: 'endedEarly', gates: [stoppable] },
];

/** The state of a cell; `null` for a word that is none. An empty cell is a draft. */
export function stateOf(status: string): PairState | null {
  const word = plainStatus(status);
  if (word === '') return 'draft';
  return (Object.keys(PAIR_STATUS) as PairState[]).find((state) => PAIR_STATUS[state] === word) ?? null;
}

const AT_WORK: readonly (PairState | null)[] = ['ordered', 'active', 'paused'];

/** From the order on until the end, a pause included. */
export const isAtWork = ({ status }: Pick<PairFact, 'status'>): boolean => AT_WORK.includes(stateOf(status));

const stepOf = (state: PairState): number => WAY.findIndex((step) => step.state === state);

function gatesBetween(from: PairState, to: PairState): readonly Gate[] | null {
  const [start, end] = [stepOf(from), stepOf(to)];
  if (start >= 0 && end > start) return WAY.slice(start + 1, end + 1).flatMap(({ gates }) => gates);
  return OTHER_MOVES.find((move) => move.to === to && move.from.includes(from))?.gates ?? null;
}

/** Moves there are from a state, whether or not the gates are open. */
export const movesFrom = (from: PairState): PairState[] =>
  (Object.keys(PAIR_STATUS) as PairState[]).filter((to) => gatesBetween(from, to) !== null);

/** What keeps the pair from moving to a state; empty = it may move. Each fault once, in the order of the way. */
export function gateFaults(moment: PairMoment, to: PairState): GateFault[] {
  const from = stateOf(moment.pair.status);
  const gates = from === null ? null : gatesBetween(from, to);
  if (gates === null) return [{ gate: 'no-such-move', from: moment.pair.status, to }];
  return distinct(gates.flatMap((gate) => gate(moment)));
}

/** What a state must have behind it for as long as the pair is in it. */
const STANDING: Partial<Record<PairState, readonly Gate[]>> = {
  ordered: [present, ordered, consented],
  active: [present, ordered, consented, started, programmed],
  paused: [ordered, pausable],
  ended: [stoppable, worked],
  endedEarly: [stoppable],
};

/**
 * What a state lacks that stands in the sheet: typed in by hand, or true once and no longer (a consent withdrawn).
 * «действует» without an order is C-08. A remark, never a refusal to read the row.
 */
export function brokenGates(moment: PairMoment): GateFault[] {
  const state = stateOf(moment.pair.status);
  if (state === null) return [{ gate: 'no-such-move', from: moment.pair.status, to: 'draft' }];
  return distinct((STANDING[state] ?? []).flatMap((gate) => gate(moment)));
}

function distinct(faults: readonly GateFault[]): GateFault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
