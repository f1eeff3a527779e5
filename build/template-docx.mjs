// Turns the blocks of a template into a .docx in the look of a style profile.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  VerticalAlignSection,
} from 'docx';
import { marginsOf, mm, PAGES, profileOf, textWidth } from './template-look.mjs';
import { POINTS, paragraph, ROWS } from './template-paragraphs.mjs';
import { columns, scale, signature, table } from './template-tables.mjs';

/** `{{^control}}` for `{{#control}}` and back: one of the two is always printed. */
const opposite = (text) => text.replace(/[#^]/, (sign) => (sign === '#' ? '^' : '#'));

/**
 * Paragraphs that must stay on the page of the signature: the last one that is printed for sure, outside every
 * condition or in one of two opposite ones, and all that may stand after it. A date alone says nothing yet.
 */
function keptWithSignature(blocks) {
  const kept = new Set();
  blocks.forEach((block, at) => {
    if (block.kind !== 'signature') return;
    let depth = 0;
    const passed = new Set();
    for (let i = at - 1; i >= 0; i--) {
      const { kind, text } = blocks[i];
      if (['section', 'signature', 'columns', ...TABLES].includes(kind)) break;
      if (kind === 'close') depth++;
      else if (kind === 'open') {
        depth--;
        passed.add(text);
        if (depth === 0 && passed.has(opposite(text))) break;
      } else {
        kept.add(blocks[i]);
        if (depth === 0 && text !== '{{дата}}') break;
      }
    }
  });
  return kept;
}

const TABLES = ['table', 'scale'];
/** Two tables with nothing between them become one. */
const GLUED = [...TABLES, 'signature', 'columns'];

/** What stands next to a block, conditions left out: they leave no trace in the document. */
function neighbours(blocks, at, kept) {
  const visible = ({ kind }) => kind !== 'open' && kind !== 'close';
  return {
    previous: blocks.slice(0, at).findLast(visible),
    next: blocks.slice(at + 1).find(visible),
    kept: kept.has(blocks[at]),
  };
}

/** A line of the given height in points that parts two tables. */
const thread = (height) =>
  new Paragraph({
    spacing: { line: height * 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ size: 2 })],
  });

/** A block as paragraphs and tables of Word. */
function drawBlock(blocks, at, context) {
  const block = blocks[at];
  const near = neighbours(blocks, at, context.kept);
  if (!GLUED.includes(block.kind)) return [paragraph(block, context, near)];
  const apart = GLUED.includes(near.previous?.kind)
    ? [thread(TABLES.includes(near.previous.kind) ? 6 : 1)]
    : [];
  return [...apart, ...drawTable(block, context)];
}

function drawTable(block, context) {
  if (block.kind === 'table') return [table(block, context, context.count())];
  if (block.kind === 'signature') return [signature(block, context)];
  if (block.kind === 'columns')
    return [columns(block, context, (inner, width) => draw(inner, { ...context, width, inCell: true }))];
  if (!block.left) return [scale(block, context)];
  const poles = { kind: 'ends', left: block.left, right: block.right, joined: true };
  return [
    scale(block, context),
    paragraph(poles, { ...context, width: (block.to - block.from + 1) * 11 }, {}),
  ];
}

/** Word wants a paragraph at the end of a cell, even of an empty one. */
function draw(blocks, context) {
  const drawn = blocks.flatMap((_, at) => drawBlock(blocks, at, context));
  return drawn.length === 0 ? [new Paragraph({})] : drawn;
}

/**
 * Blocks between «=== новая страница» lines, each with its page. `perhaps`: the line stands in a condition. Without
 * it the page before is described by the end of this section.
 */
function cutIntoSections(blocks, page) {
  const parts = [{ page, blocks: [], perhaps: false }];
  let depth = 0;
  for (const block of blocks) {
    if (block.kind === 'open') depth++;
    if (block.kind === 'close') depth--;
    if (block.kind === 'section') parts.push({ page: block.page, blocks: [], perhaps: depth > 0 });
    else parts.at(-1).blocks.push(block);
  }
  return parts;
}

const pageNumber = (p) =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: p.tableSize * 2 })],
      }),
    ],
  });

function frame() {
  const line = { style: BorderStyle.THIN_THICK_MEDIUM_GAP, size: 24, space: 24, color: '7F6000' };
  const far = { ...line, style: BorderStyle.THICK_THIN_MEDIUM_GAP };
  return {
    pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
    pageBorderTop: line,
    pageBorderLeft: line,
    pageBorderBottom: far,
    pageBorderRight: far,
  };
}

function pageOf(p, name) {
  const { width, height, orientation } = PAGES[name];
  const { left, right, top, bottom } = marginsOf(p, name);
  return {
    size: { width: mm(width), height: mm(height), orientation },
    margin: {
      ...{ left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) },
      ...{ header: mm(p.header), footer: mm(p.header) },
    },
    ...(p.frame ? { borders: frame() } : {}),
  };
}

/**
 * The page of a section is written in its last paragraph: a line of its own, since a condition may take away any
 * other.
 */
function section(part, index, p, { last, ...shared }) {
  const context = { p, width: textWidth(p, part.page), section: index, inCell: false, ...shared };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: p.pageNumbers && (index === 0 || part.perhaps),
      ...(p.frame ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
      page: pageOf(p, part.page),
    },
    ...(p.pageNumbers
      ? { headers: { default: pageNumber(p), first: new Header({ children: [new Paragraph({})] }) } }
      : {}),
    children: [...draw(part.blocks, context), ...(last ? [] : [thread(1)])],
  };
}

const level = (text, at, more) => ({
  level: at,
  text,
  format: LevelFormat.DECIMAL,
  alignment: AlignmentType.LEFT,
  ...more,
});

/** «1.», «1.1.» as real Word numbering: the numbers stay right when a condition takes a point away. */
const numbering = (p) => ({
  config: [
    {
      reference: POINTS,
      levels: ['%1.', '%1.%2.', '%1.%2.%3.'].map((text, at) =>
        level(text, at, {
          suffix: LevelSuffix.SPACE,
          style: {
            run: { font: p.font, size: p.size * 2 },
            paragraph: { indent: { left: 0, firstLine: mm(p.indent) } },
          },
        }),
      ),
    },
    {
      reference: ROWS,
      levels: [
        level('%1', 0, {
          suffix: LevelSuffix.NOTHING,
          style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
        }),
      ],
    },
  ],
});

const headingStyle = ({ size, spacing }, p) => ({
  run: {
    font: p.font,
    size: size * 2,
    bold: true,
    color: 'auto',
    ...(spacing ? { characterSpacing: spacing * 20 } : {}),
  },
  paragraph: { spacing: { line: Math.round(240 * p.line), lineRule: LineRuleType.AUTO } },
});

/** The finished template as bytes of a .docx. */
export async function templateToDocx(template) {
  const p = profileOf(template.profile, template.page);
  if (!p) throw new Error(`${template.kind}: no style profile «${template.profile}»`);
  const sections = cutIntoSections(template.blocks, template.page);
  const strange = sections.find(({ page }) => !PAGES[page]);
  if (strange) throw new Error(`${template.kind}: no page «${strange.page}»`);
  let tables = 0;
  const shared = { kept: keptWithSignature(template.blocks), count: () => tables++ };
  const document = new Document({
    title: template.title,
    creator: '',
    lastModifiedBy: '',
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: { font: p.font, size: p.size * 2, language: { value: 'ru-RU' } },
          paragraph: { spacing: { line: Math.round(240 * p.line), lineRule: LineRuleType.AUTO } },
        },
        heading1: headingStyle(p.headings[0], p),
        heading2: headingStyle(p.headings[1], p),
      },
    },
    numbering: numbering(p),
    sections: sections.map((part, i) => section(part, i, p, { ...shared, last: i === sections.length - 1 })),
  });
  return Packer.toBuffer(document);
}
