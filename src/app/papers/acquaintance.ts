import type { Input } from '../../contract/api';
import type { DocumentMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { acquaintanceList } from '../../documents/acquaintance';
import { curatorOf } from '../../documents/office';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { documents } from '../../sheets/all';
import type { DocumentRow } from '../../sheets/office';
import { appTexts } from '../../text/app';
import { readBanks, rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { documentLine } from './list-documents';
import { finishDocuments, type Made, madeBefore, makeDocuments } from './make-document';
import { peopleOnPaper } from './paper-people';
import { peopleOfDocument } from './readers';

/** D50 for an order of the register: the curator and everyone the order is about or names. */
export function makeAcquaintanceList(
  ports: Ports,
  { id }: Input<'documents.acquaint'>,
): Result<DocumentMade> {
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const order = rowById(register, id)?.values;
  if (!order || order.date === null) return refuse('not-found', appTexts.noDocument);
  const named = peopleOnPaper(banks, order.date);
  const people = [curatorOf(banks.settings), ...peopleOfDocument(banks, named, order)];
  const paper = acquaintanceList({
    order: { number: order.number, date: order.date, title: order.title },
    people,
    subjects: order.subjects,
    settings: banks.settings,
  });
  const action = startAction(ports);
  const asked = { document: paper, date: order.date, project: false };
  const known = madeBefore(register, asked) !== null;
  const made = makeDocuments(ports, action, [asked], schoolYearLabel(banks.year));
  if (!made.ok) return made;
  const [{ row, rowNumber }] = made.value as [Made];
  const text = appTexts.orderMade(paper.title);
  const lastAction = known ? null : finishDocuments(ports.store, action, made.value, text);
  const line = documentLine(register, { row: rowNumber, values: row as DocumentRow });
  return done({ documents: [line], project: false, warnings: [], lastAction });
}
