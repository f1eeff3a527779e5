const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g;
const LAST_SECTION = /<w:sectPr\b(?:[^>]*\/>|(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>)\s*$/;
const REFERENCE = /<w:(header|footer)Reference\b[^>]*?w:type="(\w+)"[^>]*>/g;
const PLAIN = '<w:sectPr></w:sectPr>';

/** What must stand after the kind of a section, and after the numbers of its pages (ISO/IEC 29500-1, 17.6.17). */
const AFTER_TYPE = /<w:(?:pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType)\b|<w:cols\b/;
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b/;

/**
 * The sections of a body. `standAlone`: the first one names every header and footer that any of them has, so that
 * behind another document it does not take over those of that document.
 */
export function sectionsOf(body: string): { readonly standAlone: boolean } {
  const sections = body.match(SECTION) ?? [];
  const namedIn = (text: string): string[] =>
    [...text.matchAll(REFERENCE)].map(([, side, type]) => `${side} ${type}`);
  const first = new Set(namedIn(sections[0] ?? ''));
  return { standAlone: namedIn(sections.join('')).every((name) => first.has(name)) };
}

/** The body as the next document of a file: from a new page, whose number is 1. */
export function asNewDocument(body: string): string {
  const whole = LAST_SECTION.test(body) ? body : body + PLAIN;
  let done = false;
  return whole.replace(SECTION, (section) => {
    if (done) return section;
    done = true;
    const open = section.replace(/<w:sectPr\b([^>]*)\/>/, '<w:sectPr$1></w:sectPr>');
    const numbers = /<w:pgNumType\b([^>]*?)\/>/.exec(open)?.[1]?.replace(/\s*w:start="\d+"/, '') ?? '';
    const bare = open.replace(/<w:type\b[^>]*\/>/, '').replace(/<w:pgNumType\b[^>]*\/>/, '');
    const numbered = inserted(bare, AFTER_NUMBERS, `<w:pgNumType${numbers} w:start="1"/>`);
    return inserted(numbered, AFTER_TYPE, '<w:type w:val="nextPage"/>');
  });
}

function inserted(section: string, before: RegExp, tag: string): string {
  const at = before.exec(section)?.index ?? section.lastIndexOf('</w:sectPr>');
  return section.slice(0, at) + tag + section.slice(at);
}

/**
 * The body with its last section ended by its last paragraph, so that another document may follow. Behind a table
 * stands a paragraph of one point.
 */
export function endedBySection(body: string): string {
  const section = LAST_SECTION.exec(body)?.[0].trim() ?? PLAIN;
  const text = body.replace(LAST_SECTION, '').trimEnd();
  const start = lastParagraph(text);
  if (start === null) return `${text}${smallEnd(section)}`;
  const paragraph = text.slice(start).replace(/^<w:p\b([^>]*)\/>$/, '<w:p$1></w:p>');
  return text.slice(0, start) + withSection(paragraph, section);
}

const smallEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;

/** Where the paragraph that ends the body begins; `null` when something else ends it. */
function lastParagraph(text: string): number | null {
  if (!/(?:<\/w:p>|<w:p\b[^>]*\/>)$/.test(text)) return null;
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(/<(\/?)w:p(?:\s[^>]*?)?(\/?)>/g)) {
    const [, end, alone] = match;
    if (!end && depth === 0) start = match.index;
    if (end) depth -= 1;
    else if (!alone) depth += 1;
  }
  return start;
}

function withSection(paragraph: string, section: string): string {
  const open = /^<w:p\b[^>]*>/.exec(paragraph)![0];
  const rest = paragraph.slice(open.length);
  if (/^\s*<w:pPr\s*\/>/.test(rest))
    return open + rest.replace(/^\s*<w:pPr\s*\/>/, () => `<w:pPr>${section}</w:pPr>`);
  if (!/^\s*<w:pPr\b/.test(rest)) return `${open}<w:pPr>${section}</w:pPr>${rest}`;
  const own = rest.indexOf('</w:pPr>');
  const change = rest.indexOf('<w:pPrChange');
  const at = change >= 0 && change < own ? change : own;
  return open + rest.slice(0, at) + section + rest.slice(at);
}
