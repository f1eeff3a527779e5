import { describe, expect, test } from 'vitest';
import {
  COUNTED,
  type CountedThing,
  countedForm,
  countInWords,
  countTwice,
  moneyInWords,
} from '../../../src/domain/language/counted';
import { CASES, type Case } from '../../../src/domain/language/types';

describe('counted things', () => {
  test.each<[number, CountedThing, Case, string]>([
    [1, 'рабочий день', 'вин', 'один рабочий день'],
    [3, 'рабочий день', 'им', 'три рабочих дня'],
    [3, 'рабочий день', 'род', 'трёх рабочих дней'],
    [3, 'рабочий день', 'вин', 'три рабочих дня'],
    [5, 'календарный день', 'вин', 'пять календарных дней'],
    [5, 'календарный день', 'твор', 'пятью календарными днями'],
    [21, 'неделя', 'вин', 'двадцать одну неделю'],
    [21, 'неделя', 'дат', 'двадцати одной неделе'],
    [12, 'месяц', 'им', 'двенадцать месяцев'],
    [2, 'экземпляр', 'пред', 'двух экземплярах'],
    [40, 'час', 'род', 'сорока часов'],
    [111, 'день', 'твор', 'ста одиннадцатью днями'],
  ])('%d, %s, %s: %s', (count, thing, kase, expected) => {
    expect(countInWords(count, thing, kase)).toBe(expected);
  });

  test('figures and words stand together in an agreement', () => {
    expect(countTwice(3, 'рабочий день', 'вин')).toBe('3 (три) рабочих дня');
    expect(countTwice(2, 'экземпляр', 'пред')).toBe('2 (двух) экземплярах');
  });

  test('every thing has six forms of one and of many', () => {
    for (const { one, many } of Object.values(COUNTED)) {
      expect(one.split(', ')).toHaveLength(6);
      expect(many.split(', ')).toHaveLength(6);
    }
  });

  test('the number is never empty nor another word for another case', () => {
    for (const kase of CASES) expect(countedForm(11, 'день', kase)).not.toBe(countedForm(1, 'день', kase));
  });
});

describe('sums of money', () => {
  test.each<[number, Case, string]>([
    [1, 'им', '1 (один) рубль 00 копеек'],
    [1500.5, 'им', '1\u00a0500 (одна тысяча пятьсот) рублей 50 копеек'],
    [2000, 'род', '2\u00a0000 (двух тысяч) рублей 00 копеек'],
    [3001.01, 'твор', '3\u00a0001 (тремя тысячами одним) рублём 01 копейкой'],
    [1022.03, 'вин', '1\u00a0022 (одну тысячу двадцать два) рубля 03 копейки'],
    [1_250_000, 'им', '1\u00a0250\u00a0000 (один миллион двести пятьдесят тысяч) рублей 00 копеек'],
    [0.99, 'им', '0 (ноль) рублей 99 копеек'],
    [0.999, 'им', '1 (один) рубль 00 копеек'],
  ])('%d, %s', (sum, kase, expected) => {
    expect(moneyInWords(sum, kase)).toBe(expected);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e14])('%d is no sum', (sum) => {
    expect(() => moneyInWords(sum)).toThrow(RangeError);
  });
});
