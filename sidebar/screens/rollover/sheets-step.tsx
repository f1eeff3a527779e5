import type { RolloverView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';

const text = panel.rollover;

/** The sheets of the year: what goes, what stays and why. */
export function SheetsStep({ view: { archive, sheets } }: { view: RolloverView }) {
  return (
    <>
      <p class="lead">{text.sheetsLead(archive)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows" tabIndex={0} aria-label={text.sheetsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.sheetHeaders.name}</th>
              <th scope="col">{text.sheetHeaders.goes}</th>
              <th scope="col">{text.sheetHeaders.stays}</th>
              <th scope="col">{text.sheetHeaders.why}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ name, goes, stays, why }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{goes}</td>
                <td>{stays}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
