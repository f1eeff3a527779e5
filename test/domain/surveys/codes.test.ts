import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { codeFrom, codeSequence, readCode, shownCode } from '../../../src/domain/surveys/codes';

const CODE = '2554467552';
/** Codes of a random source, for rules that must hold of all. */
const MANY = Array.from({ length: 300 }, codeSequence([], randomUUID));

describe('reading a typed code', () => {
  it.each([
    ['2554467552', 'as digits alone'],
    ['255 446 7552', 'with spaces'],
    ['255\u00a0446\u00a07552', 'with the spaces of the slip'],
    [' 255-446-75–52. ', 'with hyphens, dashes and dots'],
  ])('takes «%s»: %s', (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, code: CODE });
  });

  it.each([
    ['', 'shape', 'nothing'],
    ['255446755', 'shape', 'nine digits'],
    ['25544675522', 'shape', 'eleven digits'],
    ['2554467502', 'shape', 'a nought, which no code has'],
    ['1554467552', 'shape', 'a one, which no code has'],
    ['О554467552', 'shape', 'a letter'],
    ['Н-01', 'shape', 'the code of a person'],
    ['3554467552', 'slip', 'one digit wrong'],
    ['5254467552', 'slip', 'two digits that changed places'],
  ] as const)('refuses «%s» as %s: %s', (typed, why, _what) => {
    expect(readCode(typed)).toEqual({ ok: false, why });
  });

  it('tells every single wrong digit from a wrong code', () => {
    for (const code of MANY.slice(0, 60)) {
      for (let place = 0; place < code.length; place++) {
        const wrong = [...'23456789']
          .filter((digit) => digit !== code[place])
          .map((digit) => code.slice(0, place) + digit + code.slice(place + 1));
        expect(wrong.filter((typed) => readCode(typed).ok)).toEqual([]);
      }
    }
  });

  it('tells every two digits that changed places, wherever they stand', () => {
    for (const code of MANY.slice(0, 60)) {
      for (let a = 0; a < code.length; a++) {
        for (let b = a + 1; b < code.length; b++) {
          const digits = [...code];
          [digits[a], digits[b]] = [digits[b]!, digits[a]!];
          const typed = digits.join('');
          expect(typed === code || !readCode(typed).ok).toBe(true);
        }
      }
    }
  });
});

describe('a new code', () => {
  it('can be read, and no two are alike', () => {
    expect(MANY.map(readCode)).toEqual(MANY.map((code) => ({ ok: true, code })));
    expect(new Set(MANY).size).toBe(MANY.length);
  });

  it('uses each digit from 2 to 9 about as often at every place', () => {
    const codes = Array.from({ length: 4000 }, codeSequence([], randomUUID));
    for (let place = 0; place < 9; place++) {
      for (const digit of '23456789') {
        const share = codes.filter((code) => code[place] === digit).length / codes.length;
        expect(share).toBeGreaterThan(0.09);
        expect(share).toBeLessThan(0.17);
      }
    }
  });

  it('is made of the first nine digits of a UUID and their check digit', () => {
    expect(codeFrom('03322453-3fff-4fff-8fff-ffffffffffff')).toBe('2554467552');
  });

  it('is passed over when it has no check digit from 2 to 9', () => {
    const started = Array.from({ length: 4096 }, (_, i) => codeFrom(i.toString(16).padStart(9, '0')));
    const share = started.filter((code) => code === null).length / started.length;
    expect(share).toBeCloseTo(3 / 11, 1);
  });

  it('is never one that was given before', () => {
    const uuids = ['03322453-3000-4000-8000-000000000000', '14433564-4000-4000-8000-000000000000'];
    let at = 0;
    const next = codeSequence(['2554467552'], () => uuids[at++ % 2]!);
    expect(next()).toBe(codeFrom(uuids[1]!));
    expect(next).toThrow('repeats itself');
  });

  it('is read aloud like a telephone number', () => {
    expect(shownCode(CODE)).toBe('255\u00a0446\u00a07552');
  });
});
