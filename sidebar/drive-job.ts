import type { JobSlice, JobView } from '../src/contract/dto';
import { panel } from '../src/text/panel';
import { CallError } from './rpc';

/** After a fault that passes: tries, and the wait before each, in ms. */
const TRIES = 10;
const WAIT_MS = 6000;

export interface JobDriver {
  /** Makes one slice. */
  run(resume: boolean): Promise<JobSlice>;
  /** How the run stands, without making anything. */
  look(): Promise<JobView | null>;
  /** Tells how it stands, and why it waits. */
  show(job: JobView | null, waiting: string | null): void;
  /** Is it still to go on? */
  wanted(): boolean;
  wait(ms: number): Promise<void>;
}

/**
 * Slice after slice until the run is over, paused or no longer wanted. A fault that passes is told and tried again;
 * the tenth in a row, or one that does not pass, is thrown.
 */
export async function driveJob(driver: JobDriver, resume: boolean): Promise<void> {
  let again = resume;
  for (let faults = 0; driver.wanted(); ) {
    const why = await driver.run(again).then(
      ({ job, halted }) => {
        again = false;
        driver.show(job, null);
        return job.state === 'going' ? halted : 'over';
      },
      (error) => excused(driver, error),
    );
    if (why === 'over') return;
    faults = why === null ? 0 : faults + 1;
    if (why === null || !driver.wanted()) continue;
    if (faults > TRIES) throw new CallError('refused', failureOf(why));
    driver.show(null, panel.jobs.waiting(why));
    await driver.wait(WAIT_MS);
  }
}

/** The sentence of a fault that passes. A lost answer is one: what was made then is found again. */
async function excused(driver: JobDriver, error: unknown): Promise<string> {
  if (!(error instanceof CallError)) throw error;
  const { kind, failure } = error;
  if (kind === 'accounts' || (kind === 'refused' && !['busy', 'platform'].includes(failure.code)))
    throw error;
  if (failure.code !== 'busy') return panel.jobs.lost;
  driver.show(await driver.look().catch(() => null), null);
  return panel.jobs.elsewhere;
}

const failureOf = (message: string): CallError['failure'] => ({
  ...{ code: 'platform', message, field: null, details: [] },
});
