import { type CivilDate, fromDayNumber, parseCivilDate, shortDate } from '../domain/calendar/civil-date';
import type { Problem } from './problems';
import type { ColumnSpec } from './schema';

/** A cell as the book gives it, with dates already as days of the book's zone. Empty is `''`. */
export type RawCell = string | number | boolean | { readonly date: CivilDate };

/** Days between 1899-12-30, day 0 of spreadsheets, and 1970-01-01. */
const SERIAL_EPOCH = 25_569;
/** Serials a person could mean by a date: years 1927…2119. */
const DATE_SERIALS = { from: 10_000, to: 80_000 };

const TRUE_WORDS = ['да', '+', 'истина', 'true', '1'];
const FALSE_WORDS = ['', 'нет', '-', '–', 'ложь', 'false', '0'];

/** The text of a cell as a person sees it. */
export function cellText(cell: RawCell): string {
  if (typeof cell === 'string') return cell.replace(/\u00a0/g, ' ').trim();
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return shortDate(cell.date);
}

/** What is wrong with a cell, without its place. */
type Fault =
  | { readonly code: 'not-a-date' | 'not-a-number' }
  | { readonly code: 'not-in-list'; readonly nearest: string | null };

export interface Decoded {
  readonly value: string | number | boolean | null | readonly string[];
  /** Absent when the cell is fine. */
  readonly fault?: Fault;
}

/** Value of a cell for its column. A bad cell reads as empty and says why; its text stays in the sheet. */
export function decodeCell(column: ColumnSpec, cell: RawCell): Decoded {
  switch (column.kind) {
    case 'text':
    case 'long':
    case 'choice':
      return { value: cellText(cell) };
    case 'list':
      return { value: splitList(cellText(cell)) };
    case 'date':
      return decodeDate(cell);
    case 'number':
      return decodeNumber(cell);
    case 'flag':
      return decodeFlag(cell);
  }
}

const splitList = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function decodeDate(cell: RawCell): Decoded {
  if (typeof cell === 'object') return { value: cell.date };
  if (cell === '') return { value: null };
  if (typeof cell === 'number' && cell >= DATE_SERIALS.from && cell <= DATE_SERIALS.to) {
    return { value: fromDayNumber(Math.floor(cell) - SERIAL_EPOCH) };
  }
  const date = typeof cell === 'string' ? parseCivilDate(cellText(cell).replace(/\s*г\.?$/, '')) : null;
  return date ? { value: date } : { value: null, fault: { code: 'not-a-date' } };
}

function decodeNumber(cell: RawCell): Decoded {
  if (typeof cell === 'number') return { value: cell };
  const text = cellText(cell);
  if (text === '') return { value: null };
  const number = /^-?\d[\d ]*([.,]\d+)?$/.test(text)
    ? Number(text.replace(/ /g, '').replace(',', '.'))
    : Number.NaN;
  return Number.isNaN(number) ? { value: null, fault: { code: 'not-a-number' } } : { value: number };
}

function decodeFlag(cell: RawCell): Decoded {
  const word = cellText(cell).toLowerCase();
  if (TRUE_WORDS.includes(word)) return { value: true };
  if (FALSE_WORDS.includes(word)) return { value: false };
  return { value: false, fault: { code: 'not-in-list', nearest: 'да' } };
}

/** The cell that shows the value; `null` and `undefined` make an empty cell. */
export function encodeCell(column: ColumnSpec, value: unknown): RawCell {
  if (value === null || value === undefined || value === '') return '';
  if (column.kind === 'list') return (value as readonly string[]).join('; ');
  if (column.kind === 'flag') return value === true ? 'да' : '';
  if (column.kind === 'date') return { date: value as CivilDate };
  if (column.kind === 'number') return value as number;
  return String(value);
}

/** A fault with its place, as a problem of the sheet. */
export const problemOf = (
  fault: Fault,
  place: { sheet: string; row: number; column: number },
  header: string,
  cell: RawCell,
): Problem =>
  fault.code === 'not-in-list'
    ? { ...place, code: fault.code, header, text: cellText(cell), nearest: fault.nearest }
    : { ...place, code: fault.code, header, text: cellText(cell) };

/** Words that may stand beside digits in something a sheet reads as a date, a time or a number. */
const MISREAD_WORD =
  /^(янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|январ[а-я]+|феврал[а-я]+|март[а-я]*|апрел[а-я]+|июн[а-я]+|июл[а-я]+|август[а-я]*|сентябр[а-я]+|октябр[а-я]+|ноябр[а-я]+|декабр[а-я]+|г|год|года|пн|вт|ср|чт|пт|сб|вс|am|pm|e|е|р|руб|rub)$/i;
const LOGICAL = /^(истина|ложь|true|false)$/i;

/**
 * Could a spreadsheet read this text as a number, a date, a logical value or a formula? Names and sentences
 * cannot; «63/1», «007», «2 марта», «=…» can. Errs on the side of yes.
 */
export function canBeMisread(text: string): boolean {
  if (/^[=+\-@']/.test(text) || LOGICAL.test(text.trim())) return true;
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => MISREAD_WORD.test(word));
}
