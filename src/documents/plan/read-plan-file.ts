import { readHeadings } from '../../domain/roadmap/columns';
import type { ZipFile } from '../docx-file';
import PizZip from '../zip';
import { type PlanLine, textOfLines, trimmedLines } from './plan-lines';
import { linesOfCsv } from './read-csv';
import { linesOfExcel } from './read-excel';
import { linesOfWord } from './read-word';
import { textOfBytes } from './text-of-bytes';

/** A plan as text; `whole`: it was a table, and every line is a whole row of it. */
export interface PlanText {
  readonly text: string;
  readonly whole: boolean;
}

/** `old-office`: a file of Word or Excel before 2007; `unknown`: another kind of file; `empty`: nothing to read. */
export type PlanFileProblem = 'old-office' | 'unknown' | 'damaged' | 'empty';

export type PlanFile =
  | { readonly ok: true; readonly plan: PlanText }
  | { readonly ok: false; readonly code: PlanFileProblem };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74];

const isPlanHeading = (cells: PlanLine): boolean => readHeadings(cells) !== null;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * Reads a .docx, .xlsx, .csv or .txt. What it is, is told from its bytes; only a .csv is known by its name. Of the
 * sheets of a workbook the one with a heading row is read.
 */
export function readPlanFile(
  name: string,
  bytes: Uint8Array,
  isHeading: (cells: PlanLine) => boolean = isPlanHeading,
): PlanFile {
  if (startsWith(bytes, OLD_OFFICE)) return { ok: false, code: 'old-office' };
  if (startsWith(bytes, PDF) || startsWith(bytes, RTF)) return { ok: false, code: 'unknown' };
  if (startsWith(bytes, ZIP)) return readZip(bytes, isHeading);
  const text = textOfBytes(bytes);
  if (text.includes('\u0000')) return { ok: false, code: 'unknown' };
  return /\.csv$/i.test(name) ? table(linesOfCsv(text)) : filled({ text, whole: false });
}

/** Cells of a sheet as people see them. */
export const readPlanCells = (cells: readonly PlanLine[]): PlanFile => table(cells);

function readZip(bytes: Uint8Array, isHeading: (cells: PlanLine) => boolean): PlanFile {
  try {
    const zip: ZipFile = new PizZip(bytes);
    if (zip.files['word/document.xml']) return table(linesOfWord(zip));
    if (zip.files['xl/workbook.xml']) return table(linesOfExcel(zip, isHeading));
    return { ok: false, code: 'unknown' };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

const table = (lines: readonly PlanLine[]): PlanFile =>
  filled({ text: textOfLines(trimmedLines(lines)), whole: lines.some((cells) => cells.length > 1) });

const filled = (plan: PlanText): PlanFile =>
  plan.text.trim() === '' ? { ok: false, code: 'empty' } : { ok: true, plan };
