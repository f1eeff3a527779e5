import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  dateParts,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  fullYears,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '../../../src/domain/calendar/civil-date';
import {
  parseSchoolYear,
  schoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../../../src/domain/calendar/school-year';

/** Days of 1900–2100. */
const dates = fc.integer({ min: -25_567, max: 47_846 }).map(fromDayNumber);
const oracle = (date: CivilDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

describe('a civil date agrees with an independent calendar', () => {
  it('in day numbers, weekdays and month lengths', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
        expect(weekday(date)).toBe(oracle(date).dayOfWeek);
        const { year, month, day } = dateParts(date);
        expect(civilDate(year, month, day)).toBe(date);
        expect(daysInMonth(year, month)).toBe(oracle(date).daysInMonth);
      }),
    );
  });

  it('in adding days and months', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, count) => {
        expect(addDays(date, count)).toBe(oracle(date).add({ days: count }).toString());
        expect(addMonths(date, count)).toBe(oracle(date).add({ months: count }).toString());
      }),
    );
  });

  it('in distances and full years', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(daysBetween(a, b)).toBe(oracle(a).until(oracle(b)).days);
        const [from, on] = a <= b ? [a, b] : [b, a];
        expect(fullYears(from, on)).toBe(oracle(from).until(oracle(on), { largestUnit: 'years' }).years);
      }),
    );
  });
});

describe('reading a date', () => {
  it.each([
    ['2026-09-02', '2026-09-02'],
    [' 02.09.2026 ', '2026-09-02'],
    ['2.9.2026', '2026-09-02'],
    ['31.06.2026', null],
    ['29.02.2025', null],
    ['02.09.26', null],
    ['сентябрь', null],
  ])('«%s» is %s', (text, expected) => {
    expect(parseCivilDate(text)).toBe(expected);
  });
});

describe('a school year', () => {
  it('begins on 1 September and ends on 31 August', () => {
    expect(schoolYear(2024)).toEqual({ start: 2024, from: '2024-09-01', to: '2025-08-31' });
  });

  it('holds each of its days and no other', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { from, to } = schoolYearOf(date);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });

  it.each([
    ['2026/2027', '2026/2027'],
    ['2026 – 2027', '2026/2027'],
    ['2026-27', '2026/2027'],
    ['2026-2028', null],
    ['2027/2026', null],
  ])('«%s» is read as %s', (text, label) => {
    const year = parseSchoolYear(text);
    expect(year && schoolYearLabel(year)).toBe(label);
  });
});
