import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_ORDER, MEETING_KIND, nextKind, orderFaults } from '../../../src/domain/meetings/kinds';
import { met } from './kit';

describe('the next meeting of a pair', () => {
  it.each([
    [[], false, 'знакомство'],
    [['знакомство'], false, 'пробная рабочая'],
    [['знакомство', 'пробная рабочая'], false, 'планирование'],
    [['знакомство', 'пробная рабочая', 'планирование'], false, 'регулярная'],
    [['знакомство', 'планирование'], false, 'регулярная'],
    [['знакомство', 'планирование', 'регулярная'], false, 'регулярная'],
    [['знакомство', 'планирование', 'регулярная'], true, 'итоговая'],
    [['посещение занятия', 'промежуточная', '', 'чаепитие'], false, 'знакомство'],
    [['знакомство'], true, 'пробная рабочая'],
    [['Знакомство '], false, 'пробная рабочая'],
    [['знакомство', 'итоговая'], false, null],
  ])('after %j, the last one: %s, is %s', (held, final, next) => {
    expect(nextKind(held, final)).toBe(next);
  });

  it('always lets a pair that follows it go through the five kinds in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (regular) => {
        const held: string[] = [];
        for (;;) {
          const next = nextKind(held, held.length >= 3 + regular);
          if (next === null) break;
          held.push(next);
        }
        expect(held).toEqual([
          ...KIND_ORDER.slice(0, 3),
          ...Array.from({ length: regular }, () => MEETING_KIND.regular),
          MEETING_KIND.last,
        ]);
        const journal = held.map((kind, at) => met(`2026-10-${String(at + 1).padStart(2, '0')}`, kind));
        expect(orderFaults(journal)).toEqual([]);
      }),
    );
  });
});

describe('meetings out of order (C-15)', () => {
  it.each([
    ['the usual way', ['знакомство', 'пробная рабочая', 'планирование', 'регулярная', 'итоговая'], []],
    ['visits anywhere', ['знакомство', 'посещение занятия', 'пробная рабочая', 'планирование'], []],
    ['no trial', ['знакомство', 'планирование'], ['skipped пробная рабочая']],
    [
      'the plan after the work',
      ['знакомство', 'пробная рабочая', 'регулярная', 'планирование'],
      ['late планирование'],
    ],
    [
      'only regular ones',
      ['регулярная'],
      ['skipped знакомство', 'skipped пробная рабочая', 'skipped планирование'],
    ],
    [
      'work after the end',
      ['знакомство', 'пробная рабочая', 'планирование', 'итоговая', 'регулярная'],
      ['late регулярная'],
    ],
  ])('%s', (_what, kinds, faults) => {
    const journal = kinds.map((kind, at) => met(`2026-10-0${at + 1}`, kind));
    expect(orderFaults(journal).map(({ why, kind }) => `${why} ${kind}`)).toEqual(faults);
  });

  it('meetings of one day are not at odds, and a meeting without a day is nowhere', () => {
    const day = [
      met('2026-10-01', 'планирование'),
      met('2026-10-01', 'знакомство'),
      met('2026-10-01', 'пробная рабочая'),
    ];
    expect(orderFaults([...day, { ...met('2026-09-01', 'итоговая'), date: null }])).toEqual([]);
  });

  it('does not depend on the order of the rows', () => {
    const kinds = fc.constantFrom(...Object.values(MEETING_KIND), '');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.integer({ min: 10, max: 28 })), { maxLength: 8 }), (rows) => {
        const journal = rows.map(([kind, day], at) => met(`2026-10-${day}`, kind, { id: `В-${at}` }));
        const key = (all: typeof journal) =>
          orderFaults(all)
            .map(({ why, kind }) => `${why} ${kind}`)
            .sort();
        expect(key([...journal].reverse())).toEqual(key(journal));
      }),
    );
  });
});
