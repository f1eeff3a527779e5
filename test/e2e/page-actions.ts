import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A context in which the tests may read the clipboard, at the size of a small laptop screen. */
export const contextOptions = {
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
  locale: 'ru-RU',
};

/** Opens the page and waits until the book is on the screen. */
export async function openPage(page: Page, server: { url: string }): Promise<void> {
  await page.goto(server.url);
  await page.waitForSelector('#page[data-ready=true]');
  await page.waitForSelector('.grid canvas');
}

/** The frame of the panel once its page is there. */
export async function panelFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the panel has no frame');
  await frame.waitForSelector('h1:visible, h2:visible');
  return frame;
}

/** Chooses from the menu of the add-on. */
export async function choose(page: Page, ...titles: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Наставничество' }).click();
  for (const title of titles) await page.getByRole('menuitem', { name: title }).click();
}

/** Goes to a cell or range by the name box, as a person would. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.grid input.univer-size-full').first();
  await box.fill(address);
  await box.press('Enter');
  await page.waitForTimeout(60);
}

/** A quick typist, in ms: the editor of a cell with a list takes its letters a moment after the keys. */
export const KEY_MS = 90;
const SETTLE_MS = 80;
const OPENS_MS = 250;

export async function typeInto(page: Page, address: string, ...texts: string[]): Promise<void> {
  await goTo(page, address);
  for (const text of texts) {
    // The first key opens the editor of the cell; that of a cell with a list needs a moment more.
    await page.keyboard.type(text.slice(0, 1));
    await page.waitForTimeout(OPENS_MS);
    await page.keyboard.type(text.slice(1), { delay: KEY_MS });
    await page.waitForTimeout(SETTLE_MS);
    await page.keyboard.press('Tab');
  }
}

/** What the grid shows, by copying it: cells of a row split by tabs, rows by line breaks. */
export async function shown(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  await page.evaluate(() => navigator.clipboard.writeText('not copied'));
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('not copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes text from outside at the selected cell. */
export async function pasteText(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Right-clicks until the menu with this item stands: the grid makes its menus a few seconds after the book. */
export async function contextMenu(page: Page, x: number, y: number, item: string): Promise<void> {
  const wanted = page.getByText(item).first();
  for (let tries = 0; tries < 10 && !(await wanted.isVisible()); tries += 1) {
    await page.mouse.click(x, y, { button: 'right' });
    await wanted.waitFor({ timeout: 1500 }).catch(() => page.keyboard.press('Escape'));
  }
}

/** A little longer than the page waits after the last key. */
const TYPING_REST_MS = 1000;

/** Chooses from the context menu of a row header; `y` is where that row stands on the screen. */
export async function rowMenu(page: Page, y: number, title: string): Promise<void> {
  // The grid takes in what it owes once the typing hand rests, and that closes an open menu.
  await page.waitForTimeout(TYPING_REST_MS);
  for (let tries = 0; tries < 10; tries += 1) {
    await page.mouse.click(20, y);
    await contextMenu(page, 20, y, title);
    // A change that comes from elsewhere closes the menu: then once more.
    const box = await page
      .getByText(title)
      .first()
      .boundingBox({ timeout: 500 })
      .catch(() => null);
    if (!box) continue;
    // At the icon: in the middle of some items there is a field for the number of rows.
    await page.mouse.click(45, box.y + box.height / 2);
    return;
  }
  throw new Error(`no menu item ${title}`);
}

/** The same once more when nothing has come of it in a long while: news from elsewhere closes a menu under the hand. */
export async function rowMenuUntil(
  page: Page,
  y: number,
  title: string,
  happened: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < 2 && !(await happened()); tries += 1) {
    await rowMenu(page, y, title);
    await expect
      .poll(happened, { timeout: 15_000 })
      .toBe(true)
      .catch(() => undefined);
  }
  expect(await happened()).toBe(true);
}

export async function saved(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.save').textContent()).toBe('Сохранено');
}

/** Addresses asked for outside this computer, and errors of the page: both must stay empty. */
export function watchPage(context: BrowserContext): { outside: string[]; errors: string[] } {
  const outside: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') outside.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { outside, errors };
}

/** Goes to a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.waitForTimeout(300);
}
