import { type CivilDate, parseCivilDate } from '../../domain/calendar/civil-date';
import type { ZipFile } from '../docx-file';
import PizZip from '../zip';
import type { WorkbookCell, WorkbookSheet } from './cell';
import { contentTypes, PACKAGE_LINKS, STYLES, workbookLinks, workbookPart } from './parts';
import { legalSheetNames } from './sheet-names';
import { sharedTexts, sheetPart } from './sheet-part';

/** A column of a table: its heading, its width in pixels, what its cells hold. */
export interface WorkbookColumn {
  readonly header: string;
  readonly width?: number;
  /** `flag` is written «да» or left empty. */
  readonly kind: 'text' | 'date' | 'number' | 'flag';
}

/** A table that becomes one sheet. */
export interface WorkbookTable {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** Dates are `CivilDate`; what is not of the kind of its column is written as the text it is. */
  readonly rows: readonly (readonly (string | number | boolean | CivilDate | null)[])[];
}

/**
 * An .xlsx with one sheet for each table: headings bold, frozen and printed on every page; texts as texts, never as
 * formulas; days as days. Names of sheets become legal and different. The same tables give the same bytes.
 */
export const writeWorkbook = (tables: readonly WorkbookTable[]): Uint8Array =>
  writeSheets(
    tables.map(({ name, columns, rows }) => ({
      name,
      headerRow: 1,
      rows: [
        columns.map(({ header }) => header),
        ...rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null))),
      ],
      widths: columns.map(({ width }) => width),
      textColumns: columns.flatMap(({ kind }, at) => (kind === 'text' ? [at] : [])),
    })),
  );

function cellOf(kind: WorkbookColumn['kind'], value: string | number | boolean | null): WorkbookCell {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'да' : kind === 'flag' ? null : 'нет';
  if (kind === 'date') {
    const date = parseCivilDate(String(value));
    return date === null ? String(value) : { date };
  }
  return kind === 'number' && typeof value === 'number' ? value : String(value);
}

/** An .xlsx of sheets as they stand. Names become legal and different; an empty workbook gets one empty sheet. */
export function writeSheets(given: readonly WorkbookSheet[]): Uint8Array {
  const sheets = given.length > 0 ? given : [{ name: '', rows: [], headerRow: 0 }];
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const texts = sharedTexts();
  const zip: ZipFile = new PizZip();
  const put = (path: string, xml: string): void => {
    zip.file(path, xml, { date: SAME_DAY });
  };
  put('[Content_Types].xml', contentTypes(sheets.length));
  put('_rels/.rels', PACKAGE_LINKS);
  put(
    'xl/workbook.xml',
    workbookPart(
      sheets.map(({ headerRow, hidden }, at) => ({ name: names[at]!, headerRow, hidden: hidden ?? false })),
    ),
  );
  put('xl/_rels/workbook.xml.rels', workbookLinks(sheets.length));
  put('xl/styles.xml', STYLES);
  sheets.forEach((sheet, at) => {
    put(`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet, texts));
  });
  put('xl/sharedStrings.xml', texts.part());
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** 1 January 1980, the first day a zip knows: parts carry no time of their own, so equal workbooks are equal bytes. */
const SAME_DAY = {
  getFullYear: () => 1980,
  getMonth: () => 0,
  getDate: () => 1,
  getHours: () => 0,
  getMinutes: () => 0,
  getSeconds: () => 0,
} as Date;
