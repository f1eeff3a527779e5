import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import type { Frame, Page } from 'playwright-core';
import type { BookSnapshot } from '../../host/book/snapshot';
import { type Edition, openEdition } from '../../host/edition';
import { exceltsStore } from '../../host/files/xlsx-store';
import { createWorkerRuntime } from '../../host/runtime/worker-client';
import { type LocalServer, startServer } from '../../host/server/server';
import { TODAY } from '../kit/school';

const pagesDir = fileURLToPath(new URL('../../.build/page/', import.meta.url));

export interface RunningEdition extends LocalServer {
  readonly folder: string;
  readonly edition: Edition;
  /** The workbook as it is on disk once everything is written. */
  onDisk(): Promise<BookSnapshot>;
  /** Paths of all .docx files below the folder. */
  papers(): string[];
}

/** The local edition as `npm start` runs it: a worker, a folder with a real .xlsx, the page; only the day is fixed. */
export async function startEdition(options: { sample: boolean }): Promise<RunningEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const edition = await openEdition({ folder, createRuntime: createWorkerRuntime, timeZone: 'Europe/Moscow', watchMs: 0 });
  const server = await startServer({ ...edition, port: 0, pagesDir, now: () => TODAY, openPath: () => undefined });
  edition.onReload((request) => server.session.background(request));
  await server.session.open();
  if (options.sample) await server.session.run('menu', 'createSampleBook', []);
  return {
    ...server,
    folder,
    edition,
    async onDisk() {
      await edition.settled();
      return exceltsStore.read(new Uint8Array(readFileSync(edition.file.path)));
    },
    papers: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.docx') && !file.includes('Шаблоны'))
        .map((file) => join(folder, file)),
    async close() {
      await server.close();
      await edition.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** All text of a .docx, paragraph by paragraph. */
export function textOfPaper(path: string): string {
  const xml = new PizZip(readFileSync(path)).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
    .join('\n');
}

/** The frame of the panel once its page is there. */
export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the panel has no frame');
  await frame.waitForSelector('h1, h2');
  return frame;
}
