import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { occurrencesOf } from '../../../src/domain/monitoring/occurrences';
import { d } from './facts-kit';

const year = schoolYear(2026);
const TODAY = d('2026-11-21');

/** «from..to=mark» of each doing; those ahead are left out. */
const doings = (phrase: string, marks: string[] = [], done: string | null = null): string[] =>
  occurrencesOf(
    parseDeadline(phrase, { year }),
    { done: done === null ? null : d(done), marks: marks.map(d) },
    year,
    TODAY,
  )
    .filter(({ begun }) => begun)
    .map(({ window, mark }) => `${window.from ?? ''}..${window.to ?? ''}${mark ? `=${mark}` : ''}`);

describe('doings of a row', () => {
  it.each<[string, string[], string | null, string[]]>([
    ['до 10 сентября', [], null, ['..2026-09-10']],
    ['до 10 сентября', [], '2026-09-08', ['..2026-09-10=2026-09-08']],
    ['по графику', [], null, ['2026-06-01..2027-08-31']],
    ['ноябрь, март', ['2026-11-10'], null, ['2026-11-01..2026-11-30=2026-11-10']],
    [
      'до 25 октября и до 25 мая',
      ['2026-10-20'],
      null,
      ['..2026-10-25=2026-10-20', '2026-10-26..2027-05-25'],
    ],
    [
      'ежемесячно',
      ['2026-10-14'],
      null,
      ['2026-09-01..2026-09-30', '2026-10-01..2026-10-31=2026-10-14', '2026-11-01..2026-11-30'],
    ],
    [
      // One too many in October closes September late.
      'ежемесячно',
      ['2026-10-03', '2026-10-14'],
      null,
      ['2026-09-01..2026-09-30=2026-10-14', '2026-10-01..2026-10-31=2026-10-03', '2026-11-01..2026-11-30'],
    ],
    [
      // The one date of the row ends what has begun by then.
      'ежемесячно',
      [],
      '2026-10-14',
      ['2026-09-01..2026-09-30=2026-10-14', '2026-10-01..2026-10-31=2026-10-14', '2026-11-01..2026-11-30'],
    ],
    [
      // November asks on the 25th, which is not beyond the plan: it counts from its first day.
      'в течение учебного года',
      ['2026-09-30'],
      null,
      ['2026-09-01..2026-09-30=2026-09-30', '2026-10-01..2026-10-31', '2026-11-01..2026-11-30'],
    ],
  ])('«%s» with marks %j and done %s', (phrase, marks, done, expected) => {
    expect(doings(phrase, marks, done)).toEqual(expected);
  });

  it('a late paper belongs to its window until the next begins', () => {
    const [first] = occurrencesOf(
      parseDeadline('октябрь, март', { year }),
      { done: null, marks: [] },
      year,
      TODAY,
    );
    expect(first!.until).toBe('2027-02-28');
  });
});
