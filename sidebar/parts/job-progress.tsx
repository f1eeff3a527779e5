import type { JobBrief } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import type { RunningJob } from '../use-job';
import { Sign } from './sign';

const text = panel.jobs;

/** The bar of a run, the same in words, and what is being done. The words are told to those who listen. */
export function JobProgress({ job, doing }: { job: JobBrief; doing: RunningJob['doing'] }) {
  const through = job.made + job.failed + job.skipped;
  const done = job.made === job.all;
  return (
    <section class="job">
      <progress
        class="job-bar"
        value={job.state === 'done' ? job.made : through}
        max={job.all}
        aria-label={job.title}
      />
      <p class="job-words" role="status">
        {doing === 'running' ? (
          <>
            <b>{text.of(through, job.all)}</b>
            <span class="block">{text.running}</span>
          </>
        ) : (
          <>
            {done && <Sign of="good" />} {job.text}
          </>
        )}
      </p>
    </section>
  );
}
