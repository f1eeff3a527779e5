import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/api';
import type { ConsentTask } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { keyOf, PrintBlanks } from './consents-print';
import { EnterSigned } from './consents-signed';

const text = panel.consents;

/** Consents that lack or soon end: choose which blanks to prepare, or enter those that were signed. */
export function ConsentsScreen() {
  const [site, setSite] = useState(false);
  const missing = useLoad('consents.missing', { site });
  return (
    <ScreenFrame title={text.title}>
      <Tick on={site} change={setSite}>
        {text.site}
        <span class="quiet block">{text.siteHint}</span>
      </Tick>
      <Loaded from={missing}>
        {({ tasks, policy }) => (
          <>
            {policy !== 'require' && <p class="quiet">{text.policy[policy]}</p>}
            {tasks.length === 0 ? (
              <>
                <p>{text.empty}</p>
                <Beside />
              </>
            ) : (
              <Choice tasks={tasks} />
            )}
          </>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

/** Tasks that are ticked, and ticking of many at once; all are to begin with. */
function useTicks(tasks: readonly ConsentTask[]) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const isOn = (of: readonly ConsentTask[]): boolean => of.every((task) => !off.has(keyOf(task)));
  const mark = (changed: readonly ConsentTask[], on: boolean) =>
    setOff((was) => {
      const next = new Set(was);
      for (const task of changed) {
        if (on) next.delete(keyOf(task));
        else next.add(keyOf(task));
      }
      return next;
    });
  return { chosen: tasks.filter((task) => isOn([task])), isOn, mark };
}

function Choice({ tasks }: Pick<Output<'consents.missing'>, 'tasks'>) {
  const ticks = useTicks(tasks);
  const soon = tasks.filter(({ state }) => state === 'soon').length;
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return (
    <>
      <p class="lead">{text.lead(tasks.length - soon, soon)}</p>
      <Tick on={ticks.isOn(tasks)} change={(on) => ticks.mark(tasks, on)}>
        {text.all}
      </Tick>
      {kinds.map((kind) => (
        <OfKind
          key={kind}
          kind={kind}
          tasks={tasks.filter((task) => task.kind === kind)}
          only={kinds.length === 1}
          ticks={ticks}
        />
      ))}
      <EnterSigned chosen={ticks.chosen} />
      <Beside />
      <PrintBlanks chosen={ticks.chosen} />
    </>
  );
}

/** Consents of one kind under a tick for all of them; the only kind is named in its lines instead. */
function OfKind({
  kind,
  tasks,
  only,
  ticks: { isOn, mark },
}: {
  kind: string;
  tasks: readonly ConsentTask[];
  only: boolean;
  ticks: ReturnType<typeof useTicks>;
}) {
  return (
    <section>
      {!only && (
        <Tick on={isOn(tasks)} change={(on) => mark(tasks, on)}>
          <b>{text.allOf(kind, tasks.length)}</b>
        </Tick>
      )}
      <ul class="lines">
        {tasks.map((task) => (
          <li key={keyOf(task)}>
            <Tick on={isOn([task])} change={(on) => mark([task], on)}>
              {task.name}
              <span class="quiet block">
                {[task.role, only && kind, task.hint, text.task[task.state]].filter(Boolean).join(' · ')}
              </span>
            </Tick>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rules behind the papers, for who asks why, and the way to all of them. */
function Beside() {
  const { open } = useShell();
  return (
    <>
      <details class="fold">
        <summary>{text.help}</summary>
        <ul>
          {text.helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <p>
        <Plain label={text.register} onClick={() => open({ screen: 'consent-register' })} />
      </p>
    </>
  );
}
