import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { webAddress } from './lines';
import type { SiteLine, SitePart, SiteSection } from './section';

/** Signs that would be read as markup, and quotes, since text also stands in attributes. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that are no text: they break the editors of sites or turn the direction of words. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/gu;

/** Text as markup shows it, whatever it holds. */
export const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/** Tags the fragment consists of, with the attributes each may have. */
export const ALLOWED_TAGS: Readonly<Record<string, readonly string[]>> = {
  section: ['lang', 'style'],
  h2: [],
  h3: [],
  h4: [],
  p: [],
  ul: [],
  li: [],
  a: ['href'],
};

/** Dark on light whatever the site has, and long addresses that do not stretch a narrow screen. */
const STYLE = 'max-width:46em;line-height:1.5;color:#000;background:#fff;overflow-wrap:anywhere';

const anchor = (line: SiteLine): string => {
  const address = webAddress(line.link ?? '');
  return address === '' ? escaped(line.text) : `<a href="${escaped(address)}">${escaped(line.text)}</a>`;
};

/** Neighbouring entries stand in one list. */
function linesHtml(lines: readonly SiteLine[]): string[] {
  const out: string[] = [];
  let inList = false;
  const list = (open: boolean): void => {
    if (open !== inList) out.push(open ? '<ul>' : '</ul>');
    inList = open;
  };
  for (const line of lines) {
    list(line.as === 'item');
    const tag = { item: 'li', heading: 'h4', text: 'p' }[line.as];
    out.push(`<${tag}>${anchor(line)}</${tag}>`);
  }
  list(false);
  return out;
}

const partHtml = ({ title, lines }: SitePart): string[] =>
  lines.length === 0 ? [] : [`<h3>${escaped(title)}</h3>`, ...linesHtml(lines)];

/**
 * The section as a fragment for the editor of any site: no scripts, no styles of classes, nothing loaded from
 * elsewhere; links are only those that were typed. Text of cells is text whatever it holds.
 */
export const sectionHtml = ({ title, subtitle, parts }: SiteSection, on: CivilDate): string =>
  [
    `<section lang="ru" style="${STYLE}">`,
    `<h2>${escaped(title)}</h2>`,
    `<p>${escaped(subtitle)}</p>`,
    ...parts.flatMap(partHtml),
    `<p>Страница обновлена ${shortDate(on)}.</p>`,
    '</section>',
    '',
  ].join('\n');
