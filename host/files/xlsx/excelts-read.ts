import {
  type Cell,
  type ConditionalFormattingRule,
  ValueType,
  Workbook,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { rectName } from '../../book/rect';
import type { Rect } from '../../book/snapshot';
import { internStyle, type StyleTable, styleTable } from '../../book/styles';
import { contentError } from '../file-error';
import { a1ToRect, a1ToRects } from './a1';
import { unescapeText } from './escape';
import { fromEngineStyle, hexColor } from './excelts-style';
import type {
  FileBook,
  FileCell,
  FileColumn,
  FileFormat,
  FileRow,
  FileSheet,
  FileValidation,
} from './file-book';
import { type PreparedFile, plainFormat, prepareForReading } from './prepare';

/** Days between the two date systems of the format. */
const DAYS_1904 = 1462;

/** Reads the bytes with the engine and transcribes what it found; a sheet that is announced but not there is an error. */
export async function readWithExcelts(bytes: Uint8Array): Promise<FileBook> {
  const file = prepareForReading(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.load(file.bytes as never);
  if (workbook.worksheets.length < file.sheetCount) throw contentError('damaged');
  const styles = styleTable();
  const styleOf = styleReader(file, styles);
  return {
    title: unescapeText(workbook.title ?? ''),
    active: workbook.views[0]?.activeTab ?? 0,
    sheets: workbook.worksheets.map((sheet) => readSheet(sheet, styleOf, file)),
    styles: styles.list,
    names: file.names,
  };
}

/** Numbers of the engine's styles in the table of the book; the engine shares one object between equal cells. */
type StyleOf = (engine: Cell['style'] | undefined) => number | undefined;

function styleReader(file: PreparedFile, table: StyleTable): StyleOf {
  const known = new Map<object, number | undefined>();
  return (engine) => {
    if (!engine) return undefined;
    if (!known.has(engine)) known.set(engine, internStyle(table, fromEngineStyle(engine, file)));
    return known.get(engine);
  };
}

function readSheet(sheet: Worksheet, styleOf: StyleOf, file: PreparedFile): FileSheet {
  const view = sheet.views?.find(({ state }) => state === 'frozen') as
    | { xSplit?: number; ySplit?: number }
    | undefined;
  const tabColor = hexColor(sheet.properties.tabColor, file.theme);
  const filter = typeof sheet.autoFilter === 'string' ? a1ToRect(sheet.autoFilter) : undefined;
  return {
    name: sheet.name,
    state: (sheet.state ?? 'visible') as FileSheet['state'],
    ...readRows(sheet, styleOf, file),
    frozenRows: view?.ySplit ?? 0,
    frozenColumns: view?.xSplit ?? 0,
    ...(tabColor ? { tabColor } : {}),
    columns: readColumns(sheet, styleOf),
    merges: readMerges(sheet),
    validations: readValidations(sheet),
    formats: readFormats(sheet, file),
    ...(filter ? { filter } : {}),
    isProtected: Boolean(sheet.sheetProtection),
  };
}

function readRows(sheet: Worksheet, styleOf: StyleOf, file: PreparedFile): Pick<FileSheet, 'cells' | 'rows'> {
  const cells: FileCell[] = [];
  const rows: FileRow[] = [];
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.findRow(r);
    if (!row) continue;
    if (row.hidden || row.height) {
      rows.push({
        index: r,
        ...(row.height ? { height: row.height } : {}),
        ...(row.hidden ? { hidden: true } : {}),
      });
    }
    for (let c = 1; c <= row.cellCount; c++) {
      const cell = row.findCell(c);
      if (cell) cells.push({ r, c, ...readCell(cell, styleOf, file) });
    }
  }
  return { cells, rows };
}

function readCell(cell: Cell, styleOf: StyleOf, file: PreparedFile): Partial<FileCell> {
  const s = styleOf(cell.style);
  const note = noteText(cell);
  return {
    ...readValue(cell, file),
    ...(s === undefined ? {} : { s }),
    ...(note ? { note } : {}),
    ...(cell.hyperlink && cell.type === ValueType.Hyperlink ? { link: cell.hyperlink } : {}),
  };
}

function readValue(cell: Cell, file: PreparedFile): Partial<FileCell> {
  if (cell.type === ValueType.Merge || cell.value === null || cell.value === undefined) return {};
  if (cell.type !== ValueType.Formula) return plainValue(cell.value, cell, file);
  const f = cell.formula;
  const result = cell.result;
  const value = result === undefined || result === null ? {} : plainValue(result, cell, file);
  const text = typeof value.v === 'string' && !value.e ? { v: unescapeText(value.v) } : {};
  return { ...(f ? { f } : {}), ...value, ...text };
}

function plainValue(value: unknown, cell: Cell, file: PreparedFile): Partial<FileCell> {
  if (typeof value === 'string' || typeof value === 'boolean') return { v: value };
  if (typeof value === 'number') return Number.isFinite(value) ? { v: value + shiftOf(cell, file) } : {};
  // Only a file in the strict dialect still yields dates, written there as ISO texts.
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + 25_569 };
  const parts = value as { error?: string; richText?: { text: string }[]; text?: unknown };
  if (parts.error !== undefined) return { v: parts.error, e: true };
  if (parts.richText) return { v: parts.richText.map(({ text }) => text).join('') };
  return parts.text === undefined ? {} : plainValue(parts.text, cell, file);
}

/** Dates of a file that counts from 1904 are told in the ordinary numbering. */
function shiftOf(cell: Cell, file: PreparedFile): number {
  if (!file.from1904 || typeof cell.style.numFmt !== 'string') return 0;
  const format = plainFormat(cell.style.numFmt).replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return /[dy]/i.test(format) ? DAYS_1904 : 0;
}

function noteText(cell: Cell): string | undefined {
  const note = cell.note;
  if (note === undefined || typeof note === 'string') return note;
  return (note.texts ?? []).map(({ text }) => text).join('');
}

function readColumns(sheet: Worksheet, styleOf: StyleOf): FileColumn[] {
  return (sheet.columns ?? []).flatMap((column) => {
    const s = styleOf(column.style as Cell['style']);
    const width = column.isCustomWidth ? column.width : undefined;
    if (s === undefined && width === undefined && !column.hidden) return [];
    return {
      index: column.number,
      ...(width === undefined ? {} : { width }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(s === undefined ? {} : { s }),
    };
  });
}

const RULE_TYPES = ['list', 'date', 'decimal', 'whole', 'custom'];

interface EngineRule {
  type: FileValidation['type'];
  operator?: NonNullable<FileValidation['operator']>;
  formulae?: unknown[];
  showErrorMessage?: boolean;
  errorStyle?: string;
  prompt?: string;
}

function readMerges(sheet: Worksheet): Rect[] {
  // The model of a sheet is built anew at every call, so it is asked for only when there is something to find.
  return sheet.hasMerges ? (sheet.model.merges ?? []).flatMap((text) => a1ToRect(text) ?? []) : [];
}

/** The engine keeps one entry per rectangle; entries of one rule are the same object. */
function readValidations(sheet: Worksheet): FileValidation[] {
  const addresses = new Map<EngineRule, string[]>();
  const { model } = sheet.dataValidations as unknown as { model: Record<string, EngineRule> };
  for (const [address, rule] of Object.entries(model)) {
    addresses.set(rule, [...(addresses.get(rule) ?? []), address.replace(/^range:/, '')]);
  }
  return [...addresses]
    .filter(([{ type }]) => RULE_TYPES.includes(type))
    .map(([rule, places]) => ({
      ranges: a1ToRects(places.join(' ')),
      type: rule.type,
      ...(rule.operator ? { operator: rule.operator } : {}),
      formulas: (rule.formulae ?? []).map(String),
      strict: rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop',
      ...(rule.prompt ? { help: unescapeText(rule.prompt) } : {}),
    }));
}

const COMPARISON: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function readFormats(sheet: Worksheet, file: PreparedFile): FileFormat[] {
  return (sheet.conditionalFormattings ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const ranges = a1ToRects(ref);
      const formula = ranges[0] && ruleFormula(rule, rectName({ ...ranges[0], rows: 1, columns: 1 }));
      return formula ? { ranges, formula, style: fromEngineStyle(rule.style ?? {}, file) } : [];
    });
}

/** Comparisons are told as formulas; colour scales, bars and icons have none. */
function ruleFormula(rule: ConditionalFormattingRule, cell: string): string | undefined {
  const { formulae, operator } = rule as { formulae?: unknown[]; operator?: string };
  const [first, second] = (formulae ?? []).map(String);
  if (first === undefined) return undefined;
  if (rule.type !== 'cellIs') return first;
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  const sign = COMPARISON[operator ?? 'equal'];
  return sign && `${cell}${sign}${first}`;
}
