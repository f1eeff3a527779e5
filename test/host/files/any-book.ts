import fc from 'fast-check';
import type {
  BookSnapshot,
  CellSnapshot,
  CellStyle,
  SheetSnapshot,
  Validation,
} from '../../../host/book/snapshot';
import { bookOf, emptySheet } from './books';

const HARD_TEXTS = [
  '007',
  '63/1',
  ' с краю ',
  'строка\nстрока',
  'таб\tтаб',
  '\r\n',
  '👩‍🏫',
  'Ёжик',
  '=1+1',
  "'апостроф",
  '_x0041_',
  '\u0001\u001f\u007f',
  '\ufffe\uffff',
  '\ud83d',
  'x'.repeat(33_000),
  '<&>"\'',
  '#REF!',
  '⟦далее 0⟧',
  '1e5',
  'ИСТИНА',
  '  ',
];
const text = fc.oneof(
  fc.constantFrom(...HARD_TEXTS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'абвгдеёжз ,"\n'), minLength: 1, maxLength: 60 }),
);
const line = fc.string({
  unit: fc.constantFrom(..."абвгдеёABC 0129()&'<>/:[]"),
  minLength: 1,
  maxLength: 40,
});
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(45_901, 0.1, 1e15),
  )
  .map((n) => (Object.is(n, -0) ? 0 : n));
const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const yes = fc.constant(true as const);
const area = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.integer({ min: 1, max: 10 }),
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('@', 'dd.MM.yyyy', '0.00', '# ##0', 'dd.MM.yyyy HH:mm', '0%', '"№ "0'),
    bold: yes,
    italic: yes,
    underline: yes,
    strike: yes,
    fontFamily: fc.constantFrom('Arial', 'Times New Roman', 'PT Astra Serif'),
    fontSize: fc.constantFrom(8, 10, 12.5, 14),
    color,
    background: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: yes,
    border: yes,
  },
  { requiredKeys: [] },
);

const content = fc.oneof(
  fc.record({ v: fc.oneof(text, number, fc.boolean()) }),
  fc
    .constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!')
    .map((v) => ({ v, e: true as const })),
  fc.record({ f: fc.constantFrom('=A1+1', '=SUM(A1:B9)&"<"'), v: fc.oneof(text, number, fc.boolean()) }),
  fc.constant({}),
);
const extras = fc.record(
  { s: fc.nat(3), note: text.filter((t) => t.length < 100), link: fc.webUrl({ withQueryParameters: true }) },
  { requiredKeys: [] },
);
const place = fc.record({ r: fc.integer({ min: 1, max: 20 }), c: fc.integer({ min: 1, max: 12 }) });
const cell = fc.tuple(place, content, extras).map((parts): CellSnapshot => Object.assign({}, ...parts));

const rule: fc.Arbitrary<Validation['rule']> = fc.oneof(
  fc.record({ kind: fc.constant('list' as const), values: fc.array(line, { minLength: 1, maxLength: 30 }) }),
  fc.record({ kind: fc.constant('listRange' as const), sheetId: fc.constant(0), range: area }),
  fc.constant({ kind: 'date' as const }),
  fc.constant({ kind: 'checkbox' as const }),
  fc.record(
    { kind: fc.constant('number' as const), min: fc.integer(), max: fc.integer() },
    { requiredKeys: ['kind'] },
  ),
);

/** Rules and formats stand on ranges of their own, as the add-on makes them. */
const ruled = fc.uniqueArray(area, { minLength: 1, maxLength: 4, selector: (a) => JSON.stringify(a) });
const pixels = fc.dictionary(fc.integer({ min: 1, max: 20 }).map(String), fc.integer({ min: 1, max: 400 }));

const sheet = fc
  .record({
    name: line,
    cells: fc.uniqueArray(cell, { maxLength: 25, selector: ({ r, c }) => `${r},${c}` }),
    frozenRows: fc.nat(3),
    frozenColumns: fc.nat(3),
    columnWidths: pixels,
    rowHeights: pixels,
    hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
    hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
    columnStyles: fc.dictionary(fc.integer({ min: 1, max: 26 }).map(String), fc.nat(3)),
    places: ruled,
    rules: fc.array(
      fc.tuple(
        rule,
        fc.boolean(),
        fc.option(
          text.filter((t) => t.length < 100),
          { nil: undefined },
        ),
      ),
      {
        maxLength: 4,
      },
    ),
    conditionalFormats: fc.array(
      fc.record({
        ranges: ruled,
        formula: fc.constantFrom('=$A1="<да>"', '=LEN(A1)>3', '=AND(B2,C2)'),
        style: fc.record({ background: color, bold: yes }, { requiredKeys: ['background'] }),
      }),
      { maxLength: 3 },
    ),
    protections: fc.array(
      fc.record({ range: area, description: text.filter((t) => t.length < 100), warningOnly: fc.boolean() }),
      { maxLength: 2 },
    ),
    filter: fc.option(
      fc.record({
        range: area,
        shown: fc.array(fc.record({ column: fc.nat(5), values: fc.array(line) }), { maxLength: 2 }),
      }),
      { nil: undefined },
    ),
    tabColor: fc.option(color, { nil: undefined }),
    hidden: fc.boolean(),
  })
  .map(({ places, rules, filter, tabColor, hidden, ...rest }, index = 0) => ({
    ...emptySheet(index, rest.name),
    ...rest,
    validations: rules.slice(0, places.length).map(
      ([kind, allowInvalid, help], i): Validation => ({
        ranges: [places[i]!],
        rule: kind,
        allowInvalid,
        ...(help ? { help } : {}),
      }),
    ),
    ...(filter ? { filter } : {}),
    ...(tabColor ? { tabColor } : {}),
    ...(hidden ? { hidden: true } : {}),
  }));

/** Small books with everything that has broken workbooks before. */
export const anyBook: fc.Arbitrary<BookSnapshot> = fc
  .record({
    name: line,
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    styles: fc.array(style, { minLength: 4, maxLength: 4 }),
    named: fc.array(fc.tuple(fc.constantFrom('Роли', 'Total_1', 'Ёлки.2'), area), { maxLength: 2 }),
  })
  .map(({ name, sheets, styles, named }) => {
    const numbered = sheets.map((one, id): SheetSnapshot => {
      const { hidden, ...visible } = one;
      return id === 0 ? { ...visible, id } : { ...visible, id: id * 5, ...(hidden ? { hidden } : {}) };
    });
    return {
      ...bookOf(numbered, styles),
      name,
      namedRanges: Object.fromEntries(named.map(([key, range]) => [key, { sheetId: 0, range }])),
    };
  });
