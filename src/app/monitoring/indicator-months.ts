import type { MonthsView } from '../../contract/dto';
import { type Month, monthsBetween } from '../../domain/calendar/months';
import { type IndicatorCode, keyOf } from '../../domain/monitoring/indicators';
import type { IndicatorMonth } from '../../sheets/year-work';
import { dashboardTexts as text } from '../../text/dashboard';
import { type Measured, titleOf } from './indicators';
import type { Monitoring } from './monitoring-facts';

/** Lines shown before anybody chooses. */
const USUAL: readonly IndicatorCode[] = ['I-01', 'I-07', 'I-09', 'I-18'];

/**
 * The year's months up to today, as «История показателей» has them. A month nobody counted in stays empty, also
 * between two that were counted.
 */
export function monthsOf(
  { banks }: Monitoring,
  figures: readonly Measured[],
  history: readonly IndicatorMonth[],
): MonthsView {
  const { year, today } = banks;
  const months = monthsBetween(year.from, today < year.to ? today : year.to);
  const kept = new Map(history.map((row) => [`${row.month.trim()} ${keyOf(named(row))}`, row]));
  return {
    title: text.months,
    months: months.map(text.month),
    lines: figures.map((one) => {
      const key = keyOf(one.value);
      const rows = months.map((month: Month) => kept.get(`${month.slice(0, 7)} ${key}`));
      return {
        key,
        title: titleOf(one),
        isShare: one.value.unit === 'percent',
        usual: USUAL.includes(one.value.code),
        values: rows.map((row) => (row ? numberOf(row, one.value.unit) : null)),
        texts: rows.map((row) => row?.value ?? text.notCounted),
      };
    }),
  };
}

const named = ({ code, detail }: IndicatorMonth): { code: IndicatorCode; detail: string } => ({
  code: code.trim() as IndicatorCode,
  detail,
});

/** The height of a point: per cents of a share, a mean, or the number alone. */
function numberOf({ part, whole }: IndicatorMonth, unit: Measured['value']['unit']): number | null {
  if (part === null) return null;
  if (unit === 'count' || unit === 'sum') return part;
  if (!whole) return null;
  return Math.round(((unit === 'percent' ? 100 : 1) * part * 10) / whole) / 10;
}
