import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { DocumentEntry, OutboxEntry } from '../../host/book/wire';
import type { WorkspaceEvent, WorkspacePort } from '../../host/server/ports';
import { type LocalServer, startServer } from '../../host/server/server';
import { createRuntimeDouble, type DoubleFunction, type RuntimeDouble } from './runtime-double';
import { sampleBook, sampleMenu } from './sample-book';

// A browser and a server per test: slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

export const pagesDir = fileURLToPath(new URL('../../.build/page/', import.meta.url));

export interface TestServer extends LocalServer {
  runtime: RuntimeDouble;
  tell(event: WorkspaceEvent): void;
  /** Paths that were asked to be shown on the desktop. */
  opened: string[];
  folder: string;
}

export interface TestServerOptions {
  functions?: Record<string, DoubleFunction>;
  port?: number;
  token?: string;
  /** Keep a running book instead of a fresh sample. */
  runtime?: RuntimeDouble;
}

/** The page's server over a sample book and a folder of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const {
    functions = {},
    port = 0,
    token,
    runtime = createRuntimeDouble(sampleBook(), sampleMenu, functions),
  } = options;
  const folder = await sampleFolder();
  const listeners = new Set<(event: WorkspaceEvent) => void>();
  const opened: string[] = [];
  const server = await startServer({
    runtime,
    workspace: sampleWorkspace(folder, listeners),
    port,
    pagesDir,
    openPath: (path) => opened.push(path),
    ...(token !== undefined && { token }),
  });
  return {
    ...server,
    runtime,
    opened,
    folder,
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function sampleFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'page-test-'));
  mkdirSync(join(folder, 'Приказы'));
  const paragraph = (line: string) =>
    new Paragraph({ children: [new TextRun({ text: line, font: 'Times New Roman', size: 28 })] });
  const lines = [
    'ПРИКАЗ № 57-ОД',
    'О закреплении пар наставников',
    'Закрепить за Ким Верой Ивановной наставника.',
  ];
  const order = new Document({ sections: [{ children: lines.map(paragraph) }] });
  writeFileSync(join(folder, 'Приказы', 'Приказ 57-ОД.docx'), await Packer.toBuffer(order));
  writeFileSync(join(folder, 'secret.txt'), 'not listed');
  return folder;
}

function sampleWorkspace(folder: string, listeners: Set<(event: WorkspaceEvent) => void>): WorkspacePort {
  const documents: DocumentEntry[] = [
    {
      name: 'Приказ 57-ОД.docx',
      path: 'Приказы/Приказ 57-ОД.docx',
      folder: 'Приказы',
      modified: '2026-09-02T09:30:00+03:00',
      kind: 'docx',
    },
    {
      name: 'Наставничество.xlsx',
      path: 'Наставничество.xlsx',
      folder: '',
      modified: '2026-09-01T12:00:00+03:00',
      kind: 'xlsx',
    },
  ];
  const outbox: OutboxEntry[] = [
    {
      to: 'curator@example.org',
      subject: 'Сроки на этой неделе',
      date: '2026-09-02T08:00:00+03:00',
      file: 'Исходящие/1.eml',
    },
  ];
  return {
    folder,
    documents: () => documents,
    outbox: () => outbox,
    saveStatus: () => ({ state: 'saved' }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Opens the page and waits until the book is on the screen. */
export async function openPage(page: Page, server: { url: string }): Promise<void> {
  await page.goto(server.url);
  await page.waitForSelector('#page[data-ready=true]');
  await page.waitForSelector('.grid canvas');
}
