import { Interpolation, LineChart } from 'chartist';
import { useRef, useState } from 'preact/hooks';
import type { MonthsView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { ChartFrame, ChartTable } from './chart-frame';
import { useChart } from './use-chart';

const text = panel.dashboard;
/** Lines that can be told apart in black and white. */
const MOST_LINES = 4;

type Line = MonthsView['lines'][number];

/** Shares of the chosen indicators over the months; a month nobody counted in breaks the line. */
export function Months({ chart }: { chart: MonthsView }) {
  const { title, months, lines } = chart;
  const shares = lines.filter((line) => line.isShare && line.values.some((value) => value !== null));
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const usual = shares.filter(({ usual: shown }) => shown);
  const keys = chosen ?? (usual.length > 0 ? usual : shares).slice(0, MOST_LINES).map(({ key }) => key);
  const drawn = shares.filter(({ key }) => keys.includes(key));
  const change = (key: string, on: boolean) =>
    setChosen(on ? [...keys, key] : keys.filter((other) => other !== key));
  return (
    <ChartFrame
      title={title}
      from=""
      wide
      empty={shares.length === 0 ? text.noHistory : ''}
      chart={<Picture months={months} lines={drawn} title={title} />}
      table={
        <ChartTable
          title={title}
          heads={[text.indicator, ...months]}
          rows={drawn.map(({ key, title: name, texts }) => ({ key, cells: [name, ...texts] }))}
        />
      }
    >
      <p class="quiet chart-from">{text.gap}</p>
      <details class="months-choice">
        <summary>{text.choose}</summary>
        <p class="quiet">{text.most(MOST_LINES)}</p>
        {shares.map(({ key, title: name }) => (
          <Choice
            key={key}
            name={name}
            on={keys.includes(key)}
            full={keys.length >= MOST_LINES}
            change={(on) => change(key, on)}
          />
        ))}
      </details>
    </ChartFrame>
  );
}

function Choice({ name, on, full, change }: ChoiceProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        disabled={full && !on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{name}</span>
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly on: boolean;
  /** There is no room for another line. */
  readonly full: boolean;
  readonly change: (on: boolean) => void;
}

function Picture({
  months,
  lines,
  title,
}: {
  months: readonly string[];
  lines: readonly Line[];
  title: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useChart(
    box,
    (element) => {
      const chart = new LineChart(
        element,
        { labels: [...months], series: lines.map(({ values }) => [...values]) },
        {
          height: '220px',
          low: 0,
          high: 100,
          lineSmooth: Interpolation.none({ fillHoles: false }),
          chartPadding: { top: 12, right: 24, bottom: 0, left: 0 },
          axisX: { labelInterpolationFnc: (month) => String(month).split(' ')[0] },
          axisY: { onlyInteger: true, offset: 40 },
        },
      );
      chart.on('draw', (drawn) => {
        if (drawn.type !== 'point') return;
        const line = lines[drawn.seriesIndex]!;
        drawn.element.elem('title').text(`${line.title}, ${months[drawn.index]}: ${line.texts[drawn.index]}`);
        const isLast = line.values.slice(drawn.index + 1).every((value) => value === null);
        if (!isLast) return;
        drawn.group
          .elem('text', { x: drawn.x + 8 + 9 * drawn.seriesIndex, y: drawn.y + 4 }, 'line-number')
          .text(String(drawn.seriesIndex + 1));
      });
      return chart;
    },
    [...months, ...lines.map(({ key, values }) => `${key} ${values.join()}`)].join('|'),
  );
  return (
    <>
      <div ref={box} class="lines" role="img" aria-label={title} />
      <ol class="line-names">
        {lines.map(({ key, title: name, texts }, at) => (
          <li key={key}>
            <svg class={`line-look ct-series-${'abcd'[at]}`} viewBox="0 0 40 4" aria-hidden="true">
              <line class="ct-line" x1="0" x2="40" y1="2" y2="2" />
            </svg>
            {at + 1}. {name}: {texts[texts.length - 1]}
          </li>
        ))}
      </ol>
    </>
  );
}
