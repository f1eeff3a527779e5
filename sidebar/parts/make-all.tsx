import type { CatalogueLine, JobItem, PaperRun } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { Failed } from './failed';
import { Plain } from './form';

const text = panel.jobs;

const itemsOf = ({ kind, about, subjects }: PaperRun): JobItem[] =>
  subjects.map((id) => ({
    kind,
    personId: about === 'person' ? id : '',
    pairId: about === 'pair' ? id : '',
  }));

/** Makes the papers of a kind for everybody they are ready for, each its own, as a run; of variants each a run. */
export function MakeAll({ line: { runs } }: { line: CatalogueLine }) {
  const alone = runs.length === 1;
  return (
    <>
      {runs.map((run) => (
        <MakeRun
          key={run.kind}
          run={run}
          label={alone ? text.makeAll(run.subjects.length) : text.makeAllOf(run.title, run.subjects.length)}
        />
      ))}
    </>
  );
}

function MakeRun({ run, label }: { run: PaperRun; label: string }) {
  const { open, say } = useShell();
  const start = useAction('jobs.start', ({ job, text: said }) => {
    if (job) open({ screen: 'job', id: job.id, first: 'go' });
    else say(said);
  });
  return (
    <>
      <Plain
        label={label}
        about={run.title}
        busy={start.busy}
        onClick={() => start.run({ items: itemsOf(run), together: false, date: null })}
      />
      {start.failure && <Failed error={start.failure} repeat={start.repeat} />}
    </>
  );
}
