// The local edition as the pictures of the guide need it: a browser, a book of its own, what a person does on the page.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const pictures = join(root, 'docs/guide/pictures');
const SIZE = { width: 1280, height: 800 };

/** Launches the browser the tests use; their launcher is TypeScript, so it is built first. */
export async function launch() {
  const outfile = join(root, '.build/kit/browser.mjs');
  await bundle({
    entryPoints: [join(root, 'test/kit/browser.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const { launchBrowser } = await import(pathToFileURL(outfile).href);
  return launchBrowser();
}

/** Serves a new folder on a free port, works with its address, and leaves nothing behind. */
export async function withBook(flags, work) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const args = ['.build/cli.mjs', 'serve', '--folder', folder, '--no-open', '--port', '0', ...flags];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const url = /http:\S+/.exec(line);
      if (!url) continue;
      await work(url[0]);
      break;
    }
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }
}

export const pictureFile = (name) => join(pictures, `${name}.png`);

/** Nothing is pointed at in a picture. */
async function pictureOf(element, name) {
  await element.page().mouse.move(1, SIZE.height - 1);
  await element.screenshot({ path: pictureFile(name) });
}

/** What a person does on the page, and the pictures of it. */
export function actionsOf(page) {
  const frame = () => page.frameLocator('iframe').last();
  const settle = (ms = 1500) => page.waitForTimeout(ms);
  const shown = (text) => frame().getByText(text, { exact: true }).locator('visible=true');
  return {
    frame,
    settle,
    async menu(...titles) {
      await page.getByText('Наставничество', { exact: true }).first().click();
      for (const title of titles) {
        const item = page.getByText(title, { exact: true }).locator('visible=true').first();
        if (title === titles.at(-1)) await item.click();
        else await item.hover();
      }
      await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
      await settle();
    },
    async press(text) {
      await shown(text).first().click();
      await settle();
    },
    async paper(name) {
      await page.getByRole('button', { name: 'Документы', exact: true }).click();
      await page.getByRole('button', { name }).first().click();
      await settle();
    },
    picture: (name) => page.screenshot({ path: pictureFile(name) }),
    panel: (name) => pictureOf(page.locator('iframe').last(), name),
    dialog: (name) => pictureOf(page.locator('dialog').last(), name),
  };
}

/** The same, and what is done in the screen that is open now, panel or dialog. */
export function stepsOf(page) {
  const { frame, settle, ...rest } = actionsOf(page);
  const button = (name, at) =>
    frame()
      .getByRole('button', { name, exact: typeof name === 'string' })
      .nth(at);
  return {
    ...rest,
    frame,
    settle,
    async push(name, at = 0) {
      await button(name, at).click();
      await settle();
    },
    async more(entry) {
      await rest.menu('Открыть панель');
      await rest.press('Ещё');
      await rest.press(entry);
      await settle();
    },
    /** What is looked at stands at the top. */
    async see(locator) {
      await locator.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await settle(300);
    },
    async closeDialog() {
      await page.locator('dialog').getByText('Закрыть', { exact: true }).last().click();
      await settle();
    },
  };
}

export async function openBook(browser, url) {
  const page = await browser.newPage({ viewport: SIZE, locale: 'ru-RU' });
  await page.goto(url);
  await page.waitForSelector('#page[data-ready=true]');
  await page.waitForTimeout(3000);
  return page;
}
