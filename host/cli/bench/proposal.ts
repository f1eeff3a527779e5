import { munkres } from 'munkres';
import type { BookSnapshot } from '../../book/snapshot';
import { elapsedMs, medianMs } from './measure';
import { type BankSize, bankBook } from './pairing-book';
import { openStand } from './stand';
import type { Section } from './table';

const RUNS = 5;
/** An ordinary kindergarten, and all schools of a town in one book. */
const BANKS: readonly BankSize[] = [
  { mentees: 25, mentors: 12 },
  { mentees: 500, mentors: 170 },
];
const SQUARE = 2000;

/**
 * A proposal through the door of the panel: the book read, everybody scored against everybody, the best pairs found,
 * each explained, the answer sent. «Reading» is the same call for nobody. Beside it munkres on bare numbers.
 */
export async function proposalSection(sample: BookSnapshot): Promise<Section> {
  const bare = await elapsedMs(() => munkres(likePoints(SQUARE)));
  const rows: Section['rows'][number][] = [];
  for (const size of BANKS) {
    const stand = await openStand();
    await stand.load(bankBook(sample, size));
    const ask = { aim: 'best', previous: null } as const;
    const { lines, alone } = await stand.ask('matching.open', ask);
    const whole = await medianMs(RUNS, () => stand.ask('matching.open', ask));
    const reading = await medianMs(RUNS, () => stand.ask('pairs.rank', { menteeId: '' }));
    rows.push({
      ...size,
      pairs: lines.length,
      alone: alone.length,
      'whole call, ms': whole,
      'reading, ms': reading,
      'proposal, ms': whole - reading,
      [`munkres ${SQUARE}², ms`]: bare,
      'whole ÷ munkres': whole / bare,
      'proposal ÷ munkres': (whole - reading) / bare,
    });
  }
  return {
    title: 'Proposing pairs',
    notes: [
      'Munkres gets numbers like the points of a bank: 18 topics, three equal columns for the three places of a mentor.',
      'It only pairs; the proposal also reads the book, scores, explains each pair and each person left.',
    ],
    rows,
  };
}

const TOPICS = 18;
const PLACES = 3;

/** Costs as a bank has them: 35 for a request that is met, the rest spread over a few values. */
function likePoints(size: number): number[][] {
  const topicOf = (number: number): number => (number * 7919) % TOPICS;
  return Array.from({ length: size }, (_, mentee) =>
    Array.from({ length: size }, (_, place) => {
      const mentor = Math.floor(place / PLACES);
      const met = topicOf(mentee) === topicOf(mentor + 5) ? 35 : 0;
      return 100 - met - Math.floor(((mentee * 31 + mentor * 17) % 97) / 4);
    }),
  );
}
