import type { Book } from './book';
import type { PageEdit } from './snapshot';

export function applyPageEdits(_book: Book, _base: number, _edits: readonly PageEdit[]): string[] {
  return [];
}
