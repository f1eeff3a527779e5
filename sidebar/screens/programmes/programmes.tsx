import type { ProgrammeBoard, ProgrammeLine, ProgrammeStage } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { ORDER_ON_PROGRAMMES, routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { ProgrammeLineView } from './programme-line';

const text = panel.programmes;

/** What is missing stands above what is under way. */
const GROUPS: readonly ProgrammeStage[] = ['missing', 'draft', 'ready', 'running'];
const SIGNS: Readonly<Record<ProgrammeStage, string>> = {
  missing: '◆',
  draft: '▲',
  ready: '✓',
  running: '■',
};

/** «Программы пар»: who has no programme, what to finish, to approve and to mark. */
export function ProgrammesScreen() {
  const board = useLoad('programmes.list', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={board} busyText={text.reading}>
        {(value) => (value.lines.length === 0 ? <NoPairs /> : <Board board={value} />)}
      </Loaded>
    </ScreenFrame>
  );
}

function NoPairs() {
  const { open } = useShell();
  return (
    <>
      <p>{text.empty}</p>
      <Actions>
        <Primary label={text.toPairs} onClick={() => open(routeOf('pairing'))} />
      </Actions>
    </>
  );
}

function Board({ board: { lines, shares } }: { board: ProgrammeBoard }) {
  const of = (stage: ProgrammeStage) => lines.filter((line) => line.stage === stage);
  return (
    <>
      {GROUPS.map((stage) => (
        <Group key={stage} stage={stage} lines={of(stage)} />
      ))}
      {shares.length > 0 && (
        <details class="fold">
          <summary>{text.shares}</summary>
          {shares.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      <Next missing={of('missing')} ready={of('ready')} />
    </>
  );
}

function Group({ stage, lines }: { stage: ProgrammeStage; lines: readonly ProgrammeLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class={`today programmes-${stage}`}>
      <h2>
        <span class="sign" aria-hidden="true">
          {SIGNS[stage]}
        </span>
        <span class="grow">{text.groups[stage]}</span>
        <span class="count">{lines.length}</span>
      </h2>
      <ul class="lines">
        {lines.map((line) => (
          <ProgrammeLineView key={line.pairId} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** The one thing to do next, by what is missing first; the other ways in plain text. */
function Next({ missing, ready }: { missing: readonly ProgrammeLine[]; ready: readonly ProgrammeLine[] }) {
  const { open } = useShell();
  const propose = () => open({ screen: 'programme-offers' });
  const approve = () =>
    open({
      screen: 'paper',
      kind: ORDER_ON_PROGRAMMES,
      subjects: ready.flatMap(({ pairIds }) => pairIds),
    });
  return (
    <Actions>
      {missing.length > 0 && <Primary label={text.propose(missing.length)} onClick={propose} />}
      {ready.length > 0 &&
        (missing.length > 0 ? (
          <Plain label={text.approve(ready.length)} onClick={approve} />
        ) : (
          <Primary label={text.approve(ready.length)} onClick={approve} />
        ))}
      <Plain label={text.compose} onClick={() => open({ screen: 'programme', pairId: null })} />
    </Actions>
  );
}
