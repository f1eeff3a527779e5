import { useState } from 'preact/hooks';
import type { JobView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { JobEnd } from '../../parts/job-end';
import { JobProgress } from '../../parts/job-progress';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { ToHome } from '../../parts/to-home';
import type { Route } from '../../routes';
import { useLoad } from '../../use-call';
import { type RunningJob, useJob } from '../../use-job';
import { useOnOpen } from '../../use-on-open';

const text = panel.jobs;

type JobRoute = Extract<Route, { screen: 'job' }>;

/** A mass run of documents: how far it is, «Пауза» and «Остановить», what failed, and where the papers are. */
export function JobScreen({ route: { id, first } }: { route: JobRoute }) {
  const state = useLoad('jobs.state', { id }, { once: true });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={state}>{({ job }) => job && <Run opened={job} first={first} />}</Loaded>
    </ScreenFrame>
  );
}

function Run({ opened, first }: { opened: JobView; first: JobRoute['first'] }) {
  const work = useJob(opened);
  const [asking, setAsking] = useState(first === 'stop');
  const { job, doing, failure, waiting } = work;
  const open = job.state === 'going' || job.state === 'paused' || job.state === 'tomorrow';
  useOnOpen(() => {
    if (first === 'go' && open) work.go();
  });
  return (
    <>
      <p class="lead">{job.title}</p>
      <JobProgress job={job} doing={doing} />
      {waiting && (
        <p class="quiet" role="status">
          {waiting}
        </p>
      )}
      {failure && <Failed error={failure} repeat={work.go} />}
      <JobEnd job={job} />
      {open && asking ? (
        <StopQuestion work={work} close={() => setAsking(false)} />
      ) : (
        <Actions>
          {open ? <Steering work={work} ask={() => setAsking(true)} /> : <Ended work={work} />}
        </Actions>
      )}
    </>
  );
}

/** «Пауза» becomes «Продолжить» in its place, so that focus stays. */
function Steering({ work: { doing, go, pause }, ask }: { work: RunningJob; ask: () => void }) {
  const running = doing === 'running';
  return (
    <>
      <Primary
        label={running ? text.pause : text.goOn}
        busyLabel={doing === 'stopping' ? text.stopping : text.pausing}
        busy={doing === 'pausing' || doing === 'stopping'}
        onClick={running ? pause : go}
      />
      <Plain label={text.stop} busy={doing === 'stopping'} onClick={ask} />
    </>
  );
}

function StopQuestion({ work: { job, doing, stop }, close }: { work: RunningJob; close: () => void }) {
  const left = job.all - job.made - job.failed - job.skipped;
  return (
    <>
      <Box of="ask" title={text.stopQuestion(left)}>
        <p>{text.stopNote}</p>
      </Box>
      <Actions>
        <Primary
          label={text.stopYes}
          busyLabel={text.stopping}
          busy={doing === 'stopping'}
          focused
          onClick={stop}
        />
        <Plain label={text.stopNo} busy={doing === 'stopping'} onClick={close} />
      </Actions>
    </>
  );
}

/** What failed may be tried again once the book is mended; else the way back. */
function Ended({ work: { job, doing, retry, stop } }: { work: RunningJob }) {
  if (job.state !== 'done' || !job.troubles.some(({ again }) => again)) return <ToHome />;
  return (
    <>
      <Primary label={text.again} busyLabel={text.stopping} busy={doing === 'stopping'} onClick={retry} />
      <Plain label={text.dismiss} busy={doing === 'stopping'} onClick={stop} />
    </>
  );
}
