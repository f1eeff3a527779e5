import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from 'docx';
import { emptyBook } from '../../host/book/book';
import { exceltsStore } from '../../host/files/xlsx-store';

/** A cell of a made document: its lines, or what it is merged with. */
export type MadeCell =
  | string
  | {
      readonly lines: readonly string[];
      readonly span?: number;
      readonly merge?: 'begins' | 'goes on';
      readonly list?: string;
    };

const LISTS = ['rows', 'first', 'second'];

/** A .docx with lines of text and tables. */
export async function docxOf(
  parts: readonly (string | readonly (readonly MadeCell[])[])[],
): Promise<Uint8Array> {
  const children = parts.map((part) =>
    typeof part === 'string' ? new Paragraph(part) : new Table({ rows: part.map(rowOf) }),
  );
  const config = LISTS.map((reference) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
  }));
  const file = new Document({ numbering: { config }, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(file));
}

const rowOf = (cells: readonly MadeCell[]): TableRow => new TableRow({ children: cells.map(cellOf) });

function cellOf(cell: MadeCell): TableCell {
  const {
    lines,
    span = 1,
    merge,
    list,
  } = typeof cell === 'string' ? { lines: cell.split('\n') } : { ...cell };
  const numbering = list === undefined ? {} : { numbering: { reference: list, level: 0 } };
  return new TableCell({
    children: lines.map((text) => new Paragraph({ text, ...numbering })),
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(merge
      ? { verticalMerge: merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
  });
}

/** An .xlsx with one sheet of texts, written as the program writes its own. `merges`: row, column, rows, columns from 1. */
export async function xlsxOf(
  rows: readonly (readonly string[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
): Promise<Uint8Array> {
  const book = emptyBook('План', 'Europe/Moscow');
  const [sheet] = book.sheets;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((v, c) => (v === '' ? [] : [{ r: r + 1, c: c + 1, v }])),
  );
  return exceltsStore.write({
    ...book,
    sheets: [
      {
        ...sheet!,
        cells,
        rowCount: Math.max(100, rows.length),
        merges: merges.map(([row, column, height, width]) => ({ row, column, rows: height, columns: width })),
      },
    ],
  });
}

/** A .csv as a Russian spreadsheet saves it. */
export const csvOf = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => csvCell(cell, separator)).join(separator)).join('\r\n');

const csvCell = (cell: string, separator: string): string =>
  /["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replace(/"/g, '""')}"` : cell;

const CP1251 = new TextDecoder('windows-1251');
const CODES = new Map(
  Array.from({ length: 256 }, (_, byte) => [CP1251.decode(new Uint8Array([byte])), byte]),
);

/** Bytes in Windows-1251. */
export const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => CODES.get(letter) ?? 63);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
