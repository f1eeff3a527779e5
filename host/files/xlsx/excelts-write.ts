import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { rectName } from '../../book/rect';
import { rectsToA1 } from './a1';
import { escapeAttribute, escapeText } from './escape';
import { argb, toEngineStyle } from './excelts-style';
import type { FileBook, FileCell, FileSheet, FileValidation } from './file-book';

type EngineStyle = ReturnType<typeof toEngineStyle>;

/** Changes nothing to the eye; without some style the engine does not write a cell that has no value. */
const PLACEHOLDER: EngineStyle = { protection: { locked: true } };

/** Transcribes a workbook into a fresh workbook of the engine and returns its bytes. */
export async function writeWithExcelts(book: FileBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = escapeText(book.title);
  // Styles are shared objects: the engine recognises one it has seen.
  const styles = book.styles.map((style) => toEngineStyle(style));
  for (const sheet of book.sheets) {
    const target = workbook.addWorksheet(sheet.name, { state: sheet.state, pageSetup: printed(sheet) });
    if (sheet.frozenRows > 0) target.pageSetup.printTitlesRow = `1:${sheet.frozenRows}`;
    fillSheet(target, sheet, styles);
  }
  for (const { name, reference } of book.names) workbook.definedNames.add(reference, name);
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 16000, firstSheet: 0, activeTab: book.active, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Wider sheets would be too small to read on one page; the unit is the width of a digit. */
const FITS_A4 = 240;
const USUAL_WIDTH = 13;

/**
 * Sheets print on A4 across with their headers on every page, as wide as the page where that can be read; the
 * model knows no paper.
 */
function printed(sheet: FileSheet): {
  paperSize: 9;
  orientation: 'landscape';
  fitToPage: boolean;
  fitToWidth: number;
  fitToHeight: number;
} {
  const width = sheet.columns.reduce(
    (sum, column) => sum + (column.hidden ? 0 : (column.width ?? USUAL_WIDTH)),
    0,
  );
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: width <= FITS_A4,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function fillSheet(target: Worksheet, sheet: FileSheet, styles: readonly EngineStyle[]): void {
  for (const { index, width, hidden } of sheet.columns) {
    const column = target.getColumn(index);
    if (width !== undefined) column.width = width;
    if (hidden) column.hidden = true;
  }
  for (const { index, height, hidden } of sheet.rows) {
    const row = target.getRow(index);
    if (height !== undefined) row.height = height;
    if (hidden) {
      row.hidden = true;
      // Nor does it write a row without cells.
      row.getCell(1).style = PLACEHOLDER;
    }
  }
  for (const cell of sheet.cells) fillCell(target.getCell(cell.r, cell.c), cell, styles);
  for (const { index, s } of sheet.columns) {
    // After the cells: a new cell would take the style of its column.
    const style = s === undefined ? undefined : styles[s];
    if (style) target.getColumn(index).style = style;
  }
  for (const rect of sheet.merges) target.mergeCellsWithoutStyle(rectName(rect));
  fillRules(target, sheet);
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    target.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
  }
  if (sheet.filter) target.autoFilter = rectName(sheet.filter);
}

function fillCell(target: Cell, cell: FileCell, styles: readonly EngineStyle[]): void {
  const value = engineValue(cell);
  if (value !== undefined) target.value = value as Cell['value'];
  const style = cell.s === undefined ? undefined : styles[cell.s];
  target.style = style ?? (value === undefined ? PLACEHOLDER : {});
  if (cell.note !== undefined) target.note = escapeText(cell.note);
}

function engineValue({ v, e, f, link }: FileCell): unknown {
  const plain = e ? { error: v } : typeof v === 'string' ? escapeText(v) : v;
  if (f !== undefined) return plain === undefined ? { formula: f } : { formula: f, result: plain };
  return link === undefined ? plain : { text: plain, hyperlink: link };
}

function fillRules(target: Worksheet, sheet: FileSheet): void {
  sheet.formats.forEach(({ ranges, formula, style }, index) => {
    const rule = {
      type: 'expression',
      formulae: [formula],
      style: toEngineStyle(style, true),
      priority: index + 1,
    };
    target.addConditionalFormatting({ ref: rectsToA1(ranges), rules: [rule as never] });
  });
  for (const validation of sheet.validations) {
    // The prefix keeps the rule whole: without it the engine splits a range into cells.
    target.dataValidations.add(`range:${rectsToA1(validation.ranges)}`, engineRule(validation) as never);
  }
  if (sheet.isProtected) target.sheetProtection = { sheet: true, objects: true, scenarios: true } as never;
}

function engineRule({ type, operator, formulas, strict, help }: FileValidation): object {
  return {
    type,
    ...(operator ? { operator } : {}),
    // For dates the engine wants a Date and writes its serial number.
    formulae: type === 'date' ? [new Date(Date.UTC(1900, 0, 1))] : formulas,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    ...(help ? { showInputMessage: true, prompt: escapeAttribute(help) } : {}),
  };
}
