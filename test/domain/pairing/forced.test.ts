import { expect, it } from 'vitest';
import { type AssignmentTask, assign } from '../../../src/domain/pairing/assign';
import { forcingCosts } from '../../../src/domain/pairing/forced';
import { costOf, dice, randomAssignment } from './assignment-kit';

const REWARD = 1e6;

/** The same by solving again, a reward making the cell worth everything else. */
function costBySolving(task: AssignmentTask, row: number, column: number): number {
  const { columns, cost, capacities } = task;
  const cell = row * columns + column;
  if (cost[cell] === Infinity || capacities[column] === 0) return Infinity;
  const forced = { ...task, cost: cost.map((own, at) => (at === cell ? own - REWARD : own)) };
  return costOf(forced, assign(forced)) + REWARD - costOf(task, assign(task));
}

it('says what forcing any cell costs as solving again does, with crowding and without', () => {
  const roll = dice(21);
  for (let round = 0; round < 1000; round++) {
    const task = randomAssignment(roll);
    const found = assign(task);
    for (let row = 0; row < task.rows; row++) {
      const solved = task.capacities.map((_, column) => costBySolving(task, row, column));
      expect([...forcingCosts(task, found, row)]).toEqual(solved);
    }
  }
});
