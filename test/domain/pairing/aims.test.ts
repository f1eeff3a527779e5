import { describe, expect, it } from 'vitest';
import {
  type Aim,
  bestProposal,
  comparePrices,
  type Price,
  type ProposalTask,
  priceBetween,
  withoutPair,
  withPair,
} from '../../../src/domain/pairing/aims';
import { AIMS, bestByTrying, better, dice, randomTask } from './assignment-kit';

const figures = ({ points, paired, squares }: ReturnType<typeof bestProposal>) => ({
  points,
  paired,
  squares,
});

/** What a mistake would look like, with the task that shows it. */
function expectBest(task: ProposalTask): void {
  const found = figures(bestProposal(task));
  const wanted = bestByTrying(task);
  if (better(task.aim, found, wanted) !== 0) expect({ found, task }).toEqual({ found: wanted, task });
}

describe.each(AIMS)('the best pairs by the aim «%s»', (aim) => {
  it('are those found by trying all ways: sizes up to 6 × 6, many of each', () => {
    const roll = dice(11);
    for (let mentees = 0; mentees <= 6; mentees++) {
      for (let mentors = 0; mentors <= 6; mentors++) {
        for (let round = 0; round < 25; round++) expectBest(randomTask(roll, { mentees, mentors }, aim));
      }
    }
  });

  it.each([
    {
      mentees: 2,
      mentors: 2,
      places: [
        [1, 1],
        [2, 1],
        [2, 2],
        [0, 2],
      ],
    },
    {
      mentees: 3,
      mentors: 2,
      places: [
        [1, 1],
        [2, 1],
      ],
    },
  ])('are those found by trying all ways: every task of $mentees × $mentors with points −1 … 2', (sizes) => {
    const { mentees, mentors } = sizes;
    const cells = mentees * mentors;
    for (const places of sizes.places) {
      for (let code = 0; code < 4 ** cells; code++) {
        const points = Float64Array.from(
          { length: cells },
          (_, cell) => (Math.floor(code / 4 ** cell) % 4) - 1,
        );
        expectBest({ mentees, mentors, points, places, load: [0, 1], aim, locked: [] });
      }
    }
  });

  it('have honest totals, keep locks and break no rule, in 3,400 random tasks', () => {
    const roll = dice(12);
    for (let round = 0; round < 3400; round++) {
      const size = { mentees: roll.from(0, 12), mentors: roll.from(0, 6) };
      const task = randomTask(roll, size, aim);
      expect(brokenRules(task)).toEqual([]);
    }
  });

  it('are as good whatever the order of people', () => {
    const roll = dice(13);
    for (let round = 0; round < 500; round++) {
      const task = randomTask(roll, { mentees: roll.from(1, 9), mentors: roll.from(1, 5) }, aim);
      const proposal = figures(bestProposal(task));
      expect(better(aim, figures(bestProposal(turned(task))), proposal)).toBe(0);
    }
  });

  it('name the price of forcing a pair, as solving again does, and at once one that is never above it', () => {
    const roll = dice(14);
    let above = 0;
    for (let round = 0; round < 250; round++) {
      const task = randomTask(roll, { mentees: roll.from(1, 6), mentors: roll.from(1, 5) }, aim);
      const proposal = bestProposal(task);
      for (let cell = 0; cell < task.points.length; cell++) {
        const [mentee, mentor] = [Math.floor(cell / task.mentors), cell % task.mentors];
        const bound = proposal.priceAtLeast(mentee, mentor);
        const forced = withPair(task, mentee, mentor);
        expect(bound === null).toBe(forced === null);
        if (bound === null || forced === null) {
          expect(proposal.atLeast(mentee, mentor)).toBe(Infinity);
          continue;
        }
        const price = priceBetween(aim, proposal, forced);
        expect(proposal.price(mentee, mentor)).toEqual(price);
        expect(forced.mentorOf[mentee]).toBe(mentor);
        expect(comparePrices(aim, bound, price)).toBeLessThanOrEqual(0);
        expect(comparePrices(aim, bound, NOTHING)).toBeGreaterThanOrEqual(0);
        expect(proposal.atLeast(mentee, mentor)).toBeLessThanOrEqual(pointsLost(aim, price));
        if (comparePrices(aim, bound, NOTHING) > 0) above += 1;
      }
    }
    expect(above).toBeGreaterThan(100);
  });

  it('cost nothing to force when they are proposed, and something to do without', () => {
    const roll = dice(15);
    for (let round = 0; round < 300; round++) {
      const task = randomTask(roll, { mentees: roll.from(1, 6), mentors: roll.from(1, 5) }, aim);
      const proposal = bestProposal(task);
      for (const [mentee, mentor] of proposal.mentorOf.entries()) {
        if (mentor === -1) continue;
        expect(proposal.priceAtLeast(mentee, mentor)).toEqual(NOTHING);
        const without = withoutPair(task, mentee, mentor);
        expect(without.mentorOf[mentee]).not.toBe(mentor);
        const locked = task.locked.some((lock) => lock.mentee === mentee);
        if (!locked)
          expect(comparePrices(aim, priceBetween(aim, proposal, without), NOTHING)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('aims beside one another', () => {
  const task = (aim: Aim): ProposalTask => ({
    mentees: 2,
    mentors: 2,
    // The first mentee could go to both, the second only to the first mentor and not as well.
    points: Float64Array.of(90, 10, 20, -1),
    places: [1, 1],
    load: [0, 0],
    aim,
    locked: [],
  });

  it('«best» leaves somebody alone for a greater sum, «most» does not', () => {
    expect([...bestProposal(task('best')).mentorOf]).toEqual([0, -1]);
    expect([...bestProposal(task('most')).mentorOf]).toEqual([1, 0]);
  });

  it('prices say first what the aim weighs first', () => {
    expect(bestProposal(task('best')).price(1, 0)).toEqual({ alone: -1, squares: 0, points: 60 });
    expect(bestProposal(task('most')).price(0, 0)).toEqual({ alone: 1, squares: 0, points: -60 });
    expect(bestProposal(task('most')).atLeast(0, 0)).toBe(0);
  });

  it('«fair» counts the mentees that mentors have already', () => {
    const points = Float64Array.of(50, 40, 50, 40);
    const fair = {
      mentees: 2,
      mentors: 2,
      points,
      places: [3, 3],
      load: [2, 0],
      locked: [],
      aim: 'fair',
    } as const;
    expect(bestProposal(fair)).toMatchObject({ points: 80, squares: 8 });
    expect(bestProposal({ ...fair, aim: 'best' })).toMatchObject({ points: 100, squares: 16 });
  });

  it('a barred pair that is locked stays and counts 0', () => {
    const locked = { ...task('best'), locked: [{ mentee: 1, mentor: 1 }] };
    expect(bestProposal(locked)).toMatchObject({ mentorOf: Int32Array.of(0, 1), points: 90, paired: 2 });
    expect(bestProposal(locked).atLeast(1, 0)).toBe(Infinity);
  });

  it('is exact for 2,000 people with points up to 1,000', () => {
    const mentees = 2000;
    const mentors = 20;
    const points = Float64Array.from({ length: mentees * mentors }, (_, cell) => 1000 - (cell % 7));
    const proposal = bestProposal({
      mentees,
      mentors,
      points,
      places: new Array(mentors).fill(50),
      load: new Array(mentors).fill(0),
      aim: 'fair',
      locked: [],
    });
    expect(proposal).toMatchObject({ paired: 1000, squares: mentors * 2500, points: 1_000_000 });
  });
});

const NOTHING: Price = { alone: 0, squares: 0, points: 0 };

const pointsLost = (aim: Aim, price: Price): number =>
  aim === 'best' || (price.alone === 0 && price.squares === 0) ? price.points : Infinity;

function brokenRules(task: ProposalTask): string[] {
  const { mentees, mentors, points, places, load, locked } = task;
  const { mentorOf, points: sum, paired, squares } = bestProposal(task);
  const broken: string[] = [];
  const taken = places.map(() => 0);
  let own = 0;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor === -1) continue;
    const isLocked = locked.some((lock) => lock.mentee === mentee && lock.mentor === mentor);
    const worth = points[mentee * mentors + mentor]!;
    taken[mentor]! += 1;
    own += Math.max(0, worth);
    if (worth < 0 && !isLocked) broken.push('a barred pair');
  }
  if (mentorOf.length !== mentees) broken.push('not everybody once');
  if (taken.some((count, mentor) => count > places[mentor]!)) broken.push('too many for a mentor');
  if (locked.some(({ mentee, mentor }) => mentorOf[mentee] !== mentor)) broken.push('a lock undone');
  if (own !== sum || paired !== mentorOf.filter((mentor) => mentor >= 0).length) broken.push('wrong totals');
  if (squares !== taken.reduce((all, count, mentor) => all + (count + load[mentor]!) ** 2, 0)) {
    broken.push('wrong squares');
  }
  return broken;
}

/** The same people the other way round. */
function turned(task: ProposalTask): ProposalTask {
  const { mentees, mentors, points, places, load, locked } = task;
  return {
    ...task,
    points: Float64Array.from(
      { length: mentees * mentors },
      (_, cell) => points[mentees * mentors - 1 - cell]!,
    ),
    places: [...places].reverse(),
    load: [...load].reverse(),
    locked: locked.map(({ mentee, mentor }) => ({
      mentee: mentees - 1 - mentee,
      mentor: mentors - 1 - mentor,
    })),
  };
}
