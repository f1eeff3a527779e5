import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WIDE_SCREENS } from '../../src/contract/screens';
import { panelForEachTest } from './opened-page';
import { type View, views } from './views';

const axePath = createRequire(import.meta.url).resolve('axe-core');
/** What is left of the panel's 300 × 720 when the browser magnifies. */
const AT_125_PERCENT = { width: 240, height: 576 };
/** The dialog as it opens, and in a small window. */
const LARGEST = { width: 1100, height: 720 };
const SMALLEST = { width: 900, height: 600 };

const open = panelForEachTest();

async function shown(view: View, size: { width: number; height: number }): Promise<Page> {
  const { page, server } = await open(view.screen, size);
  await view.way?.(page, server);
  await page.getByText(view.shows).filter({ visible: true }).first().waitFor();
  return page;
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

/** Words in Latin letters that a person sees or hears; addresses of mail are theirs, PDF is how offices call it. */
const latinWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const text = [document.body.innerText, ...told].join(' ').replace(/\S+@\S+|PDF/g, '');
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

describe.each(views)('the panel shows $name', (view) => {
  it('within 300 pixels, with whole words, in Russian only, with nothing a screen reader would stumble over', async () => {
    const page = await shown(view, { width: 300, height: 720 });
    expect(await overflow(page)).toEqual([]);
    expect(await tornWords(page)).toEqual([]);
    expect(await latinWords(page)).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
    await page.setViewportSize(AT_125_PERCENT);
    expect(await overflow(page)).toEqual([]);
    expect(await tornWords(page)).toEqual([]);
  });
});

describe.each(views.filter((view) => WIDE_SCREENS.includes(view.screen)))(
  'the dialog shows $name',
  (view) => {
    it('within 1100 × 720 and 900 × 600 without scrolling the window', async () => {
      const page = await shown(view, LARGEST);
      for (const size of [LARGEST, SMALLEST]) {
        await page.setViewportSize(size);
        expect(await overflow(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
        expect(await seriousViolations(page)).toEqual([]);
      }
    });
  },
);
