import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { occurrencesOf } from '../../../src/domain/monitoring/occurrences';
import { monthsWithoutMark } from '../../../src/domain/roadmap/month-evidence';
import { openWindows, type RowProgress } from '../../../src/domain/roadmap/row-state';
import { d } from './facts-kit';

const year = schoolYear(2026);

type Progress = Omit<RowProgress, 'deadline'>;
const marks = (...dates: readonly string[]): Progress => ({ marks: dates.map(d) });
const row = (phrase: string, progress: Progress): RowProgress => ({
  deadline: parseDeadline(phrase, { year }),
  ...progress,
});

/** «from..to=mark» of each doing; those ahead are left out. */
const doings = (phrase: string, progress: Progress, today = '2026-11-21'): string[] =>
  occurrencesOf(row(phrase, progress), year, d(today))
    .filter(({ begun }) => begun)
    .map(({ window, mark }) => `${window.from ?? ''}..${window.to ?? ''}${mark ? `=${mark}` : ''}`);

describe('doings of a row', () => {
  it.each<[string, Progress, string[]]>([
    ['до 10 сентября', {}, ['..2026-09-10']],
    ['до 10 сентября', { done: true, doneOn: d('2026-09-08') }, ['..2026-09-10=2026-09-08']],
    ['по графику', {}, ['2026-06-01..2027-08-31']],
    ['ноябрь, март', marks('2026-11-10'), ['2026-11-01..2026-11-30=2026-11-10']],
    ['до 25 октября и до 25 мая', marks('2026-10-20'), ['..2026-10-25=2026-10-20', '2026-10-26..2027-05-25']],
    [
      'ежемесячно',
      marks('2026-10-14'),
      ['2026-09-01..2026-09-30', '2026-10-01..2026-10-31=2026-10-14', '2026-11-01..2026-11-30'],
    ],
    [
      // One too many in October closes September late.
      'ежемесячно',
      marks('2026-10-03', '2026-10-14'),
      ['2026-09-01..2026-09-30=2026-10-14', '2026-10-01..2026-10-31=2026-10-03', '2026-11-01..2026-11-30'],
    ],
    [
      // The one date of the row ends what has begun by then.
      'ежемесячно',
      { doneUpTo: d('2026-10-14') },
      ['2026-09-01..2026-09-30=2026-09-30', '2026-10-01..2026-10-31=2026-10-14', '2026-11-01..2026-11-30'],
    ],
    [
      // November asks on the 25th, which is not beyond the plan: it counts from its first day.
      'в течение учебного года',
      marks('2026-09-30'),
      ['2026-09-01..2026-09-30=2026-09-30', '2026-10-01..2026-10-31', '2026-11-01..2026-11-30'],
    ],
    [
      'ежемесячно',
      { doneUpTo: d('2026-10-14'), ...marks('2026-09-20') },
      ['2026-09-01..2026-09-30=2026-09-20', '2026-10-01..2026-10-31=2026-10-14', '2026-11-01..2026-11-30'],
    ],
    [
      '2 раза в месяц',
      marks('2026-09-10'),
      ['2026-09-01..2026-09-30', '2026-10-01..2026-10-31', '2026-11-01..2026-11-30'],
    ],
    // A day of the year is no more than a day of it: asked about when the year is over.
    ['ежедневно', marks('2026-10-03'), []],
    [
      'до 25 октября и до 25 мая',
      { done: true, doneOn: d('2026-11-02') },
      ['..2026-10-25=2026-11-02', '2026-10-26..2027-05-25=2026-11-02'],
    ],
  ])('«%s» with %j', (phrase, progress, expected) => {
    expect(doings(phrase, progress)).toEqual(expected);
  });

  it('a late paper belongs to its window until the next begins', () => {
    const [first] = occurrencesOf(row('октябрь, март', {}), year, d('2026-11-21'));
    expect(first!.until).toBe('2027-02-28');
  });

  it('of every day are asked about on the last one, and closed by its mark', () => {
    expect(doings('ежедневно', marks('2026-10-03'), '2027-08-31')).toEqual(['2026-09-01..2027-08-31']);
    const [daily] = occurrencesOf(row('ежедневно', {}), year, d('2027-08-31'));
    expect(daily!.closing).toEqual({ from: '2027-08-31', to: '2027-08-31' });
    expect(doings('ежедневно', marks('2027-08-31'), '2027-08-31')).toEqual([
      '2026-09-01..2027-08-31=2027-08-31',
    ]);
  });

  it.each([
    ['ежемесячно', { doneUpTo: d('2026-10-14'), ...marks('2026-09-20', '2026-11-03') }],
    ['ежемесячно до 15 числа', { doneUpTo: d('2026-10-15'), ...marks('2026-09-20', '2026-11-20') }],
    ['2 раза в месяц', marks('2026-09-10', '2026-10-02', '2026-10-04')],
    ['до 25 октября и до 25 мая', marks('2026-10-20', '2026-10-22')],
    ['ежедневно', marks('2026-10-03')],
  ])('are open when the windows of the row are: «%s»', (phrase, progress) => {
    const one = row(phrase, progress);
    const open = occurrencesOf(one, year, d('2026-11-21')).filter(({ mark }) => mark === null);
    expect(open.map(({ window }) => window.to)).toEqual(openWindows(one).map(({ to }) => to));
  });

  it.each([
    ['2026-11-21', marks('2026-09-30', '2026-11-03', '2026-11-04')],
    ['2027-08-20', { lastControl: d('2027-05-31'), ...marks('2026-09-30', '2027-06-20') }],
  ])('are the months the watching asks for, on %s', (today, progress) => {
    const one = row('в течение учебного года', progress);
    const open = occurrencesOf(one, year, d(today)).filter(({ mark }) => mark === null);
    expect(open.map(({ window }) => window.from)).toEqual(monthsWithoutMark(one, d(today)));
    expect(open.every(({ window }) => window.to! <= '2027-05-31')).toBe(true);
  });
});
