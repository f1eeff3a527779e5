import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson, writeAtomically } from '../atomic-write';
import { mergeProperties } from './drive-properties';
import { freeName, inside, insidePath, safeName } from './names';

/**
 * Google Drive, as far as the add-on needs it, over the user's folder: a folder is a directory, a document a
 * `.docx` under its own readable name. Ids, properties and parents stand in an index; the bytes are always those on
 * disk, so what was edited in Word is what is exported. Errors are thrown with Google's texts.
 */
export interface Drive {
  create(args: { resource?: FileResource; media?: Media }): DriveFile;
  get(args: { fileId: string }): DriveFile;
  /** Every file that is still where it was put, trashed ones too. */
  list(): DriveFile[];
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

interface Entry {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
  /** Inside the folder, with forward slashes; '' is the folder itself. */
  path: string;
  createdTime: string;
}

export interface DriveOptions {
  root: string;
  indexFile: string;
  /** Where trashed files wait, inside `root`. */
  trash: string;
  /** Where a file without parents goes, inside `root`. */
  home(): string;
  /** Turns a Word document into PDF. */
  toPdf(docx: Uint8Array): Uint8Array;
  now(): Date;
}

const FOLDER = 'application/vnd.google-apps.folder';
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The add-on's own top folder is the user's folder itself, not one more inside it. */
const TOP_FOLDER = 'Наставничество';

const EXTENSIONS: Record<string, string> = {
  [DOCX]: '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  [PDF]: '.pdf',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/csv': '.csv',
  'application/json': '.json',
};

export function createDrive(options: DriveOptions): Drive {
  return new FolderDrive(options);
}

class FolderDrive implements Drive {
  readonly #options: DriveOptions;
  readonly #index: Map<string, Entry>;

  constructor(options: DriveOptions) {
    this.#options = options;
    this.#index = new Map(readJson<Entry[]>(options.indexFile, []).map((entry) => [entry.id, entry]));
  }

  create({ resource = {}, media }: Parameters<Drive['create']>[0]): DriveFile {
    const mimeType = resource.mimeType ?? media?.mimeType ?? 'application/octet-stream';
    const properties = mergeProperties({}, resource.appProperties);
    const entry = this.#newEntry(
      resource.name ?? 'Без названия',
      mimeType,
      resource.parents ?? [],
      properties,
    );
    if (mimeType === FOLDER) return this.#createFolder(entry);
    const bytes = bytesOf(media, mimeType);
    return this.#store(entry, this.#directoryOf(resource.parents), extensionOf(media), bytes);
  }

  get({ fileId }: Parameters<Drive['get']>[0]): DriveFile {
    return this.#answer(this.#present(fileId));
  }

  list(): DriveFile[] {
    const there = [...this.#index.values()].filter((entry) => this.#isThere(entry));
    return there.map((entry) => this.#answer(entry));
  }

  update({ fileId, resource = {}, media }: Parameters<Drive['update']>[0]): DriveFile {
    const entry = this.#present(fileId);
    const appProperties = mergeProperties(entry.appProperties, resource.appProperties);
    if (media) writeAtomically(this.#fullPath(entry.path), bytesOf(media, entry.mimeType));
    entry.appProperties = appProperties;
    const extension = extname(entry.path);
    if (resource.name !== undefined && resource.name !== entry.name) {
      this.#move(entry, dirname(entry.path), withExtension(resource.name, extension));
      entry.name = resource.name;
    }
    if (resource.parents !== undefined) this.#moveInto(entry, resource.parents);
    if (resource.trashed !== undefined && resource.trashed !== entry.trashed) {
      const directory = resource.trashed ? this.#options.trash : this.#directoryOf(entry.parents);
      this.#move(entry, directory, withExtension(entry.name, extension));
      entry.trashed = resource.trashed;
    }
    this.#save();
    return this.#answer(entry);
  }

  copy({ fileId, resource = {} }: Parameters<Drive['copy']>[0]): DriveFile {
    const source = this.#present(fileId);
    if (source.mimeType === FOLDER) throw new Error('This file cannot be copied by the user.');
    const parents = resource.parents ?? source.parents;
    const properties = mergeProperties({}, resource.appProperties);
    const name = resource.name ?? `Копия ${source.name}`;
    const entry = this.#newEntry(name, source.mimeType, parents, properties);
    const directory = parents.length > 0 ? this.#directoryOf(parents) : dirname(source.path);
    return this.#store(entry, directory, extname(source.path), readFileSync(this.#fullPath(source.path)));
  }

  export({ fileId, mimeType }: Parameters<Drive['export']>[0]): Media {
    const entry = this.#present(fileId);
    if (!entry.mimeType.startsWith('application/vnd.google-apps.')) {
      throw new Error('Export only supports Docs Editors files.');
    }
    const bytes = () => readFileSync(this.#fullPath(entry.path));
    if (mimeType === PDF && extname(entry.path) === '.docx')
      return { base64: Buffer.from(this.#options.toPdf(bytes())).toString('base64'), mimeType };
    if (entry.mimeType === FOLDER || EXTENSIONS[mimeType] !== extname(entry.path)) {
      throw new Error('The requested conversion is not supported.');
    }
    return { base64: bytes().toString('base64'), mimeType };
  }

  #save(): void {
    writeAtomically(this.#options.indexFile, JSON.stringify([...this.#index.values()], null, 1));
  }

  #fullPath(path: string): string {
    return inside(this.#options.root, path) ?? notFound(path);
  }

  #isThere(entry: Entry): boolean {
    const path = inside(this.#options.root, entry.path);
    return path !== undefined && existsSync(path);
  }

  /** The entry of a file that is still where it was put; the user may have renamed or deleted it since. */
  #present(id: string): Entry {
    const entry = id === 'root' ? this.#rootEntry() : this.#index.get(id);
    return entry && this.#isThere(entry) ? entry : notFound(id);
  }

  #rootEntry(): Entry {
    return { ...this.#newEntry(TOP_FOLDER, FOLDER, [], {}), id: 'root' };
  }

  #newEntry(name: string, mimeType: string, parents: string[], appProperties: Record<string, string>): Entry {
    const id = randomBytes(24).toString('base64url');
    const createdTime = this.#options.now().toISOString();
    return { id, path: '', name, mimeType, parents, appProperties, trashed: false, createdTime };
  }

  #answer(entry: Entry): DriveFile {
    const path = this.#fullPath(entry.path);
    const { path: _path, ...known } = entry;
    const modifiedTime = statSync(path).mtime.toISOString();
    return { ...known, webViewLink: pathToFileURL(path).href, modifiedTime };
  }

  #directoryOf(parents: string[] | undefined): string {
    const parent = parents?.[0];
    if (parent === undefined) return this.#options.home();
    const entry = this.#present(parent);
    return entry.mimeType === FOLDER ? entry.path : notFound(parent);
  }

  #store(entry: Entry, directory: string, extension: string, bytes: Uint8Array): DriveFile {
    const path = this.#fullPath(directory);
    entry.path = insidePath(directory, freeName(path, withExtension(entry.name, extension)));
    writeAtomically(this.#fullPath(entry.path), bytes);
    return this.#add(entry);
  }

  #createFolder(entry: Entry): DriveFile {
    const top = entry.parents.length === 0 || entry.parents[0] === 'root';
    const directory = top ? '' : this.#directoryOf(entry.parents);
    const name = safeName(entry.name);
    const known = [...this.#index.values()].some(({ path }) => path === insidePath(directory, name));
    if (!(top && entry.name === TOP_FOLDER)) {
      // A directory the user already has is taken over; a second folder of the same name gets a number.
      entry.path = insidePath(directory, known ? freeName(this.#fullPath(directory), name) : name);
    }
    mkdirSync(this.#fullPath(entry.path), { recursive: true });
    return this.#add(entry);
  }

  #add(entry: Entry): DriveFile {
    this.#index.set(entry.id, entry);
    this.#save();
    return this.#answer(entry);
  }

  #moveInto(entry: Entry, parents: string[]): void {
    const directory = this.#directoryOf(parents);
    // A file in the trash only remembers its new folder.
    if (!entry.trashed && directory !== dirname(entry.path).replace(/^\.$/, ''))
      this.#move(entry, directory, withExtension(entry.name, extname(entry.path)));
    entry.parents = parents;
  }

  /** Moves what is on disk, and with a folder everything in it. */
  #move(entry: Entry, directory: string, name: string): void {
    const to = this.#fullPath(directory);
    mkdirSync(to, { recursive: true });
    const path = insidePath(directory, freeName(to, name));
    renameSync(this.#fullPath(entry.path), this.#fullPath(path));
    const before = `${entry.path}/`;
    entry.path = path;
    for (const other of this.#index.values()) {
      if (other.path.startsWith(before)) other.path = `${path}/${other.path.slice(before.length)}`;
    }
  }
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
