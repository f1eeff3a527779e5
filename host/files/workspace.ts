import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { MailMessage } from '../realm/protocol';
import type { Bridge } from '../runtime/bridge';
import { readJson, writeAtomically } from './atomic-write';
import { dayOf } from './book/beside';
import { pdfNow } from './pdf';
import { createDrive } from './workspace/drive';
import { driveBridge } from './workspace/drive-bridge';
import { type Letter, letterText } from './workspace/mail';
import { freeName, inside, insidePath, safeName } from './workspace/names';

/**
 * The user's folder: the book, templates, documents, letters not yet sent, and a hidden folder of our own.
 *
 *     Наставник.xlsx
 *     Шаблоны/  Документы/2025/  Исходящие письма/
 *     .наставник/   the index of files, properties, triggers, copies of the book, the trash
 */
export interface Workspace {
  folder: string;
  bookPath: string;
  /** Copies of the book of the last days. */
  backupFolder: string;
  /** What the realm may ask of the computer, done in this folder. */
  bridge: Bridge;
  /** Every document in the folder, also those the user put there, newest first. */
  documents(): DocumentInfo[];
  /** Letters waiting to be sent, newest first. */
  outbox(): LetterInfo[];
  /** Absolute path of a file of the folder; undefined when the path leads out of it or to our own things. */
  resolve(path: string): string | undefined;
}

export interface DocumentInfo {
  /** Without the extension. */
  name: string;
  /** Inside the folder, with forward slashes. */
  path: string;
  folder: string;
  /** ISO time. */
  modified: string;
  kind: 'template' | 'document';
}

export interface LetterInfo {
  name: string;
  path: string;
  modified: string;
}

export interface WorkspaceOptions {
  /** From whom letters are, `Имя <адрес>`. */
  sender?: string;
  now?: () => Date;
  /** Turns a Word document into PDF; LibreOffice when absent. */
  toPdf?: (docx: Uint8Array) => Uint8Array;
}

const BOOK = 'Наставник.xlsx';
const TEMPLATES = 'Шаблоны';
const DOCUMENTS = 'Документы';
const OUTBOX = 'Исходящие письма';
const OWN = '.наставник';
/** A script that waits longer has met its time limit. */
const LONGEST_WAIT_MS = 300_000;
const SENDER = 'Наставник <nastavnik@localhost>';
/** developers.google.com/apps-script/guides/services/quotas: bytes of one value and of a whole store. */
const PROPERTY_LIMITS = { value: 9 * 1024, store: 500 * 1024 };

/** Opens the folder, making it and its parts when they are not there yet. */
export function createWorkspace(folder: string, options: WorkspaceOptions = {}): Workspace {
  const root = resolve(folder);
  const now = options.now ?? (() => new Date());
  for (const part of [TEMPLATES, DOCUMENTS, OUTBOX, OWN]) mkdirSync(join(root, part), { recursive: true });
  const own = (name: string) => join(root, OWN, name);
  const drive = createDrive({
    root,
    indexFile: own('файлы.json'),
    trash: `${OWN}/корзина`,
    home: () => `${DOCUMENTS}/${now().getFullYear()}`,
    toPdf: options.toPdf ?? pdfNow,
    now,
  });

  const bridge: Bridge = {
    files: driveBridge(drive),
    mail: (message) => sendToOutbox(root, message, options.sender ?? SENDER, now()),
    loadProperties: (store) => readJson(own(`свойства-${storeName(store)}.json`), {}),
    saveProperties: (store, values) => saveProperties(own(`свойства-${storeName(store)}.json`), values),
    loadTriggers: () => readJson(own('расписание.json'), []),
    saveTriggers: (triggers) => writeAtomically(own('расписание.json'), JSON.stringify(triggers, null, 1)),
    wait(ms) {
      // The realm is synchronous, and so is its sleep.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.min(ms, LONGEST_WAIT_MS));
      return 0;
    },
  };

  return {
    folder: root,
    bookPath: join(root, BOOK),
    backupFolder: own('копии'),
    bridge,
    documents: () => documents(root),
    outbox: () => outbox(root),
    resolve(path) {
      const full = inside(root, path);
      const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.'));
      return hidden || !full || !existsSync(full) ? undefined : full;
    },
  };
}

function storeName(store: string): string {
  return (
    ({ script: 'программы', user: 'пользователя', document: 'книги' } as Record<string, string>)[store] ??
    'книги'
  );
}

function saveProperties(path: string, values: Record<string, string>): void {
  const sizes = Object.entries(values).map(([key, value]) => ({
    value: byteLength(value),
    both: byteLength(key + value),
  }));
  if (sizes.some(({ value }) => value > PROPERTY_LIMITS.value)) throw new Error('Argument too large: value');
  if (sizes.reduce((sum, { both }) => sum + both, 0) > PROPERTY_LIMITS.store) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  writeAtomically(path, JSON.stringify(values, null, 1));
}

const byteLength = (text: string) => Buffer.byteLength(text);

function sendToOutbox(root: string, message: MailMessage, sender: string, date: Date): { file: string } {
  const directory = join(root, OUTBOX);
  const name = safeName(`${dayOf(date)} ${message.subject || 'Без темы'} — ${message.to}`.slice(0, 120));
  const file = freeName(directory, `${name}.eml`);
  writeAtomically(join(directory, file), letterText(letterOf(message), sender, date));
  return { file: insidePath(OUTBOX, file) };
}

const letterOf = ({ attachments = [], ...letter }: MailMessage): Letter => ({
  ...letter,
  attachments: attachments.map(({ name, contentType, content }) => ({
    name: name ?? 'Вложение',
    mimeType: contentType ?? 'application/octet-stream',
    base64: content,
  })),
});

function documents(root: string): DocumentInfo[] {
  return newestFirst(
    filesBelow(root, '')
      .filter((path) => extname(path).toLowerCase() === '.docx' && !path.startsWith(`${OUTBOX}/`))
      .map((path) => {
        const folder = insidePath(dirname(path));
        const kind = folder.split('/').includes(TEMPLATES) ? 'template' : 'document';
        return { name: nameOf(path), path, folder, modified: modified(root, path), kind };
      }),
  );
}

function outbox(root: string): LetterInfo[] {
  return newestFirst(
    filesBelow(root, OUTBOX)
      .filter((path) => extname(path).toLowerCase() === '.eml')
      .map((path) => ({ name: nameOf(path), path, modified: modified(root, path) })),
  );
}

/** Files as paths inside the folder; hidden ones and Word's own `~$` files are not the user's. */
function filesBelow(root: string, folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (/^(\.|~\$)/.test(entry.name)) return [];
    const path = insidePath(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -extname(path).length);
const modified = (root: string, path: string) => statSync(join(root, path)).mtime.toISOString();

function newestFirst<T extends { modified: string; path: string }>(items: T[]): T[] {
  return items.sort((a, b) => b.modified.localeCompare(a.modified) || a.path.localeCompare(b.path, 'ru'));
}
