import { addon } from '../../addon';
import { emptyBook } from '../../book/book';
import type { BookSnapshot } from '../../book/snapshot';
import type { Knobs, Reply } from '../../realm/protocol';
import { memoryBridge } from '../../runtime/memory-bridge';
import { createRuntime } from '../../runtime/runtime';
import { type Desk, deskOver } from '../desk';
import { SAMPLE_DAY } from '../sample-day';

/** A month after the sample book was made, so that a check of deadlines has something to write. */
const NOW = SAMPLE_DAY + 30 * 86_400_000;

type Quotas = NonNullable<Knobs['quotas']>;

/** An add-on on the local host, with its book, files and letters in memory. */
export interface Stand extends Desk {
  load(book: BookSnapshot): Promise<void>;
  book(): Promise<BookSnapshot>;
  /** Allowances of a day, for work that takes more than one. */
  allow(quotas: Quotas): Promise<void>;
  /** Reply to the last execution: calls, counts. */
  last(): Reply;
}

/** Opens our add-on, or another one that answers through the same door. */
export async function openStand(
  code: string = addon().code,
  now: number = NOW,
  knobs: Knobs = {},
): Promise<Stand> {
  const runtime = createRuntime({ ...addon(), code, bridge: memoryBridge(() => NOW), ...knobs });
  let last: Reply | null = null;
  const trace = (reply: Reply): void => {
    last = reply;
  };
  const stand: Stand = {
    ...deskOver(runtime, { now, trace }),
    load: async (book) => void (await runtime.request({ kind: 'load', book })),
    allow: async (quotas) => void (await runtime.request({ kind: 'knobs', knobs: { quotas } })),
    book: async () => (await runtime.request({ kind: 'snapshot' })).book!,
    last: () => last!,
  };
  await stand.load(emptyBook('Наставник', 'Europe/Moscow'));
  return stand;
}

/** The invented year as the add-on makes it. */
export async function sampleBook(): Promise<BookSnapshot> {
  const stand = await openStand(addon().code, SAMPLE_DAY);
  await stand.run('createSampleBook');
  return stand.book();
}
