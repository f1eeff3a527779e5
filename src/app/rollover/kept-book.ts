import type { WorkbookCell } from '../../documents/workbook/cell';
import { readSheets } from '../../documents/workbook/read-workbook';
import { legalSheetNames } from '../../documents/workbook/sheet-names';
import { writeSheets } from '../../documents/workbook/write-workbook';
import { type SchoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { fingerprint } from '../../domain/fingerprint';
import { journal, SHEETS } from '../../sheets/all';
import type { RawCell } from '../../sheets/cells';
import { decodeTable } from '../../sheets/decode';
import { rolloverTexts as text } from '../../text/rollover';
import type { Files, SheetGrid, StoredDocument } from '../ports';
import { padded, sameKept } from './grid-book';
import { MADE_ANEW } from './same-book';

/** The book as bytes of an .xlsx, all sheets as they stand. The same book gives the same bytes. */
function workbookOf(grids: readonly SheetGrid[]): Uint8Array {
  return writeSheets(
    grids.map(({ name, cells, hidden }) => {
      const schema = SHEETS.find((one) => one.name === name);
      const table = schema && decodeTable(schema, padded(cells));
      const columns = Object.entries(table?.columns ?? {}) as [string, number][];
      const widths: (number | undefined)[] = [];
      for (const [key, at] of columns) widths[at - 1] = schema!.columns[key]!.width;
      return {
        name,
        rows: cells,
        hidden,
        headerRow: table?.headerRow ?? 0,
        widths,
        textColumns: columns.flatMap(([key, at]) =>
          ['date', 'number'].includes(schema!.columns[key]!.kind) ? [] : [at - 1],
        ),
      };
    }),
  );
}

/** The sheets of a kept book; `null` when the file is gone or damaged. */
export function keptSheets(files: Files, id: string): readonly SheetGrid[] | null {
  const bytes = files.readWorkbook(id);
  const sheets = bytes === null ? null : readSheets(bytes);
  return (
    sheets?.map(({ name, rows }) => ({
      name,
      hidden: false,
      cells: padded(rows.map((row) => row.map(asRaw))),
    })) ?? null
  );
}

const asRaw = (cell: WorkbookCell): RawCell => (cell === null ? '' : cell);

export interface KeptFile extends StoredDocument {
  readonly name: string;
  /** Cells that did not come back as they were given, «Пары, строка 7»; empty when the archive is sound. */
  readonly differs: readonly string[];
}

/**
 * Keeps the book in a workbook of its own, made whole in one call, and reads it back. The same book finds the file that
 * is there and makes no second.
 */
export function keepBook(files: Files, grids: readonly SheetGrid[], year: SchoolYear): KeptFile {
  const name = text.archiveName(schoolYearLabel(year));
  const key = keyOf(grids, year);
  const file =
    files.find(key) ??
    files.create({ name, folder: text.archiveFolder, bytes: workbookOf(grids), key, as: 'workbook' });
  return { ...file, name, differs: differences(files, file.id, grids) };
}

/** Changes with everything people may have changed; what the program makes anew at every look does not count. */
function keyOf(grids: readonly SheetGrid[], year: SchoolYear): string {
  const counted = grids.filter(({ name }) => !MADE_ANEW.has(name) && name !== journal.name);
  return `year.${year.start}.${fingerprint(JSON.stringify(counted.map(({ name, cells }) => [name, cells])))}`;
}

/** The journal and what is made anew may have moved on when a file made before is found again. */
function differences(files: Files, id: string, grids: readonly SheetGrid[]): string[] {
  const kept = keptSheets(files, id);
  if (kept === null) return [text.archiveGone];
  const names = legalSheetNames(grids.map(({ name }) => name));
  return grids.flatMap(({ name, cells }, at) => {
    if (MADE_ANEW.has(name) || name === journal.name) return [];
    const other = kept.find((sheet) => sheet.name === names[at]);
    if (!other) return [text.sheetGone(name)];
    const rows = Math.max(cells.length, other.cells.length);
    for (let row = 0; row < rows; row++) {
      const width = Math.max(cells[row]?.length ?? 0, other.cells[row]?.length ?? 0);
      for (let column = 0; column < width; column++)
        if (!sameKept(cells[row]?.[column] ?? '', other.cells[row]?.[column] ?? ''))
          return [text.cellDiffers(name, row + 1)];
    }
    return [];
  });
}
