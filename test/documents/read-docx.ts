import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { type DocumentCode, documentKind } from '../../src/documents/catalog';
import { fillTemplate } from '../../src/documents/fill';
import type { PreparedDocument } from '../../src/documents/prepared';
import type { DocumentData } from '../../src/documents/values';

/** The built template of a kind. */
export const templateOf = (kind: DocumentCode): Uint8Array =>
  new Uint8Array(readFileSync(`.build/templates/${documentKind(kind).kind}.docx`));

/** One part of a .docx as XML. */
export const xmlOf = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  new PizZip(bytes).file(part)!.asText();

/** The same file with one part rewritten. */
export function rewritten(
  bytes: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file(part, change(zip.file(part)!.asText()));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A template of our own for a test: each text is a paragraph, each list a table row of one table. */
export function docxOf(
  content: readonly (string | readonly string[])[],
  base: DocumentCode = 'D50',
): Uint8Array {
  const paragraph = (text: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = content
    .map((item) => (typeof item === 'string' ? paragraph(item) : `<w:tbl>${row(item)}</w:tbl>`))
    .join('');
  return rewritten(templateOf(base), (xml) =>
    xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`),
  );
}

/** Fills a template of {@link docxOf}; fails the test when it cannot be filled. */
export function filledText(content: readonly (string | readonly string[])[], data: DocumentData): string {
  const filled = fillTemplate(docxOf(content), data);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return textOf(filled.bytes);
}

/** The finished document as text, spaces ordinary. */
export const printedText = (document: PreparedDocument): string =>
  textOf(printed(document)).replace(/\u00a0/g, ' ');

/** The finished document as bytes; fails the test when it cannot be filled. */
export function printed(document: PreparedDocument): Uint8Array {
  const filled = fillTemplate(templateOf(document.kind), document.data);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.bytes;
}

const PIECE =
  /<w:(p|tr|tc|tbl)(?:\s[^>]*)?>|<\/w:(p|tr|tc|tbl)>|<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>|<w:(tab|br)\/>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:pBdr>|<w:sectPr/g;

const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/**
 * Text of the body as a person reads it: a line a paragraph, points with the numbers Word gives them, table rows
 * as «| a | b |», a tab as « → », a line break as « / », a line for handwriting as «____», a new page as «=====».
 */
export function textOf(bytes: Uint8Array): string {
  const lines: string[] = [];
  const numbers = numbersOf(bytes);
  let cells: string[] | null = null;
  let text = '';
  for (const [whole, open, close, level, list, space, content] of xmlOf(bytes).matchAll(PIECE)) {
    if (open === 'p') text = '';
    else if (open === 'tr') cells = [];
    else if (open === 'tc') cells?.push('');
    else if (level !== undefined) text += numbers(list!, Number(level));
    else if (space) text += space === 'tab' ? ' → ' : ' / ';
    else if (content !== undefined) text += plain(content);
    else if (whole === '<w:pBdr>') text += '____';
    else if (whole === '<w:sectPr') lines.push('=====');
    else if (close === 'p' && cells && cells.length > 0) cells[cells.length - 1] += text;
    else if (close === 'p') lines.push(text);
    else if (close === 'tr') {
      lines.push(`| ${cells!.join(' | ')} |`);
      cells = null;
    }
  }
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\n?=====$/, '');
}

/**
 * The numbers Word gives. Lists of one look count together; one that says where it starts begins there when it comes
 * first; a deeper level begins anew under each number above it.
 */
function numbersOf(bytes: Uint8Array): (list: string, level: number) => string {
  // LibreOffice writes no such part when nothing is numbered.
  const xml = new PizZip(bytes).file('word/numbering.xml')?.asText() ?? '';
  const lists = new Map(
    [...xml.matchAll(/<w:num w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs)].map(([, id, list]) => [id!, list!]),
  );
  const lookOf = (list: string): string => /<w:abstractNumId w:val="(\d+)"/.exec(lists.get(list)!)![1]!;
  const textsOf = (look: string): string[] => {
    const found = new RegExp(`<w:abstractNum w:abstractNumId="${look}"[^>]*>(.*?)</w:abstractNum>`, 's').exec(
      xml,
    );
    return [...(found?.[1] ?? '').matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text!);
  };
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (list, level) => {
    const look = lookOf(list);
    const starts = !begun.has(list) && lists.get(list)!.includes('<w:startOverride');
    begun.add(list);
    const counts = [...((starts ? undefined : counters.get(look)) ?? []), 0, 0, 0].slice(0, level + 1);
    counts[level] = counts[level]! + 1;
    counters.set(look, counts);
    const shown = textsOf(look)[level]!.replace(/%(\d)/g, (_, at: string) => String(counts[Number(at) - 1]));
    return shown.endsWith('.') ? `${shown} ` : shown;
  };
}
