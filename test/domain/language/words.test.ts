import { describe, expect, test } from 'vitest';
import { civilDate } from '../../../src/domain/calendar/civil-date';
import { byGender, plural } from '../../../src/domain/language/choice';
import {
  dateInWords,
  dateSpelled,
  dateWithWeekday,
  monthAndYear,
} from '../../../src/domain/language/dates-in-words';
import { numberInWords } from '../../../src/domain/language/numbers-in-words';

describe('choice of a word', () => {
  test('follows the gender, the masculine when it is unknown', () => {
    expect(byGender('f', 'назначен', 'назначена')).toBe('назначена');
    expect(byGender('m', 'назначен', 'назначена')).toBe('назначен');
    expect(byGender(null, 'назначен', 'назначена')).toBe('назначен');
  });

  test.each([
    [0, 'пар'],
    [1, 'пара'],
    [2, 'пары'],
    [5, 'пар'],
    [11, 'пар'],
    [21, 'пара'],
    [112, 'пар'],
    [1.5, 'пары'],
  ])('follows the count: %d', (count, word) => {
    expect(plural(count, ['пара', 'пары', 'пар'])).toBe(word);
  });
});

describe('numbers in words', () => {
  test.each([
    [numberInWords(0), 'ноль'],
    [numberInWords(21, 'вин', 'f'), 'двадцать одну'],
    [numberInWords(2, 'им', 'n'), 'два'],
    [numberInWords(1500, 'род'), 'одной тысячи пятисот'],
    [numberInWords(-3, 'твор'), 'минус тремя'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  test.each([1.5, Number.NaN, 1e15])('%d cannot be counted out', (count) => {
    expect(() => numberInWords(count)).toThrow(RangeError);
  });
});

describe('dates in words', () => {
  test('an order, a screen and a plan', () => {
    expect(dateInWords(civilDate(2026, 9, 2)!)).toBe('2 сентября 2026 г.');
    expect(dateWithWeekday(civilDate(2026, 11, 21)!)).toBe('21 ноября 2026, суббота');
    expect(monthAndYear(civilDate(2026, 5, 31)!)).toBe('май 2026');
  });

  test.each([
    [2026, 9, 2, 'второго сентября две тысячи двадцать шестого года'],
    [2000, 1, 1, 'первого января двухтысячного года'],
    [1999, 12, 31, 'тридцать первого декабря тысяча девятьсот девяносто девятого года'],
    [2013, 3, 30, 'тридцатого марта две тысячи тринадцатого года'],
    [1899, 5, 3, 'третьего мая 1899 года'],
  ])('spelled out: %d-%d-%d', (year, month, day, expected) => {
    expect(dateSpelled(civilDate(year, month, day)!)).toBe(expected);
  });
});
