import type { CivilDate } from '../../domain/calendar/civil-date';
import { schoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { documents, roadmap } from '../../sheets/all';
import { writeSetting } from '../banks';
import { writeRegister } from '../monitoring/register-year';
import type { Book, SheetGrid } from '../ports';
import { writeRolledPlan } from '../roadmap/roll-over';
import { applyPeople } from './apply-people';
import { applyPairs } from './close-pairs';
import { clockOf, type RolloverFrame } from './frame';
import { type GridBook, gridBook } from './grid-book';
import { SHEET_FATES } from './sheet-fates';

export interface NextYear {
  readonly grids: readonly SheetGrid[];
  /** The book between the changes of people and the emptying of sheets: who is what, what is written. */
  readonly book: Book;
  /** Why it cannot be done, a sentence each. */
  readonly refusals: readonly string[];
  /** Sheets of the year that have rows: how many of those there were stay, how many are only in the archive. */
  readonly emptied: readonly { readonly name: string; readonly goes: number; readonly stays: number }[];
  readonly counts: { readonly register: number; readonly papers: number; readonly nextPairs: number };
}

/**
 * The whole book as it stands in the next school year: a function of the book as it was kept and of what was chosen,
 * so that a run that was broken off comes to the same end. Nothing is written.
 */
export function nextYearOf(kept: readonly SheetGrid[], frame: RolloverFrame): NextYear {
  const grid = gridBook(kept);
  const ports = { book: grid.book, clock: clockOf(frame.today) };
  const pairs = applyPairs(ports, grid.action, frame);
  grid.book.commit();
  applyPeople(ports, grid.action, frame.choices);
  grid.book.commit();
  const register = writeRegister(ports);
  grid.book.commit();
  if (grid.book.read(roadmap).headerRow > 0) writeRolledPlan(ports, grid.action);
  writeSetting(grid.book, grid.action, 'year', schoolYearLabel(schoolYear(frame.from.start + 1)));
  grid.book.commit();
  const emptied = emptySheets(grid, frame.today, pairs.papers);
  return {
    grids: kept.map((sheet) => ({ ...sheet, cells: grid.cells(sheet.name) })),
    book: grid.book,
    emptied,
    refusals: pairs.refusals,
    counts: { register, papers: pairs.papers, nextPairs: pairs.nextPairs },
  };
}

function emptySheets(grid: GridBook, today: CivilDate, papers: number): NextYear['emptied'] {
  // All decisions before the first row goes: they look at other sheets too.
  const fates = SHEET_FATES.flatMap(({ schema, staying }) => {
    const table = grid.book.read(schema);
    const rows = staying?.({ book: grid.book, today }) ?? new Set<number>();
    return table.headerRow === 0 ? [] : [{ schema, rows, all: table.rows.length }];
  });
  for (const { schema, rows } of fates) grid.keepRows(schema, (row) => rows.has(row));
  return fates
    .filter(({ all }) => all > 0)
    .map(({ schema: { name }, rows, all }) => ({
      name,
      goes: all - rows.size,
      // The documents the step itself asks for were not there.
      stays: rows.size - (name === documents.name ? papers : 0),
    }));
}
