import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/domain/calendar/civil-date';
import { readAcquainted, withMarks } from '../../../src/domain/papers/acquainted';

const FIFTH = civilDate(2026, 9, 5)!;
const SIXTH = civilDate(2026, 9, 6)!;

describe('marks of acquaintance', () => {
  it.each([
    ['a code with a day', ['Н-01 05.09.2026'], [{ person: 'Н-01', date: FIFTH }], []],
    [
      'a name with a day',
      ['Лапина Нина Олеговна 05.09.2026'],
      [{ person: 'Лапина Нина Олеговна', date: FIFTH }],
      [],
    ],
    ['a day that is none', ['Н-01 31.02.2026'], [], ['Н-01 31.02.2026']],
    ['words of one’s own', ['все, кроме Швеца'], [], ['все, кроме Швеца']],
    ['an empty cell', [''], [], []],
  ])('%s is read', (_, entries, known, other) => {
    expect(readAcquainted(entries)).toEqual({ known, other });
  });

  it.each([
    ['sets', [], [{ person: 'Н-01', date: FIFTH }], ['Н-01 05.09.2026']],
    [
      'corrects in place',
      ['Н-01 05.09.2026', 'Н-02 05.09.2026'],
      [{ person: 'Н-01', date: SIXTH }],
      ['Н-01 06.09.2026', 'Н-02 05.09.2026'],
    ],
    [
      'takes off',
      ['Н-01 05.09.2026', 'Н-02 05.09.2026'],
      [{ person: 'Н-01', date: null }],
      ['Н-02 05.09.2026'],
    ],
    [
      'keeps what it does not understand',
      ['на больничном'],
      [{ person: 'Н-01', date: FIFTH }],
      ['Н-01 05.09.2026', 'на больничном'],
    ],
  ])('%s', (_, entries, marks, after) => {
    expect(withMarks(entries, marks)).toEqual(after);
  });

  it('marking twice is marking once, and no entry is lost', () => {
    const entry = fc.oneof(fc.constant('Н-01 05.09.2026'), fc.stringMatching(/^[а-я ]{1,12}$/));
    const mark = fc.record({ person: fc.stringMatching(/^[НМ]-\d\d$/), date: fc.constantFrom(FIFTH, SIXTH) });
    fc.assert(
      fc.property(fc.array(entry), fc.array(mark), (entries, marks) => {
        const once = withMarks(entries, marks);
        expect(withMarks(once, marks)).toEqual(once);
        for (const own of readAcquainted(entries).other) expect(once).toContain(own);
      }),
    );
  });
});
