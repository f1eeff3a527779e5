import { schoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import type { GridLine } from './grid';
import { responsibleIn } from './responsible';
import type { Column, Heading } from './types';

/** Lines that are looked at: enough to tell a column, few enough for a long plan. */
const LOOKED_AT = 60;
/** The share of cells that must be of a kind. */
const MOST = 0.6;
const FEWEST_LINES = 2;

const YEAR = schoolYear(2000);
const isNumber = (cell: string): boolean => /^\d+(?:\.\d+)*[.)]?$/.test(cell);
const isDeadline = (cell: string): boolean => {
  const { kind } = parseDeadline(cell, { year: YEAR });
  return kind !== 'unknown' && !isNumber(cell);
};
const PERSON =
  /(?:заведующ|директор|куратор|воспитател|наставник|педагог|психолог|методист|администраци|учител|заместител)/i;
const isPerson = (cell: string): boolean =>
  cell.length < 120 && responsibleIn(cell).some((one) => PERSON.test(one));

/** In this order: what is surest first. */
const KINDS: readonly (readonly [Column, (cell: string) => boolean])[] = [
  ['number', isNumber],
  ['deadlineText', isDeadline],
  ['responsible', isPerson],
];

/**
 * The columns of a table without a heading row, told from what stands in them: numbers, deadlines, people, and the
 * longest texts for what is done. `null` when it is no table or neither deadlines nor people are found.
 */
export function guessHeadings(
  lines: readonly GridLine[],
  name: (column: number) => string,
): Heading[] | null {
  const written = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = written.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (rows.length < FEWEST_LINES || rows.length < written.length * MOST) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    rows
      .slice(0, LOOKED_AT)
      .map(({ cells }) => (cells[index] ?? '').trim())
      .filter((cell) => cell !== ''),
  );
  const found = new Map<number, Column>();
  for (const [column, fits] of KINDS) {
    const at = columns.findIndex((cells, index) => !found.has(index) && isMostly(cells, fits));
    if (at >= 0) found.set(at, column);
  }
  const kinds = [...found.values()];
  const lengths = columns.map((cells, index) => (found.has(index) ? 0 : meanLength(cells)));
  const longest = lengths.indexOf(Math.max(...lengths));
  if (lengths[longest] === 0 || !(kinds.includes('deadlineText') || kinds.includes('responsible')))
    return null;
  found.set(longest, 'activity');
  return columns.flatMap((cells, index) =>
    cells.length === 0 ? [] : [{ index, column: found.get(index) ?? null, text: name(index + 1) }],
  );
}

const isMostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length >= cells.length * MOST;

const meanLength = (cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
