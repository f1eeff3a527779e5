import type { PaperCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { askNote, Notes } from '../../parts/notes';
import { Tick, ticked } from '../../parts/tick';

const text = panel.order;

/** Acts the document rests on: folded to their number; one that is not in force on the day says why and is off. */
export function OrderActs({
  acts,
  chosen,
  change,
}: {
  acts: PaperCard['acts'];
  chosen: readonly string[];
  change: (actIds: readonly string[]) => void;
}) {
  if (acts.length === 0) return null;
  const cited = acts.filter(({ id, barred }) => !barred && chosen.includes(id));
  const dropped = acts.some(({ id, barred }) => barred && chosen.includes(id));
  return (
    <details class="fold" open={dropped}>
      <summary>
        {text.acts}
        <span class="quiet block">{text.actsCount(cited.length)}</span>
      </summary>
      <ul>
        {acts.map(({ id, title, barred, warning }) => (
          <li key={id}>
            {barred ? (
              <span class="quiet">{title}</span>
            ) : (
              <Tick on={chosen.includes(id)} change={(on) => change(ticked(acts, chosen, id, on))}>
                {title}
              </Tick>
            )}
            {warning !== null && <Notes notes={[askNote(warning)]} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
