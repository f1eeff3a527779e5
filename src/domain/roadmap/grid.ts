import { readHeadings } from './columns';

/** One line of a table: its cells and the number of its first line in the source, from 1. */
export interface GridLine {
  readonly cells: readonly string[];
  readonly place: number;
}

/** `lines`: a table row may go on in the next lines; `cells`: every grid line is a whole row. */
export interface Grid {
  readonly shape: 'lines' | 'cells';
  readonly lines: readonly GridLine[];
}

/** Tab-separated text, a table row in a line; quoted cells of a spreadsheet's clipboard may hold line breaks. */
export function gridOfTabs(text: string): Grid {
  const lines: GridLine[] = [];
  let cells: string[] = [];
  let place = 1;
  let next = 1;
  for (const { cell, end } of tabCells(text)) {
    cells.push(cell.text);
    next += cell.breaks;
    if (!end) continue;
    lines.push({ cells, place });
    cells = [];
    next++;
    place = next;
  }
  return { shape: 'lines', lines };
}

interface TabCell {
  readonly cell: { readonly text: string; readonly breaks: number };
  readonly end: boolean;
}

function* tabCells(text: string): Generator<TabCell> {
  const pattern = /"((?:[^"]|"")*)"(\t|\n|$)|([^\t\n]*)(\t|\n|$)/y;
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text);
    if (!match) return;
    const quoted = match[1];
    const plain = quoted === undefined ? (match[3] ?? '') : quoted.replace(/""/g, '"');
    const separator = match[2] ?? match[4];
    yield { cell: { text: plain, breaks: plain.split('\n').length - 1 }, end: separator !== '\t' };
    if (separator === '') return;
  }
}

/**
 * A table copied cell by cell: every cell begins with a tab on a line of its own and may go on in lines without one;
 * the heading row ends at the first empty line. `null` when the text is not like that.
 */
export function gridOfStackedCells(text: string): Grid | null {
  const cells = stackedCells(text);
  for (let start = 0; start < cells.length; start++) {
    const width = cells.slice(start).findIndex(({ closed }) => closed) + 1;
    if (width < 2 || !readHeadings(cells.slice(start, start + width).map((cell) => cell.text))) continue;
    const before = text.split('\n').slice(0, cells[start]!.place - 1);
    const preamble = before.map((line, index): GridLine => ({ cells: [line], place: index + 1 }));
    return { shape: 'cells', lines: [...preamble, ...chunked(cells.slice(start), width)] };
  }
  return null;
}

interface StackedCell {
  readonly text: string;
  readonly place: number;
  /** An empty line follows somewhere inside or after the cell. */
  readonly closed: boolean;
}

function stackedCells(text: string): StackedCell[] {
  const cells: { lines: string[]; place: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('\t')) {
      if (line.indexOf('\t', 1) >= 0) return [];
      cells.push({ lines: [line.slice(1)], place: index + 1 });
    } else cells[cells.length - 1]?.lines.push(line);
  }
  return cells.map(({ lines, place }) => ({
    text: lines.join('\n').trim(),
    place,
    closed: lines.some((line, index) => index > 0 && line.trim() === ''),
  }));
}

function chunked(cells: readonly StackedCell[], width: number): GridLine[] {
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, index) => {
    const row = cells.slice(index * width, (index + 1) * width);
    return { cells: row.map((cell) => cell.text), place: row[0]!.place };
  });
}
