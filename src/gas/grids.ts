import type { Grids, SheetGrid } from '../app/ports';
import { columnLetters } from '../sheets/a1';
import { canBeMisread, type RawCell } from '../sheets/cells';
import { cellDates } from './dates';
import { retry } from './retry';
import type { OpenSpreadsheet } from './spreadsheet';

/** Sheets as grids, read and written past their schemas. */
export function sheetGrids({ spreadsheet, zone }: OpenSpreadsheet): Grids {
  return {
    read() {
      const dates = cellDates(zone());
      return retry(() => spreadsheet.getSheets()).map(
        (sheet): SheetGrid => ({
          name: retry(() => sheet.getName()),
          cells: retry(() => sheet.getDataRange().getValues()).map((row) =>
            row.map((value) => dates.toCell(value)),
          ),
          hidden: retry(() => sheet.isSheetHidden()),
        }),
      );
    },
    write(name, blocks) {
      const sheet = retry(() => spreadsheet.getSheetByName(name));
      if (!sheet) throw new Error(`no sheet ${name}`);
      const dates = cellDates(zone());
      const last = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
      const rows = retry(() => sheet.getMaxRows());
      // Not repeated on a fault: rows added and not answered for would be added twice.
      if (last > rows) sheet.insertRowsAfter(rows, last - rows);
      const plain = blocks.flatMap(({ row, column, cells }) => riskyCells(row, column, cells));
      if (plain.length > 0) retry(() => sheet.getRangeList(plain).setNumberFormat('@'));
      for (const { row, column, cells } of blocks) {
        const range = sheet.getRange(row, column, cells.length, cells[0]!.length);
        retry(() => range.setValues(cells.map((line) => line.map((cell) => dates.fromCell(cell)))));
      }
    },
  };
}

/** Cells whose text a spreadsheet could take for something else: they must be plain text first. */
const riskyCells = (row: number, column: number, cells: readonly (readonly RawCell[])[]): string[] =>
  cells.flatMap((line, down) =>
    line.flatMap((cell, along) =>
      typeof cell === 'string' && cell !== '' && canBeMisread(cell)
        ? [`${columnLetters(column + along)}${row + down}`]
        : [],
    ),
  );
