import type { BarChartView, BeforeAfterView, ChartBarView, WeeksView } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import {
  type ChartBar,
  meetingsByWeek,
  pairsByState,
  programmesByPair,
} from '../../domain/monitoring/charts';
import { type IndicatorCode, keyOf } from '../../domain/monitoring/indicators';
import { questionRounds } from '../../domain/monitoring/survey-rounds';
import { meetings, pairs, programmes, surveys } from '../../sheets/all';
import { dashboardTexts as text } from '../../text/dashboard';
import { INDICATOR_TITLES } from '../../text/indicators';
import { type Measured, sheetsOf, valueText } from './indicators';
import type { Monitoring } from './monitoring-facts';

/** Programmes shown in one chart, the weakest first. */
const MOST_PROGRAMMES = 20;

/** Bars whose rows are asked for by a key that is no indicator. */
export const CHART_BARS = {
  states: ({ facts }: Monitoring) => pairsByState(facts),
  weeks: ({ facts }: Monitoring) => meetingsByWeek(facts),
  programmes: ({ facts }: Monitoring) => programmesByPair(facts),
} as const satisfies Readonly<Record<string, (board: Monitoring) => ChartBar[]>>;

export const barKey = (chart: keyof typeof CHART_BARS, of: string): string => `${chart} ${of}`;

const share = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : Math.min(1, part / whole);

/** Lines of indicators as bars; `labelOf` where the detail says more than the title. */
function ofIndicators(
  figures: readonly Measured[],
  codes: readonly IndicatorCode[],
  labelOf: (one: Measured) => string,
): ChartBarView[] {
  return figures
    .filter(({ value }) => codes.includes(value.code))
    .map((one) => ({
      key: keyOf(one.value),
      label: labelOf(one),
      text: valueText(one),
      share: share(one.value.part, one.value.whole),
      threshold: one.threshold === null || one.value.part === null ? null : one.threshold.percent / 100,
    }));
}

const sourceOf = (figures: readonly Measured[], code: IndicatorCode): string => {
  const own = figures.find(({ value }) => value.code === code);
  return own ? sheetsOf(own.value) : '';
};

/** All charts whose bars stand for parts of a whole. */
export function chartsOf(board: Monitoring, figures: readonly Measured[]): BarChartView[] {
  const chart = (id: BarChartView['id'], from: string, bars: ChartBarView[], more = ''): BarChartView => ({
    ...{ id, title: text.charts[id], from, bars, more },
  });
  const detail = ({ value }: Measured): string => value.detail?.trim() || text.noStage;
  return [
    chart('stages', sourceOf(figures, 'I-25'), ofIndicators(figures, ['I-25'], detail)),
    chart('states', pairs.name, stateBars(board)),
    chart(
      'coverage',
      sourceOf(figures, 'I-01'),
      ofIndicators(figures, ['I-01', 'I-02'], ({ value }) => INDICATOR_TITLES[value.code]),
    ),
    programmeChart(board),
    chart('consents', sourceOf(figures, 'I-17'), ofIndicators(figures, ['I-17'], detail)),
  ];
}

const stateBars = (board: Monitoring): ChartBarView[] =>
  CHART_BARS.states(board).map(({ of, part, whole }) => ({
    key: barKey('states', of),
    label: of,
    text: text.share(part, whole!),
    share: share(part, whole),
    threshold: null,
  }));

function programmeChart(board: Monitoring): BarChartView {
  const all = CHART_BARS.programmes(board);
  const bars = all.slice(0, MOST_PROGRAMMES).map(({ of, part, whole }) => ({
    key: barKey('programmes', of),
    label: board.nameOf(of),
    text: text.share(part, whole!),
    share: share(part, whole),
    threshold: null,
  }));
  const more = all.length > bars.length ? text.morePairs(all.length - bars.length) : '';
  return { id: 'programmes', title: text.charts.programmes, from: programmes.name, bars, more };
}

export const weeksOf = (board: Monitoring): WeeksView => ({
  title: text.weeks,
  from: meetings.name,
  weeks: CHART_BARS.weeks(board).map(({ of, part }) => ({
    key: barKey('weeks', of),
    label: text.day(of as CivilDate),
    days: text.week(of as CivilDate),
    count: part,
  })),
});

/** Means before and after, of questions both sides were asked at least once. */
export function satisfactionOf({ facts }: Monitoring): BeforeAfterView {
  const sides = [
    ...questionRounds(facts, 'Q-03s', 'Q-06').map((one) => ({ ...one, label: text.mentee(one.question) })),
    ...questionRounds(facts, 'Q-04s', 'Q-07').map((one) => ({ ...one, label: text.mentor(one.question) })),
  ];
  return {
    title: text.satisfaction,
    from: surveys.name,
    rows: sides.map(({ label, before, after }) => ({
      label,
      before: before.mean,
      after: after.mean,
      beforeText: text.mean(before),
      afterText: text.mean(after),
    })),
  };
}
