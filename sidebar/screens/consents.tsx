import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/api';
import type { ConsentTask } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Plain } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { ScreenFrame } from '../parts/screen-frame';
import { Tick } from '../parts/tick';
import { useShell } from '../shell';
import { useLoad } from '../use-call';
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

function Choice({ tasks }: Pick<Output<'consents.missing'>, 'tasks'>) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const chosen = tasks.filter((task) => !off.has(keyOf(task)));
  const soon = tasks.filter(({ state }) => state === 'soon').length;
  const mark = (changed: readonly ConsentTask[], on: boolean) =>
    setOff((was) => {
      const next = new Set(was);
      for (const task of changed) {
        if (on) next.delete(keyOf(task));
        else next.add(keyOf(task));
      }
      return next;
    });
  const isOn = (of: readonly ConsentTask[]): boolean => of.every((task) => !off.has(keyOf(task)));
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return (
    <>
      <p class="lead">{text.lead(tasks.length - soon, soon)}</p>
      <Tick on={isOn(tasks)} change={(on) => mark(tasks, on)}>
        {text.all}
      </Tick>
      {kinds.map((kind) => {
        const own = tasks.filter((task) => task.kind === kind);
        return (
          <section key={kind}>
            {kinds.length > 1 && (
              <Tick on={isOn(own)} change={(on) => mark(own, on)}>
                <b>{text.allOf(kind, own.length)}</b>
              </Tick>
            )}
            <ul class="lines">
              {own.map((task) => (
                <li key={keyOf(task)}>
                  <Tick on={!off.has(keyOf(task))} change={(on) => mark([task], on)}>
                    {task.name}
                    <span class="quiet block">
                      {[task.role, kinds.length === 1 && task.kind, task.hint, text.task[task.state]]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </Tick>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <EnterSigned chosen={chosen} />
      <Beside />
      <PrintBlanks chosen={chosen} />
    </>
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
