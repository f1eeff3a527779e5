import type { Input, Output } from '../../contract/api';
import type { DocumentLine } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import { paperKindNamed } from '../../documents/kinds/all';
import { stateOf } from '../../domain/pairing/states';
import { documents, pairs } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import type { Table, TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { changeTexts } from '../../text/pair-changes';
import { pairStateTexts } from '../../text/pair-states';
import { type Banks, pairLabel, placeOf, readBanks, rowById } from '../banks';
import { startAction } from '../journal';
import { momentsOf } from '../pairs/pair-moment';
import { followMoved, movedPair } from '../pairs/pair-states';
import type { Ports } from '../ports';
import { hasSlides } from './council-slides';
import { cancelsByOrder, settleSubject } from './document-life';
import { isLive } from './paper-rules';
import { rowsOfPaper } from './rows-of-paper';
import { seriesOf } from './series';
import { leavesTraces, leaveTraces } from './traces';
import { isToMake, stillToMake } from './wanted-papers';

/** An order, or the statute, that was really made and must be read by people: no project, not cancelled. */
const isReadByPeople = (row: Pick<DocumentRow, 'kind' | 'status'>): boolean =>
  (row.kind === kindName('D02') || isOrderOfSeries(row.kind)) && isLive(row);

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
  toMake: isToMake(values),
  note: isToMake(values) ? values.note : '',
  code: isToMake(values) ? codeOf(values.kind) : '',
  subjects: isToMake(values) ? values.subjects : [],
  canCancel: values.status === DOCUMENT_STATUS.draft || values.status === DOCUMENT_STATUS.onSigning,
  isSignedOrder: values.status === DOCUMENT_STATUS.signed && isOrderOfSeries(values.kind),
  isOrder: isLive(values) && values.kind === kindName('D20'),
  isRead: isReadByPeople(values),
  hasSlides: hasSlides(values),
  place: placeOf(table, row, 'title'),
});

const isOrderOfSeries = (kind: string): boolean => {
  const series = seriesOf(kind);
  return series === 'orders' || series === 'staff';
};

/** The code of a kind with a card, by the name in the register. */
const codeOf = (name: string): string => paperKindNamed(name)?.kind ?? '';

/** The register, newest first; a row that says what to make is left out once somebody has made it. */
export function listDocuments({ book }: Pick<Ports, 'book'>): Result<Output<'documents.list'>> {
  const table = book.read(documents);
  const open = new Set(stillToMake(table).map(({ row }) => row));
  const shown = table.rows.filter(({ row, values }) => !isToMake(values) || open.has(row));
  return done({ documents: shown.map((row) => documentLine(table, row)).reverse() });
}

/**
 * The signed paper came back: the document is «подписан», and the pairs of an order move on as far as their gates
 * allow: to «действует» when their first day has come, else to «приказ подписан». The paper is signed all the same
 * when a pair stays, since it is; the answer and the journal name that pair, and «Сегодня» says why.
 */
export function signDocument(
  ports: Ports,
  { id }: Input<'documents.sign'>,
): Result<Output<'documents.sign'>> {
  const { book } = ports;
  const register = book.read(documents);
  const known = rowById(register, id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  const { status, title } = known.values;
  if (status === DOCUMENT_STATUS.draft) return refuse('blocked', appTexts.projectNotSigned);
  if (status === DOCUMENT_STATUS.needed) return refuse('blocked', changeTexts.toMakeFirst);
  const papers = rowsOfPaper(register, known).filter(
    (row) => row === known || row.values.status === DOCUMENT_STATUS.onSigning,
  );
  const kinds = papers.map(({ values }) => values.kind);
  const fixes = kinds.includes(kindName('D20'));
  const banks = fixes || kinds.some(cancelsByOrder) ? readBanks(ports) : null;
  const leaving = papers.filter(
    ({ values: { kind } }) => kind !== kindName('D20') && leavesTraces(kind, 'signed'),
  );
  const table = banks?.pairs ?? (leaving.length > 0 ? book.read(pairs) : null);
  const moves = banks && fixes ? movesOf(banks, known.values) : [];
  const action = startAction(ports);
  for (const { row, values } of papers)
    action.update(documents, row, values, { status: DOCUMENT_STATUS.signed });
  if (table) for (const { values } of leaving) leaveTraces(action, table, values, 'signed');
  for (const { values } of papers) settleSubject(action, register, values, banks);
  const moved = moves.flatMap(({ row, was, now }) => (now === null ? [] : [{ row, was, now }]));
  for (const { row, was, now } of moved) action.update(pairs, row, was, now);
  if (banks && fixes) followMoved(action, banks, moved);
  const stayed = moves.filter(({ was, now }) => now === null && stateOf(was.status) !== 'ordered');
  const left = pairStateTexts.notStarted(stayed.map(({ was }) => pairLabel(was.mentor, was.mentee)));
  return done({ lastAction: action.finish(`${appTexts.signed(title)}${left}`) });
}

/** Pairs of an order on pairs that are not at work yet, each as far as its gates let it go; `null`: it stays. */
function movesOf(
  banks: Banks,
  { subjects, number }: DocumentRow,
): readonly { readonly row: number; readonly was: Pair; readonly now: Pair | null }[] {
  const moment = momentsOf(banks);
  return banks.pairs.rows
    .filter(
      ({ values }) => subjects.includes(values.id) && values.orderNumber === number && beforeWork(values),
    )
    .map(({ row, values }) => {
      const at = moment(values);
      return { row, was: values, now: movedPair(at, values, 'active') ?? movedPair(at, values, 'ordered') };
    });
}

/** Not at work yet: a pair that works, rests or has ended keeps its state. */
const beforeWork = ({ status }: Pair): boolean =>
  ['draft', 'proposed', 'agreed', 'ordered'].some((state) => state === stateOf(status));
