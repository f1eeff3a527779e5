import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WIDE_SCREENS } from '../../src/contract/screens';
import { launchBrowser } from '../kit/browser';
import { openPanel } from './panel-page';
import { type View, views } from './views';

const axePath = createRequire(import.meta.url).resolve('axe-core');
/** What is left of the panel's 300 × 720 when the browser magnifies. */
const AT_125_PERCENT = { width: 240, height: 576 };
/** The dialog as it opens, and in a small window. */
const LARGEST = { width: 1100, height: 720 };
const SMALLEST = { width: 900, height: 600 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Shows the view to `look`, on a page of its own: several views are looked at side by side. */
async function shown(
  view: View,
  size: { width: number; height: number },
  look: (page: Page) => Promise<void>,
) {
  const { page, server } = await openPanel(browser, view.screen, size);
  try {
    await view.way?.(page, server);
    await page.getByText(view.shows).filter({ visible: true }).first().waitFor();
    await look(page);
  } finally {
    await page.close();
  }
}

/** How far the content goes beyond the right edge, in CSS pixels, and what does. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const wide = [...main.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > document.documentElement.clientWidth + 0.5;
    });
    const scrolls = main.scrollWidth > main.clientWidth ? ['main scrolls'] : [];
    return [...scrolls, ...wide.map((element) => `${element.tagName} ${element.textContent}`.slice(0, 60))];
  });

/** Words in sight that a line break tears apart where there is no hyphen. */
const tornWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const torn: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of (text.textContent ?? '').matchAll(/[А-Яа-яЁё]+-?/g)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) torn.push(word[0]);
      }
    }
    return torn;
  });

/**
 * Words in Latin letters that a person sees or hears; addresses are theirs, PDF is how offices call it, Google and its
 * command «Microsoft Excel» are called by no other name.
 */
const latinWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const text = [document.body.innerText, ...told]
      .join(' ')
      .replace(/\S+@\S+|https?:\/\/\S+|PDF|Google|«Microsoft Excel»/g, '');
    return text.match(/[A-Za-z]+/g) ?? [];
  });

async function seriousViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    type Violation = { id: string; impact: string; nodes: { html: string }[] };
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
}

it.concurrent.each(views)(
  '$name: the panel shows it within 300 pixels, with whole words, in Russian only, with nothing a screen reader would stumble over',
  (view) =>
    shown(view, { width: 300, height: 720 }, async (page) => {
      expect(await overflow(page)).toEqual([]);
      expect(await tornWords(page)).toEqual([]);
      expect(await latinWords(page)).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
      await page.setViewportSize(AT_125_PERCENT);
      expect(await overflow(page)).toEqual([]);
      expect(await tornWords(page)).toEqual([]);
    }),
);

it.concurrent.each(views.filter((view) => WIDE_SCREENS.includes(view.screen)))(
  '$name: the dialog shows it within 1100 × 720 and 900 × 600 without scrolling the window',
  (view) =>
    shown(view, LARGEST, async (page) => {
      for (const size of [LARGEST, SMALLEST]) {
        await page.setViewportSize(size);
        expect(await overflow(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
        expect(await seriousViolations(page)).toEqual([]);
      }
    }),
);
