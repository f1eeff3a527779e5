import type { Input, Output } from '../../contract/api';
import type { JobView } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { documents, queue } from '../../sheets/all';
import { QUEUE_STATE } from '../../sheets/queue';
import { jobTexts } from '../../text/jobs';
import type { Ports } from '../ports';
import { countedJob, type Item, itemsOf } from './job-rows';
import { isOver, type Job, keepJob, readJobs, unfinishedJobs } from './job-store';
import { standing, viewOf } from './job-view';

/** Runs that are not finished: no read; how one of them stands: two. */
export function jobsState(ports: Ports, { id }: Input<'jobs.state'>): Result<Output<'jobs.state'>> {
  const jobs = unfinishedJobs(ports.store);
  const job = readJobs(ports.store).find((one) => one.id === id);
  if (id !== null && !job) return refuse('not-found', jobTexts.noJob);
  return done({ jobs, job: job ? standing(ports, job) : null });
}

/** Nobody goes on by themselves: the run waits until a person wants it. */
export function pauseJob(ports: Ports, { id }: Input<'jobs.pause'>): Result<{ job: JobView }> {
  const job = readJobs(ports.store).find((one) => one.id === id);
  if (!job) return refuse('not-found', jobTexts.noJob);
  const paused: Job = isOver(job) ? job : { ...job, state: 'paused', until: null };
  keepJob(ports.store, paused);
  return done({ job: standing(ports, paused) });
}

/** What failed waits again, and the run goes on. One write. */
export function retryJob(ports: Ports, { id }: Input<'jobs.retry'>): Result<{ job: JobView }> {
  const { book, files, store } = ports;
  const job = readJobs(store).find((one) => one.id === id);
  if (!job) return refuse('not-found', jobTexts.noJob);
  book.need(queue);
  const register = book.read(documents);
  // A number promised at the start may be another document's by now.
  const again = { state: QUEUE_STATE.waiting, reason: '', number: '' };
  const items = itemsOf(book, job).map((item): Item => {
    if (item.values.state !== QUEUE_STATE.failed) return item;
    book.update(queue, item.row, again);
    return { row: item.row, values: { ...item.values, ...again } };
  });
  book.commit();
  const next = countedJob({ ...job, state: 'going', until: null }, items);
  keepJob(store, next);
  return done({ job: viewOf(files, next, items, register) });
}
