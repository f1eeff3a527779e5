import { civilDate } from '../calendar/civil-date';
import { schoolYear } from '../calendar/school-year';
import { findApproval } from './approval';
import type { ChosenColumns } from './columns';
import { type Grid, gridOfStackedCells, gridOfTabs } from './grid';
import { paragraphsOf, readProse } from './read-prose';
import { type RoadmapTable, readTable } from './read-table';
import type { PlanPeriod, Roadmap, RoadmapNote } from './types';

const TITLE_CUES: readonly RegExp[] = [
  /дорожн[а-яё]+ карт|план мероприят/i,
  /план работы/i,
  /наставничеств/i,
];

/** How a plan is to be read. */
interface ReadOptions {
  /** The text was made from a table of a document or a workbook: every line of it is a whole row. */
  readonly whole?: boolean;
  /** Columns as a person corrected them. */
  readonly columns?: ChosenColumns;
}

/**
 * Reads a roadmap pasted as text or taken from a file: a table with tabs (also with cells torn over lines and
 * pages), a table copied cell by cell, or prose with stages. Never throws; what became no row is in `notes`.
 */
export function readRoadmapText(text: string, { whole = false, columns }: ReadOptions = {}): Roadmap {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const tabs = gridOfTabs(plain);
  const grid = whole ? { ...tabs, shape: 'cells' as const } : (gridOfStackedCells(plain) ?? tabs);
  const table = readTable(grid, columns);
  return table ? fromTable(table, linesBefore(grid, table.place)) : fromProse(plain);
}

/** The same for a table at hand: every inner array is a whole row, `before` the text above it. */
export function readRoadmapTable(cells: readonly (readonly string[])[], before = ''): Roadmap | null {
  const grid: Grid = { shape: 'cells', lines: cells.map((row, index) => ({ cells: row, place: index + 1 })) };
  const table = readTable(grid);
  return table && fromTable(table, before);
}

/** Text above the table, line by line; cells of a table drawn only for its looks stand one under the other. */
function linesBefore({ lines }: Grid, place: number): string {
  const texts: string[] = [];
  for (const line of lines.filter((one) => one.place < place)) {
    while (texts.length < line.place - 1) texts.push('');
    texts.push(
      line.cells
        .map((cell) => cell.replace(/\n/g, ' ').trim())
        .join(' ')
        .trim(),
    );
  }
  return texts.join('\n');
}

function fromTable({ headings, sections, rows, notes }: RoadmapTable, before: string): Roadmap {
  const { title, rest } = splitTitle(before);
  const columns = headings.flatMap(({ column }) => column ?? []);
  const facts = { title, period: findPeriod([title, before]), approval: findApproval(before) };
  return { ...facts, headings, columns, sections, rows, notes: [...rest, ...notes] };
}

function fromProse(text: string): Roadmap {
  const { sections, rows, notes } = readProse(text);
  const preamble = notes.filter(({ kind }) => kind === 'preamble');
  const title = chooseTitle(preamble.map((note) => note.text)) ?? '';
  return {
    title,
    period: findPeriod([title, text]),
    approval: findApproval(preamble.map((note) => note.text).join('\n')),
    headings: [],
    columns: ['stage', 'activity'],
    sections,
    rows,
    notes: notes.filter((note) => !(note.kind === 'preamble' && note.text === title)),
  };
}

/** The title is the block of lines that calls itself a roadmap; the rest of the preamble is kept as notes. */
function splitTitle(before: string): { title: string; rest: RoadmapNote[] } {
  const blocks: { lines: string[]; place: number }[] = [];
  let open = false;
  for (const [index, line] of before.split('\n').entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks[blocks.length - 1]!.lines.push(line.trim());
    else {
      blocks.push({ lines: [line.trim()], place: index + 1 });
      open = true;
    }
  }
  const texts = blocks.map(({ lines }) => lines.join(' '));
  const title = chooseTitle(texts) ?? '';
  const rest = blocks
    .filter((_, index) => texts[index] !== title)
    .flatMap(({ lines, place }) =>
      paragraphsOf(lines.join('\n')).map((one) => ({ text: one.text, place: place + one.place - 1 })),
    )
    .map((one): RoadmapNote => ({ kind: 'preamble', ...one }));
  return { title, rest };
}

function chooseTitle(texts: readonly string[]): string | undefined {
  for (const cue of TITLE_CUES) {
    const found = texts.find((text) => cue.test(text));
    if (found !== undefined) return found;
  }
  return texts[0];
}

const YEARS = /(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)\s*(уч[а-яё.]*\s*г[а-яё.]*|г[а-яё.]*)?/;

const SCHOOL_YEARS = /(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)\s*(уч[а-яё.]*\s*г[а-яё.]*)/;

/** The first pair of years in the most telling of the texts; in a whole text only a school year counts. */
function findPeriod([title = '', text = '']: readonly string[]): PlanPeriod | null {
  const inTitle = YEARS.exec(title);
  if (inTitle) return periodOf(inTitle);
  const inText = SCHOOL_YEARS.exec(text);
  return inText && periodOf(inText);
}

function periodOf(match: RegExpExecArray): PlanPeriod | null {
  const start = Number(match[1]);
  const end = Number(match[2]!.length === 2 ? match[1]!.slice(0, 2) + match[2] : match[2]);
  if (end <= start) return null;
  const text = match[0].trim();
  if ((match[3] ?? '').startsWith('уч') || match[0].includes('/')) {
    const kind = end === start + 1 ? 'school-year' : 'school-years';
    return { kind, from: schoolYear(start).from, to: schoolYear(end - 1).to, text };
  }
  return { kind: 'calendar-years', from: civilDate(start, 1, 1)!, to: civilDate(end, 12, 31)!, text };
}
