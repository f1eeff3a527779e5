import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, fromDayNumber } from '../../../src/domain/calendar/civil-date';
import {
  addWorkingDays,
  earliestEndAfterNotice,
  isWorkingDay,
  type WorkingCalendar,
  workingDayFrom,
} from '../../../src/domain/calendar/working-days';

const day = (text: string): CivilDate => text as CivilDate;
const calendar = (
  daysPerWeek: 5 | 6,
  daysOff: readonly string[] = [],
  workingDates: readonly string[] = [],
): WorkingCalendar => ({
  daysPerWeek,
  daysOff: new Set(daysOff.map(day)),
  workingDates: new Set(workingDates.map(day)),
});

describe('a working day', () => {
  it.each([
    ['Friday of a five-day week', '2024-08-30', calendar(5), true],
    ['Saturday of a five-day week', '2024-08-31', calendar(5), false],
    ['Saturday of a six-day week', '2024-08-31', calendar(6), true],
    ['Sunday of a six-day week', '2024-09-01', calendar(6), false],
    ['a holiday in the middle of a week', '2024-11-04', calendar(5, ['2024-11-04']), false],
    ['a Saturday made working', '2024-11-02', calendar(5, [], ['2024-11-02']), true],
    ['a date both off and made working', '2024-11-04', calendar(5, ['2024-11-04'], ['2024-11-04']), true],
  ])('%s', (_, date, table, expected) => {
    expect(isWorkingDay(day(date), table)).toBe(expected);
  });
});

describe('counting working days', () => {
  it.each([
    ['over a weekend', '2024-08-30', 1, '2024-09-02'],
    ['from a day off', '2024-08-31', 1, '2024-09-02'],
    ['backwards', '2024-09-02', -1, '2024-08-30'],
    ['none at all', '2024-08-31', 0, '2024-08-31'],
  ])('%s', (_, from, count, expected) => {
    expect(addWorkingDays(day(from), count, calendar(5))).toBe(expected);
  });

  it('always ends on a working day and comes back to where it began', () => {
    const dates = fc.integer({ min: 18_000, max: 22_000 }).map(fromDayNumber);
    const offs = fc.array(dates, { maxLength: 40 });
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 60 }),
        offs,
        fc.constantFrom(5, 6),
        (from, count, off, week) => {
          const table: WorkingCalendar = {
            daysPerWeek: week as 5 | 6,
            daysOff: new Set(off),
            workingDates: new Set(),
          };
          const to = addWorkingDays(from, count, table);
          expect(isWorkingDay(to, table)).toBe(true);
          let counted = 0;
          for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
            counted += isWorkingDay(date, table) ? 1 : 0;
          expect(counted).toBe(count);
        },
      ),
    );
  });

  it('says that a calendar without working days cannot be counted', () => {
    const start = day('2024-01-01');
    const off = Array.from({ length: 400 }, (_, index) => addDays(start, index));
    expect(() => addWorkingDays(start, 1, calendar(5, off))).toThrow(RangeError);
  });
});

it.each([
  ['Friday stays', '2026-11-20', calendar(5), '2026-11-20'],
  ['Saturday of a five-day week is Monday', '2026-11-21', calendar(5), '2026-11-23'],
  ['Saturday of a six-day week stays', '2026-11-21', calendar(6), '2026-11-21'],
  ['a Monday off is Tuesday', '2026-11-22', calendar(5, ['2026-11-23']), '2026-11-24'],
])('from a day on, %s', (_, date, table, expected) => {
  expect(workingDayFrom(day(date), table)).toBe(expected);
});

describe('a notice of three working days', () => {
  it.each([
    ['given on Thursday before the May holidays', '2026-05-07', ['2026-05-09', '2026-05-11'], '2026-05-13'],
    ['given on Monday of a usual week', '2024-09-02', [], '2024-09-05'],
    ['given on a Saturday', '2024-09-07', [], '2024-09-11'],
  ])('%s is not counted from its own day', (_, notice, off, expected) => {
    expect(earliestEndAfterNotice(day(notice), calendar(5, off))).toBe(expected);
  });
});

describe('a notice of Thursday 07.05.2026', () => {
  const off = ['2026-05-01', '2026-05-09', '2026-05-11'];
  it.each([
    ['five days a week, 9 May moved to Monday 11', calendar(5, off), '2026-05-13'],
    ['five days a week, nothing moved', calendar(5, ['2026-05-09']), '2026-05-12'],
    ['six days a week, 9 May itself a Saturday off', calendar(6, ['2026-05-09']), '2026-05-12'],
    ['six days a week, 9 May moved to Monday 11', calendar(6, off), '2026-05-13'],
    ['five days a week, Saturday 9 made working', calendar(5, off, ['2026-05-09']), '2026-05-12'],
    [
      'five days a week, Friday 8 off for a working Saturday 16',
      calendar(5, [...off, '2026-05-08'], ['2026-05-16']),
      '2026-05-14',
    ],
  ])('%s', (_, table, expected) => {
    expect(earliestEndAfterNotice(day('2026-05-07'), table)).toBe(expected);
  });
});
