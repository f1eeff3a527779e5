import type { BookSnapshot } from '../../book/snapshot';
import { SAMPLE_DAY } from '../sample-day';
import { grownBook } from './big-book';
import { googleSeconds } from './latency';
import { elapsedMs } from './measure';
import { openStand } from './stand';
import type { Section } from './table';

const PAPERS = 300;
/** Some have withdrawn: for them nothing is made. */
const PEOPLE = 360;
const PLAN_ROWS = 25;

/** A mass run of consents for everybody, each a file of its own and all of them together. */
export async function jobsSection(sample: BookSnapshot): Promise<Section> {
  const book = grownBook(sample, { people: PEOPLE, planRows: PLAN_ROWS });
  const rows = [];
  for (const together of [false, true]) rows.push(await runOf(book, together));
  return {
    title: `A run of ${PAPERS} consents`,
    notes: [
      'ms: in the local realm, template and folders made on the way. On Google: added up from published figures, not',
      'measured there; its day allows 250 files to a free account, so that the rest goes on the next day.',
    ],
    rows,
  };
}

async function runOf(book: BookSnapshot, together: boolean): Promise<Section['rows'][number]> {
  const stand = await openStand(undefined, SAMPLE_DAY);
  await stand.load(book);
  await stand.allow(ENOUGH);
  const { people } = await stand.ask('people.list', { role: 'mentee' });
  const items = people
    .filter(({ withdrawal }) => (withdrawal ?? null) === null)
    .slice(0, PAPERS)
    .map(({ id: personId }) => ({ kind: 'D11', personId, pairId: '' }));
  const start = { items, together, date: null };
  const { job } = await stand.ask('jobs.start', start);
  const limits = { most: null, seconds: null, resume: false };
  const ms = await elapsedMs(() => stand.ask('jobs.run', { id: job!.id, ...limits }));
  const { counts, calls } = stand.last();
  const again = await elapsedMs(() => stand.ask('jobs.start', start));
  return {
    work: together ? 'in files of sixty' : 'each in its own file',
    papers: job!.all,
    ...{ reads: counts.reads, writes: counts.writes, exports: counts.exports, creates: counts.creates },
    ms,
    'ms, nothing new': again,
    'on Google, min (estimate)': googleSeconds(calls).most / 60,
  };
}

const ENOUGH = { documents: 1e6, conversions: 1e6, mails: 100, properties: 1e6 };
