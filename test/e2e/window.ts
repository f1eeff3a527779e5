import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../kit/browser';
import { type RunningEdition, startSample } from './edition';
import { contextOptions, openPage, watchPage } from './page-actions';

export interface Window<Server> {
  /** The program of the running test; a test that starts another one puts it here, to be closed. */
  server: Server;
  readonly context: BrowserContext;
  /** What the pages did wrong so far. */
  readonly watched: ReturnType<typeof watchPage>;
  /** One more tab with the book on the screen. */
  newTab(): Promise<Page>;
}

export interface WindowSetup {
  options?: BrowserContextOptions;
  /** True: after each test the pages must have had no error and asked for nothing outside. */
  clean?: boolean;
}

export interface OpenSample {
  readonly edition: RunningEdition;
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser with the sample book on its screen and the menu there, for tests that go on from each other. */
export async function openSample(): Promise<OpenSample> {
  const [browser, edition] = await Promise.all([launchBrowser(), startSample()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(edition.url);
  await page.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
  return {
    ...{ edition, page },
    async close() {
      await browser.close();
      await edition.close();
    },
  };
}

/** One browser for the file; for each test a program of its own and an empty window. */
export function windowForEachTest<Server extends RunningEdition>(
  start: () => Promise<Server>,
  { options = {}, clean = false }: WindowSetup = {},
): Window<Server> {
  let browser: Browser;
  const window = {
    async newTab() {
      const page = await window.context.newPage();
      await openPage(page, window.server);
      return page;
    },
  } as { -readonly [K in keyof Window<Server>]: Window<Server>[K] };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    window.server = await start();
    window.context = await browser.newContext({ ...contextOptions, ...options });
    window.watched = watchPage(window.context);
  });
  afterEach(async () => {
    await window.context.close();
    await window.server.close();
    if (clean) expect(window.watched).toEqual({ outside: [], errors: [] });
  });
  return window;
}
