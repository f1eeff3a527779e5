import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/domain/calendar/civil-date';
import { canBeMisread, decodeCell, encodeCell, type RawCell } from '../../src/sheets/cells';
import type { ColumnSpec } from '../../src/sheets/schema';

const date = (text: string) => parseCivilDate(text)!;
const column = (kind: ColumnSpec['kind']): ColumnSpec =>
  ({ kind, header: 'Столбец', from: 'form' }) as ColumnSpec;

describe('a date cell', () => {
  const cases: [RawCell, string | null][] = [
    [{ date: date('2026-09-02') }, '2026-09-02'],
    ['02.09.2026', '2026-09-02'],
    ['2.9.2026 г.', '2026-09-02'],
    ['2026-09-02', '2026-09-02'],
    [46267, '2026-09-02'],
    ['', null],
  ];
  it.each(cases)('%j reads as %s', (cell, day) => {
    expect(decodeCell(column('date'), cell)).toEqual({ value: day });
  });
  it.each(['сентябрь', '31.06.2026', '12', true, 12])('%j reads as empty and is reported', (cell) => {
    expect(decodeCell(column('date'), cell)).toEqual({ value: null, fault: { code: 'not-a-date' } });
  });
});

describe('other cells', () => {
  it.each<[ColumnSpec['kind'], RawCell, unknown]>([
    ['text', 63, '63'],
    ['text', 1.5, '1,5'],
    ['text', { date: date('2026-09-02') }, '02.09.2026'],
    ['text', ' Осадчая\u00a0Т. В. ', 'Осадчая Т. В.'],
    ['number', '1,5', 1.5],
    ['number', '1 200', 1200],
    ['flag', 'Да', true],
    ['flag', '', false],
    ['list', 'документация; работа с родителями;', ['документация', 'работа с родителями']],
  ])('%s %j reads as %j', (kind, cell, value) => {
    expect(decodeCell(column(kind), cell).value).toEqual(value);
  });
  it('a number column with words is reported and reads as empty', () => {
    expect(decodeCell(column('number'), 'два')).toEqual({ value: null, fault: { code: 'not-a-number' } });
  });
});

describe('a value written and read again', () => {
  const values = fc.oneof(
    fc.record({
      kind: fc.constant<ColumnSpec['kind']>('text'),
      value: fc.string().map((text) => text.replace(/\u00a0/g, ' ').trim()),
    }),
    fc.record({
      kind: fc.constant<ColumnSpec['kind']>('number'),
      value: fc.oneof(fc.integer(), fc.constant(null)),
    }),
    fc.record({ kind: fc.constant<ColumnSpec['kind']>('flag'), value: fc.boolean() }),
    fc.record({
      kind: fc.constant<ColumnSpec['kind']>('date'),
      value: fc.constantFrom(date('2026-09-02'), date('2000-02-29'), null),
    }),
    fc.record({
      kind: fc.constant<ColumnSpec['kind']>('list'),
      value: fc.array(fc.constantFrom('документация', 'ФОП и ФГОС')),
    }),
  );
  it('is the same', () => {
    fc.assert(
      fc.property(values, ({ kind, value }) => {
        expect(decodeCell(column(kind), encodeCell(column(kind), value)).value).toEqual(value);
      }),
    );
  });
});

describe('text a spreadsheet could misread', () => {
  it.each([
    '63/1',
    '007',
    '=1+1',
    '+7 912',
    '-5',
    '@дом',
    "'007",
    '2 марта',
    '1 сен',
    '10:30',
    '50%',
    '1,5',
    '2.9',
    'ИСТИНА',
    '1e5',
    '12 ₽',
    '5 pm',
  ])('«%s» must stand in a plain text cell', (text) => expect(canBeMisread(text)).toBe(true));
  it.each([
    'Осадчая Татьяна',
    'П-2026-03',
    '57-ОД',
    '1 раз в квартал',
    'Март',
    'в течение года',
    '2 раза в неделю',
    '',
  ])('«%s» cannot be misread', (text) => expect(canBeMisread(text)).toBe(false));
});
