import { useState } from 'preact/hooks';
import type { OrderChoice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useLoad } from '../../use-call';
import { OrderEditor } from './order-editor';

/** The order that binds mentors to mentees. Opens with what the book already knows. */
export function OrderScreen({ pairIds }: { pairIds: readonly string[] | null }) {
  const [round, setRound] = useState(0);
  return (
    <ScreenFrame title={panel.order.title}>
      <OpenedOrder key={round} pairIds={pairIds} reload={() => setRound(round + 1)} />
    </ScreenFrame>
  );
}

function OpenedOrder({ pairIds, reload }: { pairIds: readonly string[] | null; reload: () => void }) {
  const [choice, setChoice] = useState<OrderChoice | null>(null);
  const card = useLoad('orders.open', { pairIds });
  return (
    <Loaded from={card}>
      {(opened) =>
        opened.pairs.length === 0 ? (
          <p>{panel.order.empty}</p>
        ) : (
          <OrderEditor opened={opened} choice={choice ?? opened.choice} change={setChoice} reload={reload} />
        )
      }
    </Loaded>
  );
}
