import type { BookSnapshot } from '../../book/snapshot';
import { leastMs } from './measure';
import { munkresTime } from './pairing';
import { type BankSize, bankBook } from './pairing-book';
import { openStand } from './stand';
import type { Section } from './table';

const RUNS = 9;
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
  const bare = await munkresTime(SQUARE);
  const rows: Section['rows'][number][] = [];
  for (const size of BANKS) {
    const stand = await openStand();
    await stand.load(bankBook(sample, size));
    const ask = { aim: 'best', previous: null } as const;
    const { lines, alone } = await stand.ask('matching.open', ask);
    const whole = await leastMs(RUNS, () => stand.ask('matching.open', ask));
    const reading = await leastMs(RUNS, () => stand.ask('pairs.rank', { menteeId: '' }));
    rows.push({
      ...size,
      pairs: lines.length,
      alone: alone.length,
      'whole call, ms': whole,
      'reading, ms': reading,
      'proposal, ms': whole - reading,
      [`munkres ${SQUARE}, ms`]: bare,
      'whole ÷ munkres': whole / bare,
      'proposal ÷ munkres': (whole - reading) / bare,
    });
  }
  return {
    title: 'Proposing pairs',
    notes: [
      'The quickest of nine calls in the local realm, where the program starts anew at every call.',
      'Munkres only pairs, from bare points; the proposal reads the book, scores, pairs and explains everybody.',
    ],
    rows,
  };
}
