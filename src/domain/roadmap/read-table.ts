import { schoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { type Heading, readHeadings } from './columns';
import type { Grid, GridLine } from './grid';
import { joinPieces, removeTraces } from './pieces';
import { COLUMNS, type Column, type RoadmapNote, type RoadmapRow, type RoadmapSection } from './types';

/** What a table holds; `place` of the heading row tells where the preamble ends. */
export interface RoadmapTable {
  readonly columns: readonly Column[];
  readonly sections: readonly RoadmapSection[];
  readonly rows: readonly RoadmapRow[];
  readonly notes: readonly RoadmapNote[];
  readonly place: number;
}

interface Draft {
  readonly place: number;
  readonly section: string;
  readonly pieces: Map<number, string[]>;
}

interface Reading {
  readonly grid: Grid;
  readonly headings: readonly Heading[];
  readonly drafts: Draft[];
  readonly sections: RoadmapSection[];
  readonly notes: RoadmapNote[];
}

const ROW_NUMBER = /^\d+(?:\.\d+)*[.)]?$/;
const SECTION_START = /^(\d+|[IVX]+)[.)]?\s*(?=[«"А-ЯЁ])/;

/** Reads a table whose columns may stand in any order; `null` when no heading row is found. */
export function readTable(grid: Grid): RoadmapTable | null {
  const at = grid.lines.findIndex(({ cells }) => readHeadings(cells) !== null);
  const first = grid.lines[at];
  if (!first) return null;
  const { headings, next } = wholeHeadings(grid, at);
  const reading: Reading = { grid, headings, drafts: [], sections: [], notes: [] };
  for (let index = next; index < grid.lines.length; index++) takeLine(reading, index);
  const rows = finishRows(reading);
  const columns = headings.flatMap(({ column }) => column ?? []);
  return { columns, sections: reading.sections, rows, notes: reading.notes, place: first.place };
}

/** Headings may go on in the next lines («Показатели» / «эффективности») until the first row or section. */
function wholeHeadings({ shape, lines }: Grid, at: number): { headings: readonly Heading[]; next: number } {
  const cells = [...lines[at]!.cells];
  let next = at + 1;
  while (shape === 'lines' && next < lines.length && continuesHeading(lines[next]!, cells.length)) {
    for (const [index, text] of lines[next]!.cells.entries()) {
      cells[index] = `${cells[index] ?? ''} ${text}`.trim();
    }
    next++;
  }
  return { headings: readHeadings(cells) ?? [], next };
}

function continuesHeading({ cells }: GridLine, width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const small = (cell: string): boolean =>
    /^[a-zа-яё(]/.test(cell.trim()) || /^п\s*\/?\s*п\.?$/i.test(cell.trim());
  return (
    filled.length > 0 && filled.length <= width && filled.every((cell) => small(cell) && cell.length < 40)
  );
}

function takeLine(reading: Reading, index: number): void {
  const line = reading.grid.lines[index]!;
  if (line.cells.every((cell) => cell.trim() === '')) return;
  if (isRepeatedHeading(reading, line)) return;
  const section = sectionAt(reading, index);
  if (section) {
    reading.sections.push(section);
    return;
  }
  if (startsRow(reading, line)) {
    const title = reading.sections[reading.sections.length - 1]?.title ?? '';
    reading.drafts.push({ place: line.place, section: title, pieces: new Map() });
    addPieces(reading, line, false);
  } else addPieces(reading, line, true);
}

/** Tables that go over pages repeat their heading row. */
function isRepeatedHeading({ headings }: Reading, { cells }: GridLine): boolean {
  const again = readHeadings(cells);
  const same = again?.filter(({ index, text }) =>
    headings.some((own) => own.index === index && own.text.startsWith(text)),
  );
  return same !== undefined && same.length === again?.length;
}

const cellOf = ({ headings }: Reading, { cells }: GridLine, column: Column): string => {
  const heading = headings.find((one) => one.column === column);
  return heading ? (cells[heading.index] ?? '').trim() : '';
};

const currentNumber = (reading: Reading): string => {
  const heading = reading.headings.find(({ column }) => column === 'number');
  const pieces = heading && reading.drafts[reading.drafts.length - 1]?.pieces.get(heading.index);
  return (pieces ?? []).join('').trim();
};

/** A title over the whole width, perhaps torn between cells; numbered sections are followed by rows «N.1». */
function sectionAt(reading: Reading, index: number): RoadmapSection | null {
  const line = reading.grid.lines[index]!;
  const filled = line.cells.filter((cell) => cell.trim() !== '');
  const number = cellOf(reading, line, 'number');
  if (ROW_NUMBER.test(number)) return null;
  const text = line.cells.join('').trim();
  const start = SECTION_START.exec(text);
  const title = text.replace(SECTION_START, '').trim();
  const place = line.place;
  if (start && followedBy(reading, index, `${start[1]}.`)) return { number: start[1]!, title, place };
  const lone = filled.length === 1 && /[а-яё]/i.test(text);
  const ownLine = reading.grid.shape === 'cells' ? lone && !isTail(reading, line) : lone && number !== '';
  return ownLine ? { number: start?.[1] ?? '', title, place } : null;
}

/** In a table of whole cells: only a deadline, a person… that belongs to the row above. */
const isTail = (reading: Reading, line: GridLine): boolean =>
  cellOf(reading, line, 'activity') === '' &&
  cellOf(reading, line, 'stage') === '' &&
  cellOf(reading, line, 'number') === '';

function followedBy(reading: Reading, index: number, prefix: string): boolean {
  const next = reading.grid.lines
    .slice(index + 1)
    .find((line) => ROW_NUMBER.test(cellOf(reading, line, 'number')));
  return (
    next !== undefined &&
    cellOf(reading, next, 'number').startsWith(prefix) &&
    cellOf(reading, next, 'number').length > prefix.length
  );
}

function startsRow(reading: Reading, line: GridLine): boolean {
  if (reading.drafts.length === 0) return true;
  const activity = cellOf(reading, line, 'activity');
  const said = activity || cellOf(reading, line, 'content');
  if (reading.grid.shape === 'cells') return said !== '';
  const number = cellOf(reading, line, 'number');
  if (ROW_NUMBER.test(number)) return number !== currentNumber(reading);
  const numbered = reading.headings.some(({ column }) => column === 'number');
  const fresh = /^[А-ЯЁ«"]/.test(activity) && cellOf(reading, line, 'stage') === '';
  return numbered ? fresh && hasWholeDeadline(reading, line) : /^[А-ЯЁ«"\d]/.test(activity);
}

/** A row under a merged number has a deadline of its own; a torn one has a piece of it. */
function hasWholeDeadline(reading: Reading, line: GridLine): boolean {
  const text = cellOf(reading, line, 'deadlineText');
  const { kind, certainty } = parseDeadline(text, { year: schoolYear(2000), anyYear: true });
  return (
    kind !== 'unknown' &&
    kind !== 'yearly' &&
    certainty === 'sure' &&
    cellOf(reading, line, 'responsible') !== ''
  );
}

function addPieces(reading: Reading, { cells, place }: GridLine, continuing: boolean): void {
  const draft = reading.drafts[reading.drafts.length - 1]!;
  const repeated = continuing && reading.grid.shape === 'lines';
  for (const [index, cell] of cells.entries()) {
    const { text, traces } = removeTraces(cell, repeated);
    reading.notes.push(...traces.map((trace): RoadmapNote => ({ kind: 'artefact', text: trace, place })));
    const column = reading.headings.find((heading) => heading.index === index)?.column ?? null;
    if (text.trim() === '' || (repeated && column === 'number')) continue;
    draft.pieces.set(index, [...(draft.pieces.get(index) ?? []), ...text.split('\n')]);
  }
}

/** Joins the pieces; a stage said once goes down to the rows below it, a section names the stage of its rows. */
function finishRows({ headings, drafts, grid }: Reading): RoadmapRow[] {
  let stage = '';
  return drafts.map(({ place, section, pieces }) => {
    const text = (column: Column): string => {
      const heading = headings.find((one) => one.column === column);
      return heading ? joinPieces(column, pieces.get(heading.index) ?? []) : '';
    };
    const known = Object.fromEntries(COLUMNS.map((column) => [column, text(column)])) as Record<
      Column,
      string
    >;
    stage = known.stage || (grid.shape === 'cells' && section === '' ? stage : '');
    const other = [...pieces]
      .filter(([index]) => !headings.some((one) => one.index === index && one.column !== null))
      .map(([index, lines]) => ({
        heading: headings.find((one) => one.index === index)?.text ?? '',
        text: joinPieces(null, lines),
      }));
    return { ...known, stage: stage || section, place, other };
  });
}
