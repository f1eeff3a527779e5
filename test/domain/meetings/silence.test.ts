import { describe, expect, it } from 'vitest';
import { silenceOf } from '../../../src/domain/meetings/silence';
import { weekOf, weekProposal, worksInWeek } from '../../../src/domain/meetings/week';
import { d, item, likes, met, of, pair, time } from './kit';

const TODAY = d('2026-11-21');

describe('silence of a pair (C-14)', () => {
  it.each([
    ['since the last meeting', of({ journal: [met('2026-10-12')] }), time(), 40],
    ['since the first day when they have not met', of(), time(), 75],
    ['a meeting today', of({ journal: [met('2026-11-21')] }), time(), 0],
    ['a meeting to come is none', of({ journal: [met('2026-11-25')] }), time(), 75],
    ['a meeting before the pair began is none', of({ journal: [met('2026-08-30')] }), time(), 75],
    [
      'days off of the calendar do not count',
      of({ journal: [met('2026-11-01')] }),
      time({ daysOff: ['2026-11-03', '2026-11-04'] }),
      18,
    ],
    [
      'nor does a school break',
      of({ journal: [met('2026-10-21')] }),
      time({ autumn: ['2026-10-26', '2026-11-03'] }),
      22,
    ],
    [
      'nor a pause that is over',
      of({
        pair: pair({ pausedFrom: d('2026-10-15'), pausedTo: d('2026-11-11') }),
        journal: [met('2026-10-12')],
      }),
      time(),
      12,
    ],
    [
      'nor an absence of one of the two',
      of({
        people: [{ days: [], awayFrom: d('2026-11-02'), awayTo: null }, likes()],
        journal: [met('2026-10-12')],
      }),
      time(),
      20,
    ],
  ])('%s', (_what, one, school, days) => {
    expect(silenceOf(one, school, TODAY)?.days).toBe(days);
  });

  it.each([
    ['a paused pair', pair({ status: 'приостановлена' })],
    ['a pair that has ended', pair({ status: 'завершена' })],
    ['a draft', pair({ status: 'проект' })],
    ['a pair that has not begun', pair({ from: d('2026-12-01') })],
    ['a pair whose last day has passed', pair({ to: d('2026-11-20') })],
  ])('%s is not silent', (_what, own) => {
    expect(silenceOf(of({ pair: own }), time(), TODAY)).toBeNull();
  });

  it('a pair that has held its last meeting is done, not silent', () => {
    expect(silenceOf(of({ journal: [met('2026-09-20', 'итоговая')] }), time(), TODAY)).toBeNull();
  });
});

describe('the line of a pair in a week', () => {
  const week = weekOf(TODAY);
  const line = (one: Parameters<typeof of>[0], school = time()) => weekProposal(of(one), week, school, TODAY);

  it('a week is Monday to Sunday', () => {
    expect(weekOf(d('2026-11-16'))).toEqual(week);
    expect(week).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it.each([
    [
      'the day they named last time',
      { journal: [met('2026-11-05', 'регулярная', { next: d('2026-11-19') })] },
      '2026-11-19',
      true,
    ],
    [
      'the planned day on the convenient day of the week',
      { pair: pair({ schedule: 'еженедельно' }), people: [likes('среда')] },
      '2026-11-18',
      true,
    ],
    [
      'the day of the last meeting when nothing is due',
      { pair: pair({ schedule: '' }), journal: [met('2026-11-12')] },
      '2026-11-19',
      false,
    ],
    ['the middle of the week when nothing is known', { pair: pair({ schedule: '' }) }, '2026-11-19', false],
  ])('proposes %s', (_what, one, date, usual) => {
    expect(line(one)).toMatchObject({ date, usual });
  });

  it('does not take a named day that turned out to be off', () => {
    const journal = [met('2026-11-05', 'регулярная', { next: d('2026-11-19') })];
    expect(line({ journal }, time({ daysOff: ['2026-11-19'] })).date).not.toBe('2026-11-19');
  });

  it('has the next kind, the item that is due, the mode and minutes of last time', () => {
    const journal = [
      met('2026-09-08', 'знакомство'),
      met('2026-09-15', 'пробная рабочая', { mode: 'дистанционно', minutes: 55 }),
    ];
    expect(line({ journal, items: [item('ПП-1', { deadline: 'ноябрь' })] })).toMatchObject({
      ...{ kind: 'планирование', mode: 'дистанционно', minutes: 55, entered: [] },
      item: { id: 'ПП-1' },
    });
  });

  it('a paused pair, and one that has held its last meeting, are not due', () => {
    expect(line({ pair: pair({ status: 'приостановлена' }) }).usual).toBe(false);
    expect(line({ journal: [met('2026-11-02', 'итоговая')] }).usual).toBe(false);
  });

  it('shows what has been entered, and belongs to pairs that were at work then', () => {
    expect(line({ journal: [met('2026-11-17')] }).entered).toHaveLength(1);
    expect(worksInWeek(of({ pair: pair({ to: d('2026-11-15') }) }), week)).toBe(false);
    expect(worksInWeek(of({ pair: pair({ status: 'завершена', endDate: d('2026-11-17') }) }), week)).toBe(
      true,
    );
    expect(worksInWeek(of({ pair: pair({ status: 'согласована' }) }), week)).toBe(false);
  });
});
