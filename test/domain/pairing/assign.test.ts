import { describe, expect, it } from 'vitest';
import { type AssignmentTask, assign } from '../../../src/domain/pairing/assign';
import { costByMunkres, costOf, dice, randomAssignment } from './assignment-kit';

const tasks = (count: number, seed: number): AssignmentTask[] => {
  const roll = dice(seed);
  return Array.from({ length: count }, () => randomAssignment(roll));
};

describe('assign', () => {
  it('costs as little as munkres finds, in 3,000 random tasks', () => {
    for (const task of tasks(3000, 1)) expect(costOf(task, assign(task))).toBe(costByMunkres(task));
  });

  it('keeps to capacities and forbidden cells, and has every row once, in 10,000 random tasks', () => {
    for (const task of tasks(10_000, 2)) {
      const { columnOf } = assign(task);
      expect(columnOf).toHaveLength(task.rows);
      const load = task.capacities.map(() => 0);
      for (const [row, column] of columnOf.entries()) {
        if (column === -1) continue;
        load[column]! += 1;
        if (task.cost[row * task.columns + column] === Infinity) expect.fail('a forbidden cell');
      }
      expect(load.every((taken, column) => taken <= task.capacities[column]!)).toBe(true);
    }
  });

  it('gives prices that prove the cost: never below it anywhere, tight where a cell is used', () => {
    for (const task of tasks(3000, 3)) expect(faultsOfPrices(task)).toEqual([]);
  });

  it('does not care for the order of rows and columns', () => {
    const roll = dice(4);
    for (const task of tasks(1000, 5)) {
      const turned = reordered(task, shuffled(task.rows, roll.share), shuffled(task.columns, roll.share));
      expect(costOf(turned, assign(turned))).toBe(costOf(task, assign(task)));
    }
  });

  it('answers the same task always the same', () => {
    for (const task of tasks(200, 6)) expect(assign(task)).toEqual(assign(task));
  });

  it('is exact with numbers near the greatest whole ones', () => {
    const far = 2 ** 50;
    const task = { rows: 2, columns: 2, capacities: [1, 1], alone: 0 };
    const cost = Float64Array.of(-far, -far + 1, -far + 1, -far + 3);
    expect(assign({ ...task, cost }).columnOf).toEqual(Int32Array.of(1, 0));
  });

  it.each<[string, Partial<AssignmentTask>, number[]]>([
    ['nobody to ask', { rows: 2, columns: 0, cost: new Float64Array(0), capacities: [] }, [-1, -1]],
    ['no places', { rows: 2, columns: 1, cost: Float64Array.of(-5, -5), capacities: [0] }, [-1, -1]],
    ['nobody asks', { rows: 0, columns: 1, cost: new Float64Array(0), capacities: [3] }, []],
    [
      'the dearer one stays alone',
      { rows: 2, columns: 1, cost: Float64Array.of(-3, -4), capacities: [1] },
      [-1, 0],
    ],
    [
      'equal ones: the lowest column',
      { rows: 1, columns: 2, cost: Float64Array.of(-3, -3), capacities: [1, 1] },
      [0],
    ],
    [
      'a crowded column is left when crowding costs more',
      {
        rows: 2,
        columns: 2,
        cost: Float64Array.of(-19, -15, -19, -15),
        capacities: [2, 2],
        crowding: (_, k) => 5 * k,
      },
      [0, 1],
    ],
  ])('%s', (_, task, expected) => {
    const whole = { alone: 0, ...task } as AssignmentTask;
    expect([...assign(whole).columnOf].sort()).toEqual([...expected].sort());
    expect(costOf(whole, assign(whole))).toBe(costOf(whole, { columnOf: Int32Array.from(expected) }));
  });
});

function faultsOfPrices(task: AssignmentTask): string[] {
  const { rows, columns, cost, alone, capacities } = task;
  const { columnOf, rowPrice, columnPrice } = assign(task);
  const faults: string[] = [];
  const load = capacities.map((_, column) => columnOf.filter((at) => at === column).length);
  for (let row = 0; row < rows; row++) {
    if (rowPrice[row]! > alone) faults.push('a row dearer than alone');
    if (columnOf[row] === -1 && rowPrice[row] !== alone) faults.push('alone, but not tight');
    for (let column = 0; column < columns; column++) {
      const reduced = cost[row * columns + column]! - rowPrice[row]! - columnPrice[column]!;
      if (!(reduced >= 0)) faults.push('a cell below 0');
      if (columnOf[row] === column && reduced !== 0) faults.push('used, but not tight');
    }
  }
  for (let column = 0; column < columns; column++) {
    const place = (k: number): number =>
      k > capacities[column]! ? Infinity : (task.crowding?.(column, k) ?? 0);
    const price = -columnPrice[column]!;
    if (load[column]! > 0 && place(load[column]!) > price)
      faults.push('a taken place dearer than its column');
    if (place(load[column]! + 1) < price) faults.push('a free place cheaper than its column');
  }
  return faults;
}

function shuffled(count: number, share: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => ({ index, key: share() }));
  return order.sort((a, b) => a.key - b.key).map(({ index }) => index);
}

function reordered(
  task: AssignmentTask,
  rows: readonly number[],
  columns: readonly number[],
): AssignmentTask {
  const { crowding } = task;
  return {
    ...task,
    cost: Float64Array.from(
      rows.flatMap((row) => columns.map((column) => task.cost[row * task.columns + column]!)),
    ),
    capacities: columns.map((column) => task.capacities[column]!),
    ...(crowding && { crowding: (column: number, k: number) => crowding(columns[column]!, k) }),
  };
}
