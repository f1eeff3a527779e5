import type { IndicatorBoard, IndicatorLine, Place } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { type IndicatorCode, keyOf } from '../../domain/monitoring/indicators';
import { indicatorHistory } from '../../sheets/all';
import { FACT_SHEETS } from '../../text/evidence';
import { rowsText } from '../../text/indicator-rows';
import { indicatorTexts as text } from '../../text/indicators';
import { settingRow, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { chartsOf, satisfactionOf, weeksOf } from './indicator-charts';
import { monthsOf } from './indicator-months';
import { type Measured, measure, sheetsOf, thresholdText, titleOf, valueText } from './indicators';
import { type Monitoring, readMonitoring } from './monitoring-facts';
import { type Sources, sourcesOf } from './sources';

/** The six numbers of the head: who takes part, what was done, what came of it. */
const TOP: readonly IndicatorCode[] = ['I-03', 'I-04', 'I-01', 'I-07', 'I-09', 'I-05'];

/** Figures of the year with what they were counted from, their charts and months. Fourteen reads, no writes. */
export function openIndicators(ports: Ports): Result<IndicatorBoard> {
  const board = readMonitoring(ports);
  const figures = measure(board);
  const sources = sourcesOf(board);
  const history = valuesOf(ports.book.read(indicatorHistory));
  return done({
    dateText: text.onDay(board.banks.today),
    year: schoolYearLabel(board.banks.year),
    top: TOP,
    lines: figures.map((one) => lineOf(one, board, sources)),
    charts: chartsOf(board, figures),
    weeks: weeksOf(board),
    satisfaction: satisfactionOf(board),
    months: monthsOf(board, figures, history),
  });
}

/** «14 строк: Пары 2, 3, 5…»: the rows the part was made from. */
function rowsOf({ value }: Measured, sources: Sources): string {
  const bySheet = new Map<string, number[]>();
  for (const fact of value.rows ?? []) {
    const place = sources.get(fact)?.place;
    if (place) bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), place.row]);
  }
  return rowsText(bySheet);
}

function lineOf(one: Measured, board: Monitoring, sources: Sources): IndicatorLine {
  const { value, threshold, reached } = one;
  const { banks, plan, nameOf } = board;
  const named = (threshold?.rows ?? []).map(({ row }) => ({
    text: text.thresholdRow(row),
    place: { sheet: plan.sheet, row, column: 1 },
  }));
  return {
    key: keyOf(value),
    code: value.code,
    title: titleOf(one),
    value: valueText(one),
    collected: value.part !== null,
    reached,
    threshold: thresholdText(one),
    because: becauseOf(one),
    question: questionOf(one),
    date: text.date(banks.today),
    source: sheetsOf(value),
    rows: rowsOf(one, sources),
    lacking: text.lacking(value.code, (value.lacking ?? []).map(nameOf)),
    places: [...value.from.map((sheet) => sheetPlace(sheet, one, board)), ...named],
  };
}

const OWN_THRESHOLDS = {
  'I-02': 'thresholdStaff',
  'I-20': 'thresholdDeficits',
  'I-22': 'thresholdStayed',
} as const;

function becauseOf({ value: { code, part }, threshold }: Measured): string {
  if (code === 'I-22' && part === null) return text.notYet;
  const own = code in OWN_THRESHOLDS ? OWN_THRESHOLDS[code as keyof typeof OWN_THRESHOLDS] : null;
  return threshold === null && own !== null ? text.ownThreshold(own) : text.because(threshold);
}

function questionOf({ value: { code, part }, threshold }: Measured): string {
  if (threshold?.disputed) return text.disputed(threshold);
  return (code === 'I-01' || code === 'I-02') && part === null ? text.noStaff : '';
}

/** The sheet of a figure; of «Настройки» the very row. */
function sheetPlace(
  sheet: Measured['value']['from'][number],
  { value }: Measured,
  { banks }: Monitoring,
): { text: string; place: Place } {
  const key = value.code === 'I-01' ? 'staffYoung' : 'staffAll';
  const row = sheet === 'settings' ? (settingRow(banks.settingRows, key)?.row ?? 1) : 1;
  return { text: FACT_SHEETS[sheet], place: { sheet: FACT_SHEETS[sheet], row, column: 1 } };
}
