import { queue, SHEETS } from '../../sheets/all';
import { QUEUE_STATE, type QueueRow } from '../../sheets/queue';
import type { TableRow } from '../../sheets/table';
import type { Ports } from '../ports';
import type { Job } from './job-store';

/** A paper of a run with its row in the queue. */
export type Item = TableRow<QueueRow>;

/** Makes the queue in a book that was set up before there was one. */
export function needQueue({ book, layout }: Pick<Ports, 'book' | 'layout'>): void {
  if (book.read(queue).headerRow === 0 && !layout.names().includes(queue.name)) {
    const before = SHEETS.slice(0, SHEETS.indexOf(queue)).map(({ name }) => name);
    layout.create(queue, layout.names().filter((name) => before.includes(name)).length);
    book.commit();
  }
  book.need(queue);
}

export const itemsOf = (book: Ports['book'], { id }: Pick<Job, 'id'>): Item[] =>
  book.read(queue).rows.filter(({ values }) => values.job === id);

const inState = (items: readonly Item[], state: string): number =>
  items.filter(({ values }) => values.state === state).length;

export const isWaiting = ({ values }: Item): boolean => values.state === QUEUE_STATE.waiting;

/** The run with what its rows say; over when none waits. */
export function countedJob(job: Job, items: readonly Item[]): Job {
  const waiting = inState(items, QUEUE_STATE.waiting);
  return {
    ...job,
    state: waiting === 0 && job.state !== 'stopped' ? 'done' : job.state,
    all: items.length,
    made: inState(items, QUEUE_STATE.made),
    failed: inState(items, QUEUE_STATE.failed),
    skipped: inState(items, QUEUE_STATE.skipped),
  };
}
