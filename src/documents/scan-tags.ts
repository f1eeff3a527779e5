import type { ParagraphText } from './docx-file';
import { parseTag, pathText, type Tag } from './tags';
import type { ProblemPlace, TemplateProblem } from './template-problems';

/** A tag with the text between its braces and the paragraph it stands in. */
export interface FoundTag extends Tag {
  readonly source: string;
  readonly where: ParagraphText;
}

const BRACES = /\{\{|\}\}/g;
const AROUND = 40;

/** Tags of one paragraph; braces without a partner are problems. */
function tagsOf(where: ParagraphText): { tags: FoundTag[]; problems: TemplateProblem[] } {
  const tags: FoundTag[] = [];
  const problems: TemplateProblem[] = [];
  const report = (code: 'unclosed-tag' | 'stray-braces' | 'empty-tag', tag: string): void => {
    problems.push({ code, tag: tag.slice(0, AROUND), ...placeOf(where) });
  };
  let start = -1;
  for (const { 0: braces, index } of where.text.matchAll(BRACES)) {
    if (braces === '{{') {
      if (start >= 0) report('unclosed-tag', where.text.slice(start, index));
      start = index;
    } else if (start < 0) report('stray-braces', where.text.slice(Math.max(0, index - AROUND), index + 2));
    else {
      const source = where.text.slice(start + 2, index);
      const tag = { ...parseTag(source), source, where };
      if (tag.path.length === 0 && tag.role !== 'end') report('empty-tag', `{{${source}}}`);
      else tags.push(tag);
      start = -1;
    }
  }
  if (start >= 0) report('unclosed-tag', where.text.slice(start));
  return { tags, problems };
}

/** All tags of the template in reading order, with what is wrong about braces and about nesting of blocks. */
export function scanTags(paragraphs: readonly ParagraphText[]): {
  tags: readonly FoundTag[];
  problems: readonly TemplateProblem[];
} {
  const scanned = paragraphs.map(tagsOf);
  const tags = scanned.flatMap((paragraph) => paragraph.tags);
  return {
    tags,
    problems: [...scanned.flatMap((paragraph) => paragraph.problems), ...nestingProblems(tags)],
  };
}

export const placeOf = ({ part, at, text }: ParagraphText): ProblemPlace => ({
  part,
  inTable: at.table !== '',
  paragraph: text,
});

export const placed = (tag: FoundTag): { tag: string } & ProblemPlace => ({
  tag: `{{${tag.source}}}`,
  ...placeOf(tag.where),
});

/** A block lives inside one cell, in whole rows of one table, or outside tables; it cannot cross their borders. */
const isTorn = (start: ParagraphText, end: ParagraphText): boolean =>
  start.part !== end.part ||
  (start.at.cell !== end.at.cell && (start.at.table === '' || start.at.table !== end.at.table));

/** Blocks without an end, ends without a block, and ends in the wrong order. */
function nestingProblems(tags: readonly FoundTag[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: FoundTag[] = [];
  for (const tag of tags) {
    if (tag.role === 'block' || tag.role === 'otherwise') open.push(tag);
    if (tag.role !== 'end') continue;
    const last = open[open.length - 1];
    const same = (block: FoundTag): boolean =>
      tag.path.length === 0 || pathText(block.path) === pathText(tag.path);
    if (last && same(last)) {
      open.pop();
      if (isTorn(last.where, tag.where)) problems.push({ code: 'block-torn', ...placed(last) });
    } else if (last && open.some(same)) {
      problems.push({ code: 'crossed-blocks', ...placed(tag), opened: `{{${last.source}}}` });
      while (open.length > 0 && !same(open.pop()!));
    } else problems.push({ code: 'unopened-block', ...placed(tag) });
  }
  return [...problems, ...open.map((tag): TemplateProblem => ({ code: 'unclosed-block', ...placed(tag) }))];
}
