import type { JobBrief, JobSlice, JobStart, JobStarted, JobView } from '../dto';

/** Mass runs of documents. Whoever has the panel open calls `jobs.run` again and again until nothing is left. */
export interface JobsCalls {
  /** Only new and changed papers are taken; what was made from the same facts is counted as such. */
  'jobs.start': { input: JobStart; output: JobStarted };
  /**
   * Makes some: `most` papers, for `seconds` at most; `null`: as many as one run of the platform allows. At least one
   * is made whatever the limits. A paused run is left alone unless it is to go on (`resume`).
   */
  'jobs.run': {
    input: { id: string; most: number | null; seconds: number | null; resume: boolean };
    output: JobSlice;
  };
  /** Runs that are not finished; with `id` also how that one stands. */
  'jobs.state': {
    input: { id: string | null };
    output: { jobs: readonly JobBrief[]; job: JobView | null };
  };
  'jobs.pause': { input: { id: string }; output: { job: JobView } };
  /** What is made stays, the rest will not be made; a finished run is no longer told of. */
  'jobs.stop': { input: { id: string }; output: JobSlice };
  /** Papers that could not be made wait again. */
  'jobs.retry': { input: { id: string }; output: { job: JobView } };
}
