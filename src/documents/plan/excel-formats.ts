import { addDays, civilDate, shortDate } from '../../domain/calendar/civil-date';
import { monthAndYear } from '../../domain/language/dates-in-words';
import { attributeOf, childOf, childrenOf, type XmlNode } from './xml-tree';

/** How a number is shown. */
export interface NumberLook {
  readonly kind: 'date' | 'month' | 'percent' | 'plain';
  readonly dates1904: boolean;
}

/** Formats of dates that every workbook has without naming them. */
const BUILT_IN_DATES = [14, 15, 16, 22, 27, 30, 36, 50, 57];
const BUILT_IN_MONTHS = [17];
const BUILT_IN_PERCENTS = [9, 10];

/** Looks of all cell styles of a workbook, by their place in it. */
export function cellFormats(styles: XmlNode | null, dates1904: boolean): NumberLook[] {
  const own = childOf(styles, 'numFmts');
  const codes = new Map(
    (own ? childrenOf(own) : []).map((one) => [
      Number(attributeOf(one, 'numFmtId')),
      attributeOf(one, 'formatCode') ?? '',
    ]),
  );
  const formats = childOf(styles, 'cellXfs');
  return (formats ? childrenOf(formats) : []).map((one) => {
    const id = Number(attributeOf(one, 'numFmtId') ?? 0);
    return { kind: kindOf(id, codes.get(id) ?? ''), dates1904 };
  });
}

function kindOf(id: number, code: string): NumberLook['kind'] {
  if (BUILT_IN_DATES.includes(id)) return 'date';
  if (BUILT_IN_MONTHS.includes(id)) return 'month';
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (BUILT_IN_PERCENTS.includes(id) || signs.includes('%')) return 'percent';
  if (/d/.test(signs)) return 'date';
  return /m/.test(signs) && /y/.test(signs) ? 'month' : 'plain';
}

/** The number as the sheet shows it: «02.09.2026», «сентябрь 2026», «90%», «1.1». */
export function shownNumber(value: number, look: NumberLook | undefined): string {
  if (!Number.isFinite(value)) return '';
  if (look?.kind === 'percent') return `${rounded(value * 100)}%`;
  if (look?.kind !== 'date' && look?.kind !== 'month') return rounded(value);
  const zero = look.dates1904 ? civilDate(1904, 1, 1)! : civilDate(1899, 12, 30)!;
  const date = addDays(zero, Math.floor(value));
  return look.kind === 'date' ? shortDate(date) : monthAndYear(date);
}

/** Without the tail that binary fractions leave. */
const rounded = (value: number): string => String(Number(value.toPrecision(12)));
