import { beforeEach, describe, expect, it } from 'vitest';
import { createRate, MOST_WRONG_CODES, type Rate } from '../../../host/door/rate';

let time = 0;
let rate: Rate;
const later = (seconds: number): void => {
  time += seconds * 1000;
};
const wrong = (count: number, address = 'a'): void => {
  for (let i = 0; i < count; i++) rate.wrong(address);
};

beforeEach(() => {
  time = 1_000_000;
  rate = createRate(() => time);
});

describe('visits', () => {
  it('of thirty people behind one router are let in at once', () => {
    const visits = Array.from({ length: 300 }, () => rate.admit('router'));
    expect(visits.every((seconds) => seconds === 0)).toBe(true);
  });

  it('without end are put off, and let in again after a while', () => {
    while (rate.admit('a') === 0);
    expect(rate.admit('a')).toBeGreaterThan(0);
    expect(rate.admit('b')).toBe(0);
    later(1);
    expect(rate.admit('a')).toBe(0);
  });

  it('from very many addresses are put off together', () => {
    let let_in = 0;
    for (let i = 0; i < 3000; i++) if (rate.admit(`10.0.0.${i}`) === 0) let_in += 1;
    expect(let_in).toBe(1000);
    later(1);
    expect(rate.admit('fresh')).toBe(0);
  });
});

describe('codes that nobody has', () => {
  it.each([
    [5, 0],
    [6, 1],
    [7, 2],
    [8, 4],
    [9, 8],
    [12, 60],
    [20, 60],
  ])('%i times from one address hold it back for %i s', (count, seconds) => {
    wrong(count);
    expect(rate.held('a')).toBe(seconds);
    expect(rate.held('b')).toBe(0);
  });

  it('from many addresses hold everybody back for a little', () => {
    for (let i = 0; i < 24; i++) wrong(1, `address ${i}`);
    expect(rate.held('new')).toBe(8);
    later(8);
    expect(rate.held('new')).toBe(0);
    for (let i = 0; i < 40; i++) wrong(1, `other ${i}`);
    expect(rate.held('new')).toBe(10);
  });

  it('are forgotten after ten quiet minutes, but still counted', () => {
    wrong(8);
    later(601);
    wrong(1);
    expect(rate.held('a')).toBe(0);
    expect(rate.wrongCodes()).toBe(9);
  });

  it('from one address cannot reach the number that shuts the door within an hour', () => {
    const until = time + 3_600_000;
    let tried = 0;
    while (time < until) {
      const seconds = rate.held('a');
      if (seconds > 0) later(seconds);
      else {
        rate.wrong('a');
        tried += 1;
      }
    }
    expect(tried).toBeLessThan(MOST_WRONG_CODES);
  });
});
