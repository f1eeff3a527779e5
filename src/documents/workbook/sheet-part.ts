import { shortDate } from '../../domain/calendar/civil-date';
import { serialOf, storable, type WorkbookCell, type WorkbookSheet } from './cell';
import { escapeXml, HEAD, LOOK, MAIN } from './parts';

/** Texts of a workbook, each kept once; a cell names the place of its text. */
export interface SharedTexts {
  place(text: string): number;
  part(): string;
}

export function sharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    place(text) {
      uses += 1;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    part() {
      const items = [...places.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(escapedLookAlikes(text))}</t></si>`,
      );
      return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}

/** A text that looks like a coded character of the format is coded itself, or it would be read as that character. */
const escapedLookAlikes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A, B … Z, AA …; from 0. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** Wider sheets, in pixels, would be too small to read as one page across. */
const FITS_A4 = 1_700;

/** One sheet. Every cell of text is a text to the workbook, whatever it begins with. */
export function sheetPart(sheet: WorkbookSheet, texts: SharedTexts): string {
  const { rows, headerRow } = sheet;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const room = Array.from({ length: width }, (_, at) => sheet.widths?.[at] ?? pixelsOf(rows, at));
  const fits = room.reduce((sum, pixels) => sum + pixels, 0) <= FITS_A4;
  const lines = rows.map((row, at) => rowPart(row, at + 1, at + 1 === headerRow, { texts, room }));
  const pane =
    headerRow === 0
      ? ''
      : `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `${HEAD}<worksheet xmlns="${MAIN}">${fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}`,
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, rows.length)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="13"/><cols>${columnsPart(sheet, room)}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${fits ? ' fitToWidth="1" fitToHeight="0"' : ''}/></worksheet>`,
  ].join('');
}

function columnsPart({ textColumns }: WorkbookSheet, room: readonly number[]): string {
  const columns = room.map((pixels, at) => {
    const digits = (pixels - 5) / 7;
    const style = textColumns?.includes(at) ? ` style="${LOOK.text}"` : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${digits.toFixed(2)}"${style} customWidth="1"/>`;
  });
  return columns.join('');
}

const NARROWEST = 80;
const WIDEST = 360;

/** Room for the longest line of the first rows, within reason. */
function pixelsOf(rows: WorkbookSheet['rows'], column: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, lineLength(row[column] ?? null)), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest * 7 + 12));
}

function lineLength(cell: WorkbookCell): number {
  if (cell === null || typeof cell === 'object') return 'dd.mm.yyyy'.length;
  return Math.max(
    ...String(cell)
      .split('\n')
      .map((line) => line.length),
  );
}

interface RowMeans {
  readonly texts: SharedTexts;
  /** Widths of the columns in pixels. */
  readonly room: readonly number[];
}

function rowPart(
  row: readonly WorkbookCell[],
  number: number,
  isHeader: boolean,
  { texts, room }: RowMeans,
): string {
  const cells = row.map((cell, at) => cellPart(cell, `${columnLetters(at)}${number}`, isHeader, texts));
  // Not every program makes rows as high as their text when it opens a workbook.
  const lines = Math.max(1, ...row.map((cell, at) => linesOf(cell, room[at]!)));
  return `<row r="${number}" ht="${Math.min(HIGHEST, 4 + LINE * lines)}">${cells.join('')}</row>`;
}

/** Points of a line of text and of the highest row a workbook has. */
const LINE = 13;
const HIGHEST = 409;
const LETTER = 6.5;

/** How many lines a text takes in a column. */
function linesOf(cell: WorkbookCell, pixels: number): number {
  if (typeof cell !== 'string') return 1;
  const most = Math.max(1, Math.floor((pixels - 6) / LETTER));
  return cell.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / most)), 0);
}

function cellPart(cell: WorkbookCell, address: string, isHeader: boolean, texts: SharedTexts): string {
  if (cell === null || cell === '') return isHeader ? `<c r="${address}" s="${LOOK.header}"/>` : '';
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${address}" s="${LOOK.plain}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean')
    return `<c r="${address}" s="${LOOK.plain}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, address, isHeader, texts);
  const serial = serialOf(cell.date);
  return serial === null
    ? textCell(shortDate(cell.date), address, isHeader, texts)
    : `<c r="${address}" s="${LOOK.date}"><v>${serial}</v></c>`;
}

function textCell(text: string, address: string, isHeader: boolean, texts: SharedTexts): string {
  const kept = storable(text);
  if (kept === '') return '';
  const look = isHeader ? LOOK.header : LOOK.text;
  return `<c r="${address}" s="${look}" t="s"><v>${texts.place(kept)}</v></c>`;
}
