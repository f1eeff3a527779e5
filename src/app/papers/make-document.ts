import type { LastAction } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type DocumentCode, documentKind } from '../../documents/catalog';
import { checkTemplate } from '../../documents/check-template';
import { fillTemplate } from '../../documents/fill';
import { kindName } from '../../documents/kind-names';
import { arrangePoints, type WantedPoint } from '../../documents/points/arrange';
import type { PreparedDocument } from '../../documents/prepared';
import type { TemplateProblem } from '../../documents/template-problems';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { documents } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Table, TableRow } from '../../sheets/table';
import { files as folders } from '../../text/files';
import { templateBroken } from '../../text/orders';
import { templateProblemText } from '../../text/templates';
import { idsOf } from '../banks';
import type { Action } from '../journal';
import type { Ports, StoredDocument } from '../ports';
import { stillToMake } from './wanted-papers';

/** Keys of documents that are being made; when a run dies before their register rows, the next one looks for them. */
const PENDING = 'document:pending';

/** Documents of one call, made while somebody waits: a create takes some 3 s. More are a mass run. */
export const MOST_AT_ONCE = 20;
const MOST_PENDING = 120;

export interface Made {
  readonly row: Partial<DocumentRow> & { readonly id: string };
  readonly rowNumber: number;
  /** Points that are wanted and stand in no template. */
  readonly missing?: readonly string[];
}

/** A document to be made. */
export interface Paper {
  readonly document: PreparedDocument;
  readonly date: CivilDate | null;
  readonly project: boolean;
  /** Points in another order than the template's, or some of other kinds among them. */
  readonly points?: readonly WantedPoint[] | null;
  /** What else the register says of it. */
  readonly register?: Partial<DocumentRow>;
  /** Kinds whose points it carries besides its own: each is registered too, with the same number, date and file. */
  readonly carries?: readonly CarriedKind[];
}

export interface CarriedKind {
  readonly kind: DocumentCode;
  readonly register: Partial<DocumentRow>;
}

/**
 * A numbered document is one whatever it says. Papers without a number and projects are the same only while they
 * say the same: a pair with new dates needs new consents.
 */
export const keyOf = ({ document, project }: Paper): string =>
  document.number === '' || project
    ? `${document.key}.${fingerprint(JSON.stringify(document.data))}`
    : document.key;

/** A document of the register that was made from the same facts and still counts. */
export function madeBefore(register: Table<DocumentRow>, paper: Paper): TableRow<DocumentRow> | null {
  const key = keyOf(paper);
  const found = register.rows.filter(
    ({ values }) => values.key === key && values.status !== DOCUMENT_STATUS.cancelled,
  );
  return found.find(({ values }) => values.kind === kindName(paper.document.kind)) ?? found[0] ?? null;
}

/**
 * Fills, stores and registers documents: one export of each template and one create for each document. One asked
 * for again is found, not made a second time. All are filled before the first is stored, so that a broken template
 * leaves nothing behind. End the action with {@link finishDocuments}.
 */
export function makeDocuments(
  { book, files, store }: Pick<Ports, 'book' | 'files' | 'store'>,
  action: Action,
  papers: readonly Paper[],
  year: string,
): Result<Made[]> {
  book.need(documents);
  const register = book.read(documents);
  const filled: { paper: Paper; bytes: Uint8Array; missing: readonly string[] }[] = [];
  const fill = paperFiller(files);
  for (const paper of papers) {
    if (madeBefore(register, paper)) continue;
    const printed = fill(paper);
    if (!printed.ok) return printed;
    filled.push({ paper, ...printed.value });
  }
  const interrupted = pendingOf(store);
  const making = filled.map(({ paper }) => keyOf(paper));
  if (making.length > 0) setPending(store, [...interrupted, ...making]);
  const newId = idSequence(documents.idPrefix!, idsOf(register));
  const fresh = new Map<string, Made>();
  for (const { paper, bytes, missing } of filled) {
    const key = keyOf(paper);
    if (fresh.has(key)) continue;
    const name = paper.document.fileName;
    const file =
      (interrupted.includes(key) ? files.find(key) : null) ??
      files.create({ name, folder: folders.documentsFolder(year, paper.document.kind), bytes, key });
    fresh.set(key, { ...registerPaper(action, register, paper, file, newId), missing });
  }
  const made = papers.map((paper): Made => {
    const known = madeBefore(register, paper);
    return known ? { row: known.values, rowNumber: known.row } : fresh.get(keyOf(paper))!;
  });
  return { ok: true, value: made };
}

/** Ends the action; from now on the register knows the documents, and nobody need look for them. */
export function finishDocuments(
  store: Ports['store'],
  action: Action,
  made: readonly Made[],
  text: string,
): LastAction {
  const lastAction = action.finish(text);
  const pending = pendingOf(store);
  const left = pending.filter((key) => !made.some(({ row }) => row.key === key));
  try {
    if (left.length < pending.length) setPending(store, left);
  } catch {
    // All is written; a key left behind costs one search the next time, an error here would be a lie.
  }
  return lastAction;
}

const pendingOf = (store: Ports['store']): string[] =>
  (store.get(PENDING) ?? '').split(' ').filter((key) => key !== '');

const setPending = (store: Ports['store'], keys: readonly string[]): void =>
  store.set({ [PENDING]: [...new Set(keys)].slice(-MOST_PENDING).join(' ') });

/** The row that asks for this document: it becomes the document's own. Others it covers are settled by it too. */
const wantedRow = (
  register: Table<DocumentRow>,
  { kind, subjects = [] }: Partial<DocumentRow>,
): TableRow<DocumentRow> | null =>
  stillToMake(register).find(
    ({ values: wanted }) =>
      wanted.kind === kind &&
      wanted.subjects.length > 0 &&
      wanted.subjects.every((id) => subjects.includes(id)),
  ) ?? null;

/** The user's template, its points arranged as the paper wants them. */
function arrangedTemplate(
  files: Pick<Ports['files'], 'template'>,
  { document: { kind }, points }: Paper,
): Result<{ bytes: Uint8Array; missing: readonly string[] }> {
  const { bytes } = files.template(kind);
  if (!points) return done({ bytes, missing: [] });
  const lent = points.flatMap((point) =>
    point.kind === undefined ? [] : [{ kind: point.kind, point: point.point }],
  );
  const templates = new Map(
    [...new Set(lent.map((one) => one.kind))].map((code) => [
      code,
      files.template(code as DocumentCode).bytes,
    ]),
  );
  const arranged = arrangePoints(
    bytes,
    points,
    lent.map((one) => ({ ...one, bytes: templates.get(one.kind)! })),
  );
  if (!arranged.ok) return brokenTemplate((arranged.kind ?? kind) as DocumentCode, [{ code: arranged.code }]);
  return done({ bytes: arranged.bytes, missing: arranged.missing.map(({ point }) => point) });
}

/** What the register says of a document and its file. */
const rowOf = (
  { document, date, project, register = {} }: Paper,
  file: StoredDocument,
): Partial<DocumentRow> => ({
  kind: kindName(document.kind),
  title: document.title,
  number: document.number,
  date,
  subjects: [...document.subjects],
  status: project ? DOCUMENT_STATUS.draft : DOCUMENT_STATUS.onSigning,
  signer: documentKind(document.kind).signer,
  link: file.url,
  file: file.id,
  key: keyOf({ document, date, project }),
  ...register,
});

/**
 * Fills papers from the user's templates, each of which is read and checked once. A refusal says what is wrong with
 * the template; `missing`: points that are wanted and stand in no template.
 */
export function paperFiller(
  files: Pick<Ports['files'], 'template'>,
): (paper: Paper) => Result<{ bytes: Uint8Array; missing: readonly string[] }> {
  const checked = new Set<DocumentCode>();
  return (paper) => {
    const { kind, data } = paper.document;
    const arranged = arrangedTemplate(files, paper);
    if (!arranged.ok) return arranged;
    const { bytes: template, missing } = arranged.value;
    const faults = checked.has(kind) ? [] : faultsOf(kind, template);
    if (faults.length > 0) return brokenTemplate(kind, faults);
    checked.add(kind);
    const filled = fillTemplate(template, data);
    return filled.ok
      ? done({ bytes: filled.bytes, missing })
      : brokenTemplate(kind, checkTemplate(template, documentKind(kind)));
  };
}

/**
 * Writes a document into the register: into the row that asks for it, or a new one. One that carries points of other
 * kinds has a row of each, so that it counts and is numbered as each of them.
 */
export function registerPaper(
  action: Action,
  register: Table<DocumentRow>,
  paper: Paper,
  file: StoredDocument,
  newId: () => string,
): Made {
  const own = rowOf(paper, file);
  const write = (said: Partial<DocumentRow>): Made => {
    const wanted = paper.project ? null : wantedRow(register, said);
    const row = { ...said, id: wanted?.values.id ?? newId() };
    if (!wanted) return { row, rowNumber: action.append(documents, row) };
    action.update(documents, wanted.row, wanted.values, row);
    return { row: { ...wanted.values, ...row }, rowNumber: wanted.row };
  };
  const made = write(own);
  for (const { kind, register: said } of paper.project ? [] : (paper.carries ?? []))
    write({ ...own, kind: kindName(kind), ...said });
  return made;
}

/** What would print wrongly. A field the user took out on purpose is their decision: only the check tells of it. */
const faultsOf = (kind: DocumentCode, template: Uint8Array): TemplateProblem[] =>
  checkTemplate(template, documentKind(kind)).filter(({ code }) => code !== 'required-tag');

function brokenTemplate(kind: DocumentCode, problems: readonly TemplateProblem[]): Result<never> {
  const [first = '', ...rest] = problems.map(templateProblemText);
  return refuse('template-broken', templateBroken(documentKind(kind).title, first), null, rest);
}
