/** Marks of editing of Word: insertions and deletions nobody has accepted yet, and notes in the margin. */
const CHANGE = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|[a-z]\w*Change)[\s>/]/i;
const COMMENT = /<w:comment(?:RangeStart|RangeEnd|Reference)[\s/]/;

/** What was found in a text and taken as done. */
export interface Edits {
  readonly changes: boolean;
  readonly comments: boolean;
}

export const editsIn = (xml: string): Edits => ({ changes: CHANGE.test(xml), comments: COMMENT.test(xml) });

/**
 * The text as it reads when every change is accepted and every note in the margin is taken away: a finished document
 * shows neither.
 */
export function acceptChanges(xml: string): string {
  const { changes, comments } = editsIn(xml);
  const bare = comments
    ? xml.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)(?:\s[^>]*)?\/>/g, '')
    : xml;
  if (!changes) return bare;
  return withoutMarks(joinedParagraphs(withoutDeletedRows(bare).replace(DELETED, '')));
}

/** The list of notes in the margin, empty. */
export const withoutComments = (xml: string): string =>
  xml.replace(/(<(\w+:comments\w*)(?:\s[^>]*[^/])?>).*(<\/\2>)/s, '$1$3');

const DELETED = /<w:(del|moveFrom)(?:\s(?:[^>]*[^/])?)?>.*?<\/w:\1>/gs;

const withoutMarks = (xml: string): string =>
  xml
    .replace(/<\/?w:(?:ins|moveTo)(?:\s[^>]*)?>/g, '')
    .replace(/<w:(?:del|moveFrom)(?:\s[^>]*)?\/>/g, '')
    .replace(/<w:(\w+Change)(?:\s[^>]*[^/])?>.*?<\/w:\1>/gs, '')
    .replace(/<w:(?:\w+Change|cellIns|cellDel|cellMerge)(?:\s[^>]*)?\/>/g, '')
    .replace(/<w:move(?:From|To)Range(?:Start|End)(?:\s[^>]*)?\/>/g, '');

const ROW_DELETED = /<w:trPr(?:\s[^>]*)?>(?:(?!<\/w:trPr>).)*<w:del[\s/]/s;

function withoutDeletedRows(xml: string): string {
  let kept = xml;
  for (let found = ROW_DELETED.exec(kept); found; found = ROW_DELETED.exec(kept)) {
    const start = Math.max(kept.lastIndexOf('<w:tr>', found.index), kept.lastIndexOf('<w:tr ', found.index));
    const end = endOfRow(kept, start);
    if (start < 0 || end < 0) return kept;
    kept = kept.slice(0, start) + kept.slice(end);
  }
  return kept;
}

/** Where the row that begins at `start` ends: rows of a table inside it are its own. */
function endOfRow(xml: string, start: number): number {
  let depth = 0;
  for (const { 0: tag, index } of xml.slice(start).matchAll(/<w:tr(?:\s[^>]*)?>|<\/w:tr>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  return -1;
}

const MARK_DELETED =
  /<w:p(?:\s[^>]*)?><w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr>(?:(?!<\/w:rPr>).)*<w:del[\s/](?:(?!<\/w:pPr>).)*<\/w:pPr>((?:(?!<\/w:p>).)*)<\/w:p>/s;
const NEXT_START = /^<w:p(?:\s[^>]*[^/])?>(?:<w:pPr>.*?<\/w:pPr>|<w:pPr\/>)?/s;

/** A paragraph whose end was deleted runs on into the one after it. */
function joinedParagraphs(xml: string): string {
  let joined = xml;
  for (let found = MARK_DELETED.exec(joined); found; found = MARK_DELETED.exec(joined)) {
    const before = joined.slice(0, found.index);
    const after = joined.slice(found.index + found[0].length);
    const next = NEXT_START.exec(after)?.[0] ?? '';
    const rest = found[1]!;
    const lone = next === '' && /<w:t[\s>]/.test(rest) ? `<w:p>${rest}</w:p>` : '';
    joined = before + lone + (next === '' ? after : next + rest + after.slice(next.length));
  }
  return joined;
}
