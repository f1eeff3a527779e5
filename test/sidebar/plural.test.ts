import { describe, expect, it } from 'vitest';
import { counted } from '../../src/text/plural';

describe('a counted word', () => {
  it.each([
    [0, '0 пар'],
    [1, '1 пара'],
    [2, '2 пары'],
    [4, '4 пары'],
    [5, '5 пар'],
    [11, '11 пар'],
    [12, '12 пар'],
    [14, '14 пар'],
    [21, '21 пара'],
    [22, '22 пары'],
    [111, '111 пар'],
    [101, '101 пара'],
  ])('%i gives «%s»', (count, text) => {
    expect(counted(count, ['пара', 'пары', 'пар'])).toBe(text);
  });
});
