import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../src/domain/calendar/civil-date';
import { remindersDue } from '../../../src/domain/roadmap/reminders';

const DUE = '2026-11-30' as CivilDate;
const on = (shift: number): CivilDate => addDays(DUE, shift);
const rows = [{ row: 'педсовет', due: DUE }];

/** Days, counted from the last day of the row, on which a letter goes out when the program runs on the given days. */
function lettersOn(runs: readonly number[]): number[] {
  let last = on((runs[0] ?? 0) - 1);
  return runs.filter((shift) => {
    const due = remindersDue(rows, last, on(shift));
    if (due.length > 0) last = on(shift);
    return due.length > 0;
  });
}
const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a deadline', () => {
  it('is told 14 and 3 days ahead, on the day, and every week after', () => {
    expect(lettersOn(span(-30, 22))).toEqual([-14, -3, 0, 7, 14, 21]);
  });

  it('is told once a day however often the program looks', () => {
    expect(remindersDue(rows, on(-3), on(-3))).toEqual([]);
  });

  it.each([
    ['a day off over the third day before', [-4, -2, -1], [-2]],
    ['a week off', [-8, -1], [-1]],
    ['a holiday over the last day', [-3, 2], [-3, 2]],
  ])('is caught up after %s', (_, later, letters) => {
    expect(lettersOn([-14, ...later])).toEqual([-14, ...letters]);
  });

  it('says how many days are left, the most urgent first', () => {
    const all = [
      { row: 'анкеты', due: on(14) },
      { row: 'педсовет', due: DUE },
      { row: 'отчёт', due: on(-7) },
      { row: 'план', due: on(5) },
    ];
    expect(remindersDue(all, on(-1), DUE)).toEqual([
      { row: 'отчёт', due: on(-7), daysLeft: -7 },
      { row: 'педсовет', due: DUE, daysLeft: 0 },
      { row: 'анкеты', due: on(14), daysLeft: 14 },
    ]);
  });

  it('is never told twice for one of its days, and never missed for longer than the program was off', () => {
    const runs = fc.uniqueArray(fc.integer({ min: -20, max: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(runs, (days) => {
        const sorted = days.sort((a, b) => a - b);
        const first = sorted[0]!;
        const steps = [-14, -3, 0, 7, 14, 21, 28].filter((step) => step >= first);
        const expected = new Set(steps.flatMap((step) => sorted.find((day) => day >= step) ?? []));
        expect(lettersOn(sorted)).toEqual([...expected]);
      }),
    );
  });
});
