/** An element with its attributes and, in their order, the elements and texts inside it. */
export interface XmlNode {
  /** Without its prefix: programs choose prefixes as they like. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly fullName: string;
  readonly inside: (XmlNode | string)[];
}

/** A comment, a declaration or untouched text; an end tag; a start tag with its attributes; text. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * The root element of an XML text as office programs write it: no entities of its own. Throws when a tag is not
 * closed in its place. Own and small, because the parser docxtemplater brings would be a quarter of the add-on.
 */
export function parseXml(xml: string): XmlNode {
  const root: OpenNode = { fullName: '', name: '', attributes: new Map(), inside: [] };
  const open = [root];
  for (const [, raw, end, start, attributes = '', closed, text] of xml.matchAll(PIECE)) {
    const current = open[open.length - 1]!;
    if (raw !== undefined || text !== undefined) current.inside.push(raw ?? plain(text!));
    else if (end !== undefined) {
      if (open.length < 2 || open.pop()!.fullName !== end) throw new Error(`not XML: ${end} is not open`);
    } else if (start !== undefined) {
      const node = { fullName: start, name: bare(start), attributes: attributesOf(attributes), inside: [] };
      current.inside.push(node);
      if (!closed) open.push(node);
    }
  }
  const [first] = childrenOf(root);
  if (open.length > 1 || !first) throw new Error('not XML: it does not end');
  return first;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      bare(name!),
      plain(double ?? single ?? ''),
    ]),
  );

const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x?)?(\w+);/g, (whole, mark: string | undefined, name: string) => {
        if (mark) return String.fromCodePoint(Number.parseInt(name, mark === '#x' ? 16 : 10));
        return ENTITIES[name] ?? whole;
      })
    : text;

export const nameOf = ({ name }: XmlNode): string => name;

/** Child elements in their order. */
export const childrenOf = ({ inside }: XmlNode): XmlNode[] =>
  inside.filter((child): child is XmlNode => typeof child !== 'string');

/** The first child with the name, or `null`. */
export const childOf = (node: XmlNode | null, name: string): XmlNode | null =>
  (node && childrenOf(node).find((child) => child.name === name)) ?? null;

/** Text of the element itself. */
export const ownText = ({ inside }: XmlNode): string =>
  inside.filter((child) => typeof child === 'string').join('');

/** The attribute by its name without a prefix; `null` when it is not there. */
export const attributeOf = (node: XmlNode | null, name: string): string | null =>
  node?.attributes.get(name) ?? null;

/** All elements with the name below the node, in the order of the text. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}
