import type { IndicatorBoard, IndicatorLine, Place } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { WorldIndicator } from '../../documents/world';
import type { MonitoringFacts } from '../../domain/monitoring/facts';
import {
  type IndicatorThreshold,
  type PlanRowWords,
  thresholdOf,
  weakBelow,
} from '../../domain/monitoring/indicator-thresholds';
import { type IndicatorValue, indicatorsOf } from '../../domain/monitoring/indicators';
import { indicators } from '../../sheets/all';
import type { Indicator } from '../../sheets/year-plan';
import { FACT_SHEETS } from '../../text/evidence';
import { indicatorTexts as text } from '../../text/indicators';
import type { Ports } from '../ports';
import { kindsOfRow, stagesAlone } from './evidence-rows';
import { type Monitoring, readMonitoring } from './monitoring-facts';

/** An indicator with the share it is measured by. */
interface Measured {
  readonly value: IndicatorValue;
  readonly threshold: IndicatorThreshold | null;
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

/** All indicators with the thresholds that the plan's own rows name. */
function measureFacts(facts: MonitoringFacts, rows: readonly PlanRowWords[]): Measured[] {
  const weak = weakBelow(rows);
  return indicatorsOf(facts, weak).map((value) => ({
    value,
    threshold: thresholdOf(value.code, rows),
    weak,
  }));
}

const measure = (board: Monitoring): Measured[] => measureFacts(board.facts, planWords(board));

/** Figures of the year with what they were counted from. Thirteen reads, no writes. */
export function openIndicators(ports: Ports): Result<IndicatorBoard> {
  const board = readMonitoring(ports);
  return done({
    dateText: text.onDay(board.banks.today),
    lines: measure(board).map((one) => lineOf(one, board)),
  });
}

function lineOf({ value, threshold, weak }: Measured, { banks, plan, nameOf }: Monitoring): IndicatorLine {
  const { code, detail, from, lacking = [] } = value;
  const sheets = from.map((sheet) => FACT_SHEETS[sheet]);
  const cell = (sheet: string, row: number): Place => ({ sheet, row, column: 1 });
  const named = (threshold?.rows ?? []).map(({ row }) => ({
    text: text.thresholdRow(row),
    place: cell(plan.sheet, row),
  }));
  const staff = code === 'I-01' || code === 'I-02';
  return {
    code,
    title: text.title(code, detail, weak),
    value: text.value(value),
    collected: value.part !== null,
    reached: reachedBy(value, threshold),
    threshold: text.threshold(code, threshold),
    question: threshold?.disputed
      ? text.disputed(threshold)
      : staff && value.part === null
        ? text.noStaff
        : '',
    date: text.date(banks.today),
    lacking: text.lacking(code, lacking.map(nameOf)),
    places: [...sheets.map((sheet) => ({ text: sheet, place: cell(sheet, 1) })), ...named],
  };
}

const AT_LEAST: Readonly<Partial<Record<IndicatorValue['code'], number>>> = { 'I-04': 1, 'I-24': 15 };
const MEAN_AT_LEAST: Readonly<Partial<Record<IndicatorValue['code'], number>>> = { 'I-19': 1, 'I-21': 0 };

/** Is the figure as good as it should be; `null` without data or without a threshold. */
function reachedBy(
  { code, part, whole }: IndicatorValue,
  threshold: IndicatorThreshold | null,
): boolean | null {
  if (part === null) return null;
  if (code === 'I-10') return part === 0;
  const points = AT_LEAST[code];
  if (points !== undefined) return part >= points;
  const mean = MEAN_AT_LEAST[code];
  if (mean !== undefined) return whole !== null && whole > 0 && part / whole >= mean;
  if (!threshold || !whole) return null;
  return (part * 100) / whole >= threshold.percent;
}

const sheetsOf = ({ from }: IndicatorValue): string => from.map((sheet) => FACT_SHEETS[sheet]).join(', ');

/** The same figures as documents print them; `rows` are the plan's words on thresholds. */
export const figuresOfFacts = (facts: MonitoringFacts, rows: readonly PlanRowWords[]): WorldIndicator[] =>
  measureFacts(facts, rows).map(({ value, threshold, weak }) => ({
    code: value.code,
    detail: value.detail ?? '',
    title: text.title(value.code, value.detail, weak),
    unit: value.unit,
    value: text.value(value),
    part: value.part,
    whole: value.whole,
    lacking: value.lacking ?? [],
    threshold: text.threshold(value.code, threshold),
    reached: reachedBy(value, threshold),
    date: facts.today,
    source: sheetsOf(value),
  }));

export const figuresForPapers = (board: Monitoring): WorldIndicator[] =>
  figuresOfFacts(board.facts, planWords(board));

/** Writes «Показатели» anew. */
export function writeIndicators(ports: Ports): Result<{ text: string }> {
  ports.book.need(indicators);
  const board = readMonitoring(ports);
  const rows = measure(board).map(({ value, threshold, weak }): Partial<Indicator> => {
    const { code, detail, part, whole } = value;
    return {
      code,
      title: text.title(code, detail, weak),
      value: text.value(value),
      part,
      whole,
      threshold: text.threshold(code, threshold),
      date: board.banks.today,
      source: sheetsOf(value),
    };
  });
  ports.book.read(indicators);
  ports.book.replace(indicators, rows);
  ports.book.commit();
  return done({ text: text.written(rows.length) });
}
