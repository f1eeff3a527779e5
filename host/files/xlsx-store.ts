import { createHash } from 'node:crypto';
import type { BookSnapshot } from '../book/snapshot';
import { contentError, FileError } from './file-error';
import { readWithExcelts } from './xlsx/excelts-read';
import { writeWithExcelts } from './xlsx/excelts-write';
import type { FileBook } from './xlsx/file-book';
import { fromFileBook } from './xlsx/from-file';
import { checkWorkbookFile } from './xlsx/guard';
import { toFileBook } from './xlsx/to-file';

/**
 * Books as bytes of an `.xlsx`. `write` always makes a fresh workbook from the model, and `read` of what `write`
 * made gives the same model. `read` throws a {@link FileError} whose sentence says «Файл»; who knows the name
 * says it again with `named`.
 *
 * Of foreign files these are left out: drop-down lists kept in the x14 extension (Excel writes them for lists on
 * another sheet made in some versions), rules the model has no kind for, colour scales, charts and pictures.
 */
export interface XlsxStore {
  read(bytes: Uint8Array): Promise<BookSnapshot>;
  write(book: BookSnapshot): Promise<Uint8Array>;
}

/** What a library has to do: transcribe, nothing else. */
export interface XlsxEngine {
  read(bytes: Uint8Array): Promise<FileBook>;
  write(book: FileBook): Promise<Uint8Array>;
}

export function xlsxStore(engine: XlsxEngine): XlsxStore {
  return {
    async read(bytes) {
      checkWorkbookFile(bytes);
      try {
        return fromFileBook(await engine.read(bytes), contentId(bytes));
      } catch (error) {
        throw error instanceof FileError ? error : contentError('damaged');
      }
    },
    write: (book) => engine.write(toFileBook(book)),
  };
}

/** A foreign book has no id of ours; the same file always gets the same one. */
function contentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 32);
}

export const exceltsStore: XlsxStore = xlsxStore({ read: readWithExcelts, write: writeWithExcelts });
