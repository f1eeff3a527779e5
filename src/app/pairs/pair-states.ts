import type { Input, Output } from '../../contract/api';
import type { PairGoal, PairGroup, PairsByState, StatePair } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { addDays, type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { CHANGE_RULES } from '../../domain/pairing/changes';
import {
  brokenGates,
  type GateFault,
  gateFaults,
  PAIR_STATUS,
  type PairMoment,
  type PairState,
  stateOf,
} from '../../domain/pairing/states';
import { mentees, mentors, pairs } from '../../sheets/all';
import type { Pair } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { gateFaultText, pairStateTexts as text, unknownStatus } from '../../text/pair-states';
import { type Banks, pairLabel, readBanks, rowById, valuesOf } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { aloneMentees } from './alone';
import { changesFor } from './changing-pair';
import { momentsOf } from './pair-moment';
import { pairLine } from './pairs';
import { followPairs } from './person-statuses';

/** Moves each state offers to many pairs at once, the usual one first. */
const OFFERED: Readonly<Record<PairState, readonly PairGoal[]>> = {
  draft: ['proposed', 'agreed', 'ended'],
  proposed: ['agreed', 'draft', 'ended'],
  agreed: ['ordered', 'draft', 'ended'],
  ordered: ['active', 'ended'],
  active: ['ended', 'paused', 'draft'],
  paused: ['active', 'ended'],
  ended: [],
  endedEarly: [],
};

/** All pairs by state, each with what keeps it from the moves of its group; then the mentees who wait. Five reads. */
export function openStates(ports: Ports): Result<PairsByState> {
  const banks = readBanks(ports);
  const moment = momentsOf(banks);
  const states = Object.keys(PAIR_STATUS) as PairState[];
  const rows = banks.pairs.rows.filter(({ values }) => values.id !== '');
  const groups = states.map((state) => {
    const own = rows.filter(({ values }) => stateOf(values.status) === state);
    return groupOf(
      state,
      PAIR_STATUS[state],
      OFFERED[state],
      own.map((row) => statePair(banks, row, moment(row.values), OFFERED[state])),
    );
  });
  const strange = rows.filter(({ values }) => stateOf(values.status) === null);
  const others = [...new Set(strange.map(({ values }) => values.status.trim()))].map((status) =>
    groupOf(
      null,
      status,
      [],
      strange
        .filter(({ values }) => values.status.trim() === status)
        .map((row) => statePair(banks, row, moment(row.values), [])),
    ),
  );
  return done({
    groups: [...groups, ...others].filter((group) => group.pairs.length > 0),
    alone: aloneMentees(banks),
  });
}

/** A move that is not the usual one is offered once some pair can make it. */
function groupOf(
  state: PairState | null,
  status: string,
  offered: readonly PairGoal[],
  own: readonly StatePair[],
): PairGroup {
  const can = (goal: PairGoal): boolean =>
    own.some(({ moves }) => moves.some(({ to, stops }) => to === goal && stops.length === 0));
  const moves = offered.filter((goal, index) => can(goal) || (index === 0 && goal !== 'ended'));
  return { state, status, moves, pairs: own };
}

function statePair(
  banks: Banks,
  { row, values }: TableRow<Pair>,
  moment: PairMoment,
  offered: readonly PairGoal[],
): StatePair {
  return {
    ...pairLine(banks, row, values),
    ahead: aheadOf(values, banks.today),
    moves: offered.map((to) => ({ to, stops: stopsOf(moment, to) })),
    faults: faultsOf(moment),
    canChange: changesFor(banks, values).length > 0,
  };
}

/** The end or the pause that is written down. */
function aheadOf({ status, endDate, endReason, pausedFrom, pausedTo }: Pair, today: CivilDate): string {
  if (endDate !== null) return text.lastDay(shortDate(endDate), endReason);
  const atWork = stateOf(status) === 'active';
  const past = atWork && pausedTo !== null && pausedTo < today;
  return pausedFrom !== null && !past && (atWork || stateOf(status) === 'paused')
    ? text.pause(shortDate(pausedFrom), pausedTo ? shortDate(pausedTo) : '')
    : '';
}

/** What a state in the sheet lacks, as sentences (C-08, C-30, consents withdrawn since …). */
export const faultsOf = (moment: PairMoment): string[] =>
  brokenGates(moment).map((fault) =>
    fault.gate === 'no-such-move' ? unknownStatus(fault.from) : gateFaultText(fault),
  );

/** Ends early unless the term is over or the reason says that the work is done. */
const FULFILLING: readonly (string | null)[] = [CHANGE_RULES.fulfilled.reason, CHANGE_RULES.prolonged.reason];

function goalState({ endDate, endReason, to }: PairMoment['pair'], goal: PairGoal): PairState {
  if (goal !== 'ended') return goal;
  const inTime = to !== null && endDate !== null && endDate >= to;
  return inTime || FULFILLING.includes(endReason) ? 'ended' : 'endedEarly';
}

const goalFaults = (moment: PairMoment, goal: PairGoal): readonly GateFault[] =>
  gateFaults(moment, goalState(moment.pair, goal));

const stopsOf = (moment: PairMoment, goal: PairGoal): string[] => goalFaults(moment, goal).map(gateFaultText);

/** The pair in its new state; `null` when a gate is closed. The one rule of all moves. */
export function movedPair(moment: PairMoment, pair: Pair, goal: PairGoal): Pair | null {
  if (goalFaults(moment, goal).length > 0) return null;
  const moved = { ...pair, status: PAIR_STATUS[goalState(moment.pair, goal)] };
  return stateOf(pair.status) === 'paused' && goal === 'active' ? resumed(moved, moment.today) : moved;
}

/** Back at work: the pause ends with the day before, whatever was expected. */
function resumed(pair: Pair, today: CivilDate): Pair {
  const { pausedFrom, pausedTo } = pair;
  if (pausedFrom === null || (pausedTo !== null && pausedTo < today)) return pair;
  const yesterday = addDays(today, -1);
  return { ...pair, pausedTo: yesterday < pausedFrom ? pausedFrom : yesterday };
}

/**
 * Moves pairs, all of them or none: who pressed «Предложить 3 пары» never finds two of them moved. A pair that
 * changed meanwhile, is gone or may not move refuses the whole, each with its sentence. Six reads (banks, journal),
 * one write a sheet, one line of the journal. Statuses of people follow.
 */
export function movePairs(
  ports: Ports,
  { to, pairs: asked }: Input<'pairs.move'>,
): Result<Output<'pairs.move'>> {
  ports.book.need(pairs, mentors, mentees);
  const banks = readBanks(ports);
  const wanted = [...new Map(asked.map((one) => [one.id, one])).values()];
  const known = wanted.map((one) => ({ ...one, row: rowById(banks.pairs, one.id) }));
  const stale = known.flatMap(({ id, revision, row }) => {
    if (row === null) return [text.gone(id)];
    return revisionOf(row.values) === revision ? [] : [text.changed(labelOf(row.values))];
  });
  if (stale.length > 0) return refuse('stale', text.stale, null, stale);
  const moment = momentsOf(banks);
  const rows = known.map(({ row }) => row!);
  const stopped = rows.flatMap(({ values }) =>
    stopsOf(moment(values), to).map((why) => text.stopped(labelOf(values), why)),
  );
  if (stopped.length > 0) return refuse('blocked', text.blocked, null, stopped);

  const moved = rows.map(({ row, values }) => ({
    row,
    was: values,
    now: movedPair(moment(values), values, to)!,
  }));
  const action = startAction(ports);
  for (const { row, was, now } of moved) action.update(pairs, row, was, now);
  followMoved(action, banks, moved);
  const [first] = moved;
  const line =
    moved.length === 1
      ? text.movedOne(labelOf(first!.now), first!.now.status)
      : text.moved(moved.length, [...new Set(moved.map(({ now }) => now.status))].join(', '));
  return done({ text: line, lastAction: action.finish(line) });
}

/** Statuses of the people of moved pairs; the break of a person ends with the pause it was the reason of. */
export function followMoved(
  action: ReturnType<typeof startAction>,
  banks: Banks,
  moved: readonly { readonly was: Pair; readonly now: Pair }[],
): void {
  const nowOf = new Map(moved.map(({ now }) => [now.id, now]));
  const after = valuesOf(banks.pairs).map((pair) => nowOf.get(pair.id) ?? pair);
  const back = moved.filter(({ was, now }) => was.pausedFrom !== null && was.pausedTo !== now.pausedTo);
  const more = new Map(
    back.flatMap(({ was, now }) =>
      [rowById(banks.mentors, now.mentorId), rowById(banks.mentees, now.menteeId)].flatMap((row) =>
        row && row.values.awayFrom === was.pausedFrom && row.values.awayTo === was.pausedTo
          ? [[row.values.id, { awayTo: now.pausedTo }] as const]
          : [],
      ),
    ),
  );
  followPairs(action, banks, after, [...nowOf.values()], more);
}

const labelOf = (pair: Pair): string => pairLabel(pair.mentor, pair.mentee);
