import type { Assignment, AssignmentTask } from './assign';

interface Search {
  readonly task: AssignmentTask;
  readonly found: Assignment;
  readonly load: Int32Array;
  /** Least cost from each node to the place that becomes free; the last node is the outside. */
  readonly distance: Float64Array;
  readonly settled: Uint8Array;
}

/**
 * By how much the least cost grows when `row` must go to each of the columns; exact, `Infinity` = not possible, 0 for
 * its own column. `found` is the answer of {@link assign} to `task`.
 *
 * Forcing a cell sends one row round: somebody leaves the column that is now too full, takes a place elsewhere or stays
 * alone, and so on until the place that `row` has left is filled or given up. With the prices of `found` every such step
 * costs at least 0, so one Dijkstra backwards from the place that becomes free prices all columns. A node is a column,
 * or the outside: who stays alone goes out, who was alone comes in, and a column opens or gives up a place through it.
 * Takes rows × columns steps.
 */
export function forcingCosts(task: AssignmentTask, found: Assignment, row: number): Float64Array {
  const { columns, cost } = task;
  const own = found.columnOf[row]!;
  const search = startOf(task, found);
  search.distance[own < 0 ? columns : own] = 0;
  for (let node = nearest(search); node >= 0; node = nearest(search)) {
    search.settled[node] = 1;
    if (node === columns) outsideFrom(search, row);
    else columnFrom(search, node, row);
  }
  return Float64Array.from({ length: columns }, (_, column) => {
    if (column === own) return 0;
    const reduced = cost[row * columns + column]! - found.rowPrice[row]! - found.columnPrice[column]!;
    return reduced + search.distance[column]!;
  });
}

function startOf(task: AssignmentTask, found: Assignment): Search {
  const load = new Int32Array(task.columns);
  for (const column of found.columnOf) if (column >= 0) load[column]! += 1;
  const nodes = task.columns + 1;
  return {
    task,
    found,
    load,
    distance: new Float64Array(nodes).fill(Infinity),
    settled: new Uint8Array(nodes),
  };
}

/** The nearest node not yet settled, -1 = none that can be reached. */
function nearest({ distance, settled }: Search): number {
  let found = -1;
  let least = Infinity;
  for (let node = 0; node < distance.length; node++) {
    if (settled[node] === 0 && distance[node]! < least) {
      least = distance[node]!;
      found = node;
    }
  }
  return found;
}

function offer({ distance }: Search, node: number, cost: number): void {
  if (cost < distance[node]!) distance[node] = cost;
}

/** From wherever a row could move into this column, and from the outside by giving a place of the column up. */
function columnFrom(search: Search, column: number, forced: number): void {
  const { task, found, load, distance } = search;
  const { rows, columns, cost } = task;
  const here = distance[column]! - found.columnPrice[column]!;
  for (let row = 0; row < rows; row++) {
    const left = found.columnOf[row]!;
    const move = cost[row * columns + column]! - found.rowPrice[row]!;
    if (row !== forced) offer(search, left < 0 ? columns : left, here + move);
  }
  const taken = load[column]!;
  if (taken > 0) offer(search, columns, here - crowdingOf(task, column, taken));
}

/** From every column: it opens its next place, or one of its rows stays alone. */
function outsideFrom(search: Search, forced: number): void {
  const { task, found, load, distance } = search;
  const { rows, columns, capacities, alone } = task;
  const here = distance[columns]!;
  for (let row = 0; row < rows; row++) {
    const left = found.columnOf[row]!;
    if (left >= 0 && row !== forced) offer(search, left, here + alone - found.rowPrice[row]!);
  }
  for (let column = 0; column < columns; column++) {
    const next = load[column]! + 1;
    if (next > capacities[column]!) continue;
    offer(search, column, here + crowdingOf(task, column, next) + found.columnPrice[column]!);
  }
}

const crowdingOf = ({ crowding }: AssignmentTask, column: number, k: number): number =>
  crowding ? crowding(column, k) : 0;
