import PizZip from './zip';

/** Where in the file a paragraph stands. */
export type Part = 'body' | 'header' | 'footer' | 'notes';

export interface ParagraphText {
  readonly part: Part;
  /** The paragraph as a person reads it: text of all runs, tabs and line breaks as spaces. */
  readonly text: string;
}

/** A zip in memory. */
export interface ZipFile {
  readonly files: Readonly<Record<string, { readonly name: string; date: unknown; asText(): string }>>;
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
        .flatMap((name) => readParagraphs(zip.files[name]!.asText()).map((text) => ({ part, text }))),
    );
    return { ok: true, zip, paragraphs };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** Tags of the XML that matter for the text; group 1 is the text of a run. */
const XML_PIECE = /<w:p(?:\s[^>]*[^/])?>|<\/w:p>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<w:t(?:\s[^>]*[^/])?>([^<]*)<\/w:t>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plainText(xml: string): string {
  return xml.replace(/&(#x?)?(\w+);/g, (whole, mark: string | undefined, name: string) => {
    if (mark) return String.fromCodePoint(Number.parseInt(name, mark === '#x' ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}

/** Texts of all paragraphs in the order in which they begin; a text box is a paragraph inside a paragraph. */
export function readParagraphs(xml: string): string[] {
  const texts: string[] = [];
  const open: number[] = [];
  for (const piece of xml.matchAll(XML_PIECE)) {
    const current = open[open.length - 1];
    if (piece[0] === '</w:p>') open.pop();
    else if (/^<w:p[\s>]/.test(piece[0])) open.push(texts.push('') - 1);
    else if (current !== undefined) texts[current] += piece[1] === undefined ? ' ' : plainText(piece[1]);
  }
  return texts;
}
