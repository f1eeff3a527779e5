import fc from 'fast-check';
import type {
  BookSnapshot,
  CellSnapshot,
  CellStyle,
  Rect,
  SheetSnapshot,
  Validation,
} from '../../../host/book/snapshot';

/** Books for tests: a hand-written one with everything in it, and random small ones. */

export function emptySheet(id: number, name: string, cells: CellSnapshot[] = []): SheetSnapshot {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    columnStyles: {},
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
}

export function bookOf(sheets: SheetSnapshot[], styles: CellStyle[] = []): BookSnapshot {
  return {
    id: 'книга-1',
    name: 'Наставник',
    locale: 'ru_RU',
    timeZone: 'Asia/Kamchatka',
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    styles,
    namedRanges: {},
  };
}

/** One sheet of one column, for short tests. */
export function bookWithCells(cells: CellSnapshot[], styles: CellStyle[] = []): BookSnapshot {
  return bookOf([emptySheet(0, 'Лист', cells)], styles);
}

/**
 * The book as its meaning: styles in place of their numbers, nothing that is default, cells in reading order.
 * Two books are equal when these are.
 */
export function meaning(book: BookSnapshot): unknown {
  const defaults = { vertical: 'bottom', color: '#000000' };
  const style = (s: number | undefined) =>
    Object.fromEntries(
      Object.entries(book.styles[s ?? -1] ?? {}).filter(
        ([key, value]) => defaults[key as keyof typeof defaults] !== value,
      ),
    );
  const filled = (s: number | undefined) => Object.keys(style(s)).length > 0;
  const alike = (a: number | undefined, b: number | undefined) =>
    filled(a) && JSON.stringify(style(a)) === JSON.stringify(style(b));
  const { styles: _, ...rest } = book;
  return {
    ...rest,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ s, ...cell }) => Object.keys(cell).length > 2 || !alike(s, sheet.columnStyles[cell.c]))
        .map(({ s, ...cell }) => ({ ...cell, ...(filled(s) ? { style: style(s) } : {}) }))
        .filter((cell) => Object.keys(cell).length > 2)
        .sort((a, b) => a.r - b.r || a.c - b.c),
      columnStyles: Object.fromEntries(
        Object.entries(sheet.columnStyles).flatMap(([column, s]) => (filled(s) ? [[column, style(s)]] : [])),
      ),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    })),
  };
}

/** Everything the model holds, each thing at least once, with the words of a school. */
export function fullBook(): BookSnapshot {
  const styles: CellStyle[] = [
    { numberFormat: '@' },
    { numberFormat: 'dd.MM.yyyy', horizontal: 'center' },
    { bold: true, italic: true, underline: true, strike: true, fontFamily: 'Times New Roman', fontSize: 14 },
    { color: '#c00000', background: '#fff2cc', vertical: 'middle', wrap: true, border: true },
    { numberFormat: '# ##0.00' },
  ];
  const pairs: SheetSnapshot = {
    ...emptySheet(7, 'Пары', [
      { r: 1, c: 1, v: 'Код', s: 2, note: 'Не меняйте\nэтот столбец' },
      { r: 2, c: 1, v: '007', s: 0 },
      { r: 2, c: 2, v: 45_901, s: 1 },
      { r: 2, c: 3, v: true },
      { r: 2, c: 4, v: '63/1', s: 0, link: 'https://example.ru/приказ?a=1&b=2' },
      { r: 3, c: 1, v: '#REF!', e: true },
      { r: 3, c: 2, v: 45_901.25, s: 1, f: '=SUM(B2,0.25)' },
      { r: 3, c: 3, v: 'да', f: '=IF(C2,"да","нет")' },
      { r: 3, c: 4, v: '#N/A', e: true, f: '=VLOOKUP("нет",A1:B2,2,FALSE)' },
      { r: 4, c: 1, s: 3 },
      { r: 4, c: 2, v: 'Объединено' },
      { r: 5, c: 1, v: 12.5, s: 4, link: 'https://example.ru/число' },
      { r: 5, c: 2, note: 'Заметка у пустой ячейки' },
    ]),
    frozenRows: 1,
    frozenColumns: 2,
    tabColor: '#38761d',
    columnWidths: { 1: 63, 2: 100, 5: 240 },
    rowHeights: { 1: 42 },
    hiddenRows: [9],
    hiddenColumns: [6],
    columnStyles: { 4: 0, 5: 1 },
    merges: [{ row: 4, column: 2, rows: 2, columns: 2 }].map((rect) => ({ ...rect, row: 6 })),
    validations: validations(),
    conditionalFormats: [
      {
        ranges: [rect(2, 1, 99, 5), rect(200, 1, 1, 1)],
        formula: '=AND($C2=FALSE,$B2<>"")',
        style: { background: '#f4cccc', color: '#cc0000', bold: true },
      },
      { ranges: [rect(2, 2, 99, 1)], formula: '=LEN($A2)>3', style: { italic: true } },
    ],
    protections: [
      { description: 'Заголовки', warningOnly: true, range: rect(1, 1, 1, 5) },
      { description: 'Весь лист', warningOnly: false },
    ],
    filter: { range: rect(1, 1, 50, 5), shown: [{ column: 2, values: ['', '02.09.2025'] }] },
  };
  return {
    ...bookOf(
      [pairs, { ...emptySheet(0, 'Справочники'), hidden: true }, emptySheet(12, "О'Нил & Ко <1>")],
      styles,
    ),
    activeSheetId: 12,
    namedRanges: {
      Роли: { sheetId: 0, range: rect(2, 1, 20, 1) },
      Итог_2025: { sheetId: 12, range: rect(3, 3, 1, 1) },
    },
  };
}

function validations(): Validation[] {
  const long = Array.from({ length: 80 }, (_, i) => `Муниципальный округ № ${i}, «Северный»`);
  const at = (column: number): Rect[] => [rect(2, column, 999, 1)];
  return [
    {
      ranges: at(1),
      rule: { kind: 'list', values: ['Да', 'Нет', 'Не требуется'] },
      allowInvalid: false,
      help: 'Выберите',
    },
    { ranges: [rect(2, 2, 9, 1), rect(20, 2, 9, 2)], rule: { kind: 'date' }, allowInvalid: true },
    { ranges: at(3), rule: { kind: 'checkbox' }, allowInvalid: false },
    { ranges: at(4), rule: { kind: 'list', values: long }, allowInvalid: true, help: 'я'.repeat(400) },
    { ranges: at(5), rule: { kind: 'listRange', sheetId: 0, range: rect(2, 1, 30, 1) }, allowInvalid: false },
    { ranges: at(7), rule: { kind: 'number', min: 0, max: 1.5 }, allowInvalid: false },
    { ranges: at(8), rule: { kind: 'number', min: -3 }, allowInvalid: false },
    { ranges: at(9), rule: { kind: 'number', max: 100 }, allowInvalid: false },
    { ranges: at(10), rule: { kind: 'number' }, allowInvalid: false },
  ];
}

export function rect(row: number, column: number, rows: number, columns: number): Rect {
  return { row, column, rows, columns };
}

/** A book of `sheets` sheets with `rows` × `columns` cells each, as a school fills it. */
export function schoolBook(sheets: number, rows: number, columns: number): BookSnapshot {
  const kinds: ((r: number) => CellSnapshot['v'])[] = [
    (r) => `Н-${String(r).padStart(3, '0')}`,
    (r) => `Петрова-Водкина Анна Сергеевна ${r}`,
    (r) => 45_000 + r,
    (r) => r % 2 === 0,
    (r) => r / 4,
  ];
  const cells = (): CellSnapshot[] =>
    Array.from({ length: rows * columns }, (_, i) => {
      const r = Math.floor(i / columns) + 1;
      const c = (i % columns) + 1;
      return { r, c, v: kinds[c % kinds.length]!(r)!, s: c % kinds.length };
    });
  return bookOf(
    Array.from({ length: sheets }, (_, i) => emptySheet(i, `Лист ${i + 1}`, cells())),
    [{ numberFormat: '@' }, { wrap: true }, { numberFormat: 'dd.MM.yyyy' }, {}, { numberFormat: '0.00' }],
  );
}

// Random books

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
