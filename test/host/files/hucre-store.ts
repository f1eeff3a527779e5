import type { Cell, CellStyle as EngineStyle, Sheet, Workbook, WriteSheet } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { rectName } from '../../../host/book/rect';
import type { CellStyle } from '../../../host/book/snapshot';
import { a1ToRects } from '../../../host/files/xlsx/a1';
import { escapeAttribute, escapeText, unescapeText } from '../../../host/files/xlsx/escape';
import type { FileBook, FileCell, FileSheet, FileValidation } from '../../../host/files/xlsx/file-book';
import { type XlsxStore, xlsxStore } from '../../../host/files/xlsx-store';

/** A second engine for the same contract: whatever one writes, the other has to read. */
export const hucreStore: XlsxStore = xlsxStore({ read, write });

const rgb = (color: string) => ({ rgb: color.slice(1).toUpperCase() });
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const PLACEHOLDER: EngineStyle = { protection: { locked: true } };
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

async function write(book: FileBook): Promise<Uint8Array> {
  const styles = book.styles.map((style) => toEngine(style));
  return writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, styles)),
    properties: { title: escapeText(book.title) },
    namedRanges: book.names.map(({ name, reference }) => ({ name, range: reference })),
    activeSheet: book.active,
    defaultFont: DEFAULT_FONT,
  });
}

function writeSheet(sheet: FileSheet, styles: EngineStyle[]): WriteSheet {
  const last = Math.max(0, ...sheet.columns.map(({ index }) => index));
  return {
    name: sheet.name,
    hidden: sheet.state === 'hidden',
    veryHidden: sheet.state === 'veryHidden',
    rows: [],
    cells: new Map([
      // A row without cells is not written, so it could not be hidden.
      ...sheet.rows.map(({ index }): [string, Partial<Cell>] => [
        `${index - 1},0`,
        { value: '', style: PLACEHOLDER },
      ]),
      ...sheet.cells.map((cell): [string, Partial<Cell>] => [
        `${cell.r - 1},${cell.c - 1}`,
        writeCell(cell, styles),
      ]),
    ]),
    columns: Array.from({ length: last }, (_, i) => {
      const column = sheet.columns.find(({ index }) => index === i + 1);
      return {
        ...(column?.width === undefined ? {} : { width: column.width }),
        ...(column?.hidden ? { hidden: true } : {}),
        ...(column?.s === undefined ? {} : { style: styles[column.s]! }),
      };
    }),
    rowDefs: new Map(
      sheet.rows.map(({ index, height, hidden }) => [
        index - 1,
        { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: sheet.validations.flatMap((rule) => writeRule(rule)),
    conditionalRules: sheet.formats.map(({ ranges, formula, style }, index) => ({
      type: 'expression',
      priority: index + 1,
      formula,
      style: toEngine(style, true),
      range: ranges.map((rect) => rectName(rect)).join(' '),
    })),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    ...(sheet.filter ? { autoFilter: { range: rectName(sheet.filter) } } : {}),
    ...(sheet.tabColor ? { view: { tabColor: rgb(sheet.tabColor) } } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

function writeCell({ v, e, f, s, note, link }: FileCell, styles: EngineStyle[]): Partial<Cell> {
  const value = typeof v === 'string' && !e ? escapeText(v) : v;
  return {
    ...(f === undefined
      ? { value: value ?? null, type: cellType(v, e) }
      : { formula: f, value: null, type: 'formula', formulaResult: value ?? null }),
    ...(s === undefined ? {} : { style: styles[s]! }),
    ...(note === undefined ? {} : { comment: { text: escapeText(note) } }),
    ...(link === undefined ? {} : { hyperlink: { target: link } }),
  };
}

function cellType(v: FileCell['v'], e: true | undefined): Cell['type'] {
  if (e) return 'error';
  return v === undefined ? 'empty' : (typeof v as 'string' | 'number' | 'boolean');
}

function writeRule(rule: FileValidation) {
  const [formula1, formula2] = rule.formulas;
  return {
    type: rule.type,
    ...(rule.operator ? { operator: rule.operator } : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? ('stop' as const) : ('warning' as const),
    ...(rule.help ? { showInputMessage: true, inputMessage: escapeAttribute(rule.help) } : {}),
    range: rule.ranges.map((rect) => rectName(rect)).join(' '),
  };
}

function toEngine(style: CellStyle, forRule = false): EngineStyle {
  const font = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strike ? { strikethrough: true } : {}),
    ...(style.color ? { color: rgb(style.color) } : {}),
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
  };
  const fill = style.background && rgb(style.background);
  const vertical = style.vertical === 'middle' ? 'center' : style.vertical;
  return {
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(Object.keys(font).length > 0 ? { font: forRule ? font : { ...DEFAULT_FONT, ...font } } : {}),
    ...(fill
      ? { fill: { type: 'pattern', pattern: 'solid', ...(forRule ? { bgColor: fill } : { fgColor: fill }) } }
      : {}),
    ...(style.border ? { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } } : {}),
    ...(style.horizontal || vertical || style.wrap
      ? {
          alignment: {
            ...(style.horizontal ? { horizontal: style.horizontal } : {}),
            ...(vertical ? { vertical } : {}),
            ...(style.wrap ? { wrapText: true } : {}),
          },
        }
      : {}),
  };
}

async function read(bytes: Uint8Array): Promise<FileBook> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const styles: CellStyle[] = [];
  const index = (engine: EngineStyle | undefined): number | undefined => {
    const style = fromEngine(engine ?? {}, workbook);
    if (Object.keys(style).length === 0) return undefined;
    const text = JSON.stringify(style);
    const at = styles.findIndex((known) => JSON.stringify(known) === text);
    return at >= 0 ? at : styles.push(style) - 1;
  };
  return {
    title: unescapeText(workbook.properties?.title ?? ''),
    active: workbook.activeSheet ?? 0,
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, index, workbook)),
    styles,
    names: (workbook.namedRanges ?? []).map(({ name, range }) => ({ name, reference: range })),
  };
}

function readSheet(
  sheet: Sheet,
  index: (style: EngineStyle | undefined) => number | undefined,
  book: Workbook,
): FileSheet {
  const filter = a1ToRects(sheet.autoFilter?.range ?? '')[0];
  const tab = sheet.view?.tabColor?.rgb;
  return {
    name: sheet.name,
    state: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    cells: readCells(sheet, index),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    ...(tab ? { tabColor: hex(tab) } : {}),
    columns: (sheet.columns ?? []).flatMap(({ width, hidden, style }, i) => {
      const s = index(style);
      if (width === undefined && !hidden && s === undefined) return [];
      return {
        index: i + 1,
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(s === undefined ? {} : { s }),
      };
    }),
    rows: [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => ({
      index: row + 1,
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
    })),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    validations: (sheet.dataValidations ?? []).map((rule) => ({
      ranges: a1ToRects(rule.range),
      type: rule.type as FileValidation['type'],
      ...(rule.operator ? { operator: rule.operator } : {}),
      formulas: rule.values
        ? [`"${rule.values.join(',')}"`]
        : [rule.formula1, rule.formula2].flatMap((formula) => formula ?? []),
      strict: rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop',
      ...(rule.inputMessage ? { help: unescapeText(rule.inputMessage) } : {}),
    })),
    formats: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(({ range, formula, style }) => ({
        ranges: a1ToRects(range),
        formula: String(Array.isArray(formula) ? formula[0] : formula),
        style: fromEngine(style ?? {}, book),
      })),
    ...(filter ? { filter } : {}),
    isProtected: Boolean(sheet.protection?.sheet),
  };
}

function readCells(sheet: Sheet, index: (style: EngineStyle | undefined) => number | undefined): FileCell[] {
  const detailed = sheet.cells ?? new Map<string, Cell>();
  const keys = new Set(detailed.keys());
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null && value !== undefined) keys.add(`${r},${c}`);
    });
  });
  return [...keys].map((key) => {
    const [r = 0, c = 0] = key.split(',').map(Number);
    const cell = detailed.get(key);
    return { r: r + 1, c: c + 1, ...readCell(cell ?? {}, sheet.rows[r]?.[c] ?? null, index(cell?.style)) };
  });
}

function readCell(
  cell: Partial<Cell>,
  raw: Sheet['rows'][number][number],
  s: number | undefined,
): Partial<FileCell> {
  const source = cell.formula === undefined ? (cell.value ?? raw) : (cell.formulaResult ?? raw);
  const v = source instanceof Date ? source.getTime() / 86_400_000 + 25_569 : source;
  const isError =
    cell.type === 'error' || (cell.formula !== undefined && /^#[A-Z0-9/]+[!?A]?$/.test(String(v)));
  return {
    ...(v === null || v === undefined ? {} : { v }),
    ...(isError ? { e: true as const } : {}),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(s === undefined ? {} : { s }),
    ...(cell.comment ? { note: unescapeText(cell.comment.text) } : {}),
    ...(cell.hyperlink ? { link: cell.hyperlink.target } : {}),
  };
}

const hex = (color: string) => `#${color.slice(-6).toLowerCase()}`;

function fromEngine({ font, fill, border, alignment, numFmt }: EngineStyle, book: Workbook): CellStyle {
  const pattern = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : undefined;
  const background = pattern?.fgColor?.rgb ?? pattern?.bgColor?.rgb;
  const horizontal = alignment?.horizontal as CellStyle['horizontal'] | undefined;
  const vertical = alignment?.vertical === 'center' ? 'middle' : alignment?.vertical;
  const color = font?.color?.rgb && hex(font.color.rgb);
  return {
    ...(numFmt && numFmt !== 'General' ? { numberFormat: numFmt } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strike: true } : {}),
    ...(font?.name && font.name !== book.defaultFont?.name ? { fontFamily: font.name } : {}),
    ...(font?.size && font.size !== book.defaultFont?.size ? { fontSize: font.size } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    ...(background ? { background: hex(background) } : {}),
    ...(border && Object.keys(border).length > 0 ? { border: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom'
      ? { vertical: vertical as NonNullable<CellStyle['vertical']> }
      : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  };
}
