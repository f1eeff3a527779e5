/** The mark of a cell that is merged with the one above it, as people write «the same». */
export const SAME_AS_ABOVE = '〃';

/** A line of a document: the cells of a table row, or one cell for a paragraph. */
export type PlanLine = readonly string[];

/** Lines as a spreadsheet puts them on the clipboard: tabs between cells, quotes around line breaks. */
export const textOfLines = (lines: readonly PlanLine[]): string =>
  lines.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (cell: string): string => (/[\n\t]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The same lines without empty columns at the right and empty lines at the end. */
export function trimmedLines(lines: readonly PlanLine[]): PlanLine[] {
  const filled = (cells: PlanLine): number =>
    cells.reduce((last, cell, at) => (cell.trim() ? at + 1 : last), 0);
  const width = Math.max(1, ...lines.map(filled));
  const last = lines.reduce((found, cells, at) => (filled(cells) > 0 ? at + 1 : found), 0);
  return lines.slice(0, last).map((cells) => (cells.length > 1 ? cells.slice(0, width) : cells));
}
