import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import type { PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { paperKindNamed } from '../../documents/kinds/all';
import { PAIR_STATUS, stateOf } from '../../domain/pairing/states';
import { documents, mentees, mentors, pairs } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import type { Table, TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { documentLifeTexts as text } from '../../text/document-life';
import { type Banks, readBanks, rowById } from '../banks';
import { type Action, startAction } from '../journal';
import { followMoved } from '../pairs/pair-states';
import type { Ports } from '../ports';
import { rowsOfPaper } from './rows-of-paper';

/** What signing a document of the kind, by its name, does to the one it is about. */
const effectOf = (name: string): PaperKind['onSubject'] => {
  const kind: PaperKind | null = paperKindNamed(name);
  return kind?.onSubject;
};

/** Whether signing needs the banks: pairs of a cancelled order lose it. */
export const cancelsByOrder = (name: string): boolean => effectOf(name) === 'cancels';

/** A pair that an order had fixed, before and after the order is no more. */
interface Released {
  readonly row: number;
  readonly was: Pair;
  readonly now: Pair;
}

const FIXED: readonly string[] = ['ordered', 'active', 'paused'];

/**
 * Pairs that stand on the order alone: without it they are agreed again and wait for another. A pair that has ended
 * keeps its order, since it worked under it.
 */
function releasedBy(banks: Banks, { kind, number, subjects }: DocumentRow): readonly Released[] {
  if (kind !== kindName('D20')) return [];
  return banks.pairs.rows
    .filter(({ values }) => subjects.includes(values.id) && values.orderNumber === number)
    .flatMap(({ row, values }) => {
      const state = stateOf(values.status);
      if (state === 'ended' || state === 'endedEarly') return [];
      const status = FIXED.includes(state ?? '') ? PAIR_STATUS.agreed : values.status;
      return [{ row, was: values, now: { ...values, status, orderNumber: '', orderDate: null } }];
    });
}

/** Marks the document cancelled, in all its rows; its pairs wait for an order again. Returns how many. */
function cancelPaper(
  action: Action,
  banks: Banks,
  register: Table<DocumentRow>,
  known: TableRow<DocumentRow>,
): number {
  const rows = rowsOfPaper(register, known).filter(
    ({ values }) => values.status !== DOCUMENT_STATUS.cancelled,
  );
  const released = rows.flatMap(({ values }) => releasedBy(banks, values));
  for (const { row, values } of rows)
    action.update(documents, row, values, { status: DOCUMENT_STATUS.cancelled });
  for (const { row, was, now } of released) action.update(pairs, row, was, now);
  followMoved(action, banks, released);
  return released.length;
}

/**
 * What a signed order does to the document it is about: one that cancels marks it «отменён», one that amends leaves
 * its annex in the new wording, so that the next amendment starts from there.
 */
export function settleSubject(
  action: Action,
  register: Table<DocumentRow>,
  signed: DocumentRow,
  banks: Banks | null,
): void {
  const effect = effectOf(signed.kind);
  const subject = effect === undefined ? null : rowById(register, signed.amends);
  if (!subject) return;
  if (effect === 'cancels' && banks) cancelPaper(action, banks, register, subject);
  if (effect === 'amends' && signed.snapshot !== '')
    action.update(documents, subject.row, subject.values, { snapshot: signed.snapshot });
}

/**
 * Takes back a document that nobody has signed: a draft, a project, an order that the head sent back. A signed one is
 * cancelled by an order. Its number is not given to another document.
 */
export function cancelDocument(
  ports: Ports,
  { id }: Input<'documents.cancel'>,
): Result<Output<'documents.cancel'>> {
  ports.book.need(documents, pairs, mentors, mentees);
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const known = rowById(register, id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const { status, title } = known.values;
  if (status === DOCUMENT_STATUS.signed) return refuse('blocked', text.signedByOrder);
  if (status === DOCUMENT_STATUS.cancelled) return refuse('stale', text.alreadyCancelled);
  const action = startAction(ports);
  const released = cancelPaper(action, banks, register, known);
  return done({ lastAction: action.finish(text.cancelled(title, released)) });
}
