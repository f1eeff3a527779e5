import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { documents } from '../../sheets/all';
import { appTexts } from '../../text/app';
import { pdfTexts } from '../../text/pdf';
import { rowById } from '../banks';
import type { Ports } from '../ports';

/** Saves a document of the register as PDF beside it. The book stays as it is: the document is the one with the row. */
export function documentPdf(
  { book, files }: Pick<Ports, 'book' | 'files'>,
  { id }: Input<'documents.pdf'>,
): Result<Output<'documents.pdf'>> {
  const known = rowById(book.read(documents), id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const { file } = known.values;
  if (file === '') return refuse('blocked', pdfTexts.noFile);
  const made = files.pdf(file);
  return made ? done({ url: made.url }) : refuse('not-found', pdfTexts.fileGone);
}
