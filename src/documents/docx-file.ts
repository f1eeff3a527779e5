import { acceptChanges, type Edits, editsIn, withoutComments } from './accept-changes';
import type { FileProblem } from './template-problems';
import { withoutWrappings } from './wrappings';
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
  /** Writes a part anew. */
  file(name: string, content: string, options?: { date: Date; createFolders?: boolean }): unknown;
  generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array;
}

export type OpenedDocx =
  | {
      readonly ok: true;
      readonly zip: ZipFile;
      readonly paragraphs: readonly ParagraphText[];
      readonly edits: Edits;
    }
  | { readonly ok: false; readonly code: FileProblem };

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** The part with the text of the document. */
export const MAIN = 'word/document.xml';
const PARTS: readonly [pattern: RegExp, part: Part][] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'notes'],
];

/** Which part of the text a file of the package is; `undefined` for styles, lists and the like. */
export const partOfFile = (name: string): Part | undefined =>
  PARTS.find(([pattern]) => pattern.test(name))?.[1];

/** Opens a .docx as it reads with every change accepted. `damaged`: a zip that cannot be read to its end. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  if (!startsWith(bytes, ZIP_SIGNATURE)) return { ok: false, code: otherFile(bytes) };
  try {
    const zip = new PizZip(bytes);
    if (!zip.files[MAIN]) return { ok: false, code: otherZip(zip) };
    const found = PARTS.flatMap(([pattern, part]) =>
      Object.keys(zip.files)
        .filter((name) => pattern.test(name))
        .map((name) => ({ part, ...openPart(zip, name) })),
    );
    const paragraphs = found.flatMap(({ part, name, xml }) =>
      readParagraphs(xml, name).map((read) => ({ part, ...read })),
    );
    for (const name of Object.keys(zip.files).filter((known) => COMMENTS.test(known)))
      zip.file(name, withoutComments(zip.files[name]!.asText()));
    const edits = {
      changes: found.some((part) => part.edits.changes),
      comments: found.some((part) => part.edits.comments),
    };
    return { ok: true, zip, paragraphs, edits };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

function openPart(zip: ZipFile, name: string): { name: string; xml: string; edits: Edits } {
  const written = zip.files[name]!.asText();
  const xml = withoutWrappings(acceptChanges(written));
  if (xml !== written) zip.file(name, xml);
  return { name, xml, edits: editsIn(written) };
}

const COMMENTS = /^word\/comments\w*\.xml$/;

/** The container of old Word files; a .docx with a password is kept in one too. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

function otherFile(bytes: Uint8Array): FileProblem {
  if (!startsWith(bytes, OLE_SIGNATURE)) return 'not-docx';
  const locked = bytes.some(
    (byte, at) => byte === ENCRYPTED[0] && startsWith(bytes.subarray(at, at + ENCRYPTED.length), ENCRYPTED),
  );
  return locked ? 'locked' : 'old-word';
}

function otherZip(zip: ZipFile): FileProblem {
  const open = zip.files.mimetype?.asText().startsWith('application/vnd.oasis.opendocument');
  return open ? 'open-document' : 'not-docx';
}

/** Tags of the XML that matter for the text; the last group is the text of a run. */
const XML_PIECE =
  /<(\/?)w:(p|tbl|tr|tc)(?:\s[^>]*[^/])?>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<w:t(?:\s[^>]*[^/])?>([^<]*)<\/w:t>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Text of XML with its signs of `&lt;` and the like made plain. */
export function plainText(xml: string): string {
  return xml.replace(/&(#x?)?(\w+);/g, (whole, mark: string | undefined, name: string) => {
    if (mark) return String.fromCodePoint(Number.parseInt(name, mark === '#x' ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}

/**
 * All paragraphs in the order in which they begin; a text box is a paragraph inside a paragraph. `name` sets the
 * ids of cells of one part apart from those of others.
 */
export function readParagraphs(xml: string, name: string): { text: string; at: Cell }[] {
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

/** A tag of XML: `/` of an end, name, `/` of an element that ends at once. */
export const XML_TAG = /<(\/?)([\w:]+)(?:"[^"]*"|[^">])*?(\/?)>/g;

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

/**
 * What was written anew gets the date of what was not, the earliest, so that equal documents are equal bytes. Any
 * part may have been written anew, the list of contents too.
 */
export function packDocx(zip: ZipFile): Uint8Array {
  const entries = Object.values(zip.files);
  const [first] = entries.map(({ date }) => date).sort((a, b) => a.getTime() - b.getTime());
  for (const entry of entries) entry.date = first!;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
