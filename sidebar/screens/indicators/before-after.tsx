import type { BeforeAfterView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { percent } from './bar-chart';
import { ChartFrame, ChartTable } from './chart-frame';

const text = panel.dashboard;
/** The greatest mark of a scale. */
const GREATEST = 10;

/** Means before and after, one above the other: hollow before, filled after. */
export function BeforeAfter({ chart }: { chart: BeforeAfterView }) {
  const { title, from, rows } = chart;
  return (
    <ChartFrame
      title={title}
      from={from}
      wide
      empty={rows.length === 0 ? text.noAnswers : ''}
      chart={
        <ul class="bars" aria-label={title}>
          {rows.map(({ label, before, after, beforeText, afterText }) => (
            <li key={label} class="bar-pair">
              <span class="bar-label">{label}</span>
              <Mean label={text.before} value={before} shown={beforeText} look="hollow" />
              <Mean label={text.after} value={after} shown={afterText} look="filled" />
            </li>
          ))}
        </ul>
      }
      table={
        <ChartTable
          title={title}
          heads={[text.question, text.before, text.after]}
          rows={rows.map(({ label, beforeText, afterText }) => ({
            key: label,
            cells: [label, beforeText, afterText],
          }))}
        />
      }
    />
  );
}

function Mean({
  label,
  value,
  shown,
  look,
}: {
  label: string;
  value: number | null;
  shown: string;
  look: string;
}) {
  return (
    <span class="mean-row">
      <span class="mean-label">{label}</span>
      <span class="bar-track" aria-hidden="true">
        {value !== null && <span class={`bar-fill ${look}`} style={{ width: percent(value / GREATEST) }} />}
      </span>
      <span class={value === null ? 'bar-text quiet' : 'bar-text'}>{shown}</span>
    </span>
  );
}
