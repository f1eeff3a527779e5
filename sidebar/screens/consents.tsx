import { useState } from 'preact/hooks';
import type { ConsentTask } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Failed } from '../parts/failed';
import { Actions, Form, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { errorNote, Notes } from '../parts/notes';
import { ScreenFrame } from '../parts/screen-frame';
import { Tick } from '../parts/tick';
import { useShell } from '../shell';
import { useAction, useLoad } from '../use-call';

const text = panel.consents;
const keyOf = (task: ConsentTask): string => `${task.personId} ${task.pairId} ${task.kind}`;

/** Consents that are not there yet: choose which blanks to prepare. */
export function ConsentsScreen() {
  const missing = useLoad('consents.missing', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={missing}>
        {({ tasks }) => (tasks.length === 0 ? <p>{text.empty}</p> : <Choice tasks={tasks} />)}
      </Loaded>
    </ScreenFrame>
  );
}

function Choice({ tasks }: { tasks: readonly ConsentTask[] }) {
  const { open } = useShell();
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const chosen = tasks.filter((task) => !off.has(keyOf(task)));
  const print = useAction('consents.print', (made) => open({ screen: 'made', made }));
  const mark = (changed: readonly ConsentTask[], on: boolean) => {
    setAsked(false);
    setOff((was) => {
      const next = new Set(was);
      for (const task of changed) {
        if (on) next.delete(keyOf(task));
        else next.add(keyOf(task));
      }
      return next;
    });
  };
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    print.run({ tasks: chosen.map(({ personId, pairId, kind }) => ({ personId, pairId, kind })) });
  };
  return (
    <Form onSubmit={submit} focusFirst={false}>
      <p class="lead">{text.lead(tasks.length)}</p>
      <Tick on={chosen.length === tasks.length} change={(on) => mark(tasks, on)}>
        {text.all}
      </Tick>
      <ul class="lines">
        {tasks.map((task) => (
          <li key={keyOf(task)}>
            <Tick on={!off.has(keyOf(task))} change={(on) => mark([task], on)}>
              {task.name}
              <span class="quiet block">{[task.role, task.kind, task.hint].filter(Boolean).join(' · ')}</span>
            </Tick>
          </li>
        ))}
      </ul>
      {asked && chosen.length === 0 && <Notes notes={[errorNote(text.choose)]} />}
      {print.failure && <Failed error={print.failure} repeat={print.repeat} />}
      <Actions>
        <Primary label={text.print(chosen.length)} busyLabel={text.printing} busy={print.busy} />
      </Actions>
    </Form>
  );
}
