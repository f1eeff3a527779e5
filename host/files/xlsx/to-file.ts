import type { BookSnapshot, CellSnapshot, SheetSnapshot } from '../../book/snapshot';
import { sheetReference } from './a1';
import { CELL_LIMIT, FACTS_SHEET, type Facts, factsSheet, type SheetFacts, shorten } from './facts';
import type { FileBook, FileCell, FileColumn, FileRow, FileSheet } from './file-book';
import { type RuleWriter, writeRule } from './rules';
import { safeSheetNames } from './sheet-names';
import { pixelsToCharacters, pixelsToPoints } from './units';

/** The model as a workbook of the format. Nothing is dropped: what has no place in it goes into the facts. */
export function toFileBook(book: BookSnapshot): FileBook {
  const names = safeSheetNames(
    book.sheets.map(({ name }) => name),
    FACTS_SHEET,
  );
  const nameById = new Map(book.sheets.map(({ id }, index) => [id, names[index] ?? '']));
  const facts: Facts = {
    version: 1,
    id: book.id,
    name: book.name,
    locale: book.locale,
    timeZone: book.timeZone,
    sheets: book.sheets.map((sheet, index) => sheetFacts(sheet, names[index] ?? '')),
    rest: [],
  };
  const writer: RuleWriter = { sheetName: (id) => nameById.get(id), lists: [], rest: facts.rest };
  const sheets = book.sheets.map((sheet, index) => fileSheet(sheet, names[index] ?? '', writer));
  return {
    title: book.name,
    active: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheetId),
    ),
    sheets: [...sheets, factsSheet(facts, writer.lists)],
    styles: book.styles,
    names: Object.entries(book.namedRanges).flatMap(([name, { sheetId, range }]) => {
      const sheet = nameById.get(sheetId);
      return sheet === undefined ? [] : [{ name, reference: sheetReference(sheet, range) }];
    }),
  };
}

function sheetFacts(sheet: SheetSnapshot, as: string): SheetFacts {
  return {
    id: sheet.id,
    name: sheet.name,
    as,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    protections: sheet.protections,
    ...(sheet.filter ? { filter: sheet.filter } : {}),
    links: sheet.cells.flatMap((cell) =>
      cell.link === undefined || takesLink(cell)
        ? []
        : [[cell.r, cell.c, cell.link] as [number, number, string]],
    ),
  };
}

/** Engines hold a link only on a plain, not empty text. */
function takesLink(cell: CellSnapshot): boolean {
  return typeof cell.v === 'string' && cell.v !== '' && cell.f === undefined && !cell.e && cell.link !== '';
}

function fileSheet(sheet: SheetSnapshot, name: string, writer: RuleWriter): FileSheet {
  return {
    name,
    state: sheet.hidden ? 'hidden' : 'visible',
    cells: sheet.cells.map((cell) => fileCell(cell, writer.rest)),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    columns: fileColumns(sheet),
    rows: fileRows(sheet),
    merges: sheet.merges,
    validations: sheet.validations.flatMap((validation) => writeRule(validation, writer) ?? []),
    formats: sheet.conditionalFormats.map(({ ranges, formula, style }) => ({
      ranges,
      formula: formula.replace(/^=/, ''),
      style,
    })),
    ...(sheet.filter ? { filter: sheet.filter.range } : {}),
    // A warning must not become a ban: only what the model forbids is forbidden in Excel.
    isProtected: sheet.protections.some(({ range, warningOnly }) => !range && !warningOnly),
  };
}

function fileCell(source: CellSnapshot, rest: string[]): FileCell {
  const { r, c, v, e, f, s, note, link } = source;
  const cell: FileCell = { r, c };
  if (v !== undefined) cell.v = typeof v === 'string' && !e ? shorten(v, CELL_LIMIT, rest) : v;
  if (e && v !== undefined) cell.e = true;
  if (f !== undefined) cell.f = f.replace(/^=/, '');
  if (s !== undefined) cell.s = s;
  if (note !== undefined) cell.note = note;
  if (link !== undefined && takesLink(source)) cell.link = link;
  return cell;
}

function fileColumns(sheet: SheetSnapshot): FileColumn[] {
  const hidden = new Set(sheet.hiddenColumns);
  const numbers = [...Object.keys(sheet.columnWidths), ...Object.keys(sheet.columnStyles)].map(Number);
  return [...new Set([...numbers, ...hidden])]
    .sort((a, b) => a - b)
    .map((index) => {
      const width = sheet.columnWidths[index];
      const s = sheet.columnStyles[index];
      return {
        index,
        ...(width === undefined ? {} : { width: pixelsToCharacters(width) }),
        ...(hidden.has(index) ? { hidden: true } : {}),
        ...(s === undefined ? {} : { s }),
      };
    });
}

function fileRows(sheet: SheetSnapshot): FileRow[] {
  const hidden = new Set(sheet.hiddenRows);
  return [...new Set([...Object.keys(sheet.rowHeights).map(Number), ...hidden])]
    .sort((a, b) => a - b)
    .map((index) => {
      const height = sheet.rowHeights[index];
      return {
        index,
        ...(height === undefined ? {} : { height: pixelsToPoints(height) }),
        ...(hidden.has(index) ? { hidden: true } : {}),
      };
    });
}
