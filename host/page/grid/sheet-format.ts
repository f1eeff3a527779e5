import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { Mirror, MirrorSheet } from '../../book/mirror';
import { columnLetters } from '../../book/rect';
import type { CellStyle, ConditionalFormat, FilterSnapshot, Rect, Validation } from '../../book/snapshot';
import { defaultFont, gridCell, gridStyle } from './cell-format';
import { unitId } from './workbook';

/** Pixels, as the platform's own defaults. */
const defaults = { columnWidth: 100, rowHeight: 21 };

export const sheetKey = (sheetId: number) => `s${sheetId}`;
export const sheetIdOf = (key: string) => Number(key.slice(1));

/** The whole book in the grid's form. */
export function gridBook(mirror: Mirror): IWorkbookData {
  const sheets = mirror.sheets.map(gridSheet);
  return {
    id: unitId,
    name: mirror.name,
    appVersion: '',
    locale: LocaleType.RU_RU,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      resource('SHEET_DATA_VALIDATION_PLUGIN', mirror, (sheet) =>
        sheet.validations.map((rule, i) => gridValidation(rule, i, mirror)),
      ),
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', mirror, (sheet) =>
        sheet.conditionalFormats.map(gridConditionalFormat),
      ),
      resource('SHEET_FILTER_PLUGIN', mirror, (sheet) => sheet.filter && gridFilter(sheet.filter)),
    ],
  };
}

function resource(
  name: string,
  mirror: Mirror,
  of: (sheet: MirrorSheet) => unknown,
): { name: string; data: string } {
  const entries = mirror.sheets.flatMap((sheet) => {
    const data = of(sheet);
    return data === undefined ? [] : [[sheetKey(sheet.id), data]];
  });
  return { name, data: JSON.stringify(Object.fromEntries(entries)) };
}

function gridSheet(sheet: MirrorSheet): Partial<IWorksheetData> & { id: string } {
  const rowData: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  for (const [row, h] of entriesOf(sheet.rowHeights)) rowData[row - 1] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row - 1] = { ...rowData[row - 1], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber; s?: ReturnType<typeof gridStyle> }> = {};
  for (const [column, w] of entriesOf(sheet.columnWidths)) columnData[column - 1] = { w };
  for (const column of sheet.hiddenColumns)
    columnData[column - 1] = { ...columnData[column - 1], hd: BooleanNumber.TRUE };
  for (const [column, style] of entriesOf(sheet.columnStyles)) {
    columnData[column - 1] = { ...columnData[column - 1], s: gridStyle(style) };
  }
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: sheetKey(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: defaults.columnWidth,
    defaultRowHeight: defaults.rowHeight,
    defaultStyle: defaultFont,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    mergeData: sheet.merges.map(gridRange),
    cellData: gridCells(sheet),
    rowData,
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
}

function gridCells(sheet: MirrorSheet): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [r, row] of sheet.rows) {
    const line: Record<number, ICellData> = {};
    for (const [c, cell] of row) line[c - 1] = gridCell(cell);
    cells[r - 1] = line;
  }
  return cells;
}

function entriesOf<T>(record: Record<number, T>): [number, T][] {
  return Object.entries(record).map(([key, value]) => [Number(key), value]);
}

function gridRange({ row, column, rows, columns }: Rect): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

export function bookRect({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

const refuse = 1;
const flag = 2;
const dropDownArrow = 1;

function gridValidation(
  { ranges, rule, allowInvalid, help }: Validation,
  index: number,
  mirror: Mirror,
): object {
  return {
    uid: `v${index}`,
    ranges: ranges.map(gridRange),
    errorStyle: allowInvalid ? flag : refuse,
    allowBlank: true,
    ...gridRule(rule, mirror),
    ...(help && { prompt: help, showInputMessage: true, error: help, showErrorMessage: true }),
  };
}

function gridRule(rule: Validation['rule'], mirror: Mirror): object {
  const list = { type: 'list', showDropDown: true, renderMode: dropDownArrow };
  switch (rule.kind) {
    case 'list':
      return { ...list, formula1: JSON.stringify(rule.values) };
    case 'listRange':
      return {
        ...list,
        formula1: `=${rangeText(rule.range, mirror.sheets.find(({ id }) => id === rule.sheetId)?.name)}`,
      };
    case 'date':
      // Any date: from 1900 to 2199, as serial numbers.
      return { type: 'date', operator: 'between', formula1: '1', formula2: '109574' };
    case 'number':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.min ?? -1e15),
        formula2: String(rule.max ?? 1e15),
      };
    case 'checkbox':
      return { type: 'checkbox' };
  }
}

function rangeText({ row, column, rows, columns }: Rect, sheetName: string | undefined): string {
  const sheet = sheetName === undefined ? '' : `'${sheetName.replaceAll("'", "''")}'!`;
  return `${sheet}$${columnLetters(column)}$${row}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
}

function gridConditionalFormat({ ranges, formula, style }: ConditionalFormat, index: number): object {
  return {
    cfId: `c${index}`,
    ranges: ranges.map(gridRange),
    stopIfTrue: false,
    rule: { type: 'highlightCell', subType: 'formula', value: formula, style: markStyle(style) },
  };
}

/** A mark changes only what it names: the font of the cell stays. */
function markStyle(style: CellStyle): object {
  const { ff: _ff, fs: _fs, ...marked } = gridStyle(style);
  return marked;
}

/** A filter in the grid's form; an empty text among the values stands for empty cells. */
function gridFilter({ range, shown }: FilterSnapshot): object {
  return {
    ref: gridRange(range),
    filterColumns: shown.map(({ column, values }) => ({
      colId: column - 1,
      filters: {
        filters: values.filter((value) => value !== ''),
        ...(values.includes('') && { blank: true }),
      },
    })),
  };
}
