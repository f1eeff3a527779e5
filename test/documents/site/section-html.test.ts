import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitePage } from '../../../src/documents/kinds/reports/site-page';
import { forLevel } from '../../../src/documents/levels';
import { preparePaper } from '../../../src/documents/prepare-paper';
import type { SiteAnswers, SiteSection } from '../../../src/documents/site/section';
import { siteSection } from '../../../src/documents/site/section';
import { ALLOWED_TAGS, sectionHtml } from '../../../src/documents/site/section-html';
import type { World } from '../../../src/documents/world';
import { askOf } from '../asks/ask';
import { day } from '../sample';
import { USUAL } from '../worlds';

const ON = day('21.11.2026');
const ANSWERS: SiteAnswers = { about: 'Зачем', links: '', curator: false, ground: '' };

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** Reads markup strictly: every tag closed in its turn, every attribute quoted, every other «<» a fault. */
function tagsOf(html: string): Tag[] {
  const open: string[] = [];
  const found: Tag[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    const tag = /^<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/.exec(html.slice(next));
    if (!tag) throw new Error(`stray «<» at ${html.slice(next, next + 40)}`);
    const [whole, closing, name = '', attributes = ''] = tag;
    if (closing) expect(open.pop()).toBe(name);
    else {
      open.push(name);
      found.push({
        name,
        attributes: [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      });
    }
    at = next + whole.length;
  }
  expect(open).toEqual([]);
  return found;
}

function expectSafe(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(Object.keys(ALLOWED_TAGS)).toContain(name);
    for (const [key, value] of attributes) {
      expect(ALLOWED_TAGS[name]).toContain(key);
      if (key === 'href') expect(value).toMatch(/^https?:\/\//i);
      expect(value).not.toMatch(/url\(|expression|javascript:/i);
    }
  }
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&lt;b&gt;',
  ']]><!--',
  'https://a.test/"onclick="x',
] as const;

const hostileWorld = (words: string): World => ({
  ...USUAL,
  settings: { ...USUAL.settings, 'org.short': words, 'org.phone': words, 'curator.position': words },
  events: [{ ...USUAL.events[0]!, title: words, link: words }],
  pairs: USUAL.pairs.map((pair) => ({ ...pair, form: words })),
  materials: [
    { id: 'КП-1', date: null, title: words, topics: [], author: '', pair: '', link: words, best: true },
  ],
});

const htmlOf = (world: World, answers: Partial<SiteAnswers> = {}): string =>
  sectionHtml(siteSection(forLevel(world, 'public'), { ...ANSWERS, ...answers }), ON);

describe('the fragment for the site', () => {
  it('is made of allowed tags and attributes alone', () => {
    const html = htmlOf(USUAL, { links: 'Положение: https://site.test/p.pdf?a=1&b=2' });
    expectSafe(html);
    expect(html).toContain('<a href="https://site.test/p.pdf?a=1&amp;b=2">Положение</a>');
    expect(html).toContain(
      '<h4>Октябрь 2026</h4>\n<ul>\n<li>14.10.2026. Установочный семинар наставников</li>',
    );
  });

  it.each(HOSTILE)('shows «%s» of a cell as words', (words) => {
    const html = htmlOf(hostileWorld(words), {
      about: words,
      links: `${words}\nЕщё: ${words}`,
      ground: words,
    });
    expectSafe(html);
    expect(html).not.toMatch(/<(script|img)|onerror=alert\(1\)>|="[^"]*alert/);
  });

  it('holds whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) =>
        expectSafe(htmlOf(hostileWorld(words), { about: words, links: words, ground: words })),
      ),
      { numRuns: 200 },
    ));

  it('leaves out a part that has nothing to say', () => {
    const html = htmlOf({ ...USUAL, events: [] });
    expect(html).not.toContain('Новости');
    expect(html).not.toContain('<ul>\n</ul>');
  });

  it('says what the paper says', () => {
    const { data } = preparePaper(sitePage, askOf(sitePage, USUAL), USUAL);
    const html = htmlOf(USUAL).replace(/&quot;/g, '"');
    const lines = data.новости as unknown as { readonly пункт: string; readonly подзаголовок: string }[];
    for (const { пункт, подзаголовок } of lines)
      expect(html).toContain(пункт === '' ? `<h4>${подзаголовок}</h4>` : `<li>${пункт}</li>`);
  });
});

it('an entry without an address of the web is no link', () => {
  const section: SiteSection = {
    title: 'Т',
    subtitle: '',
    parts: [
      {
        id: 'news',
        title: 'Н',
        gaps: [],
        lines: [{ as: 'item', text: 'а', link: 'file:///c:/a.doc' }],
      },
    ],
  };
  expect(sectionHtml(section, ON)).toContain('<li>а</li>');
});
