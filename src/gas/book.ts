import type { Book } from '../app/ports';
import { nearest } from '../domain/nearest';
import { SHEETS } from '../sheets/all';
import { type Block, blocksOf } from '../sheets/blocks';
import { encodeCell, type RawCell } from '../sheets/cells';
import { decodeTable, missingTable } from '../sheets/decode';
import { blockingProblems, type Problem } from '../sheets/problems';
import { emptyRow, type RowOf, type SheetSchema } from '../sheets/schema';
import type { Table } from '../sheets/table';
import { type CellDates, cellDates } from './dates';
import { errorText, retry } from './retry';
import type { OpenSpreadsheet } from './spreadsheet';

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
export function openBook({ spreadsheet, zone }: OpenSpreadsheet): Book {
  const opened = new Map<string, Opened>();
  let dates: CellDates | null = null;
  const inBookZone = (): CellDates => {
    dates ??= cellDates(zone());
    return dates;
  };

  function open(schema: SheetSchema): Opened {
    const known = opened.get(schema.name);
    if (known) return known;
    const sheet = retry(() => spreadsheet.getSheetByName(schema.name));
    const entry = sheet ? readSheet(schema, sheet, inBookZone()) : missing(schema, spreadsheet);
    opened.set(schema.name, entry);
    return entry;
  }

  function writable(schema: SheetSchema, values: readonly Readonly<Record<string, unknown>>[]): Opened {
    const entry = open(schema);
    const problems = blockingProblems(schema, entry.table);
    if (problems.length > 0) throw new BookBroken(problems);
    for (const row of values) refuseLoss(entry, row);
    return entry;
  }

  return {
    read: <S extends SheetSchema>(schema: S) => open(schema).table as Table<RowOf<S>>,
    need(...schemas) {
      const problems = schemas.flatMap((schema) => blockingProblems(schema, open(schema).table));
      if (problems.length > 0) throw new BookBroken(problems);
    },
    update(schema, row, values) {
      const { updates } = writable(schema, [values]);
      updates.set(row, { ...updates.get(row), ...values });
    },
    append(schema, values) {
      const { cells, appends } = writable(schema, [values]);
      appends.push(values);
      return cells.length + appends.length;
    },
    replace: (schema, rows) => replaceRows(writable(schema, rows), rows),
    commit() {
      writeAll([...opened.values()], inBookZone());
      opened.clear();
    },
  };
}

/** A value for a column that is gone would vanish; what the program computes anew at every look may. */
function refuseLoss({ schema, table }: Opened, values: Readonly<Record<string, unknown>>): void {
  const columns = table.columns as Readonly<Record<string, number>>;
  for (const [key, value] of Object.entries(values)) {
    const spec = schema.columns[key];
    if (!spec || spec.computed || columns[key] !== undefined || encodeCell(spec, value) === '') continue;
    throw new BookBroken(
      table.problems.filter((problem) => problem.code === 'header-missing' && problem.header === spec.header),
    );
  }
}

/** New rows take the place of the old ones; what is left over becomes empty. */
function replaceRows(entry: Opened, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const empty = emptyRow(entry.schema);
  const first = entry.table.headerRow + 1;
  const old = entry.cells.length - entry.table.headerRow;
  for (let index = 0; index < Math.max(old, rows.length); index++) {
    const values = { ...empty, ...rows[index] };
    if (index < old) entry.updates.set(first + index, values);
    else entry.appends.push(values);
  }
}

/** Thrown when a use case writes to a sheet that cannot take it. Nothing has been written then. */
export class BookBroken extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`the book cannot take this: ${problems.map(({ sheet, code }) => `${sheet} ${code}`).join(', ')}`);
  }
}

/** Thrown when the platform stopped between two blocks; the names of sheets are for the message. */
export class PartlyWritten extends Error {
  constructor(
    readonly written: readonly string[],
    readonly left: readonly string[],
    cause: unknown,
  ) {
    super(errorText(cause));
  }
}

function missing(schema: SheetSchema, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Opened {
  const names = retry(() => spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const table = missingTable(schema, nearest(schema.name, names));
  return { schema, sheet: null, cells: [], table, updates: new Map(), appends: [] };
}

function readSheet(schema: SheetSchema, sheet: Sheet, dates: CellDates): Opened {
  const values = retry(() => sheet.getDataRange().getValues());
  const cells = values.map((row) => row.map((value) => dates.toCell(value)));
  return { schema, sheet, cells, table: decodeTable(schema, cells), updates: new Map(), appends: [] };
}

const tabOf = ({ schema }: Opened): number => SHEETS.findIndex((sheet) => sheet.name === schema.name);

/**
 * Writes from the last tab to the first: the journal, then the rows that refer to others (documents, consents),
 * then those others. Whatever stops it, the row an action is about comes last, so that the same action done again
 * completes it instead of making a second one.
 */
function writeAll(entries: readonly Opened[], dates: CellDates): void {
  const work = [...entries]
    .sort((a, b) => tabOf(b) - tabOf(a))
    .flatMap((entry) =>
      entry.sheet === null
        ? []
        : merged(blocksOf(entry.schema, entry.table, entry.cells, entry)).map((block) => ({
            sheet: entry.sheet!,
            name: entry.schema.name,
            block,
          })),
    );
  const names = (part: typeof work): string[] => [...new Set(part.map(({ name }) => name))];
  work.forEach(({ sheet, block }, done) => {
    try {
      // The same block written again is the same book, so that a passing fault may be tried away.
      retry(() => writeBlock(sheet, block, dates));
    } catch (error) {
      throw done === 0
        ? error
        : new PartlyWritten(names(work.slice(0, done)), names(work.slice(done)), error);
    }
  });
}

function writeBlock(sheet: Sheet, block: Block, dates: CellDates): void {
  growTo(sheet, block.row + block.cells.length - 1);
  // «63/1», «007» and «=…» stay as typed only in plain text cells, so the format comes before the values.
  if (block.plain.length > 0) sheet.getRangeList([...block.plain]).setNumberFormat('@');
  sheet
    .getRange(block.row, block.column, block.cells.length, block.cells[0]!.length)
    .setValues(block.cells.map((row) => row.map((cell) => dates.fromCell(cell))));
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
  return [
    { ...first!, cells: [...first!.cells, ...second!.cells], plain: [...first!.plain, ...second!.plain] },
  ];
}

function growTo(sheet: Sheet, row: number): void {
  const rows = sheet.getMaxRows();
  if (row > rows) sheet.insertRowsAfter(rows, row - rows + 20);
}
