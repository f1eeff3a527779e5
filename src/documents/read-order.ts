import { openDocx, plainText } from './docx-file';
import { tidy } from './tidy';

/** An order as its file says it: whoever edited the file after it was made, an extract repeats what is there. */
export interface OrderText {
  /** «О …», without the line that commands. */
  readonly title: string;
  readonly preamble: string;
  /** Points with the numbers Word shows, subpoints and lists under them as lines of their own. */
  readonly points: readonly OrderPoint[];
}

export interface OrderPoint {
  readonly number: string;
  readonly lines: readonly string[];
}

const COMMAND = /^п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*ю\s*:?$/i;
const AFTER_POINTS = /^(с приказом ознакомлен|приложение(\s|$)|исполнитель)/i;
const TYPED_NUMBER = /^(\d+(?:\.\d+)*)\.?\s+(?=\S)/;
const TITLE = /^об?\s/i;
const NUMBERED = /<w:numPr>(?:(?!<\/w:numPr>).)*?<w:ilvl w:val="(\d)"/s;

interface Paragraph {
  readonly text: string;
  /** Level of Word's own numbering; `null` for a plain paragraph. */
  readonly level: number | null;
}

/**
 * Reads heading, preamble and points of an order; `null` when the file is no .docx or has no line «ПРИКАЗЫВАЮ».
 * Numbers typed by hand count as numbers.
 */
export function readOrder(bytes: Uint8Array): OrderText | null {
  const opened = openDocx(bytes);
  if (!opened.ok) return null;
  const paragraphs = paragraphsOf(opened.zip.files['word/document.xml']!.asText());
  const command = paragraphs.findIndex(({ text }) => COMMAND.test(text));
  if (command < 0) return null;
  const before = paragraphs.slice(0, command);
  const at = before.map(({ text }) => TITLE.test(text)).lastIndexOf(true);
  return {
    title: before[at]?.text ?? '',
    preamble: tidy(
      before
        .slice(at + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
    points: pointsOf(paragraphs.slice(command + 1)),
  };
}

const PIECE = /<(w:tbl)[\s>]|<(\/w:tbl)>|<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs;
const RUN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;

/** Paragraphs outside tables: signatures, parties and annexes stand in tables or after the points. */
function paragraphsOf(xml: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let depth = 0;
  for (const [, table, end, inner] of xml.matchAll(PIECE)) {
    if (table) depth++;
    else if (end) depth--;
    else if (depth === 0) {
      const text = tidy(
        [...inner!.matchAll(RUN)].map(([, run]) => (run === undefined ? ' ' : plainText(run))).join(''),
      );
      const level = NUMBERED.exec(inner!)?.[1];
      if (text !== '') found.push({ text, level: level === undefined ? null : Number(level) });
    } else found.push({ text: '', level: null });
  }
  return found;
}

/** Points end where a table (the signature) or the acquaintance begins. */
function pointsOf(paragraphs: readonly Paragraph[]): readonly OrderPoint[] {
  const end = paragraphs.findIndex(({ text }) => text === '' || AFTER_POINTS.test(text));
  const counts: number[] = [];
  const points: { number: string; lines: string[] }[] = [];
  for (const { text, level } of end < 0 ? paragraphs : paragraphs.slice(0, end)) {
    const typed = level === null ? TYPED_NUMBER.exec(text) : null;
    if (level !== null) {
      counts.length = level + 1;
      counts[level] = (counts[level] ?? 0) + 1;
      add(points, Array.from({ length: level + 1 }, (_, i) => counts[i] ?? 1).join('.'), text);
    } else if (typed) add(points, typed[1]!, text.slice(typed[0].length));
    else points[points.length - 1]?.lines.push(text);
  }
  return points;
}

/** A subpoint stands under its point. */
function add(points: { number: string; lines: string[] }[], number: string, text: string): void {
  if (number.includes('.') && points.length > 0) points[points.length - 1]!.lines.push(`${number}. ${text}`);
  else points.push({ number, lines: [text] });
}
