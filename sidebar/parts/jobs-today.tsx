import type { JobBrief } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { Box } from './box';
import { Plain } from './form';

const text = panel.jobs;

/** Runs that wait for a hand, on «Сегодня»: go on, stop, or look at what failed. */
export function JobsToday({ jobs }: { jobs: readonly JobBrief[] }) {
  const { open } = useShell();
  return (
    <>
      {jobs.map((job) => (
        <Box key={job.id} of="ask" title={text.title}>
          <p>
            {job.title}
            <span class="block">{job.text}</span>
          </p>
          <div class="row">
            {job.state === 'done' ? (
              <Plain
                label={text.look}
                about={job.title}
                onClick={() => open({ screen: 'job', id: job.id, first: 'look' })}
              />
            ) : (
              <>
                <Plain
                  label={text.goOn}
                  about={job.title}
                  onClick={() => open({ screen: 'job', id: job.id, first: 'go' })}
                />
                <Plain
                  label={text.stop}
                  about={job.title}
                  onClick={() => open({ screen: 'job', id: job.id, first: 'stop' })}
                />
              </>
            )}
          </div>
        </Box>
      ))}
    </>
  );
}
