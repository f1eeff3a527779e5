import type { PairDraft } from '../../../src/contract/dto';
import type { CallCounts } from '../../realm/protocol';
import type { Desk } from '../desk';

/** One press of a button. `run` numbers the repeats, so that each makes a document of its own. */
type Press = (desk: Desk, run: number) => Promise<unknown>;

export interface Action {
  readonly name: string;
  /** The most calls it may take at any number of rows. */
  readonly allowed: Partial<Pick<CallCounts, 'reads' | 'writes' | 'exports' | 'creates'>>;
  /** Whether the naive add-on can do it too. */
  readonly naive: boolean;
  /** Fills the form and makes ready what is made once: template, folders. None of its calls are counted. */
  prepare(desk: Desk): Promise<Press>;
}

/** What is pressed most, with the calls it may take. */
export const ACTIONS: readonly Action[] = [
  {
    name: 'open the panel',
    allowed: { reads: 8, writes: 0 },
    naive: true,
    prepare: async () => (desk) => desk.ask('home.open', null),
  },
  {
    name: 'open a pair',
    allowed: { reads: 10, writes: 0 },
    naive: false,
    prepare: async () => (desk) => desk.ask('pairs.open', NEW_PAIR),
  },
  {
    name: 'check a pair',
    allowed: { reads: 6, writes: 0 },
    naive: false,
    async prepare(desk) {
      const draft = await filledPair(desk);
      return (other) => other.ask('pairs.check', draft);
    },
  },
  {
    name: 'save a pair',
    allowed: { reads: 6, writes: 4 },
    naive: true,
    async prepare(desk) {
      const draft = await filledPair(desk);
      return (other) => other.ask('pairs.save', { draft, approve: true });
    },
  },
  {
    name: 'check deadlines',
    allowed: { reads: 4, writes: 3 },
    naive: true,
    prepare: async () => (desk) => desk.ask('roadmap.check', null),
  },
  {
    name: 'make an order',
    allowed: { exports: 1, creates: 1 },
    naive: false,
    async prepare(desk) {
      const first = await desk.ask('papers.open', { kind: 'D20', subjects: ['П-2026-10'] });
      await desk.ask('papers.make', { choice: first.choice, project: false });
      const { choice } = await desk.ask('papers.open', { kind: 'D20', subjects: ['П-2026-11'] });
      return (other, run) =>
        other.ask('papers.make', { choice: { ...choice, number: `Б-${run}` }, project: false });
    },
  },
];

/** Of the sample book: she waits for a mentor. */
const NEW_PAIR = { pairId: null, menteeId: 'М-07' };

/** The pair with the best mentor of whom nothing is missing. */
async function filledPair(desk: Desk): Promise<PairDraft> {
  const { draft, mentors } = await desk.ask('pairs.open', NEW_PAIR);
  for (const { id: mentorId, blocked } of mentors) {
    const pair = {
      ...{ ...draft, mentorId, mentorConsent: '2026-11-20', menteeConsent: '2026-11-20' },
      schedule: '1 раз в неделю',
    };
    if (blocked === null && (await desk.ask('pairs.check', pair)).checks.length === 0) return pair;
  }
  throw new Error(NEW_PAIR.menteeId);
}
