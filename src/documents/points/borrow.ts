import type { ZipFile } from '../docx-file';
import { cutBody } from './body-parts';
import { findPoints, pointName } from './find-points';
import { type Lists, listsOf, withListsOf } from './lists';

const STYLES = 'word/styles.xml';

/** What a document that takes points in must know of itself, and of what it has taken in so far. */
export interface Host {
  readonly styles: ReadonlySet<string>;
  readonly lists: Lists;
  /** Declarations of namespaces that borrowed text needs. */
  readonly namespaces: Map<string, string>;
}

/** The XML of a point of another template, fit for the host; `null` when that template has no such point. */
export function borrowPoint(
  host: Host,
  from: ZipFile,
  main: string,
  kind: string,
  name: string,
): string | null {
  const xml = from.files[main]!.asText();
  const { parts } = cutBody(xml);
  const points = findPoints(parts);
  const point = points.find((found) => found.name === pointName(name));
  if (!point) return null;
  const textOf = ({ from: first, to }: { from: number; to: number }): string =>
    parts
      .slice(first, to + 1)
      .map((part) => part.xml)
      .join('');
  const own = listsOf(from, points.map(textOf).join(''));
  for (const [prefix, address] of namespacesOf(xml)) host.namespaces.set(prefix, address);
  const bare = withHostStyles(withoutTies(textOf(point)), host.styles);
  return `${tagParagraph(`{{#из.${kind}}}`)}${withListsOf(host.lists, bare, own)}${tagParagraph(`{{/из.${kind}}}`)}`;
}

const tagParagraph = (tag: string): string => `<w:p><w:r><w:t xml:space="preserve">${tag}</w:t></w:r></w:p>`;

/**
 * Text without what ties it to its old document: pictures, notes, comments, bookmarks, marks of editing, addresses of
 * links (their words stay).
 */
const withoutTies = (xml: string): string =>
  xml
    .replace(/<(w:drawing|w:pict|w:object|mc:AlternateContent)(?:\s[^>]*)?>.*?<\/\1>/gs, '')
    .replace(/<w:(?:footnote|endnote|comment)Reference(?:\s[^>]*)?\/>/g, '')
    .replace(/<w:(?:bookmark|commentRange|perm)(?:Start|End)(?:\s[^>]*)?\/>/g, '')
    .replace(/<\/?w:hyperlink(?:\s[^>]*)?>/g, '')
    .replace(/ (?:w14:(?:paraId|textId)|w:rsid\w*)="[^"]*"/g, '');

const styleIds = (xml: string): Set<string> =>
  new Set([...xml.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"/g)].map(([, id]) => id!));

export const stylesOf = (zip: ZipFile): ReadonlySet<string> => styleIds(zip.files[STYLES]?.asText() ?? '');

/** A style the host does not know is left out: the paragraph looks like the text of the host. */
const withHostStyles = (xml: string, styles: ReadonlySet<string>): string =>
  xml.replace(/<w:(?:p|r|tbl)Style w:val="([^"]*)"\/>/g, (whole, id: string) =>
    styles.has(id) ? whole : '',
  );

const namespacesOf = (xml: string): [string, string][] =>
  [.../<w:document[^>]*>/.exec(xml)![0].matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix, address]) => [
    prefix!,
    address!,
  ]);

/** The root of the host's text with the namespaces it lacks. */
export const withNamespaces = (xml: string, namespaces: ReadonlyMap<string, string>): string =>
  xml.replace(/<w:document[^>]*>/, (root) => {
    const missing = [...namespaces].filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
    return root.replace(
      />$/,
      `${missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')}>`,
    );
  });
