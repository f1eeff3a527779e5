import type { OrderCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { type Note, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { Tick, ticked } from '../../parts/tick';

const text = panel.order;

/** Pairs of the order as ticks; a pair that lacks something says what and where. */
export function OrderPairs({
  pairs,
  chosen,
  notes,
  change,
}: {
  pairs: OrderCard['pairs'];
  chosen: readonly string[];
  notes: readonly Note[];
  change: (pairIds: readonly string[]) => void;
}) {
  return (
    <fieldset>
      <legend>
        {text.pairs}
        <span class="count">{text.chosen(chosen.length)}</span>
      </legend>
      <ul class="lines">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <Tick on={chosen.includes(pair.id)} change={(on) => change(ticked(pairs, chosen, pair.id, on))}>
              {pair.label}
              <span class="quiet block">{pair.dates}</span>
            </Tick>
            {pair.gaps.length > 0 && (
              <div class="gaps ask-word">
                {pair.gaps.map((gap) => (
                  <p key={gap}>
                    <Sign of="ask" /> {gap}
                  </p>
                ))}
                <PlaceLink place={pair.place} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Notes notes={notes} />
    </fieldset>
  );
}
