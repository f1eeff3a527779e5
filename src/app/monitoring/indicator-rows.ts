import type { Input } from '../../contract/api';
import type { IndicatorRows } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Count } from '../../domain/monitoring/count';
import { keyOf } from '../../domain/monitoring/indicators';
import { dashboardTexts } from '../../text/dashboard';
import { sourceTexts as text } from '../../text/indicator-rows';
import type { Ports } from '../ports';
import { barKey, CHART_BARS } from './indicator-charts';
import { measure, titleOf, valueText } from './indicators';
import { type Monitoring, readMonitoring } from './monitoring-facts';
import { type Sources, shownRow, sourcesOf } from './sources';

/** Rows shown of each part; the sheet itself has the rest. */
const MOST_ROWS = 200;

interface Figure {
  readonly title: string;
  readonly value: string;
  readonly code: string;
  readonly count: Count;
}

/** The rows behind a figure or a bar: those it was counted from and those that are not in it. Thirteen reads. */
export function rowsOfIndicator(ports: Ports, { key }: Input<'indicators.rows'>): Result<IndicatorRows> {
  const board = readMonitoring(ports);
  const figure = figureOf(board, key);
  if (!figure) return refuse('stale', text.gone);
  const sources = sourcesOf(board);
  const { rows = [], rest = [] } = figure.count;
  return done({
    title: figure.title,
    value: figure.value,
    parts: [
      partOf(text.counted(figure.code, rows.length), rows, sources),
      partOf(text.lacking(figure.code, rest.length), rest, sources),
    ].filter((part) => part.rows.length > 0),
  });
}

function figureOf(board: Monitoring, key: string): Figure | null {
  const own = measure(board).find(({ value }) => keyOf(value) === key);
  if (own) return { title: titleOf(own), value: valueText(own), code: own.value.code, count: own.value };
  for (const chart of Object.keys(CHART_BARS) as (keyof typeof CHART_BARS)[]) {
    const bar = CHART_BARS[chart](board).find(({ of }) => barKey(chart, of) === key);
    if (bar) return { ...namesOf(chart, bar.of, board), value: shareText(bar), code: '', count: bar };
  }
  return null;
}

const shareText = ({ part, whole }: Count): string =>
  whole === null ? String(part) : dashboardTexts.share(part!, whole);

function namesOf(chart: keyof typeof CHART_BARS, of: string, { nameOf }: Monitoring): { title: string } {
  if (chart === 'weeks') return { title: `${dashboardTexts.weeks}: ${dashboardTexts.week(of as CivilDate)}` };
  return { title: `${dashboardTexts.charts[chart]}: ${chart === 'states' ? of : nameOf(of)}` };
}

const partOf = (
  title: string,
  facts: readonly object[],
  sources: Sources,
): IndicatorRows['parts'][number] => ({
  title,
  rows: facts.slice(0, MOST_ROWS).map((fact) => shownRow(sources, fact)),
  more: facts.length > MOST_ROWS ? text.more(facts.length - MOST_ROWS) : '',
});
