import type { JobBrief, JobState } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { jobTexts } from '../../text/jobs';
import type { Ports } from '../ports';

/** The facts of all runs in one value of the store, so that opening the panel knows of them without a read. */
const KEY = 'jobs';
/** A value of the store takes 9 kB; a run some 300 bytes. */
const MOST_KEPT = 20;

/** A mass run, without any personal data. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly state: JobState;
  readonly together: boolean;
  /** School year of its folder, «2026/2027». */
  readonly year: string;
  /** Day of its documents. */
  readonly date: CivilDate;
  readonly all: number;
  readonly made: number;
  readonly failed: number;
  readonly skipped: number;
  /** When the platform makes documents again, as far as it is known. */
  readonly until: CivilDate | null;
}

type Store = Ports['store'];

/** All runs that are kept, oldest first. */
export function readJobs(store: Store): readonly Job[] {
  const text = store.get(KEY);
  return text === null ? [] : (JSON.parse(text) as readonly Job[]);
}

/** Keeps a run as it stands now; the oldest finished ones give way. */
export function keepJob(store: Store, job: Job): void {
  const jobs = readJobs(store);
  const known = jobs.some(({ id }) => id === job.id);
  const next = known ? jobs.map((one) => (one.id === job.id ? job : one)) : [...jobs, job];
  const spare = Math.max(0, next.length - MOST_KEPT);
  const given = next.filter(isOver).slice(0, spare);
  store.set({ [KEY]: JSON.stringify(next.filter((one) => !given.includes(one))) });
}

export const isOver = ({ state }: Pick<Job, 'state'>): boolean => state === 'done' || state === 'stopped';

/** People still have to do something about it: go on, or look at what failed. */
export const wantsHand = (job: Job): boolean => !isOver(job) || (job.state === 'done' && job.failed > 0);

export const briefOf = (job: Job): JobBrief => ({
  ...{ id: job.id, title: job.title, state: job.state },
  ...{ all: job.all, made: job.made, failed: job.failed, skipped: job.skipped },
  text: jobTexts.standing(job, job.until),
});

/** Runs to tell of on «Сегодня». One look into the store, no read. */
export const unfinishedJobs = (store: Store): JobBrief[] => readJobs(store).filter(wantsHand).map(briefOf);
