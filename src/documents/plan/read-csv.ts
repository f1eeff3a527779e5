import type { PlanLine } from './plan-lines';

/** Separators that programs use, the tab first: it is never a sign of a sentence. */
const SEPARATORS = ['\t', ';', ','] as const;

/** Cells of a .csv: the separator is the one that makes the most columns in the most lines; cells may be quoted. */
export function linesOfCsv(text: string): PlanLine[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
  const [best] = SEPARATORS.map((separator) => linesBy(plain, separator))
    .map((lines) => ({ lines, score: evenness(lines) }))
    .sort((a, b) => b.score - a.score);
  return best!.lines;
}

/** Lines that have the most usual number of cells, weighed by how many cells that is; 0 for a single column. */
function evenness(lines: readonly PlanLine[]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * (width - 1) ** 0.5));
}

function linesBy(text: string, separator: string): PlanLine[] {
  const mark = separator === '\t' ? '\\t' : separator;
  const pattern = new RegExp(`"((?:[^"]|"")*)"(${mark}|\\n|$)|([^${mark}\\n]*)(${mark}|\\n|$)`, 'y');
  const lines: string[][] = [[]];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    const cell = match[1] === undefined ? (match[3] ?? '') : match[1].replace(/""/g, '"');
    lines[lines.length - 1]!.push(cell.trim());
    if ((match[2] ?? match[4]) === '\n') lines.push([]);
  }
  return lines.map((cells) => (cells.length === 0 ? [''] : cells));
}
