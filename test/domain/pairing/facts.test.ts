import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../src/domain/pairing/facts';
import { pair } from './facts-kit';

const known = { ...pair({ id: 'П-1', mentorId: 'Н-1', menteeId: 'М-1', status: 'действует' }), replaces: '' };
const asked = { id: 'П-2', mentorId: 'Н-1', menteeId: 'М-1', replaces: '' };

describe('a pair of the same two people', () => {
  it.each([
    ['a saved pair', asked],
    ['a pair that is not saved yet', { ...asked, id: null }],
  ])('is found for %s', (_, one) => {
    expect(twinOf([known], one)).toBe(known);
  });

  it.each([
    ['the pair itself', known, { ...asked, id: 'П-1' }],
    ['one with another mentor', known, { ...asked, mentorId: 'Н-2' }],
    ['one with another mentee', known, { ...asked, menteeId: 'М-2' }],
    ['one that has ended', { ...known, status: 'Завершена досрочно' }, asked],
    ['one whose place is taken', known, { ...asked, replaces: 'П-1' }],
    ['one that takes the place', { ...known, replaces: 'П-2' }, asked],
  ])('is not %s', (_, other, one) => {
    expect(twinOf([other], one)).toBeUndefined();
  });
});
