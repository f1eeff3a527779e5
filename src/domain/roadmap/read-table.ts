import { schoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { type ChosenColumns, correctedHeadings, readHeadings } from './columns';
import type { Grid, GridLine } from './grid';
import { guessHeadings } from './guess-columns';
import { monthOfHeading } from './month-heading';
import { joinPieces, removeTraces } from './pieces';
import { isTitleIn } from './section-titles';
import {
  COLUMNS,
  type Column,
  type Heading,
  type RoadmapNote,
  type RoadmapRow,
  type RoadmapSection,
} from './types';

/** What a table holds; `place` of the heading row tells where the preamble ends. */
export interface RoadmapTable {
  readonly headings: readonly Heading[];
  readonly sections: readonly RoadmapSection[];
  readonly rows: readonly RoadmapRow[];
  readonly notes: readonly RoadmapNote[];
  readonly place: number;
}

interface Draft {
  readonly place: number;
  readonly section: RoadmapSection | null;
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

/**
 * Reads a table whose columns may stand in any order; `null` when there is none. `chosen` columns are what a person
 * says they are.
 */
export function readTable(grid: Grid, chosen: ChosenColumns = new Map()): RoadmapTable | null {
  const start = headingsOf(grid);
  if (!start) return null;
  const headings = correctedHeadings(start.headings, chosen);
  const reading: Reading = { grid, headings, drafts: [], sections: [], notes: [] };
  for (let index = start.next; index < grid.lines.length; index++) takeLine(reading, index);
  dropLastTitles(reading);
  const { sections, notes } = reading;
  return { headings, sections, rows: finishRows(reading), notes, place: start.place };
}

/** The heading row, or columns told from what stands in them; `place` is where the table begins. */
function headingsOf(grid: Grid): { headings: readonly Heading[]; next: number; place: number } | null {
  const at = grid.lines.findIndex(({ cells }) => readHeadings(cells) !== null);
  if (at >= 0) return { ...wholeHeadings(grid, at), place: grid.lines[at]!.place };
  const next = grid.lines.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (next < 0) return null;
  const headings = guessHeadings(grid.lines.slice(next), (column) => `столбец ${column}`);
  return headings && { headings, next, place: grid.lines[next]!.place };
}

/** A lone text below the last row is a signature or a remark, not a section. */
function dropLastTitles({ drafts, sections, notes }: Reading): void {
  const last = drafts[drafts.length - 1]?.place ?? Number.POSITIVE_INFINITY;
  while (sections.length > 0 && sections[sections.length - 1]!.place > last) {
    const { number, title, place } = sections.pop()!;
    notes.push({ kind: 'rest', text: [number, title].filter((part) => part !== '').join(' '), place });
  }
}

/** Headings may go on in the next lines («Показатели» / «эффективности») until the first row or section. */
function wholeHeadings(grid: Grid, at: number): { headings: readonly Heading[]; next: number } {
  const { lines } = grid;
  const cells = [...lines[at]!.cells];
  let next = at + 1;
  while (next < lines.length && continuesHeading(grid, next, cells)) {
    for (const [index, text] of lines[next]!.cells.entries()) {
      if (!isDitto(text)) cells[index] = `${cells[index] ?? ''} ${text}`.trim();
    }
    next++;
  }
  return { headings: readHeadings(cells) ?? [], next };
}

function continuesHeading({ shape, lines }: Grid, at: number, heading: readonly string[]): boolean {
  const { cells } = lines[at]!;
  const filled = cells.filter((cell) => cell.trim() !== '' && !isDitto(cell));
  const small = (cell: string): boolean =>
    /^[a-zа-яё(]/.test(cell.trim()) || /^п\s*\/?\s*п\.?$/i.test(cell.trim());
  const fits = filled.length > 0 && filled.length <= heading.length;
  if (!fits || !filled.every((cell) => small(cell) && cell.length < 40)) return false;
  // In a table of whole cells a row of small letters may be a measure: a heading goes on in some columns only.
  const headed = heading.filter((text) => text.trim() !== '').length;
  return shape === 'lines' || filled.length <= headed / 2;
}

function takeLine(reading: Reading, index: number): void {
  const line = reading.grid.lines[index]!;
  if (line.cells.every((cell) => cell.trim() === '')) return;
  if (isRepeatedHeading(reading, line) || numbersColumns(line)) return;
  const section = sectionAt(reading, index);
  if (section) {
    reading.sections.push(section);
    return;
  }
  if (startsRow(reading, line)) {
    const section = reading.sections[reading.sections.length - 1] ?? null;
    reading.drafts.push({ place: line.place, section, pieces: new Map() });
    addPieces(reading, sameAsAbove(reading, line), false);
  } else addPieces(reading, { ...line, cells: line.cells.map((cell) => (isDitto(cell) ? '' : cell)) }, true);
}

/** «1 | 2 | 3 | 4» below the heading row. */
function numbersColumns({ cells }: GridLine): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 2 && filled.every((cell, index) => cell.trim() === String(index + 1));
}

/** The mark of a cell merged with the one above; people type others for it. */
const isDitto = (cell: string): boolean =>
  /^(?:[-–—]*\s*(?:\/\/|"|''|»|〃)\s*[-–—]*|то же(?: самое)?)$/i.test(cell.trim());

/** A row whose cells are said to be the same as above gets the words from there; its number is its own. */
function sameAsAbove(reading: Reading, line: GridLine): GridLine {
  const above = reading.drafts[reading.drafts.length - 2]?.pieces;
  const number = reading.headings.find(({ column }) => column === 'number')?.index;
  const cells = line.cells.map((cell, index) => {
    if (!isDitto(cell)) return cell;
    return index === number ? '' : (above?.get(index) ?? []).join('\n');
  });
  return { ...line, cells };
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
  const cell = heading ? (cells[heading.index] ?? '').trim() : '';
  return isDitto(cell) ? '' : cell;
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
  const place = line.place;
  const wide = reading.headings.length > 2;
  const alone = wide && filled.length === 2 && cellOf(reading, line, 'activity') !== '';
  const headsRows = alone && (/^[IVX]+[.)]?$/.test(number) || followedBy(reading, index, `${bare(number)}.`));
  if (headsRows && number !== '')
    return { number: bare(number), title: cellOf(reading, line, 'activity'), place };
  if (ROW_NUMBER.test(number)) return null;
  const text = line.cells.join('').trim();
  const start = SECTION_START.exec(text);
  const title = text.replace(SECTION_START, '').trim();
  if (start && followedBy(reading, index, `${start[1]}.`)) return { number: start[1]!, title, place };
  const lone = filled.length === 1 && /[а-яё]/i.test(text);
  const ownLine = reading.grid.shape === 'cells' ? lone && !isTail(reading, line) : lone && number !== '';
  const heads = ownLine || (lone && (titleInFirstColumn(reading, line) || titleAboveRows(reading, index)));
  return heads ? { number: start?.[1] ?? '', title, place } : null;
}

const bare = (number: string): string => number.replace(/[.)]$/, '');

/** In a table of whole cells: only a deadline, a person… that belongs to the row above. */
const isTail = (reading: Reading, line: GridLine): boolean =>
  cellOf(reading, line, 'activity') === '' &&
  cellOf(reading, line, 'stage') === '' &&
  cellOf(reading, line, 'number') === '';

/** A title that fell into the first column, where deadlines, people or results stand. */
function titleInFirstColumn(reading: Reading, line: GridLine): boolean {
  const text = (line.cells[0] ?? '').trim();
  const column = reading.headings.find(({ index }) => index === 0)?.column ?? null;
  return text !== '' && isTail(reading, line) && isTitleIn(column, text);
}

/** A numbered title alone on its line in a table without numbers; the row below it is whole and not numbered. */
function titleAboveRows(reading: Reading, index: number): boolean {
  const { grid, headings } = reading;
  if (headings.some(({ column }) => column === 'number')) return false;
  const text = grid.lines[index]!.cells.join('').trim();
  const below = grid.lines[index + 1];
  const whole = below !== undefined && below.cells.filter((cell) => cell.trim() !== '').length > 1;
  return SECTION_START.test(text) && whole && /^[«"А-ЯЁ]/.test(cellOf(reading, below, 'activity'));
}

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
  if (reading.grid.shape === 'cells') return said !== '' && !goesOn(reading, line, said);
  const number = cellOf(reading, line, 'number');
  if (ROW_NUMBER.test(number)) return number !== currentNumber(reading);
  const numbered = reading.headings.some(({ column }) => column === 'number');
  const fresh = /^[А-ЯЁ«"]/.test(activity) && cellOf(reading, line, 'stage') === '';
  return numbered ? fresh && hasWholeDeadline(reading, line) : /^[А-ЯЁ«"\d]/.test(activity);
}

/** The lower part of a row cut by a page break: small letters, and neither number, stage nor deadline. */
const goesOn = (reading: Reading, line: GridLine, said: string): boolean =>
  /^[а-яё(]/.test(said) &&
  (['number', 'stage', 'deadlineText'] as const).every((column) => cellOf(reading, line, column) === '');

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
function finishRows(reading: Reading): RoadmapRow[] {
  const { drafts, grid } = reading;
  let stage = '';
  let activity = '';
  return drafts.map((draft) => {
    const known = wordsOfDraft(reading, draft);
    const { section, place } = draft;
    stage = known.stage || (grid.shape === 'cells' && section === null ? stage : '');
    activity = known.activity || (known.content === '' ? '' : activity);
    const month = monthOfHeading(section?.title ?? '');
    const deadlineText = known.deadlineText || (month === null ? '' : section!.title);
    return {
      ...known,
      activity,
      deadlineText,
      stage: stage || (section?.title ?? ''),
      place,
      ...(month === null ? {} : { month }),
      other: otherCells(reading, draft),
    };
  });
}

function wordsOfDraft({ headings }: Reading, { pieces }: Draft): Record<Column, string> {
  const text = (column: Column): string => {
    const heading = headings.find((one) => one.column === column);
    return heading ? joinPieces(column, pieces.get(heading.index) ?? []) : '';
  };
  return Object.fromEntries(COLUMNS.map((column) => [column, text(column)])) as Record<Column, string>;
}

const otherCells = ({ headings }: Reading, { pieces }: Draft): RoadmapRow['other'] =>
  [...pieces]
    .filter(([index]) => !headings.some((one) => one.index === index && one.column !== null))
    .map(([index, lines]) => ({
      heading: headings.find((one) => one.index === index)?.text ?? '',
      text: joinPieces(null, lines),
    }));
