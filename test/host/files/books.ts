import { emptySheet as gridSheet, sheetSnapshot } from '../../../host/book/book';
import type {
  BookSnapshot,
  CellSnapshot,
  CellStyle,
  Rect,
  SheetSnapshot,
  Validation,
} from '../../../host/book/snapshot';

/** Books for tests written by hand, among them one with everything in it, and what it means for two to be equal. */

export function emptySheet(id: number, name: string, cells: CellSnapshot[] = []): SheetSnapshot {
  return { ...sheetSnapshot(gridSheet(id, name)), cells };
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
