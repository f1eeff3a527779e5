import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { documents, pairs } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Table, TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { changeTexts } from '../../text/pair-changes';
import { rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { leavesTraces, leaveTraces } from './traces';

/** A row that says what is to be made; there is no document behind it yet. */
export const isToMake = ({ status }: Pick<DocumentRow, 'status'>): boolean =>
  status === DOCUMENT_STATUS.needed;

const isMade = ({ status }: DocumentRow): boolean =>
  status !== DOCUMENT_STATUS.needed &&
  status !== DOCUMENT_STATUS.draft &&
  status !== DOCUMENT_STATUS.cancelled;

/**
 * Documents to make that nobody has made yet: a made one of the same kind about the same pairs covers the row,
 * whoever made it and however many pairs it is about.
 */
export function stillToMake(register: Table<DocumentRow>): TableRow<DocumentRow>[] {
  const wanted = register.rows.filter(({ values }) => isToMake(values));
  if (wanted.length === 0) return [];
  const made = register.rows.map(({ values }) => values).filter(isMade);
  return wanted.filter(
    ({ values: { kind, subjects } }) =>
      !made.some(
        (one) =>
          one.kind === kind && subjects.length > 0 && subjects.every((id) => one.subjects.includes(id)),
      ),
  );
}

/** Statements and consents have no number of their own. */
const WITHOUT_NUMBER: readonly string[] = ['D13', 'D14', 'D32', 'D34'].map(kindName);

/**
 * A document to make was made outside the program, or is not needed. Its number and date go into the register and,
 * where the pair names them, into the pair.
 */
export function settleDocument(
  { book, clock, user }: Ports,
  { id, made, number: typed, date }: Input<'documents.settle'>,
): Result<Output<'documents.settle'>> {
  book.need(documents);
  const known = rowById(book.read(documents), id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const { kind, subjects, title } = known.values;
  if (!isToMake(known.values)) return refuse('stale', changeTexts.notWanted);
  const number = typed.trim();
  if (made && number === '' && !WITHOUT_NUMBER.includes(kind))
    return refuse('invalid', changeTexts.needNumber, 'number');
  if (made && date === null) return refuse('invalid', changeTexts.needDate, 'date');
  const table = made && leavesTraces(kind, 'signed') ? book.read(pairs) : null;
  const action = startAction({ book, clock, user });
  const day = date as CivilDate | null;
  action.update(
    documents,
    known.row,
    known.values,
    made ? { status: DOCUMENT_STATUS.signed, number, date: day } : { status: DOCUMENT_STATUS.cancelled },
  );
  if (table) leaveTraces(action, table, { kind, subjects, number, date: day }, 'signed');
  return done({ lastAction: action.finish(changeTexts.settled(title, made)) });
}
