import type { BookSnapshot, CellSnapshot } from '../../book/snapshot';

/** How large a book is made. */
export interface BookSize {
  /** Mentees; there is a mentor for every three of them, pairs and consents grow along. */
  readonly people: number;
  /** Rows of the roadmap. */
  readonly planRows: number;
  /** Instead of one for every three mentees. */
  readonly mentors?: number;
}

/** The sizes at which figures are taken: a school, and a hundred schools in one book. */
export const SIZES: readonly BookSize[] = [
  { people: 20, planRows: 25 },
  { people: 2000, planRows: 2500 },
];

/** The sample book grown to the size. Codes of people, pairs and consents go on matching each other. */
export function grownBook(
  sample: BookSnapshot,
  { people, planRows, mentors: asked = Math.round(people / 3) }: BookSize,
): BookSnapshot {
  const mentors = Math.max(rowsOf(sample, 'Наставники'), asked);
  const rounds = Math.floor(mentors / rowsOf(sample, 'Наставники'));
  const counts: Record<string, number> = {
    Наставники: mentors,
    Наставляемые: Math.max(rowsOf(sample, 'Наставляемые'), people),
    Пары: rowsOf(sample, 'Пары') * rounds,
    Согласия: rowsOf(sample, 'Согласия') * rounds,
    'Дорожная карта': planRows,
  };
  return Object.entries(counts).reduce((book, [sheet, count]) => withRows(book, sheet, count), sample);
}

const sheetOf = (book: BookSnapshot, name: string) => book.sheets.find((sheet) => sheet.name === name)!;

const rowsOf = (book: BookSnapshot, name: string): number =>
  new Set(sheetOf(book, name).cells.map(({ r }) => r)).size - 1;

/** The rows of a sheet repeated until it has `count` of them below its header. */
export function withRows(book: BookSnapshot, sheetName: string, count: number): BookSnapshot {
  const { cells: known, rowCount } = sheetOf(book, sheetName);
  const byRow = new Map<number, CellSnapshot[]>();
  for (const cell of known) byRow.set(cell.r, [...(byRow.get(cell.r) ?? []), cell]);
  const [header = [], ...rows] = [...byRow].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  const cells = [...header];
  for (let index = 0; index < count; index++) {
    const round = Math.floor(index / rows.length);
    for (const cell of rows[index % rows.length]!)
      cells.push({ ...cell, ...renamed(cell, round), r: index + 2 });
  }
  const grown = { ...sheetOf(book, sheetName), cells, rowCount: Math.max(rowCount, count + 50) };
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === sheetName ? grown : sheet)) };
}

const CODE = /^[А-Я]+-[\d-]+$/;

/** Codes get the number of the round, also where other rows refer to them; the first round keeps its own. */
function renamed({ c, v }: CellSnapshot, round: number): Partial<CellSnapshot> {
  if (round === 0 || typeof v !== 'string') return {};
  if (CODE.test(v)) return { v: `${v}${round}0` };
  return c === 2 ? { v: `${v} ${'абвгдежзик'[round % 10]}${round}` } : {};
}
