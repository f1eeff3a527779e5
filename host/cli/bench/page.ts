import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { emptyBook } from '../../book/book';
import type { BookSnapshot } from '../../book/snapshot';
import { openEdition } from '../../edition';
import { createWorkspace } from '../../files/workspace';
import { exceltsStore } from '../../files/xlsx-store';
import { createWorkerRuntime } from '../../runtime/worker-client';
import { type LocalServer, startServer } from '../../server/server';
import { SAMPLE_DAY } from '../sample-day';
import { grownBook, SIZES } from './big-book';
import { elapsedMs, median, medianMs } from './measure';
import type { Section } from './table';

const RUNS = 3;
const PAGES = '.build/page';
const TITLE = `The page on this computer, ms, median of ${RUNS}`;

interface PageTimes {
  readonly cells: number;
  /** From opening the folder to a server that listens. */
  readonly start: number;
  /** From asking for the page to the book painted in the grid. */
  readonly painted: number;
  /** A call of the panel through the worker, without the network. */
  readonly call: number;
}

/** Times in a real browser, beside an empty book; one line saying why when no browser can be started. */
export async function pageSection(sample: BookSnapshot): Promise<Section> {
  let browser: Browser;
  try {
    const { launchBrowser } = await import('./browser');
    browser = await launchBrowser();
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { title: TITLE, rows: [{ page: `no browser could be started: ${reason}` }] };
  }
  try {
    const empty = await timesOf(browser, emptyBook('Наставник', 'Europe/Moscow'));
    const rows = [pageRow('empty book', empty, empty)];
    for (const size of SIZES)
      rows.push(pageRow(`${size.people} people`, await timesOf(browser, grownBook(sample, size)), empty));
    return { title: TITLE, rows };
  } finally {
    await browser.close();
  }
}

const pageRow = (page: string, times: PageTimes, empty: PageTimes): Section['rows'][number] => ({
  page,
  cells: times.cells,
  'server started': times.start,
  'book painted': times.painted,
  'times the empty one': times.painted / empty.painted,
  'home.open in the worker': times.call,
});

async function timesOf(browser: Browser, book: BookSnapshot): Promise<PageTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'nastavnik-bench-'));
  writeFileSync(createWorkspace(folder).bookPath, await exceltsStore.write(book));
  const started = performance.now();
  const { server, close } = await serve(folder);
  const start = performance.now() - started;
  try {
    const painted = await paintedMs(browser, server.url);
    const home = JSON.stringify({ method: 'home.open', input: null, id: '' });
    const call = await medianMs(RUNS, () => server.session.run('call', 'sidebarCall', [home]));
    return { cells: book.sheets.reduce((sum, { cells }) => sum + cells.length, 0), start, painted, call };
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

/** The same as `npm start`: the book from its file, the add-on in a worker, the page on a loopback port. */
async function serve(folder: string): Promise<{ server: LocalServer; close(): Promise<void> }> {
  const edition = await openEdition({
    folder,
    createRuntime: createWorkerRuntime,
    timeZone: 'Europe/Moscow',
    watchMs: 0,
  });
  const { runtime, workspace } = edition;
  const server = await startServer({ runtime, workspace, port: 0, pagesDir: PAGES, now: () => SAMPLE_DAY });
  await server.session.open();
  return {
    server,
    async close() {
      await server.close();
      await edition.close();
    },
  };
}

/** Every time in a browser window of its own, so that nothing is cached. */
async function paintedMs(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    times.push(
      await elapsedMs(async () => {
        await page.goto(url);
        await page.waitForSelector('#page[data-ready=true]');
        await page.waitForSelector('.grid canvas');
      }),
    );
    await context.close();
  }
  return median(times);
}
