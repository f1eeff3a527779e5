import type { OrderCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { askNote, Notes } from '../../parts/notes';
import { Tick, ticked } from '../../parts/tick';

const text = panel.order;

/** Acts the order rests on: folded to their number, since the right ones are already marked. */
export function OrderActs({
  acts,
  chosen,
  change,
}: {
  acts: OrderCard['acts'];
  chosen: readonly string[];
  change: (actIds: readonly string[]) => void;
}) {
  const warned = acts.some((act) => act.warning !== null && chosen.includes(act.id));
  return (
    <details class="fold" open={warned}>
      <summary>
        {text.acts}
        <span class="quiet block">{text.actsCount(chosen.length)}</span>
      </summary>
      <ul>
        {acts.map((act) => (
          <li key={act.id}>
            <Tick on={chosen.includes(act.id)} change={(on) => change(ticked(acts, chosen, act.id, on))}>
              {act.title}
            </Tick>
            {act.warning !== null && <Notes notes={[askNote(act.warning)]} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
