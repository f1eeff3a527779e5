import { ICommandService, type Injector, WrapStrategy } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/sheets-ui';
import { sheetKey } from './sheet-format';
import { workbook } from './workbook';

/** Rows (1-based) with a cell whose text wraps: their height follows the text unless it was set. */
export function wrappedRows(injector: Injector, sheetId: number): Set<number> {
  const book = workbook(injector);
  const rows = new Set<number>();
  book
    ?.getSheetBySheetId(sheetKey(sheetId))
    ?.getCellMatrix()
    .forValue((row, _column, cell) => {
      if (book.getStyles().getStyleByCell(cell)?.tb === WrapStrategy.WRAP) rows.add(row + 1);
    });
  return rows;
}

/** Gives rows the height their wrapped texts need. Rows with a height of their own keep it. */
export function fitRows(injector: Injector, sheetId: number, rows: Set<number>): void {
  if (rows.size === 0) return;
  const ranges = [...rows].map((row) => ({
    startRow: row - 1,
    endRow: row - 1,
    startColumn: 0,
    endColumn: 0,
  }));
  const commands = injector.get(ICommandService);
  const { redos } = injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight(ranges, sheetKey(sheetId));
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
}
