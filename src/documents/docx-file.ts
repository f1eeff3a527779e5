import PizZip from './zip';

/** Where in the file a paragraph stands. */
export type Part = 'body' | 'header' | 'footer' | 'notes';

/** Where in the tables a paragraph stands: ids of its innermost table, row and cell, `''` outside tables. */
export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
}

export interface ParagraphText {
  readonly part: Part;
  readonly at: Cell;
  /** The paragraph as a person reads it: text of all runs, tabs and line breaks as spaces. */
  readonly text: string;
}

interface ZipPart {
  readonly name: string;
  date: Date;
  asText(): string;
  /** A character a byte. */
  asBinary(): string;
}

/** A zip in memory. */
export interface ZipFile {
  readonly files: Readonly<Record<string, ZipPart>>;
  /** Puts a part in, or in the place of the one of this name. */
  file(name: string, content: string): unknown;
  generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array;
}

export type OpenedDocx =
  | { readonly ok: true; readonly zip: ZipFile; readonly paragraphs: readonly ParagraphText[] }
  | { readonly ok: false; readonly code: 'not-docx' | 'damaged' };

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const MAIN = 'word/document.xml';
const PARTS: readonly [pattern: RegExp, part: Part][] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'notes'],
];

/** Opens a .docx. `not-docx`: another kind of file; `damaged`: a zip that cannot be read to its end. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  if (ZIP_SIGNATURE.some((byte, i) => bytes[i] !== byte)) return { ok: false, code: 'not-docx' };
  try {
    const zip = new PizZip(bytes);
    if (!zip.files[MAIN]) return { ok: false, code: 'not-docx' };
    const paragraphs = PARTS.flatMap(([pattern, part]) =>
      Object.keys(zip.files)
        .filter((name) => pattern.test(name))
        .flatMap((name) =>
          readParagraphs(zip.files[name]!.asText(), name).map((found) => ({ part, ...found })),
        ),
    );
    return { ok: true, zip, paragraphs };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** Tags of the XML that matter for the text; the last group is the text of a run. */
const XML_PIECE =
  /<(\/?)w:(p|tbl|tr|tc)(?:\s[^>]*[^/])?>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<w:t(?:\s[^>]*[^/])?>([^<]*)<\/w:t>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plainText(xml: string): string {
  return xml.replace(/&(#x?)?(\w+);/g, (whole, mark: string | undefined, name: string) => {
    if (mark) return String.fromCodePoint(Number.parseInt(name, mark === '#x' ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}

/**
 * All paragraphs in the order in which they begin; a text box is a paragraph inside a paragraph. `name` sets the
 * ids of cells of one part apart from those of others.
 */
function readParagraphs(xml: string, name: string): { text: string; at: Cell }[] {
  const paragraphs: { text: string; at: Cell }[] = [];
  const open = { p: [] as number[], tbl: [] as number[], tr: [] as number[], tc: [] as number[] };
  const innermost = (ids: readonly number[]): string =>
    ids.length === 0 ? '' : `${name}:${ids[ids.length - 1]}`;
  for (const { 1: end, 2: tag, 3: run, index } of xml.matchAll(XML_PIECE)) {
    const current = paragraphs[open.p[open.p.length - 1] ?? -1];
    if (tag === undefined) {
      if (current) current.text += run === undefined ? ' ' : plainText(run);
    } else if (end) open[tag as keyof typeof open].pop();
    else if (tag === 'p') {
      open.p.push(paragraphs.length);
      const at = { table: innermost(open.tbl), row: innermost(open.tr), cell: innermost(open.tc) };
      paragraphs.push({ text: '', at });
    } else open[tag as keyof typeof open].push(index);
  }
  return paragraphs;
}

const XML_TAG = /<(\/?)([\w:]+)(?:"[^"]*"|[^">])*?(\/?)>/g;

/** Whether every XML tag is closed in its place: what Word needs to open the file at all. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, selfClosed] of xml.matchAll(XML_TAG)) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!selfClosed) open.push(name!);
  }
  return open.length === 0;
}
