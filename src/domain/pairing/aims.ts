import { type Assignment, type AssignmentTask, assign } from './assign';
import { forcingCosts } from './forced';

/** The best sum of points, the most people paired, or the same load for all. */
export type Aim = 'best' | 'most' | 'fair';

export interface ProposalTask {
  readonly mentees: number;
  readonly mentors: number;
  /** Points of each pair, mentee by mentee, whole numbers from 0; -1 = not possible. */
  readonly points: Float64Array;
  /** Free places of each mentor. */
  readonly places: readonly number[];
  /** Mentees each mentor has already. */
  readonly load: readonly number[];
  readonly aim: Aim;
  /** Pairs decided beforehand, a mentee at most once; each takes one of the free places. */
  readonly locked: readonly Locked[];
}

export interface Locked {
  readonly mentee: number;
  readonly mentor: number;
}

/**
 * What a change costs, in the order in which the aim weighs it: for `most` first people left alone, then points; for
 * `fair` people, then squares, then points; for `best` points, then people. A later figure counts only when the earlier
 * ones are 0, and may be negative when an earlier one is above 0.
 */
export interface Price {
  /** People more without a mentor. */
  readonly alone: number;
  /** How much the sum of squared loads grows; 0 unless the aim is `fair`. */
  readonly squares: number;
  /** Points fewer in the sum. */
  readonly points: number;
}

export interface Proposal {
  /** Mentor of each mentee, -1 = none. */
  readonly mentorOf: Int32Array;
  readonly points: number;
  readonly paired: number;
  /** Sum over all mentors of (mentees there already + mentees proposed)². */
  readonly squares: number;
  /**
   * What forcing this pair costs, exactly: what solving again would show ({@link withPair}, {@link priceBetween}).
   * `null` = not possible: barred, a mentor without places, or a mentee locked elsewhere. The first question about a
   * mentee takes mentees × mentors steps, the others none.
   */
  readonly price: (mentee: number, mentor: number) => Price | null;
  /** What forcing this pair costs at least, at once: never more than {@link Proposal.price} in the order of the aim, often as much. */
  readonly priceAtLeast: (mentee: number, mentor: number) => Price | null;
  /**
   * The least the sum of points falls by when this pair is forced. For `best` that is all there is to say. For `most`
   * and `fair` it holds as long as nobody more stays alone and the load stays as even, and is 0 where
   * {@link Proposal.priceAtLeast} already names people or squares. `Infinity` = not possible.
   */
  readonly atLeast: (mentee: number, mentor: number) => number;
}

/** Weights that put the parts of an aim into one whole number, so that none outweighs the one before it. */
type Weights = { readonly [Part in keyof Price]: number };

/** Whom the search still has to pair, and the places locked pairs leave. */
interface Remainder {
  readonly mentees: readonly number[];
  readonly mentorOf: Int32Array;
  readonly places: readonly number[];
  readonly load: readonly number[];
}

/**
 * The best pairs by the aim of the task:
 * - `best`: the greatest sum of points; of equal sums the one with more people paired;
 * - `most`: the most people paired, then the greatest sum of points;
 * - `fair`: the most people paired, then the smallest sum of squared loads (with the mentees mentors have already), then
 *   the greatest sum of points.
 * Locked pairs are kept whatever their points, a barred one counting 0. The same task has always the same answer, and
 * the order of people never changes points, people paired and (`fair`) squares. Exact for 2,000 mentees, 1,000 points a
 * pair and loads up to 50 ({@link weightsOf}).
 */
export function bestProposal(task: ProposalTask): Proposal {
  const rest = remainderOf(task);
  const weights = weightsOf(task, rest);
  const places: AssignmentTask = {
    rows: rest.mentees.length,
    columns: task.mentors,
    cost: costsOf(task, rest, weights),
    capacities: rest.places,
    alone: 0,
    crowding: (mentor, k) => weights.squares * (2 * (rest.load[mentor]! + k) - 1),
  };
  const found = assign(places);
  const mentorOf = rest.mentorOf.slice();
  for (const [row, mentee] of rest.mentees.entries()) mentorOf[mentee] = found.columnOf[row]!;
  const priceAtLeast = pricesBy(task, rest, weights, boundsFrom(places, found));
  return {
    mentorOf,
    ...totalsOf(task, mentorOf),
    price: pricesBy(task, rest, weights, searchesFrom(places, found)),
    priceAtLeast,
    atLeast: (mentee, mentor) => inPoints(task.aim, priceAtLeast(mentee, mentor)),
  };
}

function remainderOf({ mentees, mentors, places, load, locked }: ProposalTask): Remainder {
  const mentorOf = new Int32Array(mentees).fill(-1);
  const taken = new Int32Array(mentors);
  for (const { mentee, mentor } of locked) {
    mentorOf[mentee] = mentor;
    taken[mentor]! += 1;
  }
  return {
    mentees: Array.from(mentorOf.keys()).filter((mentee) => mentorOf[mentee] === -1),
    mentorOf,
    places: places.map((free, mentor) => Math.max(0, free - taken[mentor]!)),
    load: load.map((had, mentor) => had + taken[mentor]!),
  };
}

/**
 * Each weight is above twice all that the parts after it can differ by, so that the order of the sums is the order of
 * the aim, and a difference of sums falls apart into the differences of the parts in one way.
 */
function weightsOf({ aim, points }: ProposalTask, { mentees, places, load }: Remainder): Weights {
  const people = mentees.length;
  if (aim === 'best') return { points: 2 * people + 1, alone: 1, squares: 0 };
  const mostPoints = people * points.reduce((most, one) => Math.max(most, one), 0);
  if (aim === 'most') return { alone: 2 * mostPoints + 1, squares: 0, points: 1 };
  const mostLoad = Math.max(0, ...places.map((free, mentor) => load[mentor]! + Math.min(free, people)));
  const squares = 2 * mostPoints + 1;
  const mostSquares = people * (2 * mostLoad - 1);
  return { alone: 2 * (squares * mostSquares + mostPoints) + 1, squares, points: 1 };
}

function costsOf({ mentors, points }: ProposalTask, { mentees }: Remainder, weights: Weights): Float64Array {
  const cost = new Float64Array(mentees.length * mentors);
  for (const [row, mentee] of mentees.entries()) {
    for (let mentor = 0; mentor < mentors; mentor++) {
      const own = points[mentee * mentors + mentor]!;
      cost[row * mentors + mentor] = own < 0 ? Infinity : -(weights.alone + weights.points * own);
    }
  }
  return cost;
}

function totalsOf(
  { mentors, points, load }: ProposalTask,
  mentorOf: Int32Array,
): Pick<Proposal, 'points' | 'paired' | 'squares'> {
  const loads = [...load];
  let sum = 0;
  let paired = 0;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor === -1) continue;
    sum += Math.max(0, points[mentee * mentors + mentor]!);
    paired += 1;
    loads[mentor]! += 1;
  }
  return { points: sum, paired, squares: loads.reduce((all, own) => all + own * own, 0) };
}

type CellCost = (row: number, column: number) => number;

/** Reduced costs by the duals of the assignment ({@link assign}). */
const boundsFrom =
  ({ columns, cost }: AssignmentTask, { rowPrice, columnPrice }: Assignment): CellCost =>
  (row, column) =>
    cost[row * columns + column]! - rowPrice[row]! - columnPrice[column]!;

function searchesFrom(places: AssignmentTask, found: Assignment): CellCost {
  const known = new Map<number, Float64Array>();
  return (row, column) => {
    const costs = known.get(row) ?? forcingCosts(places, found, row);
    known.set(row, costs);
    return costs[column]!;
  };
}

/** Costs of cells as prices of pairs; locked people stay where they are. */
function pricesBy(
  { aim, mentors, points }: ProposalTask,
  { mentees, mentorOf, places }: Remainder,
  weights: Weights,
  costOf: CellCost,
): Proposal['price'] {
  const rowOf = new Map(mentees.map((mentee, row) => [mentee, row]));
  return (mentee, mentor) => {
    const row = rowOf.get(mentee);
    if (row === undefined) return mentorOf[mentee] === mentor ? NOTHING : null;
    if (points[mentee * mentors + mentor]! < 0 || places[mentor] === 0) return null;
    return priceOf(costOf(row, mentor), aim, weights);
  };
}

const NOTHING: Price = { alone: 0, squares: 0, points: 0 };
const ORDER: Readonly<Record<Aim, readonly (keyof Price)[]>> = {
  best: ['points', 'alone'],
  most: ['alone', 'points'],
  fair: ['alone', 'squares', 'points'],
};

/** A difference of weighted sums as its parts: digits of a number whose places are the weights, balanced around 0. */
function priceOf(difference: number, aim: Aim, weights: Weights): Price {
  const price = { ...NOTHING };
  let rest = difference;
  for (const part of ORDER[aim]) {
    // The weights are odd, so that no quotient lies in the middle; + 0 turns -0 into 0.
    price[part] = Math.round(rest / weights[part]) + 0;
    rest -= price[part] * weights[part];
  }
  return price;
}

function inPoints(aim: Aim, price: Price | null): number {
  if (price === null) return Infinity;
  return aim !== 'best' && (price.alone > 0 || price.squares > 0) ? 0 : price.points;
}

/** Below 0 when the first price is the smaller one by what the aim weighs first. */
export function comparePrices(aim: Aim, a: Price, b: Price): number {
  for (const part of ORDER[aim]) if (a[part] !== b[part]) return a[part] - b[part];
  return 0;
}

/** What the second proposal costs more than the first, for the same people and aim; exact. */
export const priceBetween = (aim: Aim, before: Proposal, after: Proposal): Price => ({
  alone: before.paired - after.paired,
  squares: aim === 'fair' ? after.squares - before.squares : 0,
  points: before.points - after.points,
});

/** The best pairs that have this one among them, by solving again; `null` when it is not possible. */
export function withPair(task: ProposalTask, mentee: number, mentor: number): Proposal | null {
  const lock = task.locked.find((one) => one.mentee === mentee);
  if (lock) return lock.mentor === mentor ? bestProposal(task) : null;
  const taken = task.locked.filter((one) => one.mentor === mentor).length;
  const barred = task.points[mentee * task.mentors + mentor]! < 0;
  if (barred || task.places[mentor]! - taken <= 0) return null;
  return bestProposal({ ...task, locked: [...task.locked, { mentee, mentor }] });
}

/** The best pairs without this one, by solving again; a lock on it goes too. */
export function withoutPair(task: ProposalTask, mentee: number, mentor: number): Proposal {
  const points = task.points.slice();
  points[mentee * task.mentors + mentor] = -1;
  const locked = task.locked.filter((one) => one.mentee !== mentee || one.mentor !== mentor);
  return bestProposal({ ...task, points, locked });
}
