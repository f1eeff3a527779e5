import type { ZipFile } from '../docx-file';
import { cellFormats, shownNumber } from './excel-formats';
import { type PlanLine, SAME_AS_ABOVE } from './plan-lines';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  nameOf,
  ownText,
  parseXml,
  type XmlNode,
} from './xml-tree';

/**
 * Rows of the sheet of an .xlsx that is meant: the first visible one with a heading row, else the first with
 * anything on it. Throws when the parts of a workbook are missing.
 */
export function linesOfExcel(zip: ZipFile, isHeading: (cells: PlanLine) => boolean): PlanLine[] {
  const xml = (path: string): XmlNode | null => {
    const file = zip.files[path];
    return file ? parseXml(file.asText()) : null;
  };
  const workbook = xml('xl/workbook.xml');
  if (!workbook) throw new Error('no workbook');
  const strings = sharedStrings(xml('xl/sharedStrings.xml'));
  const formats = cellFormats(xml('xl/styles.xml'), usesDates1904(workbook));
  let first: PlanLine[] = [];
  for (const path of sheetPaths(workbook, xml('xl/_rels/workbook.xml.rels'))) {
    const sheet = xml(path);
    const lines = sheet ? linesOfSheet(sheet, strings, formats) : [];
    if (lines.some(isHeading)) return lines;
    if (first.length === 0) first = lines;
  }
  return first;
}

export const usesDates1904 = (workbook: XmlNode): boolean =>
  ['1', 'true'].includes(attributeOf(childOf(workbook, 'workbookPr'), 'date1904') ?? '');

/** Where the parts of the visible sheets are, in their order; of all sheets, when `hidden` says so. */
export function sheetPaths(workbook: XmlNode, relations: XmlNode | null, hidden = false): string[] {
  const targets = new Map(
    (relations ? childrenOf(relations) : []).map((one) => [
      attributeOf(one, 'Id'),
      attributeOf(one, 'Target') ?? '',
    ]),
  );
  const sheets = childOf(workbook, 'sheets');
  return (sheets ? childrenOf(sheets) : [])
    .filter((sheet) => hidden || (attributeOf(sheet, 'state') ?? 'visible') === 'visible')
    .map((sheet) => targets.get(attributeOf(sheet, 'id')) ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
}

/** Texts of a string with formatted runs are joined; readings above hieroglyphs are no text. */
const richText = (node: XmlNode): string =>
  childrenOf(node)
    .map((child) => (nameOf(child) === 't' ? ownText(child) : nameOf(child) === 'r' ? richText(child) : ''))
    .join('');

/** The texts that cells name by their place. */
export const sharedStrings = (part: XmlNode | null): string[] => (part ? childrenOf(part).map(richText) : []);

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** «C7» from 0. */
export function placeOf(address: string): CellPlace {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function linesOfSheet(
  sheet: XmlNode,
  strings: readonly string[],
  formats: ReturnType<typeof cellFormats>,
): PlanLine[] {
  const lines: string[][] = [];
  const data = childOf(sheet, 'sheetData');
  for (const row of data ? childrenOf(data) : []) {
    let next = 0;
    const index = Number(attributeOf(row, 'r') ?? lines.length + 1) - 1;
    for (const cell of childrenOf(row)) {
      const address = attributeOf(cell, 'r');
      const column = address === null ? next : placeOf(address).column;
      next = column + 1;
      const text = cellText(cell, strings, formats);
      if (text !== '') put(lines, index, column, text);
    }
  }
  markMerged(sheet, lines);
  // Rows without cells are holes in the array.
  const width = Math.max(1, ...Array.from(lines, (cells) => cells?.length ?? 0));
  return Array.from(lines, (cells) =>
    Array.from({ length: cells ? width : 1 }, (_, at) => cells?.[at] ?? ''),
  );
}

function cellText(
  cell: XmlNode,
  strings: readonly string[],
  formats: ReturnType<typeof cellFormats>,
): string {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') return clean(richText(childOf(cell, 'is') ?? cell));
  const node = childOf(cell, 'v');
  const value = node ? ownText(node) : '';
  if (type === 's') return clean(strings[Number(value)] ?? '');
  if (type !== 'n' || value === '') return type === 'e' || type === 'b' ? '' : clean(value);
  return shownNumber(Number(value), formats[Number(attributeOf(cell, 's') ?? 0)]);
}

/** Line breaks of old Macs and of other programs are one kind; a coded one is what it stands for. */
const clean = (text: string): string =>
  text
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();

function put(lines: string[][], row: number, column: number, text: string): void {
  lines[row] ??= [];
  lines[row][column] = text;
}

/** Cells merged with the one above say so; those merged with the one at their left stay empty. */
function markMerged(sheet: XmlNode, lines: string[][]): void {
  for (const merge of descendants(sheet, 'mergeCell')) {
    const [from = 'A1', to = from] = (attributeOf(merge, 'ref') ?? '').split(':');
    const first = placeOf(from);
    const last = placeOf(to);
    if (!lines[first.row]?.[first.column]) continue;
    for (let row = first.row + 1; row <= last.row && row < lines.length; row++)
      put(lines, row, first.column, SAME_AS_ABOVE);
  }
}
