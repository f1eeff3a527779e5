import type { Input } from '../../contract/api';
import type { JobSlice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { addDays } from '../../domain/calendar/civil-date';
import { documents, journal, queue } from '../../sheets/all';
import { jobTexts } from '../../text/jobs';
import type { Ports } from '../ports';
import { openJobDesk } from './job-papers';
import { countedJob, type Item, isWaiting, itemsOf } from './job-rows';
import { isOver, type Job, keepJob, readJobs } from './job-store';
import { standing, viewOf } from './job-view';
import { runSlice, type SliceLimits } from './run-slice';

/** The platform ends an execution after 6 minutes; what was made must be written down before that. */
const LONGEST_MS = 270_000;

/** One slice of a run, see `jobs.run`. The lock of the book is held meanwhile: ask for short slices where people work. */
export function runJob(ports: Ports, { id, most, seconds, resume }: Input<'jobs.run'>): Result<JobSlice> {
  const job = readJobs(ports.store).find((one) => one.id === id);
  if (!job) return refuse('not-found', jobTexts.noJob);
  const idle = isOver(job) || (job.state !== 'going' && !resume);
  const ms = Math.min(LONGEST_MS, (seconds ?? Number.POSITIVE_INFINITY) * 1000);
  const limits = { most: idle ? 0 : (most ?? Number.POSITIVE_INFINITY), ms, adopt: false };
  return idle ? done(untouched(ports, job)) : sliceOf(ports, { ...job, state: 'going', until: null }, limits);
}

/**
 * Ends a run: what is made stays, also what an interrupted slice made and could not write down. A finished run is no
 * longer told of.
 */
export function stopJob(ports: Ports, { id }: Input<'jobs.stop'>): Result<JobSlice> {
  const job = readJobs(ports.store).find((one) => one.id === id);
  if (!job) return refuse('not-found', jobTexts.noJob);
  const stopped: Job = { ...job, state: 'stopped', until: null };
  if (!isOver(job)) return sliceOf(ports, stopped, { most: 0, ms: 0, adopt: true });
  keepJob(ports.store, stopped);
  return done(untouched(ports, stopped));
}

const untouched = (ports: Ports, job: Job): JobSlice => ({
  job: standing(ports, job),
  ...{ halted: null, lastAction: null },
});

function sliceOf(ports: Ports, job: Job, limits: SliceLimits): Result<JobSlice> {
  const { book, files, store } = ports;
  book.need(queue, documents, journal);
  const items = itemsOf(book, job);
  const kinds = [...new Set(items.filter(isWaiting).map(({ values }) => values.kind))];
  const desk = openJobDesk(ports, kinds, job.date);
  const end = runSlice(ports, desk, job, items, limits);
  const after = afterSlice(job, end.items, end.halted?.code === 'quota' ? desk.banks.today : null);
  keepJob(store, after);
  const halted = after.state === 'going' ? (end.halted?.message ?? null) : null;
  const view = viewOf(files, after, end.items, desk.register, end.fresh);
  return done({ job: view, halted, lastAction: end.lastAction });
}

/** `spent`: the day on which the platform makes no more. */
function afterSlice(job: Job, items: readonly Item[], spent: Job['until']): Job {
  const counted = countedJob(job, items);
  if (counted.state !== 'going' || spent === null) return counted;
  return { ...counted, state: 'tomorrow', until: addDays(spent, 1) };
}
