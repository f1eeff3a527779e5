import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Addon, addon } from './addon';
import { emptyBook } from './book/book';
import type { OutboxEntry, SaveStatus } from './book/wire';
import { type BookFile, type BookFileEvent, openBook } from './files/book-file';
import type { FileCode, FileFinding } from './files/file-error';
import { createWorkspace, type Workspace } from './files/workspace';
import { pdfAt, pdfBeside } from './files/workspace/pdf-beside';
import { exceltsStore } from './files/xlsx-store';
import type { Reply, Request, TriggerRecord } from './realm/protocol';
import type { Runtime, RuntimeOptions } from './runtime/runtime';
import type { RuntimePort, WorkspaceEvent, WorkspacePort } from './server/ports';

/** The local edition: the user's folder, the book on disk and the add-on running on it. */
export interface Edition {
  readonly runtime: RuntimePort;
  readonly workspace: WorkspacePort;
  readonly file: BookFile;
  /** True when the folder had no book before. */
  readonly isNew: boolean;
  /** Clock triggers the add-on has set. */
  readonly triggers: () => readonly TriggerRecord[];
  /** Told when the file on disk was changed outside and the book must be shown anew. */
  onReload(listener: (request: Request) => Promise<unknown>): void;
  /** Resolves when the book on disk is the book in memory. */
  settled(): Promise<void>;
  /** Writes what is left and stops. */
  close(): Promise<void>;
}

export interface EditionOptions {
  readonly folder: string;
  /** Makes the runtime: in this thread for the command line, in a worker for the page. */
  readonly createRuntime: (options: RuntimeOptions) => Runtime;
  /** Zone of a new book. */
  readonly timeZone: string;
  /** How often the file is looked at, ms; 0 = never by itself. */
  readonly watchMs: number;
  /** The script that runs on the book; the built add-on when absent. */
  readonly addon?: Addon;
}

/** Opens the folder; a book that cannot be read is an error with a sentence, and nothing is written. */
export async function openEdition(options: EditionOptions): Promise<Edition> {
  const workspace = createWorkspace(options.folder);
  const isNew = !existsSync(workspace.bookPath);
  const status = saveReporter();
  let reload: (request: Request) => Promise<unknown> = async () => undefined;
  const file = await openBook(workspace.bookPath, {
    store: exceltsStore,
    backupFolder: workspace.backupFolder,
    initial: () => emptyBook('Наставник', options.timeZone),
    everyMs: options.watchMs,
    onEvent: async (event: BookFileEvent) => {
      status.finding(event.finding);
      if (event.book) await reload({ kind: 'load', book: event.book });
    },
  });
  const runtime = options.createRuntime({ ...(options.addon ?? addon()), bridge: workspace.bridge });
  await runtime.request({ kind: 'load', book: file.book() });
  const saving = savingRuntime(runtime, file, status);
  return {
    runtime: saving.runtime,
    workspace: workspacePort(workspace, status),
    file,
    isNew,
    triggers: () => workspace.bridge.loadTriggers(),
    onReload(listener) {
      reload = listener;
    },
    settled: saving.settled,
    async close() {
      await saving.settled();
      await file.close();
      await runtime.close();
    },
  };
}

interface SaveReporter {
  readonly current: () => SaveStatus;
  /** Told by the writing; a problem of the file stays until the file says that it is over. */
  set(status: SaveStatus): void;
  finding(finding: FileFinding): void;
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
}

/** How the status line names what keeps the book from its file; the whole sentence comes as a notice. */
const PROBLEMS: Partial<Record<FileCode, string>> = {
  'held-open': 'Файл открыт в другой программе. Изменения записаны рядом с ним.',
  'no-access': 'В файл нельзя записать. Изменения пока только здесь.',
  'no-space': 'На диске нет места. Изменения пока только здесь.',
  'write-failed': 'Файл не записан. Изменения пока только здесь.',
};

function saveReporter(): SaveReporter {
  const listeners = new Set<(event: WorkspaceEvent) => void>();
  let writing: SaveStatus = { state: 'saved' };
  let problem: SaveStatus | undefined;
  const tell = (event: WorkspaceEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const current = (): SaveStatus => problem ?? writing;
  return {
    current,
    set(status) {
      writing = status;
      tell({ save: current() });
    },
    finding({ code, message }) {
      const known = PROBLEMS[code];
      if (known || code === 'saved-again') {
        problem = known ? { state: 'problem', message: known } : undefined;
        tell({ save: current() });
      }
      tell({ notice: message });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** After every request that changed the book its new state goes to the file; several in a row make one writing. */
function savingRuntime(
  runtime: Runtime,
  file: BookFile,
  status: SaveReporter,
): { runtime: RuntimePort; settled: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  async function save(): Promise<void> {
    waiting -= 1;
    if (waiting > 0) return;
    const { book } = await runtime.request({ kind: 'snapshot' });
    if (book) file.saveBook(book);
    await file.flush();
    if (waiting === 0) status.set({ state: 'saved' });
  }
  const request = async (asked: Request): Promise<Reply> => {
    const reply = await runtime.request(asked);
    if (reply.ops.length > 0 && asked.kind !== 'load') {
      if (waiting === 0) status.set({ state: 'saving' });
      waiting += 1;
      last = last.then(save);
    }
    return reply;
  };
  return { runtime: { request }, settled: () => last };
}

function workspacePort(workspace: Workspace, status: SaveReporter): WorkspacePort {
  return {
    folder: workspace.folder,
    documents: () =>
      workspace.documents().map(({ name, path, folder, modified }) => {
        return { name, path, folder, modified, url: pathToFileURL(join(workspace.folder, path)).href };
      }),
    outbox: () => workspace.outbox().map(outboxEntry),
    saveAsPdf: (path) => pdfBeside(join(workspace.folder, path)),
    pdfAt: (url) => pdfAt(workspace.folder, url),
    saveStatus: status.current,
    subscribe: status.subscribe,
  };
}

/** A letter's file is named «2026-11-21 Тема — кому». */
function outboxEntry({ name, path, modified }: ReturnType<Workspace['outbox']>[number]): OutboxEntry {
  const [subject = '', to = ''] = name.replace(/^\d{4}-\d\d-\d\d /, '').split(' — ');
  return { to, subject, date: modified, file: path };
}
