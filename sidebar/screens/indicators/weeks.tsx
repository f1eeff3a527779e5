import { BarChart } from 'chartist';
import { useRef } from 'preact/hooks';
import type { WeeksView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { useShell } from '../../shell';
import { ChartFrame, ChartTable } from './chart-frame';
import { RowsLink } from './rows-link';
import { useChart } from './use-chart';

const text = panel.dashboard;

/** Meetings of each week as columns; a column leads to its meetings, and so does its line of the table. */
export function Weeks({ chart }: { chart: WeeksView }) {
  const { title, from, weeks } = chart;
  const all = weeks.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFrame
      title={title}
      from={from}
      empty={weeks.length === 0 ? text.noMeetings : ''}
      chart={<Columns weeks={weeks} label={`${title}: ${text.weeks(all, weeks.length)}`} />}
      table={
        <ChartTable
          title={title}
          heads={[text.week, text.meetings]}
          rows={weeks.map(({ key, days, count }) => ({
            key,
            cells: [
              days,
              count === 0 ? (
                '0'
              ) : (
                <RowsLink key={key} of={key} about={days}>
                  {count}
                </RowsLink>
              ),
            ],
          }))}
        />
      }
    />
  );
}

/** Labels that fit below the columns. */
const MOST_LABELS = 10;

function Columns({ weeks, label }: { weeks: WeeksView['weeks']; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { open } = useShell();
  const every = Math.ceil(weeks.length / MOST_LABELS);
  useChart(
    box,
    (element) => {
      const chart = new BarChart(
        element,
        { labels: weeks.map((week) => week.label), series: [weeks.map(({ count }) => count)] },
        {
          height: '170px',
          low: 0,
          chartPadding: { top: 8, right: 8, bottom: 0, left: 0 },
          axisX: { showGrid: false, labelInterpolationFnc: (day, at) => (at % every === 0 ? day : null) },
          axisY: { onlyInteger: true, offset: 28 },
        },
      );
      chart.on('draw', (drawn) => {
        if (drawn.type !== 'bar') return;
        const week = weeks[drawn.index]!;
        drawn.element.elem('title').text(`${week.days}: ${week.count}`);
        drawn.element
          .getNode()
          .addEventListener('click', () => open({ screen: 'indicator-rows', of: week.key }));
      });
      return chart;
    },
    weeks,
  );
  return <div ref={box} class="columns" role="img" aria-label={label} />;
}
