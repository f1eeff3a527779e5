import { useState } from 'preact/hooks';
import type { FindingLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Busy, Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { useOnOpen } from '../../use-on-open';
import { FindingCard } from './findings-card';
import { FindingsList } from './findings-list';

const text = panel.findings;
const SEVERITIES = [
  ['error', 'bad'],
  ['ask', 'ask'],
  ['info', 'info'],
] as const;

const isOpen = ({ accepted }: FindingLine): boolean => accepted === '';
const weight = ({ severity }: FindingLine): number => SEVERITIES.findIndex(([one]) => one === severity);

/** What breaks comes first; else the order of the plan. */
const inOrder = (lines: readonly FindingLine[]): FindingLine[] =>
  [...lines].sort((a, b) => weight(a) - weight(b));

/** «Замечания»: checks the plan, then shows one remark after the other until none is left. */
export function FindingsScreen() {
  const [checked, setChecked] = useState(false);
  const check = useAction('findings.check', () => setChecked(true));
  const list = useLoad('findings.list', null, { ready: checked });
  useOnOpen(() => check.run(null));
  return (
    <ScreenFrame title={text.title}>
      {check.failure && <Failed error={check.failure} repeat={check.repeat} />}
      {check.busy && !checked && <Busy text={text.checking} />}
      {checked && (
        <Loaded from={list} busyText={text.checking}>
          {({ findings }) => <Findings findings={findings} busy={list.busy} again={() => check.run(null)} />}
        </Loaded>
      )}
    </ScreenFrame>
  );
}

function Findings({
  findings,
  busy,
  again,
}: {
  findings: readonly FindingLine[];
  busy: boolean;
  again: () => void;
}) {
  const [asList, setAsList] = useState(false);
  const [at, setAt] = useState(0);
  const open = inOrder(findings.filter(isOpen));
  const shown = open[Math.min(at, open.length - 1)];
  if (asList)
    return (
      <FindingsList
        findings={inOrder(findings)}
        open={(line) => {
          setAt(Math.max(0, open.indexOf(line)));
          setAsList(false);
        }}
        oneByOne={() => setAsList(false)}
      />
    );
  if (!shown) return <NothingLeft accepted={findings.length} again={again} toList={() => setAsList(true)} />;
  const position = open.indexOf(shown);
  return (
    <>
      <Counts findings={open} />
      <FindingCard
        key={shown.key}
        finding={shown}
        position={text.position(position + 1, open.length)}
        busy={busy}
        next={open.length > 1 ? () => setAt((position + 1) % open.length) : null}
        toList={() => setAsList(true)}
      />
    </>
  );
}

/** How many of each kind: sign, word and number. */
function Counts({ findings }: { findings: readonly FindingLine[] }) {
  return (
    <ul class="finding-counts">
      {SEVERITIES.map(([severity, sign]) => (
        <li key={severity}>
          <Sign of={sign} /> {text.severities[severity]}{' '}
          <b>{findings.filter((line) => line.severity === severity).length}</b>
        </li>
      ))}
    </ul>
  );
}

function NothingLeft({
  accepted,
  again,
  toList,
}: {
  accepted: number;
  again: () => void;
  toList: () => void;
}) {
  const { home } = useShell();
  return (
    <>
      <Done text={text.done} />
      {accepted > 0 && <p class="quiet">{text.accepted(accepted)}</p>}
      <Actions>
        <Primary label={text.toHome} focused onClick={home} />
        <Plain label={text.again} onClick={again} />
        {accepted > 0 && <Plain label={text.toList} onClick={toList} />}
      </Actions>
    </>
  );
}
