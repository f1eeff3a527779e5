import type { RolloverRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { PlaceLink } from '../../parts/place-link';

const text = panel.rollover;

/** Old and new words of every row side by side; amber where a person has to look. */
export function PlanRows({ rows }: { rows: readonly RolloverRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="plan-rows" tabIndex={0} aria-label={text.rows}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.headers.number}</th>
            <th scope="col">{text.headers.activity}</th>
            <th scope="col">{text.headers.old}</th>
            <th scope="col">{text.headers.deadline}</th>
            <th scope="col">{text.headers.look}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.place.row} class={row.look.length > 0 ? 'asked' : ''}>
              <td>
                <PlaceLink place={row.place} text={row.number || String(row.place.row)} />
              </td>
              <td>{row.activity}</td>
              <td>{row.old}</td>
              <td>
                {row.old === row.deadline ? <span class="quiet">{text.same}</span> : row.deadline}
                {row.reading && <span class="quiet block">{row.reading}</span>}
              </td>
              <td>
                {row.look.map((reason) => (
                  <span key={reason} class="ask-word block">
                    <span aria-hidden="true">? </span>
                    {reason}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
