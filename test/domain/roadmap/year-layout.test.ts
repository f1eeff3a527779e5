import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { type RowProgress, rowState } from '../../../src/domain/roadmap/row-state';
import { placeInYear, yearLine } from '../../../src/domain/roadmap/year-layout';

const YEAR = schoolYear(2026);
const day = (text: string): CivilDate => text as CivilDate;
const TODAY = day('2026-11-21');

/** «bar now 1.00–2.00»: the shape, its state and where it lies, in months from September. */
function lines(phrase: string, progress: Omit<RowProgress, 'deadline'> = {}) {
  const row = { deadline: parseDeadline(phrase, { year: YEAR }), ...progress };
  const line = yearLine(row, rowState(row, TODAY), YEAR, TODAY);
  const told = (bars: typeof line.bars) =>
    bars.map(
      ({ shape, state, at, width }) =>
        `${shape} ${state} ${(at * 12).toFixed(2)}–${((at + width) * 12).toFixed(2)}`,
    );
  return { in: told(line.bars), before: line.before.length, after: line.after.length };
}

describe('a day in the year', () => {
  it.each([
    ['2026-09-01', 0],
    ['2026-10-01', 1],
    ['2026-12-31', 3 + 30 / 31],
    ['2027-01-01', 4],
    ['2027-02-15', 5 + 14 / 28],
    ['2027-08-31', 11 + 30 / 31],
    ['2026-08-31', 0],
    ['2027-09-01', 12],
  ])('%s is at month %f', (text, month) => {
    expect(placeInYear(day(text), YEAR) * 12).toBeCloseTo(month, 10);
  });

  it('is always further than the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 0, max: 363 }), (start, days) => {
        const year = schoolYear(start);
        const one = addDays(year.from, days);
        expect(placeInYear(one, year)).toBeLessThan(placeInYear(addDays(one, 1), year));
      }),
    );
  });
});

describe('the line of a row', () => {
  it.each<[string, string, Omit<RowProgress, 'deadline'>, string[]]>([
    ['a month', 'октябрь', {}, ['bar overdue 1.00–2.00']],
    ['a month that is done', 'октябрь', { done: true }, ['bar done 1.00–2.00']],
    ['a month not yet there', 'январь 2027', {}, ['bar ahead 4.00–5.00']],
    ['until a day', 'до 15.12.2026', {}, ['bar now 0.00–3.48']],
    [
      'two months of which one is marked',
      'октябрь, март',
      { marks: [day('2026-10-05')] },
      ['bar done 1.00–2.00', 'bar ahead 6.00–7.00'],
    ],
    ['two last days', 'до 15 декабря и до 15 мая', {}, ['bar now 0.00–3.48', 'bar ahead 3.48–8.48']],
    [
      'all year with evidence',
      'в течение учебного года',
      { marks: [day('2026-10-01')] },
      ['bar now 0.00–12.00', 'mark done 1.00–1.03'],
    ],
    ['once a half-year', '1 раз в полугодие', {}, ['tick now 3.97–4.00', 'tick ahead 8.97–9.00']],
    ['a row that waits', 'октябрь', { waiting: true }, ['bar waiting 1.00–2.00']],
    [
      'a doubtful reading',
      '1 раз в квартал',
      {},
      [
        'tick asked 0.97–1.00',
        'tick asked 3.97–4.00',
        'tick asked 6.97–7.00',
        'tick asked 9.97–10.00',
        'tick asked 11.97–12.00',
      ],
    ],
    ['no dates', 'по графику', {}, []],
  ])('of %s', (_, phrase, progress, expected) => {
    expect(lines(phrase, progress).in).toEqual(expected);
  });

  it('tells apart what lies before and after the year', () => {
    expect(lines('август 2026')).toMatchObject({ in: [], before: 1, after: 0 });
    expect(lines('октябрь 2027')).toMatchObject({ in: [], before: 0, after: 1 });
    expect(lines('15.08.2026 – 10.09.2026').in).toEqual(['bar overdue 0.00–0.33']);
  });
});
