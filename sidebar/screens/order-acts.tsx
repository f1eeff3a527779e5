import type { OrderCard } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Notes } from '../parts/notes';

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
  const toggle = (id: string, on: boolean) => {
    const next = acts.filter((act) => (act.id === id ? on : chosen.includes(act.id)));
    change(next.map((act) => act.id));
  };
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
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.includes(act.id)}
                onChange={(event) => toggle(act.id, event.currentTarget.checked)}
              />
              <span>{act.title}</span>
            </label>
            {act.warning !== null && (
              <Notes notes={[{ severity: 'ask', message: act.warning, place: null }]} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
