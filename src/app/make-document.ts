import { type Failure, type Result, refuse } from '../contract/result';
import { documentKind } from '../documents/catalog';
import { checkTemplate } from '../documents/check-template';
import { fillTemplate } from '../documents/fill';
import { kindName } from '../documents/kind-names';
import type { PreparedDocument } from '../documents/prepared';
import type { CivilDate } from '../domain/calendar/civil-date';
import { documents } from '../sheets/all';
import { nextId } from '../sheets/ids';
import { DOCUMENT_STATUS } from '../sheets/lists';
import type { DocumentRow } from '../sheets/office';
import type { Table, TableRow } from '../sheets/table';
import { templateProblemText } from '../text/documents';
import { files as folders } from '../text/files';
import { templateBroken } from '../text/orders';
import { idsOf } from './banks';
import type { Action } from './journal';
import type { Ports, StoredDocument } from './ports';

/** Names a document that is being made; if the run dies before its register row, the next one looks for it. */
const PENDING = 'document:pending';

export interface Made {
  readonly row: Partial<DocumentRow> & { readonly id: string };
  readonly rowNumber: number;
  /** false: the register had it already, nothing was made. */
  readonly fresh: boolean;
}

/** A document of the register that was made from the same facts and still counts. */
export const madeBefore = (register: Table<DocumentRow>, key: string): TableRow<DocumentRow> | null =>
  register.rows.find((row) => row.values.key === key && row.values.status !== DOCUMENT_STATUS.cancelled) ??
  null;

/**
 * Fills, stores and registers one document: one export of its template and one create. The same document asked
 * for again is found, not made a second time. The caller finishes the action.
 */
export function makeDocument(
  ports: Pick<Ports, 'book' | 'files' | 'store'>,
  action: Action,
  document: PreparedDocument,
  facts: {
    readonly year: string;
    readonly date: CivilDate | null;
    readonly project: boolean;
    readonly taken: string[];
  },
): Result<Made> {
  const register = ports.book.read(documents);
  const known = madeBefore(register, document.key);
  if (known) return { ok: true, value: { row: known.values, rowNumber: known.row, fresh: false } };
  const template = ports.files.template(document.kind);
  const filled = fillTemplate(template.bytes, document.data);
  if (!filled.ok) return { ok: false, error: brokenTemplate(document, template.bytes) };
  const file = createOnce(ports, document, filled.bytes, facts.year);
  const id = nextId(documents.idPrefix!, [...idsOf(register), ...facts.taken]);
  facts.taken.push(id);
  const row = {
    id,
    kind: kindName(document.kind),
    title: document.title,
    number: document.number,
    date: facts.date,
    subjects: [...document.subjects],
    status: facts.project ? DOCUMENT_STATUS.draft : DOCUMENT_STATUS.onSigning,
    signer: documentKind(document.kind).signer,
    link: file.url,
    file: file.id,
    key: document.key,
  };
  return { ok: true, value: { row, rowNumber: action.append(documents, row), fresh: true } };
}

function createOnce(
  { files, store }: Pick<Ports, 'files' | 'store'>,
  document: PreparedDocument,
  bytes: Uint8Array,
  year: string,
): StoredDocument {
  const interrupted = store.get(PENDING) === document.key ? files.find(document.key) : null;
  if (interrupted) return interrupted;
  store.set({ [PENDING]: document.key });
  return files.create({
    name: document.fileName,
    folder: folders.documentsFolder(year),
    bytes,
    key: document.key,
  });
}

function brokenTemplate(document: PreparedDocument, bytes: Uint8Array): Failure {
  const kind = documentKind(document.kind);
  const details = checkTemplate(bytes, kind).map(templateProblemText);
  return refuse('template-broken', templateBroken(kind.title, details[0] ?? ''), null, details).error;
}
