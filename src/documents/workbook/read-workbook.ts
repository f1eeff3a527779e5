import { fromDayNumber } from '../../domain/calendar/civil-date';
import type { ZipFile } from '../docx-file';
import { cellFormats, type NumberLook } from '../plan/excel-formats';
import { placeOf, sharedStrings, sheetPaths, usesDates1904 } from '../plan/read-excel';
import { attributeOf, childOf, childrenOf, ownText, parseXml, type XmlNode } from '../plan/xml-tree';
import PizZip from '../zip';
import { SERIAL_EPOCH, type WorkbookCell } from './cell';

/** A sheet of a workbook with its cells from the first row and column; cells left out of a short row are empty. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** All sheets of an .xlsx, hidden ones too, values of formulas included; `null` when it is no workbook or is damaged. */
export function readSheets(bytes: Uint8Array): ReadSheet[] | null {
  try {
    return sheetsOf(new PizZip(bytes));
  } catch {
    return null;
  }
}

function sheetsOf(zip: ZipFile): ReadSheet[] | null {
  const xml = (path: string): XmlNode | null => {
    const file = zip.files[path];
    return file ? parseXml(file.asText()) : null;
  };
  const workbook = xml('xl/workbook.xml');
  // Programs other than ours and Google's may count days from 1904; nobody else writes these workbooks.
  if (!workbook || usesDates1904(workbook)) return null;
  const list = childOf(workbook, 'sheets');
  const names = (list ? childrenOf(list) : []).map((sheet) => attributeOf(sheet, 'name') ?? '');
  const texts = sharedStrings(xml('xl/sharedStrings.xml')).map(decoded);
  const looks = cellFormats(xml('xl/styles.xml'), false);
  return sheetPaths(workbook, xml('xl/_rels/workbook.xml.rels'), true).map((path, at) => {
    const sheet = xml(path);
    if (!sheet) throw new Error(`no part ${path}`);
    return { name: names[at]!, rows: rowsOf(sheet, texts, looks) };
  });
}

function rowsOf(sheet: XmlNode, texts: readonly string[], looks: readonly NumberLook[]): WorkbookCell[][] {
  const rows: WorkbookCell[][] = [];
  const data = childOf(sheet, 'sheetData');
  for (const row of data ? childrenOf(data) : []) {
    const cells: WorkbookCell[] = [];
    const index = Number(attributeOf(row, 'r') ?? rows.length + 1) - 1;
    for (const cell of childrenOf(row)) {
      const address = attributeOf(cell, 'r');
      const column = address === null ? cells.length : placeOf(address).column;
      const value = cellValue(cell, texts, looks);
      if (value === null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    while (rows.length < index) rows.push([]);
    rows[index] = cells;
  }
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}

function cellValue(cell: XmlNode, texts: readonly string[], looks: readonly NumberLook[]): WorkbookCell {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') return decoded(sharedStrings(cell)[0] ?? '') || null;
  const node = childOf(cell, 'v');
  const value = node ? ownText(node) : '';
  if (value === '' || type === 'e') return null;
  if (type === 's') return texts[Number(value)] || null;
  if (type === 'b') return value === '1';
  if (type !== 'n') return decoded(value);
  const number = Number(value);
  const look = looks[Number(attributeOf(cell, 's') ?? 0)];
  const isDay = look?.kind === 'date' || look?.kind === 'month';
  return isDay ? { date: fromDayNumber(Math.floor(number) - SERIAL_EPOCH) } : number;
}

/** Characters the format codes as `_xHHHH_` are what they stand for. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
