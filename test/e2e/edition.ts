import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { vi } from 'vitest';
import type { Addon } from '../../host/addon';
import { type MirrorSheet, mirrorOf } from '../../host/book/mirror';
import type { BookSnapshot } from '../../host/book/snapshot';
import { type Edition, openEdition } from '../../host/edition';
import { exceltsStore } from '../../host/files/xlsx-store';
import { createWorkerRuntime } from '../../host/runtime/worker-client';
import { type LocalServer, startServer } from '../../host/server/server';
import { TODAY } from '../kit/school';

// A browser and a server per test: slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const pagesDir = fileURLToPath(new URL('../../.build/page/', import.meta.url));

export interface EditionSetup {
  /** A folder of an earlier run; a new one when absent. */
  folder?: string;
  /** The script; the built add-on when absent. */
  addon?: Addon;
  port?: number;
  token?: string;
  welcome?: string;
}

export interface RunningEdition extends LocalServer {
  readonly folder: string;
  readonly edition: Edition;
  /** Paths that were asked to be shown on the desktop. */
  readonly opened: string[];
  /** The workbook as it is on disk once everything is written. */
  onDisk(): Promise<BookSnapshot>;
  /** A sheet of the workbook on disk, with its cells by row and column. */
  sheet(name: string): Promise<MirrorSheet>;
  /** Stops as the program does at its end, and leaves the folder. */
  stop(): Promise<void>;
  /** Stops and removes the folder. */
  close(): Promise<void>;
}

/** The local edition as `npm start` runs it: a worker, a folder with a real .xlsx, the page; only the day is fixed. */
export async function startEdition(setup: EditionSetup = {}): Promise<RunningEdition> {
  const { folder = mkdtempSync(join(tmpdir(), 'edition-')), addon, port = 0, token, welcome } = setup;
  const edition = await openEdition({
    folder,
    createRuntime: createWorkerRuntime,
    timeZone: 'Europe/Moscow',
    watchMs: 0,
    ...(addon && { addon }),
  });
  const opened: string[] = [];
  const server = await startServer({
    ...edition,
    port,
    pagesDir,
    now: () => TODAY,
    doorPort: 0,
    openPath: (path) => opened.push(path),
    ...(token && { token }),
    ...(welcome && { welcome }),
  });
  edition.onReload((request) => server.session.background(request));
  await server.session.open();
  const onDisk = async () => {
    await edition.settled();
    return exceltsStore.read(new Uint8Array(readFileSync(edition.file.path)));
  };
  const stop = async () => {
    await server.close();
    await edition.close();
  };
  return {
    ...server,
    folder,
    edition,
    opened,
    onDisk,
    async sheet(name) {
      const found = mirrorOf(await onDisk()).sheets.find((one) => one.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    },
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The edition with the invented year of the add-on in its book. */
export async function startSample(setup: EditionSetup = {}): Promise<RunningEdition> {
  const edition = await startEdition(setup);
  await edition.session.run('menu', 'createSampleBook', []);
  await edition.edition.settled();
  return edition;
}

/** Paths of all documents below the folder, without the templates. */
export function papersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.docx') && !file.includes('Шаблоны'))
    .map((file) => join(folder, file));
}

/** All text of a .docx, paragraph by paragraph. */
export function textOfPaper(path: string): string {
  const xml = new PizZip(readFileSync(path)).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
    )
    .join('\n')
    .replace(/\u00a0/g, ' ');
}
