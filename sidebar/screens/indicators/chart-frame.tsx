import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { panel } from '../../../src/text/panel';

const text = panel.dashboard;

/** A chart with its name, what it was counted from, and the button that turns it into a table and back. */
export function ChartFrame({
  title,
  from,
  wide = false,
  empty,
  chart,
  table,
  children,
}: {
  title: string;
  from: string;
  wide?: boolean;
  /** Said instead of the chart when there is nothing to draw; `''` when there is. */
  empty: string;
  chart: ComponentChildren;
  table: ComponentChildren;
  children?: ComponentChildren;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section class={wide ? 'chart chart-wide' : 'chart'} aria-label={title}>
      <div class="chart-head">
        <h2>{title}</h2>
        {empty === '' && (
          <button
            type="button"
            class="plain"
            aria-pressed={asTable}
            aria-label={`${asTable ? text.asChart : text.asTable}: ${title}`}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? text.asChart : text.asTable}
          </button>
        )}
      </div>
      {from !== '' && <p class="quiet chart-from">{text.from(from)}</p>}
      {empty === '' ? asTable ? table : chart : <p class="quiet">{empty}</p>}
      {empty === '' && children}
    </section>
  );
}

/** A table of a chart: its heads, then rows whose first cell names them. */
export function ChartTable({
  title,
  heads,
  rows,
}: {
  title: string;
  heads: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} data-head={heads[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
