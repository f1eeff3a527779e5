import { format, isDateFormat } from 'numfmt';
import { localeTags, localeWords } from './locale';
import type { CellValue } from './snapshot';
import { isTextFormat } from './typed-value';

const GENERAL = /^(general|0\.#{9,})$/i;
const GENERAL_DIGITS = 10;
const EXACT_BELOW = 1e15;

const dateFormats = new Map<string, boolean>();

/** True when numbers of this format are dates, times or durations, which `getValues` returns as Date. */
export function showsDate(pattern: string | undefined): boolean {
  if (!pattern) return false;
  const known = dateFormats.get(pattern);
  if (known !== undefined) return known;
  let answer = false;
  try {
    answer = isDateFormat(pattern);
  } catch {
    answer = false;
  }
  dateFormats.set(pattern, answer);
  return answer;
}

/** The text a cell shows, as `getDisplayValues` returns it: by number format and locale, no-break spaces between thousands. */
export function displayText(
  value: CellValue | undefined,
  pattern: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return localeWords(locale).bool[value ? 0 : 1];
  if (!pattern || GENERAL.test(pattern) || isTextFormat(pattern)) return generalNumber(value, locale);
  const tags = localeTags(locale);
  const tag = /d/i.test(pattern) ? tags.withDay : tags.plain;
  try {
    return format(pattern, value, { locale: tag, leap1900: false });
  } catch {
    return generalNumber(value, locale);
  }
}

function generalNumber(value: number, locale: string): string {
  const exact = Number.isInteger(value) && Math.abs(value) < EXACT_BELOW;
  const text = exact ? String(value) : String(Number(value.toPrecision(GENERAL_DIGITS)));
  return text.replace('.', localeWords(locale).decimal).replace('e', 'E');
}
