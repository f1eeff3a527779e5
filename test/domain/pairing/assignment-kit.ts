import { munkres } from 'munkres';
import type { Aim, ProposalTask } from '../../../src/domain/pairing/aims';
import type { Assignment, AssignmentTask } from '../../../src/domain/pairing/assign';

/** Random whole numbers from a seed, the same in every run. */
export interface Dice {
  readonly from: (least: number, most: number) => number;
  readonly share: () => number;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { share, from: (least, most) => least + Math.floor(share() * (most - least + 1)) };
}

const list = <T>(length: number, one: () => T): T[] => Array.from({ length }, one);

/** Capacities 0–5, a fifth of the cells forbidden, many ties, a cost of staying alone anywhere among the others. */
export function randomAssignment(roll: Dice, most = { rows: 9, columns: 6 }): AssignmentTask {
  const rows = roll.from(0, most.rows);
  const columns = roll.from(0, most.columns);
  const dearest = roll.from(1, 60);
  const first = list(columns, () => roll.from(-2, 4));
  const step = list(columns, () => roll.from(0, 4));
  return {
    rows,
    columns,
    cost: Float64Array.from({ length: rows * columns }, () =>
      roll.share() < 0.2 ? Infinity : roll.from(-5, dearest),
    ),
    capacities: list(columns, () => roll.from(0, 5)),
    alone: roll.from(-6, dearest + 5),
    ...(roll.share() < 0.5 ? {} : { crowding: (column, k) => first[column]! + step[column]! * k }),
  };
}

const crowdingOf = ({ crowding }: AssignmentTask, column: number, k: number): number =>
  crowding ? crowding(column, k) : 0;

/** What an assignment costs, place by place. */
export function costOf(task: AssignmentTask, { columnOf }: Pick<Assignment, 'columnOf'>): number {
  const load = task.capacities.map(() => 0);
  let sum = 0;
  for (const [row, column] of columnOf.entries()) {
    if (column < 0) sum += task.alone;
    else sum += task.cost[row * task.columns + column]! + crowdingOf(task, column, ++load[column]!);
  }
  return sum;
}

/** The least cost by munkres: every place of a column is a column, and every row has one where it stays alone. */
export function costByMunkres(task: AssignmentTask): number {
  if (task.rows === 0) return 0;
  const forbidden = 1e9;
  const places = task.capacities.flatMap((capacity, column) =>
    Array.from({ length: capacity }, (_, index) => ({ column, extra: crowdingOf(task, column, index + 1) })),
  );
  const matrix = Array.from({ length: task.rows }, (_, row) => [
    ...places.map(({ column, extra }) =>
      Math.min(forbidden, task.cost[row * task.columns + column]! + extra),
    ),
    ...list(task.rows, () => task.alone),
  ]);
  return munkres(matrix).reduce((sum, [row, column]) => sum + matrix[row]![column]!, 0);
}

/** The figures of a proposal the aim looks at. */
export type Figures = { readonly paired: number; readonly squares: number; readonly points: number };

/** Above 0 when the first is the better one. */
export function better(aim: Aim, a: Figures, b: Figures): number {
  if (aim === 'best') return a.points - b.points || a.paired - b.paired;
  const fairer = aim === 'fair' ? b.squares - a.squares : 0;
  return a.paired - b.paired || fairer || a.points - b.points;
}

/** The best figures of all ways to pair, mentee after mentee; ways that leave the same loads are looked at once. */
export function bestByTrying(task: ProposalTask): Figures {
  const { mentees, mentors, points, places, load, aim, locked } = task;
  const lockOf = new Map(locked.map(({ mentee, mentor }) => [mentee, mentor]));
  const held = places.map((_, mentor) => locked.filter((lock) => lock.mentor === mentor).length);
  const choices = (mentee: number): number[] => {
    const lock = lockOf.get(mentee);
    if (lock !== undefined) return [lock];
    const open = list(mentors, () => 0).flatMap((_, mentor) =>
      points[mentee * mentors + mentor]! < 0 ? [] : [mentor],
    );
    return [-1, ...open];
  };
  let ways = new Map<string, { taken: number[]; paired: number; points: number }>([
    ['', { taken: places.map(() => 0), paired: 0, points: 0 }],
  ]);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const next: typeof ways = new Map();
    for (const way of ways.values()) {
      for (const mentor of choices(mentee)) {
        const free = lockOf.has(mentee);
        if (mentor >= 0 && !free && way.taken[mentor]! >= places[mentor]! - held[mentor]!) continue;
        const taken =
          free || mentor < 0 ? way.taken : way.taken.map((count, at) => count + Number(at === mentor));
        const own = mentor < 0 ? 0 : Math.max(0, points[mentee * mentors + mentor]!);
        const one = { taken, paired: way.paired + (mentor < 0 ? 0 : 1), points: way.points + own };
        const key = taken.join(' ');
        const known = next.get(key);
        if (!known || one.points > known.points) next.set(key, one);
      }
    }
    ways = next;
  }
  return [...ways.values()]
    .map(({ taken, ...sums }) => ({
      ...sums,
      squares: taken.reduce((sum, more, mentor) => sum + (load[mentor]! + held[mentor]! + more) ** 2, 0),
    }))
    .reduce((best, one) => (better(aim, one, best) > 0 ? one : best));
}

/** A task with few different points, so that ties abound; up to `most` mentees and mentors. */
export function randomTask(
  roll: Dice,
  size: { readonly mentees: number; readonly mentors: number },
  aim: Aim,
): ProposalTask {
  const { mentees, mentors } = size;
  const dearest = roll.from(0, 4);
  const places = list(mentors, () => roll.from(0, 3));
  const left = [...places];
  const locked = Array.from({ length: mentees }, (_, mentee) => mentee).flatMap((mentee) => {
    const mentor = roll.from(0, mentors * 5);
    if (mentor >= mentors || left[mentor]! === 0) return [];
    left[mentor]! -= 1;
    return [{ mentee, mentor }];
  });
  return {
    mentees,
    mentors,
    points: Float64Array.from({ length: mentees * mentors }, () =>
      roll.share() < 0.25 ? -1 : roll.from(0, dearest),
    ),
    places,
    load: list(mentors, () => roll.from(0, 2)),
    aim,
    locked,
  };
}

export const AIMS: readonly Aim[] = ['best', 'most', 'fair'];
