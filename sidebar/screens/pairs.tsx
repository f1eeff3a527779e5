import type { PairLine } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Actions, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { RowList } from '../parts/row-list';
import { ScreenFrame } from '../parts/screen-frame';
import { Sign } from '../parts/sign';
import { routeOf } from '../routes';
import { useShell } from '../shell';
import { useLoad } from '../use-call';

const text = panel.pairs;

/** All pairs with their state and what each still lacks. */
export function PairsScreen() {
  const { open } = useShell();
  const form = useLoad('pairs.open', { pairId: null, menteeId: null });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={form}>
        {({ pairs }) => (
          <>
            {pairs.length === 0 && <p>{text.empty}</p>}
            <RowList
              label={text.title}
              items={pairs}
              keyOf={(pair) => pair.id}
              nameOf={(pair) => pair.label}
              open={(pair) => open({ screen: 'pair', pairId: pair.id, menteeId: null })}
            >
              {(pair) => <PairRow pair={pair} />}
            </RowList>
          </>
        )}
      </Loaded>
      <Actions>
        <Primary label={text.add} onClick={() => open(routeOf('pair'))} />
      </Actions>
    </ScreenFrame>
  );
}

function PairRow({ pair }: { pair: PairLine }) {
  const facts = [pair.status, pair.dates, pair.order && text.order(pair.order)].filter(Boolean);
  return (
    <span class="grow">
      {pair.label}
      <span class="quiet block">{facts.join(' · ')}</span>
      {pair.gaps.length > 0 && (
        <span class="ask-word block">
          <Sign of="ask" /> {text.gaps}: {pair.gaps.join(', ')}
        </span>
      )}
    </span>
  );
}
