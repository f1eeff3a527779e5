import type { Book, Sheet } from './book';
import { record } from './journal';
import type { FilterSnapshot } from './snapshot';

/** Sets or takes away the sheet's filter. Rows it hides are not `hiddenRows`: they follow from the values shown. */
export function setFilter(book: Book, sheet: Sheet, filter: FilterSnapshot | null): void {
  if (filter) sheet.filter = filter;
  else delete sheet.filter;
  record(book.journal, { op: 'filter', sheetId: sheet.id, filter });
}
