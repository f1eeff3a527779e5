import { type CivilDate, dateParts } from '../domain/calendar/civil-date';
import type { RawCell } from '../sheets/cells';

/** Conversion between the platform's `Date` and days of the book's zone. One service call per distinct day. */
export interface CellDates {
  toCell(value: unknown): RawCell;
  fromCell(cell: RawCell): unknown;
}

const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Google gives a date cell as the instant of midnight in the book's zone and prints it in the script's zone;
 * when the two differ, plain getters are a day off (docs/oddities.md), so the platform converts.
 */
export function cellDates(bookZone: string): CellDates {
  const sameZone = Session.getScriptTimeZone() === bookZone;
  const days = new Map<number, CivilDate>();
  const instants = new Map<CivilDate, Date>();
  // A cell that is only written back keeps its time of day.
  const asRead = new WeakMap<object, Date>();

  function dayOf(date: Date): CivilDate {
    if (sameZone) {
      return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as CivilDate;
    }
    const known = days.get(date.getTime());
    if (known) return known;
    const day = Utilities.formatDate(date, bookZone, 'yyyy-MM-dd') as CivilDate;
    days.set(date.getTime(), day);
    return day;
  }

  function instantOf(day: CivilDate): Date {
    const { year, month, day: ofMonth } = dateParts(day);
    if (sameZone) return new Date(year, month - 1, ofMonth);
    const known = instants.get(day);
    if (known) return known;
    const instant = Utilities.parseDate(day, bookZone, 'yyyy-MM-dd') as unknown as Date;
    instants.set(day, instant);
    return instant;
  }

  return {
    toCell(value) {
      if (!isDate(value)) return value as string | number | boolean;
      const cell = { date: dayOf(value) };
      asRead.set(cell, value);
      return cell;
    },
    fromCell: (cell) => (typeof cell === 'object' ? (asRead.get(cell) ?? instantOf(cell.date)) : cell),
  };
}
