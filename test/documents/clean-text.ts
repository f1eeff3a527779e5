import { expect } from 'vitest';

/** Traces of something that went wrong on the way from data to text; a finished document has none of them. */
const TRACES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a tag that was not filled', /\{\{|\}\}/],
  ['a value that was not there', /undefined|null|NaN|\[object/],
  ['two spaces', / {2}/],
  ['a space before a comma', / ,/],
  ['two marks together', /,,|;;|,\.|(?<!\.)\.\.(?!\.)/],
  ['empty brackets or quotes', /\(\s*\)|«\s*»/],
  ['a hyphen in place of a dash', / - /],
];

/** Fails with the line when a document's text has a trace of a fault; `| a |  | c |` are empty table cells. */
export function expectClean(text: string): void {
  for (const line of text.split('\n')) {
    const readable = line.replace(/\|(?=[ ]{2}\|)/g, '| –').replace(/(?<=\| –) {2}/g, ' ');
    for (const [what, pattern] of TRACES) expect(pattern.test(readable), `${what}: ${line}`).toBe(false);
  }
}

/** Numbers of the points, in the order in which they stand. */
export const pointNumbers = (text: string): number[] =>
  [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));

const PARAGRAPH = /<(w:tbl)[\s>]|<(\/w:tbl)>|<w:p(?:\s[^>]*)?\/>|<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs;

/**
 * How many paragraphs of the body say nothing: neither text nor a line for the pen nor a new page. Cells of tables may
 * be empty; between two tables Word needs a paragraph.
 */
export function strayParagraphs(xml: string): number {
  let depth = 0;
  let afterTable = false;
  let stray = 0;
  for (const [, table, end, inner = ''] of xml.matchAll(PARAGRAPH)) {
    if (table) depth++;
    else if (end) depth--;
    if (table || end) afterTable = depth === 0;
    else if (depth === 0) {
      // A line of six points keeps two tables apart where one of them may be left out.
      const says = /<w:t[\s>]|<w:pBdr>|<w:sectPr|<w:br |<w:drawing|<w:pict|w:lineRule="exact"/.test(inner);
      if (!says && !afterTable) stray++;
      afterTable = false;
    }
  }
  return stray;
}
