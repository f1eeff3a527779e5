import { cellAt, styleAt } from '../../book/book';
import { displayText } from '../../book/display';
import { lastColumn, rect, rectName } from '../../book/rect';
import { changeCells, type Input, placeName, writeValues } from '../../book/write';
import { warn } from '../execution';
import { chains, gives } from '../service';
import { clearContents } from './range-format';
import {
  assertShape,
  assertUnprotected,
  bookNow,
  mapCells,
  type RangeState,
  scriptValue,
  sheetOf,
} from './range-state';

/** Reading and writing of values, formulas and notes. */

const first = <T>(table: T[][]): T => table[0]![0]!;

const cell = ({ sheetId, area }: RangeState): RangeState => ({ sheetId, area: rect(area.row, area.column) });

const values = (range: RangeState) => {
  const sheet = sheetOf(range);
  return mapCells(range, (r, c) => scriptValue(sheet, r, c));
};

const displayValues = (range: RangeState): string[][] => {
  const sheet = sheetOf(range);
  const book = bookNow();
  return mapCells(range, (r, c) =>
    displayText(cellAt(sheet, r, c)?.value, styleAt(book, sheet, r, c).numberFormat, book.locale),
  );
};

const formulas = (range: RangeState): string[][] => {
  const sheet = sheetOf(range);
  return mapCells(range, (r, c) => cellAt(sheet, r, c)?.formula ?? '');
};

const notes = (range: RangeState): string[][] => {
  const sheet = sheetOf(range);
  return mapCells(range, (r, c) => cellAt(sheet, r, c)?.note ?? '');
};

/** Writes as Google does, and tells the developer of every text that did not stay a text. */
export function write(range: RangeState, data: Input[][]): void {
  assertUnprotected(range);
  const sheet = sheetOf(range);
  writeValues(bookNow(), sheet, range.area, data, ({ r, c, text, became }) => {
    const fate = text.startsWith('=') ? 'стал формулой, она здесь не вычисляется' : `превратился в ${became}`;
    warn(`Текст «${text}» в ячейке ${placeName(sheet, r, c)} ${fate}. Задайте формат @ до записи.`);
  });
}

const same = (range: RangeState, value: Input): Input[][] => mapCells(range, () => value);

function setNotes(range: RangeState, table: unknown[][]): void {
  assertUnprotected(range);
  changeCells(bookNow(), sheetOf(range), range.area, ({ note: _old, ...rest }, dr, dc) => {
    const note = noteText(table[dr]![dc]);
    return note ? { ...rest, note } : rest;
  });
}

/** A whole number given as a note is printed as Java prints it: `25.0`. */
const noteText = (value: unknown): string =>
  value === null || value === undefined ? '' : Number.isInteger(value) ? `${String(value)}.0` : String(value);

function setFormulas(range: RangeState, table: string[][]): void {
  const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);
  write(
    range,
    table.map((row) => row.map(asFormula)),
  );
}

export const valueMethods = {
  getValues: gives('', values),
  getValue: gives('', (range: RangeState) => first(values(cell(range)))),
  getDisplayValues: gives('', displayValues),
  getDisplayValue: gives('', (range: RangeState) => first(displayValues(cell(range)))),
  getFormulas: gives('', formulas),
  getFormula: gives('', (range: RangeState) => first(formulas(cell(range)))),
  getNotes: gives('', notes),
  getNote: gives('', (range: RangeState) => first(notes(cell(range)))),
  isBlank: gives('', (range: RangeState) => values(range).every((row) => row.every((value) => value === ''))),
  setValues: chains('v[][]', (range: RangeState, data: Input[][]) => {
    assertShape(range, data);
    write(range, data);
  }),
  setValue: chains('v', (range: RangeState, value: Input) => write(range, same(range, value))),
  setFormulas: chains('s[][]', (range: RangeState, data: string[][]) => {
    assertShape(range, data);
    setFormulas(range, data);
  }),
  setFormula: chains('s', (range: RangeState, formula: string) =>
    setFormulas(
      range,
      mapCells(range, () => formula),
    ),
  ),
  setNotes: chains('?[][]', (range: RangeState, data: unknown[][]) => {
    assertShape(range, data);
    setNotes(range, data);
  }),
  setNote: chains('?', (range: RangeState, note: unknown) =>
    setNotes(
      range,
      mapCells(range, () => note),
    ),
  ),
  clearNote: chains('', (range: RangeState) =>
    setNotes(
      range,
      mapCells(range, () => null),
    ),
  ),
  clearContent: chains('', clearContents),
  getA1Notation: gives('', ({ area }: RangeState) => rectName(area)),
  getRow: gives('', ({ area }: RangeState) => area.row),
  getRowIndex: gives('', ({ area }: RangeState) => area.row),
  getColumn: gives('', ({ area }: RangeState) => area.column),
  getLastRow: gives('', ({ area }: RangeState) => area.row + area.rows - 1),
  getLastColumn: gives('', ({ area }: RangeState) => lastColumn(area)),
  getHeight: gives('', ({ area }: RangeState) => area.rows),
  getWidth: gives('', ({ area }: RangeState) => area.columns),
  getNumRows: gives('', ({ area }: RangeState) => area.rows),
  getNumColumns: gives('', ({ area }: RangeState) => area.columns),
};
