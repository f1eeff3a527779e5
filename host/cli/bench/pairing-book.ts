import type { BookSnapshot, CellSnapshot } from '../../book/snapshot';
import { grownBook, withRows } from './big-book';

/** How many people a bank has. */
export interface BankSize {
  readonly mentees: number;
  readonly mentors: number;
}

const CONSENT_ROWS_OF_SAMPLE = 63;
const PEOPLE_OF_SAMPLE = 18;

/**
 * A bank in September: the people of the sample book again and again, with requests, competences, days and places dealt
 * anew, and the consents of each; nobody is paired yet.
 */
export function bankBook(sample: BookSnapshot, { mentees, mentors }: BankSize): BookSnapshot {
  const grown = grownBook(sample, { people: mentees, mentors, planRows: 25 });
  const rounds = Math.ceil(mentees / PEOPLE_OF_SAMPLE);
  const signed = withRows(sample, 'Согласия', CONSENT_ROWS_OF_SAMPLE * rounds);
  return {
    ...grown,
    sheets: grown.sheets.map((sheet) => {
      if (sheet.name === 'Согласия') return signed.sheets.find(({ name }) => name === sheet.name)!;
      if (sheet.name === 'Пары') return { ...sheet, cells: sheet.cells.filter(({ r }) => r === 1) };
      if (sheet.name !== 'Наставники' && sheet.name !== 'Наставляемые') return sheet;
      return { ...sheet, cells: dealt(sheet.cells) };
    }),
  };
}

const DEALT = ['Основные компетенции', 'Области дефицита', 'Удобные дни', 'Мест для наставляемых'];

/** The values of some columns in another order of rows, the same in every run. */
function dealt(cells: readonly CellSnapshot[]): CellSnapshot[] {
  const headers = new Map(cells.filter(({ r }) => r === 1).map(({ c, v }) => [c, String(v)]));
  const columns = new Map<number, CellSnapshot[]>();
  for (const cell of cells)
    if (cell.r > 1 && DEALT.includes(headers.get(cell.c) ?? ''))
      columns.set(cell.c, [...(columns.get(cell.c) ?? []), cell]);
  return cells.map((cell) => {
    const own = columns.get(cell.c);
    if (cell.r === 1 || !own) return cell;
    const from = own[(cell.r * 7919 + cell.c * 104_729) % own.length]!;
    return { ...from, r: cell.r, c: cell.c };
  });
}
