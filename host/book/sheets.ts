import type { Book, Sheet } from './book';
import { markWhole, record } from './journal';

/** Adds a sheet at a place counted from 0. */
export function addSheet(book: Book, sheet: Sheet, index: number): void {
  book.sheets.splice(Math.min(Math.max(0, index), book.sheets.length), 0, sheet);
  markWhole(book.journal, sheet.id);
  book.journal.bookChanged = true;
}

/**
 * A copy with everything a sheet has but its protections, which Google does not copy. Its rules still take their lists
 * from where the original's do.
 */
export function copyOfSheet(sheet: Sheet, id: number, name: string): Sheet {
  const { rows, ...rest } = sheet;
  const copied = [...rows].map(
    ([r, row]) => [r, new Map([...row].map(([c, cell]) => [c, { ...cell }]))] as const,
  );
  const facts = JSON.parse(JSON.stringify(rest)) as typeof rest;
  return { ...facts, id, name, protections: [], rows: new Map(copied) };
}

/** Removes the sheet; rules of other sheets that took their list from it go too. */
export function removeSheet(book: Book, sheet: Sheet): void {
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.journal.whole.delete(sheet.id);
  record(book.journal, { op: 'sheet', sheetId: sheet.id, sheet: null, styles: [] });
  for (const other of book.sheets) {
    const validations = other.validations.filter(
      ({ rule }) => rule.kind !== 'listRange' || rule.sheetId !== sheet.id,
    );
    if (validations.length === other.validations.length) continue;
    other.validations = validations;
    markWhole(book.journal, other.id);
  }
  const named = Object.entries(book.namedRanges).filter(([, { sheetId }]) => sheetId !== sheet.id);
  book.namedRanges = Object.fromEntries(named);
  book.journal.bookChanged = true;
}

/** Moves the sheet to a place counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, index: number): void {
  const rest = book.sheets.filter((one) => one !== sheet);
  rest.splice(index, 0, sheet);
  book.sheets = rest;
  book.journal.bookChanged = true;
}

/** Changes properties of the book itself. */
export function changeBook(
  book: Book,
  change: Partial<Pick<Book, 'name' | 'locale' | 'timeZone' | 'activeSheetId' | 'namedRanges'>>,
): void {
  Object.assign(book, change);
  book.journal.bookChanged = true;
}
