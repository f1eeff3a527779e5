import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import {
  isSameNumber,
  type NumberedPaper,
  nextNumber,
  paperWithNumber,
  skippedNumbers,
} from '../../../src/domain/law/numbering';

const day = (text: string): CivilDate => text as CivilDate;
const TODAY = day('2026-11-23');

/** Papers of this year with the numbers, oldest first. */
const papers = (...numbers: readonly string[]): NumberedPaper[] =>
  numbers.map((number) => ({ number, date: day('2026-09-07'), file: '' }));

describe('the next number looks like the last ones', () => {
  it.each([
    [['56-ОД', '57-ОД'], '58-ОД'],
    [['57-ОД', '60-ОД', '58-ОД'], '61-ОД'],
    [['63/1', '63/2', '63/3'], '63/4'],
    [['62/1', '63/1'], '64/1'],
    [['26/1'], '27/1'],
    [['180-О', '181-О'], '182-О'],
    [['44/2-р', '45/2-р'], '46/1-р'],
    [['13', '14', '14-а', '15'], '16'],
    [['14-а'], '15-а'],
    [['574', '575'], '576'],
    [['78-Д', '79'], '80'],
    [['78-Д', '79-Д', '80'], '81-Д'],
    [['№ 41-од'], '42-од'],
    [['007', '008'], '009'],
    [['без номера', '12'], '13'],
  ])('%j → %s', (numbers, next) => expect(nextNumber(papers(...numbers), TODAY, 'ОД')).toBe(next));

  it('that are days are the day of the paper, and the second paper of a day says so', () => {
    const one = { number: '24.08.30', date: day('2024-08-30'), file: '' };
    expect(nextNumber([one], TODAY, '')).toBe('26.11.23');
    const today = { number: '26.11.23', date: TODAY, file: '' };
    expect(nextNumber([one, today], TODAY, '')).toBe('26.11.23/2');
  });

  it('starts anew with the calendar year, in the look of the last', () => {
    const last = papers('57-О', '58-О').map((paper) => ({ ...paper, date: day('2025-12-01') }));
    expect(nextNumber(last, TODAY, 'ОД')).toBe('1-О');
  });

  it.each([
    ['ОД', '1-ОД'],
    ['', '1'],
    [' ', '1'],
  ])('of an empty register has the index «%s»', (index, first) =>
    expect(nextNumber([], TODAY, index)).toBe(first),
  );

  it('is never one of those given, whatever they are', () => {
    const number = fc.oneof(
      fc.nat(999).map((n) => `${n}-ОД`),
      fc.tuple(fc.nat(99), fc.nat(9)).map(([a, b]) => `${a}/${b}`),
      fc.nat(999).map(String),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), (numbers) => {
        const next = nextNumber(papers(...numbers), TODAY, 'ОД');
        expect(numbers.some((one) => isSameNumber(one, next))).toBe(false);
      }),
    );
  });

  it('leaves no gap behind it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }), (values) => {
        const given = papers(...values.map((value) => `${value}-ОД`));
        const number = nextNumber(given, TODAY, 'ОД');
        expect(skippedNumbers(given, { number, date: TODAY })).toEqual([]);
      }),
    );
  });
});

describe('a number that another paper has', () => {
  it.each([
    ['57-ОД', '57-од', true],
    ['57-ОД', '57 - OД', true],
    ['57–ОД', '№ 57-ОД', true],
    ['57-ОД', '157-ОД', false],
    ['63/1', '63-1', false],
    ['', '', false],
  ])('«%s» and «%s»: %s', (a, b, same) => expect(isSameNumber(a, b)).toBe(same));

  const known = { number: '57-ОД', date: day('2026-09-07'), file: 'Ф-1' };
  it.each([
    ['of the same year is found', { number: '57-од', date: TODAY, file: '' }, true],
    ['of another file is found', { number: '57-ОД', date: TODAY, file: 'Ф-2' }, true],
    ['of the same file is the same paper', { number: '57-ОД', date: TODAY, file: 'Ф-1' }, false],
    ['of another year is another paper', { number: '57-ОД', date: day('2025-11-23'), file: '' }, false],
  ])('%s', (_, own, found) => expect(paperWithNumber([known], own) !== null).toBe(found));
});

describe('numbers left out before a typed one', () => {
  it.each([
    [['54-ОД'], '57-ОД', [55, 56]],
    [['54-ОД'], '55-ОД', []],
    [['54-ОД', '60-ОД'], '57-ОД', [55, 56]],
    [['54-ОД'], '50-ОД', []],
    [['63/1', '63/2'], '63/5', [3, 4]],
    [['54-ОД'], '57-К', []],
    [['1'], '900', []],
    [[], '57-ОД', []],
  ])('%j, then %s: %j', (numbers, number, skipped) =>
    expect(skippedNumbers(papers(...numbers), { number, date: TODAY })).toEqual(skipped),
  );
});
