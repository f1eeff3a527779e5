import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { munkres } from 'munkres';
import { programModule } from './domain-code';
import { elapsedMs } from './measure';
import type { Section } from './table';

const SIZES = [100, 500, 1000, 2000];
const PLACES = 3;
const FORBIDDEN_SHARE = 0.05;
const RUNS = 3;

type Aim = 'best' | 'most' | 'fair';

interface Task {
  readonly mentees: number;
  readonly mentors: number;
  readonly points: Float64Array;
  readonly places: readonly number[];
  readonly load: readonly number[];
}

interface Figures {
  readonly points: number;
  readonly paired: number;
}

interface PairingModule {
  bestProposal(task: Task & { readonly aim: Aim; readonly locked: readonly [] }): Figures;
}

/** The same shares in every run: 0 … 1. */
function shares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A third as many mentors as mentees, three places each, points as five criteria give them. */
function taskOf(mentees: number): Task {
  const share = shares(mentees);
  const upTo = (most: number): number => Math.floor(share() * (most + 1));
  const mentors = Math.floor(mentees / PLACES);
  const points = (): number => upTo(5) * 10 + upTo(1) * 15 + upTo(1) * 15 + upTo(2) * 5 + upTo(2) * 5;
  return {
    mentees,
    mentors,
    points: Float64Array.from({ length: mentees * mentors }, () =>
      share() < FORBIDDEN_SHARE ? -1 : points(),
    ),
    places: new Array<number>(mentors).fill(PLACES),
    load: new Array<number>(mentors).fill(0),
  };
}

/** Every place is a column of its own; a forbidden cell costs more than all others together. */
function byMunkres({ mentees, mentors, points, places }: Task): Figures {
  const forbidden = 1000 * (mentees + 1);
  const slots = places.flatMap((count, mentor) => new Array<number>(count).fill(mentor));
  const matrix = Array.from({ length: mentees }, (_, mentee) =>
    slots.map((mentor) => {
      const own = points[mentee * mentors + mentor]!;
      return own < 0 ? forbidden : -own;
    }),
  );
  const costs = munkres(matrix).map(([mentee, slot]) => matrix[mentee]![slot]!);
  const possible = costs.filter((cost) => cost !== forbidden);
  return { points: possible.reduce((sum, cost) => sum - cost, 0), paired: possible.length };
}

/** Milliseconds munkres 2.0.4 takes for so many mentees, the quickest of three runs. */
export async function munkresTime(mentees: number): Promise<number> {
  const task = taskOf(mentees);
  return quickest(() => byMunkres(task));
}

/** Other programs on the computer only ever make a run longer. */
async function quickest(work: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await elapsedMs(work));
  return Math.min(...all);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes more in use right after the work, the most of five runs: the engine may collect some before. */
function megabytes(work: () => unknown): number {
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const growth = Array.from({ length: 5 }, () => {
    collectGarbage();
    const before = used();
    work();
    return used() - before;
  });
  return Math.max(...growth) / 2 ** 20;
}

/** The best pairs by us and by munkres, which must agree on how good they are. */
export async function pairingSection(): Promise<Section> {
  const { bestProposal } = await programModule<PairingModule>('domain/pairing/aims');
  const rows: Section['rows'][number][] = [];
  for (const size of SIZES) {
    const task = taskOf(size);
    const ours = (aim: Aim) => (): Figures => bestProposal({ ...task, aim, locked: [] });
    const [own, other] = [ours('most')(), byMunkres(task)];
    if (own.points !== other.points || own.paired !== other.paired) {
      throw new Error(`${size} mentees: ${own.points} points by us, ${other.points} by munkres`);
    }
    const ms = await quickest(ours('most'));
    const munkresMs = await quickest(() => byMunkres(task));
    rows.push({
      mentees: size,
      mentors: task.mentors,
      'ours, ms': ms,
      'munkres, ms': munkresMs,
      'munkres ÷ ours': munkresMs / ms,
      'best sum, ms': await quickest(ours('best')),
      'even load, ms': await quickest(ours('fair')),
      'ours, MB': megabytes(ours('most')),
      'munkres, MB': megabytes(() => byMunkres(task)),
    });
  }
  return {
    title: 'The best pairs',
    notes: [
      'Most people paired, then most points, by us and by munkres 2.0.4: the same sum, or this stops.',
      'Three places a mentor, 5 % of pairs not possible. With the writing of the costs in the form each of them takes.',
    ],
    rows,
  };
}
