/** Rows (mentees) to columns (mentors) with capacities, at the least cost. */
export interface AssignmentTask {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; whole numbers, also negative ones; `Infinity` = forbidden. */
  readonly cost: Float64Array;
  readonly capacities: readonly number[];
  /** Cost of leaving a row without a column. */
  readonly alone: number;
  /** What the k-th row (from 1) of a column costs besides; must not fall as k grows. */
  readonly crowding?: (column: number, k: number) => number;
}

export interface Assignment {
  /** Column of each row; -1 = none. */
  readonly columnOf: Int32Array;
  /** Duals: the reduced cost `cost − rowPrice − columnPrice` is never negative, and bounds what forcing a cell costs. */
  readonly rowPrice: Float64Array;
  /** Never above 0 without crowding; `-Infinity` = a column without any place. */
  readonly columnPrice: Float64Array;
}

const ALONE = -1;

/** What is known between two augmentations. */
interface State extends Assignment {
  readonly task: AssignmentTask;
  readonly rowsIn: readonly number[][];
  /** Cost of the next place of each column; `Infinity` = full. */
  readonly nextPlace: Float64Array;
  readonly distance: Float64Array;
  /** The row over which the shortest way to a column leads. */
  readonly reachedFrom: Int32Array;
  /** All columns: those passed, then those ready to be (nothing can come nearer to them), then the others. */
  readonly order: Int32Array;
  passed: number;
  ready: number;
}

/** Where a shortest way ends: `row` moves to `column` (or stays alone), and all before it on the way move up. */
interface End {
  cost: number;
  row: number;
  column: number;
}

/**
 * The cheapest assignment, by successive shortest augmenting paths (Dijkstra over the columns, with prices).
 *
 * Why it is the cheapest. Write c for `cost`, u for `rowPrice`, v for `columnPrice`, g(k) for the crowding of the k-th
 * place. Three things hold before and after every augmentation:
 * 1. prices are feasible: c − u − v ≥ 0 in every cell, u ≤ `alone` for every row, and a column of load k has
 *    g(k) ≤ −v ≤ g(k + 1), where g(0) = −∞ and the place after the last costs ∞;
 * 2. they are tight where something is used: c − u − v = 0 in every chosen cell, u = `alone` for a row left alone;
 * 3. every row that has had its turn is in one column or alone, once.
 * The start gives v = −g(1) and u = the least of its row, which is feasible, and uses tight cells alone. An augmentation
 * walks over reduced costs, none of which is negative, so Dijkstra's distances are right; an end is a column with its
 * next place, or a row that gives its place up and stays alone. With D the distance of the nearest end, v of a column
 * nearer than D falls by the difference and u of its rows rises by it: cells on the way become tight, cells inside stay
 * as they were, cells leading out keep ≥ 0 because what lies beyond is at least D away, and (1) holds for g because no
 * end is nearer than D; the load of the end's column grows to exactly the place whose cost is now −v.
 * At the end any other assignment costs at least Σu + Σ(v + g(k) over places taken here) by (1), and ours costs exactly
 * that by (2). Forcing a cell adds at least its reduced cost to that sum.
 *
 * Of equal choices a row that moves nobody takes the lowest column, and a search the end it meets first: the same task
 * always has the same answer. Costs, prices and distances stay whole numbers: all is exact while rows × (largest |cost| + |alone| + crowding) < 2^53.
 * `alone` must be finite. Takes rows² × columns steps at worst.
 */
export function assign(task: AssignmentTask): Assignment {
  const state = startOf(task);
  for (let row = 0; row < task.rows; row++) if (!takeTightPlace(state, row)) augmentFrom(state, row);
  const { columnOf, rowPrice, columnPrice } = state;
  return { columnOf, rowPrice, columnPrice };
}

function startOf(task: AssignmentTask): State {
  const { rows, columns } = task;
  const nextPlace = Float64Array.from({ length: columns }, (_, column) => placeCost(task, column, 1));
  return {
    task,
    columnOf: new Int32Array(rows).fill(ALONE),
    rowPrice: new Float64Array(rows),
    columnPrice: nextPlace.map((cost) => 0 - cost),
    rowsIn: Array.from({ length: columns }, () => []),
    nextPlace,
    distance: new Float64Array(columns),
    reachedFrom: new Int32Array(columns),
    order: new Int32Array(columns),
    passed: 0,
    ready: 0,
  };
}

function placeCost({ capacities, crowding }: AssignmentTask, column: number, k: number): number {
  if (k > capacities[column]!) return Infinity;
  return crowding ? crowding(column, k) : 0;
}

/** Prices the row by its cheapest choice, and makes that choice when it moves nobody. */
function takeTightPlace(state: State, row: number): boolean {
  const { task, rowPrice, columnPrice, nextPlace } = state;
  const { columns, cost, alone } = task;
  const offset = row * columns;
  let least = alone;
  for (let column = 0; column < columns; column++) {
    const price = cost[offset + column]! - columnPrice[column]!;
    if (price < least) least = price;
  }
  rowPrice[row] = least;
  for (let column = 0; column < columns; column++) {
    const tight = cost[offset + column]! - columnPrice[column]! === least;
    if (tight && nextPlace[column] === -columnPrice[column]!) {
      put(state, row, column);
      offerNextPlace(state, column);
      return true;
    }
  }
  return least === alone;
}

function augmentFrom(state: State, row: number): void {
  const end = nearestEnd(state, row);
  raisePrices(state, row, end.cost);
  moveUp(state, row, end);
}

/** Dijkstra from a row; leaves the columns it went through, all nearer than the end, at the front of `order`. */
function nearestEnd(state: State, start: number): End {
  const { task, rowPrice, distance, order, rowsIn } = state;
  distance.fill(Infinity);
  for (let column = 0; column < task.columns; column++) order[column] = column;
  state.passed = 0;
  state.ready = 0;
  const end: End = { cost: task.alone - rowPrice[start]!, row: start, column: ALONE };
  reachFrom(state, start, 0, end);
  while (state.passed < state.ready || gatherNearest(state, end)) {
    const column = order[state.passed]!;
    const here = distance[column]!;
    if (here === end.cost) break;
    state.passed += 1;
    for (const row of rowsIn[column]!) {
      const given = here + task.alone - rowPrice[row]!;
      if (given < end.cost) setEnd(end, given, row, ALONE);
      reachFrom(state, row, here, end);
    }
  }
  return end;
}

/** The columns a row reaches, when that is a shorter way to them and shorter than to the end. */
function reachFrom(state: State, row: number, here: number, end: End): void {
  const { task, rowPrice, columnPrice, distance, reachedFrom, order } = state;
  const { columns, cost } = task;
  const offset = row * columns;
  const base = here - rowPrice[row]!;
  for (let k = state.ready; k < columns; k++) {
    const column = order[k]!;
    const far = base + cost[offset + column]! - columnPrice[column]!;
    if (far < distance[column]! && far < end.cost) {
      distance[column] = far;
      reachedFrom[column] = row;
      if (far === here) makeReady(state, k, end);
    }
  }
}

/** Makes all columns ready that are the nearest ones; false when none is nearer than the end. */
function gatherNearest(state: State, end: End): boolean {
  const { distance, order } = state;
  let least = end.cost;
  for (let k = state.ready; k < order.length; k++) least = Math.min(least, distance[order[k]!]!);
  if (least === end.cost) return false;
  for (let k = state.ready; k < order.length; k++) {
    if (distance[order[k]!] === least) makeReady(state, k, end);
  }
  return true;
}

/** Nothing can come nearer to this column any more, so its next place may be the end. */
function makeReady(state: State, k: number, end: End): void {
  const { order, distance, nextPlace, columnPrice, reachedFrom } = state;
  const column = order[k]!;
  order[k] = order[state.ready]!;
  order[state.ready] = column;
  state.ready += 1;
  const taken = distance[column]! + nextPlace[column]! + columnPrice[column]!;
  if (taken < end.cost) setEnd(end, taken, reachedFrom[column]!, column);
}

function setEnd(end: End, cost: number, row: number, column: number): void {
  end.cost = cost;
  end.row = row;
  end.column = column;
}

function raisePrices(state: State, start: number, reached: number): void {
  const { rowPrice, columnPrice, distance, rowsIn, order, passed } = state;
  rowPrice[start]! += reached;
  for (const column of order.subarray(0, passed)) {
    const difference = reached - distance[column]!;
    columnPrice[column]! -= difference;
    for (const row of rowsIn[column]!) rowPrice[row]! += difference;
  }
}

/** Everybody on the way takes the place of the one before, beginning at the end. */
function moveUp(state: State, start: number, { row: last, column: free }: End): void {
  const { columnOf, rowsIn, reachedFrom } = state;
  let row = last;
  let column = free;
  for (;;) {
    const left = columnOf[row]!;
    if (left !== ALONE) rowsIn[left]!.splice(rowsIn[left]!.indexOf(row), 1);
    put(state, row, column);
    if (row === start) break;
    column = left;
    row = reachedFrom[left]!;
  }
  if (free !== ALONE) offerNextPlace(state, free);
}

function put({ columnOf, rowsIn }: State, row: number, column: number): void {
  columnOf[row] = column;
  if (column !== ALONE) rowsIn[column]!.push(row);
}

/** Called when a column has one row more than before. */
function offerNextPlace({ task, nextPlace, rowsIn }: State, column: number): void {
  nextPlace[column] = placeCost(task, column, rowsIn[column]!.length + 1);
}
