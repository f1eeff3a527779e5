import { useState } from 'preact/hooks';
import type { ConsentLine, ConsentLineState, ConsentRegister } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { matches } from '../../list-keys';
import { Failed } from '../../parts/failed';
import { SelectField, TextField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.register;
const STATES = Object.keys(text.states) as ConsentLineState[];
const SIGNS = {
  missing: 'bad',
  expired: 'bad',
  soon: 'ask',
  valid: 'good',
  withdrawn: 'info',
  past: 'info',
} as const;
/** Lines shown at a time, so that a register of a thousand papers opens at once. */
const PART = 50;

/** All consents: who, which, until when, where the paper lies; what wants a hand first. */
export function ConsentRegisterScreen() {
  const register = useLoad('consents.register', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={register}>{(value) => <Register of={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Register({ of: { lines, kinds } }: { of: ConsentRegister }) {
  const { open } = useShell();
  const print = useAction('consents.printRegister', (made) => open({ screen: 'made', made }));
  return (
    <>
      {lines.length === 0 ? <p>{text.empty}</p> : <Found lines={lines} kinds={kinds} />}
      {print.failure && <Failed error={print.failure} repeat={print.repeat} />}
      <Actions>
        {lines.some(({ id }) => id !== null) && (
          <Primary
            label={text.print}
            busyLabel={text.printing}
            busy={print.busy}
            onClick={() => print.run(null)}
          />
        )}
        <Plain label={text.toMissing} onClick={() => open(routeOf('consents'))} />
      </Actions>
    </>
  );
}

function Found({ lines, kinds }: Pick<ConsentRegister, 'lines' | 'kinds'>) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [state, setState] = useState('');
  const [shown, setShown] = useState(PART);
  const states = STATES.filter((each) => lines.some((line) => line.state === each));
  const found = lines.filter(
    (line) =>
      (kind === '' || line.kind === kind) &&
      (state === '' || line.state === state) &&
      matches(query, line.name),
  );
  const change = (act: (value: string) => void) => (value: string) => {
    setShown(PART);
    act(value);
  };
  const left = found.length - shown;
  return (
    <>
      <TextField label={text.search} value={query} onChange={change(setQuery)} />
      <SelectField
        label={text.kind}
        value={kind}
        options={['', ...kinds]}
        labels={{ '': text.every }}
        onChange={change(setKind)}
      />
      <SelectField
        label={text.state}
        value={state}
        options={['', ...states]}
        labels={{ ...text.states, '': text.every }}
        onChange={change(setState)}
      />
      <p class="quiet" role="status">
        {found.length === 0 ? text.none : text.counted(found.length)}
      </p>
      <ul class="lines">
        {found.slice(0, shown).map((line) => (
          <Line key={`${line.id} ${line.personId} ${line.kind} ${line.pairId}`} line={line} />
        ))}
      </ul>
      {left > 0 && (
        <Plain label={text.more(Math.min(PART, left), left)} onClick={() => setShown(shown + PART)} />
      )}
    </>
  );
}

function Line({ line }: { line: ConsentLine }) {
  const { open } = useShell();
  const { id, personId, kind, pairId } = line;
  const facts = [
    text.states[line.state],
    line.date && text.signed(dateInTable(line.date)),
    line.until && panel.consents.until(dateInTable(line.until)),
    line.withdrawn && line.state !== 'withdrawn' && text.withdrawn(dateInTable(line.withdrawn)),
    line.withdrawn && line.state === 'withdrawn' && dateInTable(line.withdrawn),
    line.paper,
  ].filter(Boolean);
  return (
    <li>
      <Sign of={SIGNS[line.state]} /> {line.name}
      <span class="quiet block">{[kind, line.pair].filter(Boolean).join(' · ')}</span>
      <span class="block">{facts.join(' · ')}</span>
      <PlaceLink place={line.place} />{' '}
      <Plain
        label={id === null ? panel.consents.enter : panel.consents.change}
        about={`${line.name}, ${kind}`}
        onClick={() => open({ screen: 'consent-form', personId, id, kind, pairId, toCard: true })}
      />
    </li>
  );
}
