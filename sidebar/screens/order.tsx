import { useState } from 'preact/hooks';
import type { OrderCard, OrderChoice } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Loaded } from '../parts/loaded';
import { ScreenFrame } from '../parts/screen-frame';
import { useLoad } from '../use-call';
import { OrderEditor } from './order-editor';

/** The order that binds mentors to mentees. Opens with what the book already knows. */
export function OrderScreen({ pairIds }: { pairIds: readonly string[] | null }) {
  const [round, setRound] = useState(0);
  const [choice, setChoice] = useState<OrderChoice | null>(null);
  const card = useLoad('orders.open', { pairIds });
  const reload = () => {
    setChoice(null);
    setRound((count) => count + 1);
    card.reload();
  };
  return (
    <ScreenFrame title={panel.order.title}>
      <Loaded from={card}>
        {(value: OrderCard) =>
          value.pairs.length === 0 ? (
            <p>{panel.order.empty}</p>
          ) : (
            <OrderEditor
              key={round}
              opened={value}
              choice={choice ?? value.choice}
              change={setChoice}
              reload={reload}
            />
          )
        }
      </Loaded>
    </ScreenFrame>
  );
}
