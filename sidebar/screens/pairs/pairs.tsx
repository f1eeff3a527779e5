import type { PairGroup, PairsByState } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { AlonePeople } from './pair-alone';
import { PairGroupView } from './pair-group';

const text = panel.pairs;

/** All pairs by their states, with what each still lacks and the moves many can make at once. */
export function PairsScreen({ first }: { first: PairGroup['state'] }) {
  const { open } = useShell();
  const states = useLoad('pairs.states', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={states}>
        {(value) => <Groups states={value} first={first} reload={states.reload} />}
      </Loaded>
      <Actions>
        <Primary label={text.add} onClick={() => open(routeOf('pair'))} />
        <Plain label={panel.programmes.title} onClick={() => open(routeOf('programmes'))} />
        <Plain label={panel.pairChange.title} onClick={() => open({ screen: 'pair-change', pairId: null })} />
      </Actions>
    </ScreenFrame>
  );
}

function Groups({
  states,
  first,
  reload,
}: {
  states: PairsByState;
  first: PairGroup['state'];
  reload: () => void;
}) {
  const shown = states.groups.map((group) => (
    <PairGroupView key={group.status} group={group} reload={reload} />
  ));
  const onTop = states.groups.map(({ state }) => first !== null && state === first);
  return (
    <>
      {states.groups.length === 0 && <p>{text.empty}</p>}
      {shown.filter((_, at) => onTop[at])}
      {states.alone.length > 0 && <AlonePeople people={states.alone} />}
      {shown.filter((_, at) => !onTop[at])}
    </>
  );
}
