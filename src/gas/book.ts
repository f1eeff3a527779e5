import type { Book } from '../app/ports';
import { nearest } from '../domain/nearest';
import { columnLetters } from '../sheets/a1';
import { type Block, blocksOf } from '../sheets/blocks';
import type { RawCell } from '../sheets/cells';
import { decodeTable, missingTable } from '../sheets/decode';
import type { RowOf, SheetSchema } from '../sheets/schema';
import type { Table } from '../sheets/table';
import { type CellDates, cellDates } from './dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Opened {
  readonly schema: SheetSchema;
  /** `null` when the book has no such sheet. */
  readonly sheet: Sheet | null;
  readonly cells: readonly (readonly RawCell[])[];
  readonly table: Table<unknown>;
  readonly updates: Map<number, Record<string, unknown>>;
  readonly appends: Record<string, unknown>[];
}

/** The open spreadsheet. Each sheet is read by one `getValues` and written by one `setValues` a block. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const opened = new Map<string, Opened>();
  let dates: CellDates | null = null;
  const inBookZone = (): CellDates => {
    dates ??= cellDates(spreadsheet.getSpreadsheetTimeZone());
    return dates;
  };

  function open(schema: SheetSchema): Opened {
    const known = opened.get(schema.name);
    if (known) return known;
    const sheet = spreadsheet.getSheetByName(schema.name);
    const entry = sheet ? readSheet(schema, sheet, inBookZone()) : missing(schema, spreadsheet);
    opened.set(schema.name, entry);
    return entry;
  }

  function writable(schema: SheetSchema): Opened {
    const entry = open(schema);
    if (entry.table.headerRow === 0) throw new BookBroken(schema.name);
    return entry;
  }

  return {
    read: <S extends SheetSchema>(schema: S) => open(schema).table as Table<RowOf<S>>,
    update(schema, row, values) {
      const { updates } = writable(schema);
      updates.set(row, { ...updates.get(row), ...values });
    },
    append(schema, values) {
      const { cells, appends } = writable(schema);
      appends.push(values);
      return cells.length + appends.length;
    },
    replace: (schema, rows) => replaceRows(writable(schema), rows),
    commit() {
      for (const entry of opened.values()) writeSheet(entry, inBookZone());
      opened.clear();
    },
  };
}

/** New rows take the place of the old ones; what is left over becomes empty. */
function replaceRows(entry: Opened, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const empty = Object.fromEntries(Object.keys(entry.schema.columns).map((key) => [key, '']));
  const first = entry.table.headerRow + 1;
  const old = entry.cells.length - entry.table.headerRow;
  for (let index = 0; index < Math.max(old, rows.length); index++) {
    const values = { ...empty, ...rows[index] };
    if (index < old) entry.updates.set(first + index, values);
    else entry.appends.push(values);
  }
}

/** Thrown when a use case writes to a sheet whose problems were not looked at first. */
export class BookBroken extends Error {
  constructor(readonly sheetName: string) {
    super(`sheet is missing or has no headers: ${sheetName}`);
  }
}

function missing(schema: SheetSchema, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Opened {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const table = missingTable(schema, nearest(schema.name, names));
  return { schema, sheet: null, cells: [], table, updates: new Map(), appends: [] };
}

function readSheet(schema: SheetSchema, sheet: Sheet, dates: CellDates): Opened {
  const values = sheet.getDataRange().getValues();
  const cells = values.map((row) => row.map((value) => dates.toCell(value)));
  return { schema, sheet, cells, table: decodeTable(schema, cells), updates: new Map(), appends: [] };
}

function writeSheet(entry: Opened, dates: CellDates): void {
  const { sheet } = entry;
  if (!sheet) return;
  for (const block of merged(blocksOf(entry.schema, entry.table, entry.cells, entry))) {
    growTo(sheet, block.row + block.cells.length - 1);
    keepPlain(sheet, block);
    sheet
      .getRange(block.row, block.column, block.cells.length, block.cells[0]!.length)
      .setValues(block.cells.map((row) => row.map((cell) => dates.fromCell(cell))));
  }
}

/** Two blocks that stand one under the other with the same columns are one write. */
function merged(blocks: readonly Block[]): Block[] {
  const [first, second] = blocks;
  const fits =
    blocks.length === 2 &&
    first!.row + first!.cells.length === second!.row &&
    first!.column === second!.column &&
    first!.cells[0]!.length === second!.cells[0]!.length;
  if (!fits) return [...blocks];
  const plainColumns = [...new Set([...first!.plainColumns, ...second!.plainColumns])];
  return [{ ...first!, cells: [...first!.cells, ...second!.cells], plainColumns }];
}

function growTo(sheet: Sheet, row: number): void {
  const rows = sheet.getMaxRows();
  if (row > rows) sheet.insertRowsAfter(rows, row - rows + 20);
}

/** «63/1», «007» and «=…» stay as typed only in plain text cells, so the format comes before the values. */
function keepPlain(sheet: Sheet, block: Block): void {
  if (block.plainColumns.length === 0) return;
  const last = block.row + block.cells.length - 1;
  const ranges = block.plainColumns.map(
    (column) => `${columnLetters(column)}${block.row}:${columnLetters(column)}${last}`,
  );
  sheet.getRangeList(ranges).setNumberFormat('@');
}
