import type { Output } from '../../src/contract/api';
import { panel } from '../../src/text/panel';
import { Failed } from '../parts/failed';
import { Actions, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { ScreenFrame } from '../parts/screen-frame';
import { useShell } from '../shell';
import { useAction, useLoad } from '../use-call';

const text = panel.reminders;

/** One letter a day to the curator: on or off, and what it would say today. */
export function RemindersScreen() {
  const reminders = useLoad('reminders.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={reminders}>{(value) => <Reminders value={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Reminders({ value }: { value: Output<'reminders.open'> }) {
  const { say } = useShell();
  const set = useAction('reminders.set', (result) => say(result.text));
  return (
    <>
      <h2>
        <span class={value.on ? 'sign good' : 'sign'} aria-hidden="true">
          {value.on ? '✓' : '○'}
        </span>{' '}
        {value.on ? text.on : text.off}
      </h2>
      <p>{value.email ? text.lead(value.email) : text.noEmail}</p>
      <h2>{text.lines}</h2>
      {value.lines.length === 0 && (
        <p class="quiet">
          {text.noLines} {value.next && text.next(value.next)}
        </p>
      )}
      <ul class="bullets">
        {value.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {set.failure && <Failed error={set.failure} repeat={set.repeat} />}
      <Actions>
        <Primary
          label={value.on ? text.turnOff : text.turnOn}
          busyLabel={text.turning}
          busy={set.busy}
          onClick={() => set.run({ on: !value.on })}
        />
      </Actions>
    </>
  );
}
