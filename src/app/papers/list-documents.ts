import type { Input, Output } from '../../contract/api';
import type { DocumentLine } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import { takesPlace } from '../../domain/pairing/facts';
import { documents, pairs } from '../../sheets/all';
import { DOCUMENT_STATUS, PAIR_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Table, TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { placeOf, rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';

/** An order that was really made: no project, not cancelled. */
export const isLiveOrder = ({ kind, status }: Pick<DocumentRow, 'kind' | 'status'>): boolean =>
  kind === kindName('D20') && status !== DOCUMENT_STATUS.cancelled && status !== DOCUMENT_STATUS.draft;

export const documentLine = (
  table: Table<DocumentRow>,
  { row, values }: TableRow<DocumentRow>,
): DocumentLine => ({
  id: values.id,
  kind: values.kind,
  title: values.title,
  number: values.number,
  date: values.date,
  status: values.status,
  url: values.link,
  toSign: values.status === DOCUMENT_STATUS.onSigning,
  isOrder: isLiveOrder(values),
  place: placeOf(table, row, 'title'),
});

/** The register, newest first. */
export function listDocuments({ book }: Pick<Ports, 'book'>): Result<Output<'documents.list'>> {
  const table = book.read(documents);
  return done({ documents: table.rows.map((row) => documentLine(table, row)).reverse() });
}

/**
 * The signed paper came back: the document is «подписан», and the pairs of an order move on: to «действует» when
 * their first day has come, else to «приказ подписан».
 */
export function signDocument(
  ports: Ports,
  { id }: Input<'documents.sign'>,
): Result<Output<'documents.sign'>> {
  const { book, clock } = ports;
  const known = rowById(book.read(documents), id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  if (known.values.status === DOCUMENT_STATUS.draft) return refuse('blocked', appTexts.projectNotSigned);
  const action = startAction(ports);
  action.update(documents, known.row, known.values, { status: DOCUMENT_STATUS.signed });
  const isOrder = known.values.kind === kindName('D20');
  for (const { row, values } of isOrder ? book.read(pairs).rows : []) {
    const mine = known.values.subjects.includes(values.id) && values.orderNumber === known.values.number;
    if (!mine || !takesPlace(values)) continue;
    const started = values.from !== null && values.from <= clock.today();
    action.update(pairs, row, values, { status: started ? PAIR_STATUS.active : PAIR_STATUS.ordered });
  }
  return done({ lastAction: action.finish(appTexts.signed(known.values.title)) });
}
