import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Screen } from '../../src/contract/screens';
import { launchBrowser } from '../kit/browser';
import { openPanel, type Panel } from './panel-page';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One browser for a test file, one panel for a test; answers how to open it. */
export function panelForEachTest(): (screen: Screen, size?: Size) => Promise<Panel> {
  let browser: Browser;
  let opened: Panel | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await opened?.page.close();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (screen, size) => {
    opened = await openPanel(browser, screen, size);
    return opened;
  };
}
