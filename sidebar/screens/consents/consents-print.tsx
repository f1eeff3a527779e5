import { useState } from 'preact/hooks';
import type { ConsentTask } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Form, Primary } from '../../parts/form';
import { errorNote, Notes } from '../../parts/notes';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.consents;
/** So many are made while the person waits; more are a run that can be paused and gone on with. */
const HANDFUL = 3;

export const keyOf = (task: Pick<ConsentTask, 'personId' | 'pairId' | 'kind'>): string =>
  `${task.personId} ${task.pairId} ${task.kind}`;

/** Prepares the blanks of the chosen consents: a few at once, many as a run. */
export function PrintBlanks({ chosen }: { chosen: readonly ConsentTask[] }) {
  const { open, say } = useShell();
  const [asked, setAsked] = useState(false);
  const [together, setTogether] = useState(false);
  const print = useAction('consents.print', (made) => open({ screen: 'made', made }));
  const start = useAction('jobs.start', ({ job, text: said }) => {
    if (job) open({ screen: 'job', id: job.id, first: 'go' });
    else say(said);
  });
  const few = chosen.length <= HANDFUL;
  const joined = together && chosen.length > 1;
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    if (few && !joined)
      print.run({ tasks: chosen.map(({ personId, pairId, kind }) => ({ personId, pairId, kind })) });
    else
      start.run({
        items: chosen.map(({ personId, pairId, blank }) => ({ kind: blank, personId, pairId })),
        ...{ together: joined, date: null },
      });
  };
  const failed = [print, start].find(({ failure }) => failure !== null);
  return (
    <Form onSubmit={submit} focusFirst={false}>
      {chosen.length > 1 && (
        <Tick on={together} change={setTogether}>
          {panel.jobs.together}
          <span class="quiet block">{panel.jobs.togetherHint}</span>
        </Tick>
      )}
      {asked && chosen.length === 0 && <Notes notes={[errorNote(text.choose)]} />}
      {failed?.failure && <Failed error={failed.failure} repeat={failed.repeat} />}
      <Actions>
        <Primary
          label={text.print(chosen.length)}
          busyLabel={start.busy ? panel.jobs.starting : text.printing}
          busy={print.busy || start.busy}
        />
      </Actions>
    </Form>
  );
}
