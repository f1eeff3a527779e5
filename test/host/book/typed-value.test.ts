import { describe, expect, test, vi } from 'vitest';
import { displayText } from '../../../host/book/display';
import { readTyped } from '../../../host/book/typed-value';

vi.useFakeTimers({ now: new Date('2026-09-01T09:00:00Z'), toFake: ['Date'] });

const typed = (text: string, format?: string, locale = 'ru_RU') => {
  const { value, formula, numberFormat } = readTyped(text, format, locale);
  return formula ?? (numberFormat ? [value, numberFormat] : value);
};

describe('a text typed into a cell of a Russian book', () => {
  test.each<[string, unknown]>([
    ['Иванова Мария', 'Иванова Мария'],
    ['02.09.2024', [45537, 'dd.mm.yyyy']],
    ['2.9.24', [45537, 'dd.mm.yyyy']],
    ['2.9', [46267, 'dd.mm.yyyy']],
    ['1-2', [46054, 'dd.mm.yyyy']],
    ['2 сентября 2024', [45537, 'd mmmm yyyy']],
    ['2024-09-02', [45537, 'yyyy-mm-dd']],
    ['31.02.2024', '31.02.2024'],
    ['01.01.1900', [2, 'dd.mm.yyyy']],
    ['12:30', [0.5208333333333334, 'h:mm']],
    ['02.09.2024 12:00', [45537.5, 'dd.mm.yyyy h:mm']],
    ['1,5', 1.5],
    ['1 234,5', [1234.5, '#,##0.00']],
    ['1\u00a0234', [1234, '#,##0']],
    ['10%', [0.1, '0%']],
    ['2,5%', [0.025, '0.00%']],
    ['100 ₽', [100, '#,##0 "₽"']],
    ['007', 7],
    ['+79101234567', 79101234567],
    ['8 800 555-35-35', '8 800 555-35-35'],
    ['63/1', '63/1'],
    ['ИСТИНА', true],
    ['ложь', false],
    ["'007", '007'],
    ["'=1", '=1'],
    ['=A1+1', '=A1+1'],
    ['=', '='],
    ['в течение года', 'в течение года'],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each(['02.09.2024', '007', '1,5', '=1', "'а", 'ИСТИНА'])('stays %s in a cell of format @', (text) => {
    expect(typed(text, '@')).toBe(text);
  });

  test('keeps the format the cell already has, unless a date comes', () => {
    expect(typed('02.09.2024', 'd mmmm yyyy')).toBe(45537);
    expect(typed('5', '0.00')).toBe(5);
    expect(typed('02.09.2024', '0.00')).toEqual([45537, 'dd.mm.yyyy']);
  });

  test('is read the American way in an American book', () => {
    expect(typed('1.5', undefined, 'en_US')).toBe(1.5);
    expect(typed('9/2/2024', undefined, 'en_US')).toEqual([45537, 'dd.mm.yyyy']);
  });
});

describe('the text a cell shows', () => {
  test.each<[unknown, string | undefined, string]>([
    [undefined, undefined, ''],
    [1.5, undefined, '1,5'],
    [89101234567, undefined, '89101234567'],
    [0.1 + 0.2, undefined, '0,3'],
    [1234567.5, '#,##0.00', '1\u00a0234\u00a0567,50'],
    [12345, '#,##0 "₽"', '12\u00a0345 ₽'],
    [45537, 'dd.mm.yyyy', '02.09.2024'],
    [45537, 'dd.MM.yyyy', '02.09.2024'],
    [45537, 'd mmmm yyyy', '2 сентября 2024'],
    [45537, 'mmmm yyyy', 'сентябрь 2024'],
    [0.025, '0.00%', '2,50%'],
    [45537.5, 'dd.mm.yyyy h:mm', '02.09.2024 12:00'],
    [true, undefined, 'ИСТИНА'],
    ['#REF!', undefined, '#REF!'],
    [7, '@', '7'],
    [-3, '0.###############', '-3'],
    [5, '[wrong', '5'],
  ])('%s as %s', (value, format, expected) => {
    expect(displayText(value as number, format, 'ru_RU')).toBe(expected);
  });
});
