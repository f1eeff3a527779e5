import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInTable, parseTypedDate } from '../../sidebar/dates';
import { panel } from '../../src/text/panel';

describe('a typed date', () => {
  it.each([
    ['02.09.2026', '2026-09-02'],
    ['2.9.26', '2026-09-02'],
    ['2.9.2026', '2026-09-02'],
    ['2026-09-02', '2026-09-02'],
    ['2/9/2026', '2026-09-02'],
    ['2 9 2026', '2026-09-02'],
    ['2,9,26', '2026-09-02'],
    [' 02.09.2026. ', '2026-09-02'],
    ['1.9.98', '1998-09-01'],
    ['29.02.2028', '2028-02-29'],
    ['02.09.2026', '2026-09-02'],
  ])('reads «%s» as %s', (text, iso) => {
    expect(parseTypedDate(text)).toEqual({ kind: 'date', iso });
  });

  it.each([
    ['31.06.2026', 'noSuchDay'],
    ['29.02.2027', 'noSuchDay'],
    ['0.9.2026', 'noSuchDay'],
    ['5.13.2026', 'noSuchDay'],
    ['02.09', 'noYear'],
    ['осенью', 'unreadable'],
    ['2.9.202', 'unreadable'],
    ['20260902', 'unreadable'],
  ])('says why «%s» is not a day', (text, reason) => {
    expect(parseTypedDate(text)).toEqual({ kind: 'error', reason });
  });

  it.each(['', '   ', '\u00a0'])('takes «%s» for nothing', (text) => {
    expect(parseTypedDate(text)).toEqual({ kind: 'empty' });
  });

  it('comes back as it was shown, for every day', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseTypedDate(dateInTable(iso))).toEqual({ kind: 'date', iso });
      }),
    );
  });
});

describe('a shown date', () => {
  it('has words in sentences and leading zeros in tables', () => {
    expect(panel.reminders.next('2026-09-02')).toBe('Ближайший срок – 2 сентября 2026.');
    expect(dateInTable('2026-09-02')).toBe('02.09.2026');
    expect(dateInTable(null)).toBe('');
  });
});
