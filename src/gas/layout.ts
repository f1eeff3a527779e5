import type { Layout } from '../app/ports';
import { SAME_AS_ABOVE } from '../documents/plan/plan-lines';
import { columnLetters } from '../sheets/a1';
import { LISTS } from '../sheets/lists';
import { lists } from '../sheets/office';
import type { ColumnSpec, Look, SheetSchema } from '../sheets/schema';
import { retry } from './retry';
import type { OpenSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const START_ROWS = 300;
const HEADER = { background: '#e8f0fe', height: 36 };
const DATE_FORMAT = 'dd.MM.yyyy';

/** Looks of marked rows: background and text, readable in print; the cell itself says the word. */
const LOOKS: Record<Look, { background: string; color: string }> = {
  bad: { background: '#fce8e6', color: '#a50e0e' },
  ask: { background: '#fef7e0', color: '#7a4f01' },
  good: { background: '#e6f4ea', color: '#0d652d' },
  quiet: { background: '#f1f3f4', color: '#5f6368' },
};

/** What a person sees in the cells; those merged with the one above say so. */
function shownCells(sheet: Sheet): string[][] {
  const range = retry(() => sheet.getDataRange());
  const cells = retry(() => range.getDisplayValues());
  for (const merged of retry(() => range.getMergedRanges())) {
    const [first, column] = [merged.getRow(), merged.getColumn() - 1];
    for (let row = first; row < first + merged.getNumRows() - 1; row++)
      if (cells[row] && cells[first - 1]![column] !== '') cells[row]![column] = SAME_AS_ABOVE;
  }
  return cells;
}

/** Sheets as the schemas describe them: headers, formats, lists, notes, widths, marks, warnings. */
export function sheetLayout({ spreadsheet }: OpenSpreadsheet): Layout {
  return {
    names: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    texts(name) {
      const sheet = retry(() => spreadsheet.getSheetByName(name));
      return sheet && shownCells(sheet);
    },
    prepare() {
      spreadsheet.setSpreadsheetLocale('ru_RU');
    },
    create(schema, index) {
      const sheet = spreadsheet.insertSheet(schema.name, index);
      const columns = Object.keys(schema.columns);
      fitGrid(sheet, columns.length);
      sheet
        .getRange(1, 1, 1, columns.length)
        .setValues([Object.values(schema.columns).map((column) => column.header)]);
      dress(spreadsheet, sheet, schema, 1, Object.fromEntries(columns.map((key, at) => [key, at + 1])));
      if (schema.hidden) sheet.hideSheet();
    },
    dress(schema, headerRow, columns) {
      const sheet = spreadsheet.getSheetByName(schema.name);
      if (sheet) dress(spreadsheet, sheet, schema, headerRow, columns);
    },
    setHeaders(schema, headerRow, headers) {
      const sheet = spreadsheet.getSheetByName(schema.name);
      if (!sheet) return;
      for (const { column, header } of headers) {
        if (column > sheet.getMaxColumns())
          sheet.insertColumnsAfter(sheet.getMaxColumns(), column - sheet.getMaxColumns());
        sheet.getRange(headerRow, column).setValue(header);
      }
    },
    dropEmptySheets(keep) {
      for (const sheet of spreadsheet.getSheets()) {
        if (!keep.includes(sheet.getName()) && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
      }
    },
    open(name) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) spreadsheet.setActiveSheet(sheet);
    },
  };
}

function fitGrid(sheet: Sheet, columns: number): void {
  const have = sheet.getMaxColumns();
  if (have < columns) sheet.insertColumnsAfter(have, columns - have);
  if (have > columns) sheet.deleteColumns(columns + 1, have - columns);
  if (sheet.getMaxRows() > START_ROWS) sheet.deleteRows(START_ROWS + 1, sheet.getMaxRows() - START_ROWS);
}

function dress(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  schema: SheetSchema,
  headerRow: number,
  columns: Readonly<Record<string, number>>,
): void {
  const found = Object.entries(columns).map(([key, at]) => ({ at, spec: schema.columns[key]! }));
  const rows = sheet.getMaxRows() - headerRow;
  const below = (at: number): string =>
    `${columnLetters(at)}${headerRow + 1}:${columnLetters(at)}${headerRow + rows}`;
  const where = (kinds: readonly string[]): string[] =>
    found.filter(({ spec }) => kinds.includes(spec.kind)).map(({ at }) => below(at));
  const texts = where(['text', 'long', 'choice', 'list', 'flag']);
  formatRanges(sheet, texts, '@');
  formatRanges(sheet, where(['date']), DATE_FORMAT);
  sheet.getRangeList(texts).setWrap(true);
  const width = found.reduce((most, { at }) => Math.max(most, at), 1);
  sheet.getRange(headerRow + 1, 1, rows, width).setVerticalAlignment('top');
  dressHeader(sheet, headerRow, found, width);
  for (const { at, spec } of found) {
    const rule = validationFor(spreadsheet, spec);
    if (rule) sheet.getRange(headerRow + 1, at, rows, 1).setDataValidation(rule);
  }
  sheet.setConditionalFormatRules(marksOf(sheet, schema, headerRow, columns, rows));
  if (schema.tabColor) sheet.setTabColor(schema.tabColor);
  if (schema.programOnly && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0) {
    sheet.protect().setDescription(schema.purpose).setWarningOnly(true);
  }
}

function formatRanges(sheet: Sheet, ranges: readonly string[], format: string): void {
  if (ranges.length > 0) sheet.getRangeList([...ranges]).setNumberFormat(format);
}

function dressHeader(
  sheet: Sheet,
  row: number,
  found: readonly { at: number; spec: ColumnSpec }[],
  width: number,
): void {
  sheet
    .getRange(row, 1, 1, width)
    .setFontWeight('bold')
    .setBackground(HEADER.background)
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.setRowHeight(row, HEADER.height);
  sheet.setFrozenRows(row);
  const notes = Array.from(
    { length: width },
    (_, index) => found.find(({ at }) => at === index + 1)?.spec.note ?? '',
  );
  if (notes.some((note) => note !== '')) sheet.getRange(row, 1, 1, width).setNotes([notes]);
  for (const run of widthRuns(found)) sheet.setColumnWidths(run.from, run.count, run.pixels);
}

/** Neighbouring columns of one width are set by one call. */
function widthRuns(
  found: readonly { at: number; spec: ColumnSpec }[],
): { from: number; count: number; pixels: number }[] {
  const runs: { from: number; count: number; pixels: number }[] = [];
  for (const { at, spec } of [...found].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (spec.width === undefined) continue;
    if (last && last.pixels === spec.width && last.from + last.count === at) last.count += 1;
    else runs.push({ from: at, count: 1, pixels: spec.width });
  }
  return runs;
}

/** Lists come from «Справочники», so that what people add there is offered at once; other text is only flagged. */
function validationFor(
  spreadsheet: Spreadsheet,
  spec: ColumnSpec,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (spec.kind === 'flag') return rule.requireValueInList(['да', 'нет']).build();
  if (spec.kind === 'date') return rule.requireDate().build();
  if (!('from' in spec) || spec.from === undefined || spec.kind === 'list') return null;
  const source = spreadsheet.getSheetByName(lists.name);
  const column = Object.keys(LISTS).indexOf(spec.from) + 1;
  if (!source) return rule.requireValueInList([...LISTS[spec.from].values]).build();
  return rule.requireValueInRange(source.getRange(2, column, source.getMaxRows() - 1, 1)).build();
}

/**
 * One rule a value, without separators: `,` and `;` mean different things in different locales. Only the cell with
 * the word is marked: rules over whole rows make a large sheet slow to open.
 */
function marksOf(
  sheet: Sheet,
  schema: SheetSchema,
  headerRow: number,
  columns: Readonly<Record<string, number>>,
  rows: number,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return (schema.marks ?? []).flatMap((mark) => {
    const at = columns[mark.column];
    if (at === undefined) return [];
    const range = sheet.getRange(headerRow + 1, at, rows, 1);
    return mark.values.map((value) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=$${columnLetters(at)}${headerRow + 1}="${value}"`)
        .setBackground(LOOKS[mark.look].background)
        .setFontColor(LOOKS[mark.look].color)
        .setRanges([range])
        .build(),
    );
  });
}
