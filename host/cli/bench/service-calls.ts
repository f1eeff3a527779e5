import { readFileSync } from 'node:fs';
import type { BookSnapshot } from '../../book/snapshot';
import type { CallCounts } from '../../realm/protocol';
import { ACTIONS, type Action } from './actions';
import { type BookSize, grownBook, SIZES } from './big-book';
import { type GoogleSeconds, googleSeconds } from './latency';
import { medianMs } from './measure';
import { openStand, type Stand } from './stand';
import type { Section } from './table';

const NAIVE = 'host/cli/bench/naive-addon.js';
const RUNS = 7;
const NAIVE_RUNS = 3;

/** One action at one size, by our add-on or by the naive one. */
export interface Pressed {
  readonly action: Action;
  readonly size: BookSize;
  readonly counts: CallCounts;
  readonly ms: number;
  readonly google: GoogleSeconds;
}

export interface Compared {
  readonly ours: Pressed;
  readonly naive: Pressed | null;
}

/** Presses every button at every size. Each run starts from the same book. */
export async function pressAll(sample: BookSnapshot): Promise<Compared[]> {
  const ours = await openStand();
  const naive = await openStand(readFileSync(NAIVE, 'utf8'));
  const all: Compared[] = [];
  for (const action of ACTIONS) {
    for (const size of SIZES) {
      const book = grownBook(sample, size);
      await ours.load(book);
      const work = await action.prepare(ours);
      const press = async (stand: Stand, runs: number): Promise<Pressed> => {
        const ms = await medianMs(
          runs,
          (run) => work(stand, run),
          () => stand.load(book),
        );
        const { counts, calls } = stand.last();
        return { action, size, counts, ms, google: googleSeconds(calls) };
      };
      all.push({
        ours: await press(ours, RUNS),
        naive: action.naive ? await press(naive, NAIVE_RUNS) : null,
      });
    }
  }
  return all;
}

const COUNTED = ['reads', 'writes', 'exports', 'creates'] as const;

/** True when no action takes more calls than it may. */
export const withinAllowed = ({ action, counts }: Pressed): boolean =>
  COUNTED.every((kind) => counts[kind] <= (action.allowed[kind] ?? Number.POSITIVE_INFINITY));

const GOOGLE = 'on Google, s (estimate)';

const rangeOf = ({ least, most }: GoogleSeconds): string =>
  most - least < 0.1 ? least.toFixed(1) : `${round(least)}…${round(most)}`;

const round = (seconds: number): string => (seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds)));

const allowedText = ({ allowed }: Action): string =>
  COUNTED.flatMap((kind) => (allowed[kind] === undefined ? [] : [`${kind} ≤ ${allowed[kind]}`])).join(', ');

/** Calls and time of every action, with what it may take. */
export const callsSection = (all: readonly Compared[]): Section => ({
  title: 'Service calls of one action',
  notes: [
    'ms: median of the whole call in the local realm. On Google: added up from published figures (a read 0.3 s,',
    'a write 0.2 s, a file made 3 s), not measured there.',
  ],
  rows: all.map(({ ours }) => ({
    action: ours.action.name,
    people: ours.size.people,
    'plan rows': ours.size.planRows,
    reads: ours.counts.reads,
    writes: ours.counts.writes,
    exports: ours.counts.exports,
    creates: ours.counts.creates,
    allowed: allowedText(ours.action),
    held: withinAllowed(ours) ? 'yes' : 'NO',
    ms: ours.ms,
    [GOOGLE]: rangeOf(ours.google),
  })),
});

/** The same job with one getValue or setValue for every cell. */
export const naiveSection = (all: readonly Compared[]): Section => ({
  title: 'Beside an add-on with one getValue or setValue a cell',
  notes: [
    'On Google, of cells one by one: from 7 ms a cell (Google’s example of a loop) to the price of a lone call;',
    'an execution ends at 360 s. Here a call costs microseconds, so ms compare the thinking: the naive one thinks less.',
  ],
  rows: all.flatMap(({ ours, naive }) => (naive ? [naiveRow(ours, naive)] : [])),
});

const cellCalls = ({ counts }: Pressed): number => counts.reads + counts.writes;

const naiveRow = (ours: Pressed, naive: Pressed): Section['rows'][number] => ({
  action: ours.action.name,
  people: ours.size.people,
  calls: cellCalls(ours),
  'naive calls': cellCalls(naive),
  'calls, times fewer': cellCalls(naive) / cellCalls(ours),
  ms: ours.ms,
  'naive ms': naive.ms,
  'ms, naive ÷ ours': naive.ms / ours.ms,
  [GOOGLE]: rangeOf(ours.google),
  'naive on Google': rangeOf(naive.google),
});
