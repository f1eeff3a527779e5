import type { WorldIndicator } from '../../documents/world';
import type { MonitoringFacts } from '../../domain/monitoring/facts';
import {
  type IndicatorThreshold,
  type PlanRowWords,
  reachedBy,
  thresholdOf,
  weakBelow,
} from '../../domain/monitoring/indicator-thresholds';
import { type IndicatorValue, indicatorsOf } from '../../domain/monitoring/indicators';
import { FACT_SHEETS } from '../../text/evidence';
import { indicatorTexts as text } from '../../text/indicators';
import { kindsOfRow } from '../roadmap/kinds-of-row';
import { stagesAlone } from './evidence-rows';
import type { Monitoring } from './monitoring-facts';

/** An indicator with the share it is measured by. */
export interface Measured {
  readonly value: IndicatorValue;
  readonly threshold: IndicatorThreshold | null;
  readonly reached: boolean | null;
  readonly weak: number;
}

/** The plan as far as it names thresholds. */
export function planWords(board: Pick<Monitoring, 'plan'>): PlanRowWords[] {
  const own = stagesAlone(board);
  return board.plan.rows.map(({ row, values }) => ({
    row,
    number: values.number,
    archetypes: kindsOfRow(values, own).kinds,
    result: values.result,
    indicator: values.indicator,
    threshold: values.threshold,
  }));
}

/** All indicators with the thresholds that the plan's own rows, «Настройки» or the usual practice name. */
function measureFacts(facts: MonitoringFacts, rows: readonly PlanRowWords[]): Measured[] {
  const weak = weakBelow(rows);
  return indicatorsOf(facts, weak).map((value) => {
    const threshold = thresholdOf(value.code, rows, facts);
    return { value, threshold, weak, reached: reachedBy(value, threshold) };
  });
}

export const measure = (board: Monitoring): Measured[] => measureFacts(board.facts, planWords(board));

/** Names of the sheets a figure was counted from. */
export const sheetsOf = ({ from }: Pick<IndicatorValue, 'from'>): string =>
  from.map((sheet) => FACT_SHEETS[sheet]).join(', ');

export const titleOf = ({ value, weak }: Measured): string => text.title(value, weak);
export const valueText = ({ value, reached }: Measured): string => text.value(value, reached);
export const thresholdText = ({ value, threshold }: Measured): string => text.threshold(value, threshold);

/** The same figures as documents print them; `rows` are the plan's words on thresholds. */
export const figuresOfFacts = (facts: MonitoringFacts, rows: readonly PlanRowWords[]): WorldIndicator[] =>
  measureFacts(facts, rows).map((one) => ({
    code: one.value.code,
    detail: one.value.detail ?? '',
    title: titleOf(one),
    unit: one.value.unit,
    value: valueText(one),
    part: one.value.part,
    whole: one.value.whole,
    lacking: one.value.lacking ?? [],
    threshold: thresholdText(one),
    reached: one.reached,
    date: facts.today,
    source: sheetsOf(one.value),
  }));

export const figuresForPapers = (board: Monitoring): WorldIndicator[] =>
  figuresOfFacts(board.facts, planWords(board));
