import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../../src/contract/screens';
import { createFakeServer, type FakeServer } from './fake-server';

const ADDRESS = 'https://panel.test/';

export interface Panel {
  readonly page: Page;
  readonly server: FakeServer;
}

/** Stands in for `google.script`: one function, text both ways, errors to the failure handler. */
function installGoogle(): void {
  const serve = window as unknown as {
    panelServer(text: string): Promise<{ text?: string; error?: string }>;
  };
  const runner = (success: (text: string) => void, failure: (error: Error) => void): unknown => ({
    withSuccessHandler: (handler: (text: string) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    sidebarCall: async (requestText: string) => {
      const { text, error } = await serve.panelServer(requestText);
      if (error === undefined) success(text!);
      else failure(new Error(error));
    },
  });
  const ignore = () => undefined;
  Object.assign(window, {
    google: { script: { run: runner(ignore, ignore), host: { close: ignore } } },
  });
}

/** Opens the built page as the host would: the server writes the screen's name into the body. */
export async function openPanel(
  browser: Browser,
  screen: Screen,
  { width = 300, height = 720, server = createFakeServer() } = {},
): Promise<Panel> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const html = readFileSync(new URL('../../dist/sidebar.html', import.meta.url), 'utf8');
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('data-screen="home"', `data-screen="${screen}"`),
    }),
  );
  await page.exposeFunction('panelServer', (requestText: string) =>
    server.handle(requestText).then(
      (text) => ({ text }),
      (error: Error) => ({ error: error.message }),
    ),
  );
  await page.addInitScript(installGoogle);
  await page.goto(ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, server };
}
