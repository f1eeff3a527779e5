import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { endOfMonth, monthsBetween } from '../../../src/domain/calendar/months';

const day = (text: string): CivilDate => text as CivilDate;

it.each([
  ['2026-11-20', '2027-01-01', ['2026-11-01', '2026-12-01', '2027-01-01']],
  ['2026-11-20', '2026-11-20', ['2026-11-01']],
  ['2026-11-20', '2026-11-19', []],
])('months from %s to %s', (from, to, months) => {
  expect(monthsBetween(day(from), day(to))).toEqual(months);
});

it.each([
  ['2026-12-05', '2026-12-31'],
  ['2028-02-01', '2028-02-29'],
])('the month of %s ends on %s', (one, last) => {
  expect(endOfMonth(day(one))).toBe(last);
});
