import { useRef } from 'preact/hooks';
import type { BarChartView, ChartBarView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { useRowKeys } from '../../use-row-keys';
import { ChartFrame, ChartTable } from './chart-frame';
import { RowsLink } from './rows-link';

const text = panel.dashboard;

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Bars with their words beside them: each is a button to its rows, arrows walk over them. */
export function BarChart({ chart }: { chart: BarChartView }) {
  const { title, from, bars, more } = chart;
  return (
    <ChartFrame
      title={title}
      from={from}
      empty={bars.length === 0 ? text.none : ''}
      chart={<Bars title={title} bars={bars} />}
      table={
        <ChartTable
          title={title}
          heads={[text.what, text.value]}
          rows={bars.map((bar) => ({
            key: bar.key,
            cells: [bar.label, <ValueLink key={bar.key} bar={bar} />],
          }))}
        />
      }
    >
      {bars.some(({ threshold }) => threshold !== null) && (
        <p class="quiet chart-from">{text.thresholdMark}</p>
      )}
      {more !== '' && <p class="quiet chart-from">{more}</p>}
    </ChartFrame>
  );
}

const ValueLink = ({ bar }: { bar: ChartBarView }) =>
  bar.share === null ? (
    <span class="quiet">{bar.text}</span>
  ) : (
    <RowsLink of={bar.key} about={bar.label}>
      {bar.text}
    </RowsLink>
  );

function Bars({ title, bars }: { title: string; bars: readonly ChartBarView[] }) {
  const list = useRef<HTMLUListElement>(null);
  const reach = bars.filter(({ share }) => share !== null);
  const { reachable, setCurrent, onKeyDown } = useRowKeys(
    list,
    '.bar-row',
    reach.map(({ label }) => label),
  );
  return (
    <ul ref={list} class="bars" aria-label={title} onKeyDown={onKeyDown}>
      {bars.map((bar) => {
        const at = reach.indexOf(bar);
        return (
          <li key={bar.key}>
            <BarRow bar={bar} reachable={at === reachable} onFocus={() => setCurrent(at)} />
          </li>
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly bar: ChartBarView;
  readonly reachable: boolean;
  readonly onFocus: () => void;
}

function BarRow({ bar, reachable, onFocus }: RowProps) {
  const inside = (
    <>
      <span class="bar-label">{bar.label}</span>
      <span class="bar-track" aria-hidden="true">
        {bar.share !== null && <span class="bar-fill" style={{ width: percent(bar.share) }} />}
        {bar.threshold !== null && (
          <span class="bar-threshold" style={{ left: percent(Math.min(1, bar.threshold)) }} />
        )}
      </span>
      <span class={bar.share === null ? 'bar-text quiet' : 'bar-text'}>{bar.text}</span>
    </>
  );
  if (bar.share === null) return <span class="bar-none">{inside}</span>;
  return (
    <RowsLink of={bar.key} about={bar.label} class="bar-row" reachable={reachable} onFocus={onFocus}>
      {inside}
    </RowsLink>
  );
}
