import { useState } from 'preact/hooks';
import type { PairGoal, PairGroup, StatePair } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick, ticked } from '../../parts/tick';
import { ORDER_ON_PAIRS } from '../../routes';
import { useShell } from '../../shell';
import { type Action, useAction } from '../../use-call';

const text = panel.pairStates;

const stopsOf = ({ moves }: StatePair, goal: PairGoal): readonly string[] =>
  moves.find(({ to }) => to === goal)?.stops ?? [];
const canMove = (pair: StatePair, goal: PairGoal): boolean =>
  pair.moves.some(({ to, stops }) => to === goal && stops.length === 0);

/** Pairs of one state: ticks, and the moves named by what they do to the ticked ones that can make them. */
export function PairGroupView({ group, reload }: { group: PairGroup; reload: () => void }) {
  const { say } = useShell();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const move = useAction('pairs.move', (moved) => {
    setChosen([]);
    say(moved.text);
  });
  const { state, status, pairs, moves } = group;
  const agreed = state === 'agreed';
  const own = pairs.filter(({ id }) => chosen.includes(id));
  const movable = moves.length > 0;
  const ready = pairs.filter((pair) => (agreed && waitsForOrder(pair)) || isReady(pair, moves));
  return (
    <section class="pair-group">
      <h2>
        <span class="grow">{status}</span>
        <span class="count">{pairs.length}</span>
      </h2>
      {movable && ready.length > 1 && (
        <Plain label={text.tickAll} about={status} onClick={() => setChosen(ready.map(({ id }) => id))} />
      )}
      <ul class="lines">
        {pairs.map((pair) => (
          <PairLineView
            key={pair.id}
            pair={pair}
            usual={moves[0]}
            on={chosen.includes(pair.id)}
            change={movable ? (on) => setChosen(ticked(pairs, chosen, pair.id, on)) : null}
          />
        ))}
      </ul>
      {move.failure && <Failed error={move.failure} repeat={move.repeat} reload={reload} />}
      {own.length > 0 && (
        <GroupMoves group={group} own={own} forOrder={agreed ? own.filter(waitsForOrder) : []} move={move} />
      )}
    </section>
  );
}

/** What can be done with the ticked pairs, and how many of them stay where they are. */
function GroupMoves({
  group: { state, moves },
  own,
  forOrder,
  move,
}: {
  group: PairGroup;
  own: readonly StatePair[];
  forOrder: readonly StatePair[];
  move: Action<'pairs.move'>;
}) {
  const { open } = useShell();
  const able = (goal: PairGoal): readonly StatePair[] => own.filter((pair) => canMove(pair, goal));
  const possible = moves.filter((goal) => able(goal).length > 0);
  return (
    <div class="group-moves">
      {forOrder.length > 0 && (
        <Plain
          label={text.order(forOrder.length)}
          onClick={() =>
            open({ screen: 'paper', kind: ORDER_ON_PAIRS, subjects: forOrder.map(({ id }) => id) })
          }
        />
      )}
      {possible.map((goal) => (
        <Plain
          key={goal}
          label={move.busy ? text.moving : text.move(goal, able(goal).length, state === 'paused')}
          busy={move.busy}
          onClick={() =>
            move.run({ to: goal, pairs: able(goal).map(({ id, revision }) => ({ id, revision })) })
          }
        />
      ))}
      <Left own={own} goal={possible[0] ?? moves[0]} order={forOrder.length > 0} />
    </div>
  );
}

const isReady = (pair: StatePair, [usual]: readonly PairGoal[]): boolean =>
  usual !== undefined && canMove(pair, usual);

/** Everything is in hand but the order. */
const waitsForOrder = ({ order, gaps }: StatePair): boolean => order === '' && gaps.length === 0;

/** Ticked pairs that the button leaves where they are. */
function Left({
  own,
  goal,
  order,
}: {
  own: readonly StatePair[];
  goal: PairGoal | undefined;
  order: boolean;
}) {
  const left = goal === undefined ? own : own.filter((pair) => !canMove(pair, goal));
  if (left.length === 0 || order) return null;
  return (
    <p class="ask-word" role="status">
      <Sign of="ask" /> {text.stays(left.length)}
    </p>
  );
}

function PairLineView({
  pair,
  usual,
  on,
  change,
}: {
  pair: StatePair;
  usual: PairGoal | undefined;
  on: boolean;
  change: ((on: boolean) => void) | null;
}) {
  const { open } = useShell();
  const facts = [pair.dates, pair.order && panel.pairs.order(pair.order), pair.ahead].filter(Boolean);
  // A pair without an order yet is asked for what the order needs, not for the order itself.
  const { order, gaps, faults } = pair;
  const usualStops = usual === undefined ? [] : stopsOf(pair, usual);
  const stops = (usual === 'ordered' && order === '' ? gaps : usualStops).filter(
    (line) => !faults.includes(line),
  );
  const words = (
    <>
      {pair.label}
      <span class="quiet block">{facts.join(' · ')}</span>
    </>
  );
  return (
    <li>
      {change ? (
        <Tick on={on} change={change}>
          {words}
        </Tick>
      ) : (
        <p class="line-words">{words}</p>
      )}
      <div class="gaps">
        <Reasons title={text.faults} lines={pair.faults} />
        <Reasons title={usual === 'ordered' && order === '' ? panel.pairs.gaps : text.cannot} lines={stops} />
        <span class="row small wrap">
          <PlaceLink place={pair.place} />
          <Plain
            label={panel.common.open}
            about={pair.label}
            onClick={() => open({ screen: 'pair', pairId: pair.id, menteeId: null })}
          />
          {pair.canChange && order !== '' && (
            <Plain
              label={panel.programmes.one}
              about={pair.label}
              onClick={() => open({ screen: 'programme', pairId: pair.id })}
            />
          )}
          {pair.canChange && (
            <Plain
              label={text.change}
              about={pair.label}
              onClick={() => open({ screen: 'pair-change', pairId: pair.id })}
            />
          )}
        </span>
      </div>
    </li>
  );
}

function Reasons({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="ask-word">
          <Sign of="ask" /> {title}: {line}
        </p>
      ))}
    </>
  );
}
