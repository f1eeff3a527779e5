import { isDateFormat, parseValue } from 'numfmt';
import { localeTags } from './locale';
import type { CellValue } from './snapshot';

/** What a text becomes when it is typed into a cell. */
export interface TypedValue {
  value?: CellValue;
  formula?: string;
  /** Format the cell takes over, when it has none of its own that fits. */
  numberFormat?: string;
  /** True when the text did not stay a text: leading zeros, spellings and such are gone. */
  coerced: boolean;
}

/** Formats by the id the parser reports (ECMA-376 built-in formats), in Russian order and without colours. */
const FORMATS: Record<number, string> = {
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "₽"',
  6: '#,##0 "₽"',
  7: '#,##0.00 "₽"',
  8: '#,##0.00 "₽"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd.mm.yyyy',
  15: 'd mmmm yyyy',
  16: 'dd.mm.yyyy',
  17: 'mm.yyyy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
};

const FIRST_OF_MARCH_1900 = 61;
const GROUPED = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:([.,])(\d+))?$/;

/** True for the plain text format, in which nothing is parsed. */
export const isTextFormat = (format: string | undefined): boolean =>
  format !== undefined && /^@/.test(format);

/**
 * Reads a text as Google does when it is typed or passed to `setValue(s)` and `appendRow`: by the book's locale,
 * not at all in a cell of format `@`, as text after a leading apostrophe, as a formula after `=`.
 */
export function readTyped(text: string, format: string | undefined, locale: string): TypedValue {
  if (text === '') return { coerced: false };
  if (isTextFormat(format)) return { value: text, coerced: false };
  if (text.startsWith("'"))
    return text.length > 1 ? { value: text.slice(1), coerced: false } : { coerced: false };
  if (text.startsWith('=') && text.length > 1) return { formula: text, coerced: true };
  const parsed = parseText(text.trim(), locale);
  if (!parsed) return { value: text, coerced: false };
  const own = format && format !== 'General' ? format : undefined;
  const takesOver = parsed.format && (!own || (isDateFormat(parsed.format) && !isDateFormat(own)));
  return { value: parsed.value, coerced: true, ...(takesOver ? { numberFormat: parsed.format! } : {}) };
}

function parseText(text: string, locale: string): { value: number | boolean; format?: string } | null {
  if (text === '') return null;
  const grouped = parseGrouped(text, locale);
  if (grouped) return grouped;
  const tags = localeTags(locale);
  const parsed = parseValue(text, { locale: tags.plain }) ?? parseValue(text, { locale: tags.withDay });
  if (!parsed) return null;
  if (typeof parsed.value === 'boolean') return { value: parsed.value };
  const format = formatFor(text, parsed.formatId);
  const value = withoutLotusDay(parsed.value, format);
  return format ? { value, format } : { value };
}

/** `1 234,5` with an ordinary or a no-break space: the parser only knows the locale's own separator. */
function parseGrouped(text: string, locale: string): { value: number; format: string } | null {
  const parts = GROUPED.exec(text);
  if (!parts || localeTags(locale).plain !== 'ru' || parts[3] === '.') return null;
  const value = Number(`${parts[1]}${parts[2]!.replace(/\D/g, '')}.${parts[4] ?? 0}`);
  return { value, format: parts[4] ? '#,##0.00' : '#,##0' };
}

function formatFor(text: string, id: number | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (id === 14 && /^\d{4}-\d/.test(text)) return 'yyyy-mm-dd';
  return FORMATS[id];
}

/** The parser counts Excel's 29 February 1900; Google's epoch does not have that day. */
const withoutLotusDay = (value: number, format: string | undefined): number =>
  format && isDateFormat(format) && value >= 1 && value < FIRST_OF_MARCH_1900 ? value + 1 : value;
