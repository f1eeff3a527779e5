import type { CatalogueLine, JobItem } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { Failed } from './failed';
import { Plain } from './form';

const text = panel.jobs;

const itemsOf = ({ kind, mass, ready }: CatalogueLine): JobItem[] =>
  ready.map((id) => ({
    kind,
    personId: mass === 'person' ? id : '',
    pairId: mass === 'pair' ? id : '',
  }));

/** Makes the papers of a kind for everybody they are ready for, each its own, as a run. */
export function MakeAll({ line }: { line: CatalogueLine }) {
  const { open, say } = useShell();
  const start = useAction('jobs.start', ({ job, text: said }) => {
    if (job) open({ screen: 'job', id: job.id, first: 'go' });
    else say(said);
  });
  if (line.mass === null || line.ready.length < 2) return null;
  return (
    <>
      <Plain
        label={text.makeAll(line.ready.length)}
        about={line.title}
        busy={start.busy}
        onClick={() => start.run({ items: itemsOf(line), together: false, date: null })}
      />
      {start.failure && <Failed error={start.failure} repeat={start.repeat} />}
    </>
  );
}
