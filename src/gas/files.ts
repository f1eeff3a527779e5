import type { FileForm, Files, NewDocument, Store, StoredDocument, Template } from '../app/ports';
import { type DocumentCode, templateAsset } from '../documents/catalog';
import { SLIDES_ASSET } from '../documents/fill-slides';
import { files as text } from '../text/files';
import { errorText, retry } from './retry';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OFFICE}.wordprocessingml.document`;
const XLSX = `${OFFICE}.spreadsheetml.sheet`;
const PPTX = `${OFFICE}.presentationml.presentation`;
const PDF = 'application/pdf';
const GOOGLE = 'application/vnd.google-apps';
const FOLDER = 'application/vnd.google-apps.folder';
const FIELDS = 'id,webViewLink';
/** The most that Drive lists at a time. */
const PAGE = 1000;

type Blob = GoogleAppsScript.Base.Blob;

/**
 * What is sent, and what Drive keeps of it. Documents and workbooks become files of its own editors; slides stay a file,
 * so that they are the same on every computer (ADR 27).
 */
const FORMS: Readonly<
  Record<FileForm, { readonly sent: string; readonly kept: string; readonly end: string }>
> = {
  document: { sent: DOCX, kept: `${GOOGLE}.document`, end: 'docx' },
  workbook: { sent: XLSX, kept: `${GOOGLE}.spreadsheet`, end: 'xlsx' },
  slides: { sent: PPTX, kept: PPTX, end: 'pptx' },
  page: { sent: 'text/html', kept: 'text/html', end: 'html' },
};

/** The service is there because the manifest turns it on; the type package cannot know. */
const driveFilesService = (): NonNullable<typeof Drive>['Files'] => Drive!.Files;

/**
 * Templates and documents through the advanced Drive service, which is content with `drive.file`. A template is
 * exported once per execution; a document is one `create`, found again by `appProperties.key`.
 */
export function driveFiles(store: Store): Files {
  const exported = new Map<string, Template>();

  function template(kind: DocumentCode): Template {
    const known = exported.get(kind);
    if (known) return known;
    const entry = ownTemplate(kind) ?? freshTemplate(kind);
    exported.set(kind, entry);
    return entry;
  }

  function ownTemplate(kind: DocumentCode): Template | null {
    const known = exported.get(kind);
    const id = store.get(`template:${kind}`);
    if (known || !id) return known ?? null;
    const own = exportOf({ id, url: store.get(`template-link:${kind}`) ?? '' });
    if (own) exported.set(kind, own);
    return own;
  }

  function freshTemplate(kind: DocumentCode): Template {
    const added = addTemplate(kind);
    return exportOf(added) ?? { ...added, bytes: builtIn(kind) };
  }

  function addTemplate(kind: DocumentCode): StoredDocument {
    const name = text.templateName(kind);
    const made = create({ name, folder: text.templatesFolder, bytes: builtIn(kind), key: '' });
    store.set({ [`template:${kind}`]: made.id, [`template-link:${kind}`]: made.url });
    return made;
  }

  function create(document: NewDocument): StoredDocument {
    try {
      return createIn(folderId(document.folder), document);
    } catch (error) {
      if (!isMissing(error)) throw error;
      forgetFolders(document.folder);
      return createIn(folderId(document.folder), document);
    }
  }

  function createIn(parent: string, document: NewDocument): StoredDocument {
    const { sent, kept, end } = FORMS[document.as ?? 'document'];
    const media = Utilities.newBlob(signed(document.bytes), sent, `${document.name}.${end}`);
    const resource = {
      name: sent === kept ? `${document.name}.${end}` : document.name,
      mimeType: kept,
      parents: [parent],
      ...(document.key === '' ? {} : { appProperties: markOf(document) }),
    };
    return retry(
      () => stored(driveFilesService().create(resource, media, { fields: FIELDS })),
      () => (document.key === '' ? null : find(document.key)),
    );
  }

  const read = (id: string): Uint8Array | null => exportOf({ id, url: '' })?.bytes ?? null;
  const readWorkbook = (id: string): Uint8Array | null => exportOf({ id, url: '' }, XLSX)?.bytes ?? null;

  /** A missing folder looks like a missing file: the folders are made anew once before the file is said to be gone. */
  function copy(id: string, to: Omit<NewDocument, 'bytes'>): StoredDocument | null {
    const copyInto = (parent: string): StoredDocument =>
      retry(
        () =>
          stored(driveFilesService().copy({ ...nameAndMark(to), parents: [parent] }, id, { fields: FIELDS })),
        () => find(to.key),
      );
    for (const again of [true, false]) {
      try {
        return copyInto(folderId(to.folder));
      } catch (error) {
        if (!isMissing(error)) throw error;
        if (again) forgetFolders(to.folder);
      }
    }
    return null;
  }

  function find(key: string): StoredDocument | null {
    const q = `appProperties has { key='key' and value='${key}' } and trashed = false`;
    const found = retry(() => driveFilesService().list({ q, pageSize: 1, fields: `files(${FIELDS})` }))
      .files?.[0];
    return found ? stored(found) : null;
  }

  function findOfJob(job: string): ReadonlyMap<string, StoredDocument> {
    const q = `appProperties has { key='job' and value='${job}' } and trashed = false`;
    const fields = `nextPageToken,files(${FIELDS},appProperties)`;
    const found = new Map<string, StoredDocument>();
    let next: string | undefined;
    do {
      const pageToken: string | undefined = next;
      const page = pageToken === undefined ? {} : { pageToken };
      const list = retry(() => driveFilesService().list({ q, fields, pageSize: PAGE, ...page }));
      for (const file of list.files ?? []) found.set(keyMark(file.appProperties), stored(file));
      next = list.nextPageToken;
    } while (next !== undefined);
    return found;
  }

  function pdf(id: string): StoredDocument | null {
    try {
      return retry(
        () => freshPdf(id) ?? makePdf(id),
        () => freshPdf(id),
      );
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Id of a folder by its path; folders are created when they are not there and remembered. */
  function folderId(path: readonly string[]): string {
    const name = path[path.length - 1];
    if (name === undefined) return 'root';
    const key = `folder:${path.join('/')}`;
    const known = store.get(key);
    if (known) return known;
    const parent = folderId(path.slice(0, -1));
    const made = retry(() =>
      driveFilesService().create({ name, mimeType: FOLDER, parents: [parent] }, undefined as never, {
        fields: FIELDS,
      }),
    );
    store.set({ [key]: made.id!, [linkKey(path)]: made.webViewLink ?? '' });
    return made.id!;
  }

  function forgetFolders(path: readonly string[]): void {
    store.set(
      Object.fromEntries(path.map((_, index) => [`folder:${path.slice(0, index + 1).join('/')}`, ''])),
    );
  }

  return {
    builtInSlides: () => asset(SLIDES_ASSET),
    ...{ template, ownTemplate, builtIn, create, read, readWorkbook, copy, find, findOfJob, pdf },
    folderLink: (path) => store.get(linkKey(path)) ?? '',
    restoreTemplate: (kind) => addTemplate(kind),
  };
}

/** Parts of a file as Drive answers them; its types know them as perhaps absent. */
interface Found {
  readonly id?: string;
  readonly name?: string;
  readonly parents?: string[];
  readonly modifiedTime?: string;
  readonly webViewLink?: string;
}

/** A PDF of the document that is not older than it. */
function freshPdf(id: string): StoredDocument | null {
  const { modifiedTime = '' } = driveFilesService().get(id, { fields: 'modifiedTime' }) as Found;
  const q = `appProperties has { key='pdf' and value='${id}' } and trashed = false`;
  const fields = `files(${FIELDS},modifiedTime)`;
  const made = (driveFilesService().list({ q, pageSize: 100, fields }).files ?? []) as Found[];
  const fresh = made.find((file) => (file.modifiedTime ?? '') >= modifiedTime);
  return fresh ? stored(fresh) : null;
}

function makePdf(id: string): StoredDocument {
  const { name = '', parents = [] } = driveFilesService().get(id, { fields: 'name,parents' }) as Found;
  const title = `${name}.pdf`;
  const media = Utilities.newBlob(exportBytes(id, PDF), PDF, title);
  const resource = { name: title, mimeType: PDF, parents, appProperties: { pdf: id } };
  return stored(driveFilesService().create(resource, media, { fields: FIELDS }));
}

const linkKey = (path: readonly string[]): string => `folder-link:${path.join('/')}`;

/** By what a document is found again. */
const nameAndMark = (to: Omit<NewDocument, 'bytes'>): object => ({
  name: to.name,
  appProperties: markOf(to),
});

const markOf = ({ key, job }: Pick<NewDocument, 'key' | 'job'>): Record<string, string> =>
  job === undefined ? { key } : { key, job };

/** The type package takes the marks of a file for one text. */
const keyMark = (marks: unknown): string => (marks as { readonly key?: string } | undefined)?.key ?? '';

/** A file as an office program reads it, or `null` when it is gone. */
function exportOf({ id, url }: StoredDocument, mime = DOCX): Template | null {
  try {
    return { bytes: retry(() => unsigned(exportBytes(id, mime))), id, url };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Live Google refuses an export without `alt: 'media'`; the type package does not know the third argument. */
function exportBytes(id: string, mime: string): number[] {
  const call = driveFilesService().export as unknown as (
    id: string,
    mime: string,
    options: object,
  ) => Blob | number[];
  const media = call(id, mime, { alt: 'media' });
  return Array.isArray(media) ? media : media.getBytes();
}

const builtIn = (kind: DocumentCode): Uint8Array => asset(templateAsset(kind));

/** Bytes that travel with the program as base64 text of an HTML file. */
const asset = (name: string): Uint8Array =>
  unsigned(Utilities.base64Decode(HtmlService.createHtmlOutputFromFile(name).getContent().trim()));

const stored = (file: { id?: string | undefined; webViewLink?: string | undefined }): StoredDocument => ({
  id: file.id!,
  url: file.webViewLink ?? '',
});

const isMissing = (error: unknown): boolean =>
  /file not found|not found: |no item with the given id|document is missing|не найден/i.test(
    errorText(error),
  );

/** Bytes are signed on the platform. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
const unsigned = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes, (byte) => byte & 255);
