import { done, type Result } from '../../contract/result';
import { isTooFew } from '../../domain/monitoring/indicator-thresholds';
import { indicatorHistory, indicators, summary } from '../../sheets/all';
import type { SummaryRow } from '../../sheets/office';
import type { Indicator } from '../../sheets/year-plan';
import type { IndicatorMonth } from '../../sheets/year-work';
import { dashboardTexts } from '../../text/dashboard';
import { indicatorTexts as text } from '../../text/indicators';
import { valuesOf } from '../banks';
import type { Ports } from '../ports';
import { type Measured, measure, sheetsOf, thresholdText, titleOf, valueText } from './indicators';
import { type Monitoring, readMonitoring } from './monitoring-facts';
import { writeRegister } from './register-year';

/** The sum of so few marks would tell them; how many answered may be said. */
const numbersOf = ({ value }: Measured): { part: number | null; whole: number | null } => ({
  part: value.unit === 'mean' && isTooFew(value) ? null : value.part,
  whole: value.whole,
});

/**
 * Writes «Показатели» anew, the current month of «История показателей», the year at a glance on «Сводка» and the rows
 * of the year in «Реестр». Eighteen reads and a block for each of the four sheets.
 */
export function writeIndicators(ports: Ports): Result<{ text: string }> {
  const { book } = ports;
  book.need(indicators, indicatorHistory, summary);
  const board = readMonitoring(ports);
  const figures = measure(board);
  book.replace(
    indicators,
    figures.map((one) => sheetRow(one, board)),
  );
  replaceMonth(ports, board, figures);
  const others = valuesOf(book.read(summary)).filter((row) => !isOfIndicators(row));
  book.replace(summary, [...others, ...figures.map((one) => glanceRow(one, board))]);
  writeRegister(ports);
  book.commit();
  return done({ text: text.written(figures.length) });
}

/** The day the month was written last, by whoever's trigger came first. */
const LAST_RECORDED = 'indicators:recorded';

/**
 * Writes the current month of «История показателей» for a day on which nobody looks at the figures, once a day. A book
 * without the sheet, or without rows of the plan and pairs, is left alone. At most fifteen reads and one block.
 */
export function recordMonth(ports: Ports): Result<{ recorded: boolean }> {
  const { book, store, clock } = ports;
  const today = clock.today();
  if (store.get(LAST_RECORDED) === today) return done({ recorded: false });
  if (book.read(indicatorHistory).headerRow === 0) return done({ recorded: false });
  const board = readMonitoring(ports);
  if (board.plan.rows.length + board.facts.pairs.length === 0) return done({ recorded: false });
  replaceMonth(ports, board, measure(board));
  book.commit();
  store.set({ [LAST_RECORDED]: today });
  return done({ recorded: true });
}

const sheetRow = (one: Measured, { banks }: Monitoring): Partial<Indicator> => ({
  code: one.value.code,
  title: titleOf(one),
  value: valueText(one),
  ...numbersOf(one),
  threshold: thresholdText(one),
  date: banks.today,
  source: sheetsOf(one.value),
});

/** Rows of the month give way to those of today; months that are over stay as they were counted last. */
function replaceMonth({ book }: Ports, { banks }: Monitoring, figures: readonly Measured[]): void {
  const month = banks.today.slice(0, 7);
  const kept = valuesOf(book.read(indicatorHistory)).filter((row) => row.month.trim() !== month);
  const now = figures.map(
    (one): Partial<IndicatorMonth> => ({
      month,
      code: one.value.code,
      detail: one.value.detail ?? '',
      title: titleOf(one),
      value: valueText(one),
      ...numbersOf(one),
      date: banks.today,
    }),
  );
  book.replace(indicatorHistory, [...kept.filter((row) => row.month.trim() !== ''), ...now]);
}

/** Lines of «Сводка» that the check of deadlines leaves as they are. */
export const isOfIndicators = ({ section }: Pick<SummaryRow, 'section'>): boolean =>
  section === dashboardTexts.programme;

const glanceRow = (one: Measured, { banks }: Monitoring): Partial<SummaryRow> => ({
  section: dashboardTexts.programme,
  what: titleOf(one),
  value: `${valueText(one)}${dashboardTexts.reached(thresholdText(one), one.reached)}`,
  source: `${sheetsOf(one.value)}; ${text.date(banks.today)}`,
});
