import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson, writeAtomically } from '../atomic-write';
import { freeName, inside, insidePath, safeName } from './names';
import { parseQuery, type Searchable } from './query';

/**
 * Google Drive, as far as the add-on needs it, over the user's folder: a folder is a directory, a document a
 * `.docx` under its own readable name. Ids, properties and parents stand in an index; the bytes are always those on
 * disk, so what was edited in Word is what is exported. Errors are thrown with Google's texts.
 */
export interface Drive {
  create(args: { resource?: FileResource; media?: Media }): DriveFile;
  get(args: { fileId: string }): DriveFile;
  list(args: { q?: string; pageSize?: number; orderBy?: string }): { files: DriveFile[] };
  update(args: { fileId: string; resource?: FileResource; media?: Media }): DriveFile;
  copy(args: { fileId: string; resource?: FileResource }): DriveFile;
  export(args: { fileId: string; mimeType: string }): Media;
}

export interface Media {
  mimeType: string;
  base64: string;
}

export interface FileResource {
  name?: string;
  mimeType?: string;
  parents?: string[];
  /** `null` takes a property away. */
  appProperties?: Record<string, string | null>;
  description?: string;
  trashed?: boolean;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  webViewLink: string;
  parents: string[];
  appProperties: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
}

interface Entry extends Searchable {
  id: string;
  /** Inside the folder, with forward slashes; '' is the folder itself. */
  path: string;
  description?: string;
  createdTime: string;
}

export interface DriveOptions {
  root: string;
  indexFile: string;
  /** Where trashed files wait, inside `root`. */
  trash: string;
  /** Where a file without parents goes, inside `root`. */
  home(): string;
  now(): Date;
}

const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The add-on's own top folder is the user's folder itself, not one more inside it. */
export const TOP_FOLDER = 'Наставничество';

const EXTENSIONS: Record<string, string> = {
  [DOCX]: '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/csv': '.csv',
  'application/json': '.json',
};

/** developers.google.com/workspace/drive/api/guides/properties */
const PROPERTY_LIMITS = { bytes: 124, count: 30 };

export function createDrive({ root, indexFile, trash, home, now }: DriveOptions): Drive {
  const index = new Map(readJson<Entry[]>(indexFile, []).map((entry) => [entry.id, entry]));

  const save = () => writeAtomically(indexFile, JSON.stringify([...index.values()], null, 1));
  const fullPath = (path: string) => inside(root, path) ?? notFound(path);

  /** The entry of a file that is still where it was put; the user may have renamed or deleted it since. */
  function present(id: string): Entry {
    const entry = id === 'root' ? rootEntry() : index.get(id);
    const path = entry && inside(root, entry.path);
    return entry && path && existsSync(path) ? entry : notFound(id);
  }

  function rootEntry(): Entry {
    return { ...newEntry(TOP_FOLDER, FOLDER, [], {}), id: 'root', path: '' };
  }

  function newEntry(
    name: string,
    mimeType: string,
    parents: string[],
    appProperties: Record<string, string>,
  ): Entry {
    const id = randomBytes(24).toString('base64url');
    return {
      id,
      path: '',
      name,
      mimeType,
      parents,
      appProperties,
      trashed: false,
      createdTime: now().toISOString(),
    };
  }

  function answer(entry: Entry): DriveFile {
    const path = fullPath(entry.path);
    const { id, name, mimeType, parents, appProperties, createdTime, trashed } = entry;
    const modifiedTime = statSync(path).mtime.toISOString();
    const webViewLink = pathToFileURL(path).href;
    return { id, name, mimeType, webViewLink, parents, appProperties, createdTime, modifiedTime, trashed };
  }

  function directoryOf(parents: string[] | undefined): string {
    const parent = parents?.[0];
    if (parent === undefined) return home();
    const entry = present(parent);
    return entry.mimeType === FOLDER ? entry.path : notFound(parent);
  }

  function store(entry: Entry, directory: string, extension: string, bytes: Uint8Array): DriveFile {
    const path = fullPath(directory);
    mkdirSync(path, { recursive: true });
    entry.path = insidePath(directory, freeName(path, withExtension(entry.name, extension)));
    writeAtomically(fullPath(entry.path), bytes);
    index.set(entry.id, entry);
    save();
    return answer(entry);
  }

  function createFolder(entry: Entry): DriveFile {
    const top = entry.parents.length === 0 || entry.parents[0] === 'root';
    const directory = top ? '' : directoryOf(entry.parents);
    const known = [...index.values()].some(
      ({ path }) => path === insidePath(directory, safeName(entry.name)),
    );
    if (top && entry.name === TOP_FOLDER) entry.path = '';
    // A directory the user already has is taken over; a second folder of the same name gets a number.
    else if (!known) entry.path = insidePath(directory, safeName(entry.name));
    else entry.path = insidePath(directory, freeName(fullPath(directory), safeName(entry.name)));
    mkdirSync(fullPath(entry.path), { recursive: true });
    index.set(entry.id, entry);
    save();
    return answer(entry);
  }

  function move(entry: Entry, directory: string, name: string): void {
    const from = fullPath(entry.path);
    const to = fullPath(directory);
    mkdirSync(to, { recursive: true });
    const path = insidePath(directory, freeName(to, name));
    renameSync(from, fullPath(path));
    const before = `${entry.path}/`;
    entry.path = path;
    for (const other of index.values()) {
      if (other.path.startsWith(before)) other.path = `${path}/${other.path.slice(before.length)}`;
    }
  }

  return {
    create({ resource = {}, media }) {
      const mimeType = resource.mimeType ?? media?.mimeType ?? 'application/octet-stream';
      const properties = mergeProperties({}, resource.appProperties);
      const entry = newEntry(resource.name ?? 'Без названия', mimeType, resource.parents ?? [], properties);
      if (resource.description !== undefined) entry.description = resource.description;
      if (mimeType === FOLDER) return createFolder(entry);
      const directory = directoryOf(resource.parents);
      return store(entry, directory, extensionOf(media), bytesOf(media, mimeType));
    },

    get: ({ fileId }) => answer(present(fileId)),

    list({ q = '', pageSize = 100, orderBy = '' }) {
      const matches = parseQuery(q);
      if (!matches) throw new Error('Invalid Value');
      const found = [...index.values()].filter((entry) => {
        const path = inside(root, entry.path);
        return matches(entry) && path !== undefined && existsSync(path);
      });
      return { files: sorted(found.map(answer), orderBy).slice(0, Math.min(pageSize, 1000)) };
    },

    update({ fileId, resource = {}, media }) {
      const entry = present(fileId);
      const appProperties = mergeProperties(entry.appProperties, resource.appProperties);
      if (media) writeAtomically(fullPath(entry.path), bytesOf(media, entry.mimeType));
      entry.appProperties = appProperties;
      if (resource.description !== undefined) entry.description = resource.description;
      if (resource.name !== undefined && resource.name !== entry.name) {
        move(entry, dirname(entry.path), withExtension(resource.name, extname(entry.path)));
        entry.name = resource.name;
      }
      if (resource.trashed !== undefined && resource.trashed !== entry.trashed) {
        entry.trashed = resource.trashed;
        move(
          entry,
          entry.trashed ? trash : directoryOf(entry.parents),
          withExtension(entry.name, extname(entry.path)),
        );
      }
      save();
      return answer(entry);
    },

    copy({ fileId, resource = {} }) {
      const source = present(fileId);
      if (source.mimeType === FOLDER) throw new Error('This file cannot be copied by the user.');
      const parents = resource.parents ?? source.parents;
      const properties = mergeProperties({}, resource.appProperties);
      const entry = newEntry(resource.name ?? `Копия ${source.name}`, source.mimeType, parents, properties);
      const directory = parents.length > 0 ? directoryOf(parents) : dirname(source.path);
      return store(entry, directory, extname(source.path), readFileSync(fullPath(source.path)));
    },

    export({ fileId, mimeType }) {
      const entry = present(fileId);
      if (!entry.mimeType.startsWith('application/vnd.google-apps.')) {
        throw new Error('Export only supports Docs Editors files.');
      }
      if (entry.mimeType === FOLDER || EXTENSIONS[mimeType] !== extname(entry.path)) {
        throw new Error('The requested conversion is not supported.');
      }
      return { base64: readFileSync(fullPath(entry.path)).toString('base64'), mimeType };
    },
  };
}

function notFound(id: string): never {
  throw new Error(`File not found: ${id}.`);
}

function extensionOf(media: Media | undefined): string {
  return (media && EXTENSIONS[media.mimeType]) ?? '';
}

function withExtension(name: string, extension: string): string {
  const safe = safeName(name);
  return safe.toLowerCase().endsWith(extension.toLowerCase()) ? safe : safe + extension;
}

/** A Google document is always made from a `.docx` here; anything else could not be opened afterwards. */
function bytesOf(media: Media | undefined, mimeType: string): Uint8Array {
  const bytes = Buffer.from(media?.base64 ?? '', 'base64');
  const isDocument = mimeType === 'application/vnd.google-apps.document';
  if (isDocument && (media?.mimeType !== DOCX || bytes.subarray(0, 2).toString() !== 'PK'))
    throw new Error('Bad Request');
  return bytes;
}

function mergeProperties(
  before: Record<string, string>,
  changes: Record<string, string | null> | undefined,
): Record<string, string> {
  const merged = { ...before };
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  const tooLong = Object.entries(merged).some(
    ([key, value]) => Buffer.byteLength(key + value) > PROPERTY_LIMITS.bytes,
  );
  if (tooLong || Object.keys(merged).length > PROPERTY_LIMITS.count) {
    throw new Error('The properties or appProperties exceed the allowed limits.');
  }
  return merged;
}

const SORT_KEYS = ['name', 'createdTime', 'modifiedTime'] as const;

function sorted(files: DriveFile[], orderBy: string): DriveFile[] {
  const orders = orderBy.split(',').flatMap((part) => {
    const [name, direction] = part.trim().split(/\s+/);
    const key = SORT_KEYS.find((known) => known === name);
    return key ? [{ key, sign: direction === 'desc' ? -1 : 1 }] : [];
  });
  return files.sort((a, b) => {
    for (const { key, sign } of orders) {
      const order = a[key].localeCompare(b[key], 'ru');
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}
