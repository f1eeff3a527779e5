import { MAIN, readParagraphs, XML_TAG } from '../docx-file';
import { type FoundTag, scanTags } from '../scan-tags';

/** One child of the body: a paragraph, a table, a content control, a bookmark, the page of the last section. */
export interface BodyPart {
  readonly xml: string;
  /** All its text, paragraphs one after another. */
  readonly text: string;
}

/** The body cut into its children; `before` and `after` are what surrounds them. */
export interface Body {
  readonly before: string;
  readonly parts: readonly BodyPart[];
  readonly after: string;
}

const BODY = /<w:body(?:\s[^>]*)?>/;

/** Cuts the text part of a .docx. Joining `before`, the XML of all parts and `after` gives it back letter by letter. */
export function cutBody(xml: string): Body {
  const start = BODY.exec(xml);
  const end = xml.lastIndexOf('</w:body>');
  if (!start || end < 0) return { before: xml, parts: [], after: '' };
  const from = start.index + start[0].length;
  return { before: xml.slice(0, from), parts: children(xml.slice(from, end)), after: xml.slice(end) };
}

function children(xml: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: end, 3: alone, index } of xml.matchAll(XML_TAG)) {
    if (!alone) depth += end ? -1 : 1;
    if (depth > 0) continue;
    const to = index + tag.length;
    parts.push(partOf(xml.slice(from, to)));
    from = to;
  }
  return from < xml.length ? [...parts, partOf(xml.slice(from))] : parts;
}

export const partOf = (xml: string): BodyPart => ({
  xml,
  text: readParagraphs(xml, MAIN)
    .map(({ text }) => text)
    .join(''),
});

/** Tags of the body with the number of the part each stands in. */
export function tagsOfParts(parts: readonly BodyPart[]): { tag: FoundTag; part: number }[] {
  const partOfParagraph = new Map<object, number>();
  const paragraphs = parts.flatMap(({ xml }, part) =>
    readParagraphs(xml, `${MAIN}:${part}`).map((read) => {
      const paragraph = { part: 'body' as const, ...read };
      partOfParagraph.set(paragraph, part);
      return paragraph;
    }),
  );
  return scanTags(paragraphs).tags.map((tag) => ({ tag, part: partOfParagraph.get(tag.where)! }));
}
