import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { MENU, type MenuEntry } from '../src/gas/menu';
import { menuTexts } from '../src/text/menu';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const GUIDE = 'docs/guide';
/** The path of the year; every «…» on these pages is a word of the product. */
const YEAR_PAGES = ['first-day', 'september', 'every-day', 'january', 'may', 'next-year'];

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const namesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });

const PAGES = namesIn(GUIDE).filter((name) => name.endsWith('.md'));
const pageOf = (name: string): string => read(`${GUIDE}/${name}`);

/** A text as it is compared: places to be filled and runs of dots are one «…», spaces are plain. */
const plain = (text: string): string => text.replace(/…+/g, '…').replace(/\s+/g, ' ').trim();

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every sentence written in a source; what is put in while it runs is «…». */
function sentencesOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(plain(node.value));
    if (node.type === 'TemplateLiteral')
      found.push(plain(node.quasis.map(({ value }) => value.cooked).join('…')));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  const { code: script } = transformSync(code, { loader: 'ts', charset: 'utf8' });
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found.filter((text) => /[а-яё]/i.test(text));
}

const SENTENCES = new Set(
  ['src', 'host'].flatMap((folder) =>
    namesIn(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => sentencesOf(read(`${folder}/${name}`))),
  ),
);

/** The whole text, or its beginning: to the end of a sentence, or to «…». */
const isSaid = (message: string): boolean =>
  SENTENCES.has(message) ||
  [...SENTENCES].some((text) =>
    message.endsWith('…')
      ? text.startsWith(message.slice(0, -1).trimEnd())
      : /[.!?)]$/.test(message) && text.startsWith(`${message} `),
  );

const FEWEST_LETTERS = 5;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Labels with something put in, as what they look like on the screen. */
const LABELS = [...SENTENCES]
  .filter((text) => text.includes('…') && text.length < 80)
  .filter((text) => text.replace(/[^а-яё]/gi, '').length >= FEWEST_LETTERS)
  .map((text) => new RegExp(`^${text.split('…').map(escaped).join('.+')}$`));

const isLabel = (quoted: string): boolean =>
  SENTENCES.has(quoted) || LABELS.some((label) => label.test(quoted));

const quotesOf = (text: string): string[] =>
  [...text.replace(/!\[[^\]]*\]/g, '').matchAll(/«([^«»]+)»/g)].map(([, quoted]) => plain(quoted!));

/** The headings of a page as the addresses they have. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));

function isThere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? from : normalize(join(from, '..', file));
  if (!existsSync(join(ROOT, path))) return false;
  return anchor === undefined || anchorsOf(read(path)).includes(decodeURIComponent(anchor));
}

/** Goes down the menu by the titles as far as they are written; what follows the last title is on the screen. */
function isInMenu(titles: readonly string[], entries: readonly MenuEntry[] = MENU): boolean {
  const [title, ...rest] = titles;
  if (title === undefined) return true;
  const entry = entries.find((one) => one !== 'line' && one.title === title);
  if (entry === undefined || entry === 'line') return false;
  return 'run' in entry || isInMenu(rest, entry.items);
}

const pathsOf = (text: string): string[][] =>
  [...text.matchAll(new RegExp(`«${menuTexts.title}»(?: – «[^«»]+»)+`, 'g'))].map(([path]) =>
    quotesOf(path).slice(1),
  );

describe('the guide', () => {
  it.each([...PAGES.map((name) => `${GUIDE}/${name}`), 'README.md'])('%s has no broken link', (path) => {
    expect(linksOf(read(path)).filter((link) => !isThere(path, link))).toEqual([]);
  });

  it('leads to every page from the index, once', () => {
    const linked = linksOf(pageOf('index.md')).filter((link) => /^[\w-]+\.md$/.test(link));
    expect(linked.sort()).toEqual(PAGES.filter((name) => name !== 'index.md').sort());
    expect([...linked].sort()).toEqual(PAGES.filter((name) => name !== 'index.md').sort());
  });

  it('shows every picture it keeps, each with words', () => {
    const shown = PAGES.flatMap((name) => [...pageOf(name).matchAll(/!\[([^\]]*)\]\((pictures\/[^)]+)\)/g)]);
    const readme = read('README.md');
    const kept = namesIn(`${GUIDE}/pictures`).map((name) => `pictures/${name}`);
    const unused = kept.filter(
      (name) => !shown.some(([, , file]) => file === name) && !readme.includes(name),
    );
    expect(unused).toEqual([]);
    expect(shown.filter(([, words]) => !/[а-яё]/i.test(words!))).toEqual([]);
  });

  it.each(PAGES)('%s names ways through the menu that are there', (name) => {
    expect(pathsOf(pageOf(name)).filter((path) => !isInMenu(path))).toEqual([]);
  });

  it.each(YEAR_PAGES)('%s quotes only words of the product', (name) => {
    const quotes = quotesOf(pageOf(`${name}.md`));
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.filter((quoted) => !isLabel(quoted))).toEqual([]);
  });
});

describe('the messages of the program', () => {
  const messagesOf = (text: string): string[] =>
    [...text.matchAll(/^\| (.+?) \| .+ \|$/gm)]
      .map(([, message]) => plain(message!))
      .filter((message) => message !== 'Сообщение' && !/^-+$/.test(message));

  it.each([
    ['troubles.md', pageOf('troubles.md'), 60],
    ['README.md', /## Если что-то не так[\s\S]*?\n## /.exec(read('README.md'))![0], 3],
  ])('are quoted in %s as the program says them, each once', (_name, text, fewest) => {
    const messages = messagesOf(text);
    expect(messages.length).toBeGreaterThanOrEqual(fewest);
    expect(messages.filter((message) => !isSaid(message))).toEqual([]);
    expect(new Set(messages).size).toBe(messages.length);
  });
});
