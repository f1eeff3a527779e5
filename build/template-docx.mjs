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
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { LOOKS, mm, PAGE, PROFILES } from './template-look.mjs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Text with `**bold**` parts as runs. */
function runs(text, options = {}) {
  return text
    .split('**')
    .map((part, i) => ({ part, bold: i % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(({ part, bold }) => new TextRun({ text: part, bold, ...options }));
}

const POINTS = 'points';
const textWidth = (p, page) =>
  (page === 'альбомная' ? PAGE.height : PAGE.width) - p.margins.left - p.margins.right;

function paragraph(block, p, page, near) {
  const look = LOOKS[block.kind](p);
  const [before, after] = spaceOf(block, look, near);
  return new Paragraph({
    ...(look.border ? { border: look.border } : {}),
    ...(block.kind === 'ends'
      ? { tabStops: [{ type: TabStopType.RIGHT, position: mm(textWidth(p, page)) }] }
      : {}),
    ...(block.kind === 'point' ? { numbering: { reference: POINTS, level: block.level } } : {}),
    ...(look.indent ? { indent: look.indent } : {}),
    alignment: look.alignment ?? AlignmentType.LEFT,
    spacing: { before: before * 20, after: after * 20 },
    keepNext: Boolean(near.kept || look.keepNext),
    children: children(block, look.note ? { size: p.noteSize * 2, italics: true } : {}),
  });
}

/**
 * Space before and after. Only what is sure to stand next counts: a condition may take the neighbour away, so
 * headings bring their own space above, and below only where text or a table follows.
 */
function spaceOf(block, look, { previous, next }) {
  const [before, after] = look.space ?? [0, 0];
  const headed = block.kind === 'centre' && BELOW_HEADING.includes(next?.kind);
  return [
    block.joined ? 0 : Math.max(before, previous?.kind === 'table' ? 6 : 0),
    headed ? 12 : Math.max(after, next?.kind === 'table' ? 6 : 0),
  ];
}

const BELOW_HEADING = ['text', 'point', 'table', 'flush'];

function children(block, size) {
  if (block.kind === 'ends')
    return [...runs(block.left), new TextRun({ children: [new Tab()] }), ...runs(block.right)];
  return runs(block.kind === 'dash' ? `– ${block.text}` : block.text, size);
}

const cell = (content, width, options = {}) =>
  new TableCell({ width: { size: mm(width), type: WidthType.DXA }, children: content, ...options });

/** Position left, name right, in a table without borders: both may take several lines. */
function signature(block, p, page) {
  const left = textWidth(p, page) * 0.45;
  const right = textWidth(p, page) - left;
  const side = (text, alignment) => [
    new Paragraph({ alignment, keepLines: true, spacing: { before: 480 }, children: runs(text) }),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [mm(left), mm(right)],
    width: { size: mm(left + right), type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(side(block.left, AlignmentType.LEFT), left, { verticalAlign: VerticalAlign.BOTTOM }),
          cell(side(block.right, AlignmentType.RIGHT), right, { verticalAlign: VerticalAlign.BOTTOM }),
        ],
      }),
    ],
  });
}

function table(block, p) {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const row = (texts, header) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map((text, i) => cell([tableParagraph(text, p, header)], block.widths[i])),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: block.widths.map(mm),
    width: { size: mm(total), type: WidthType.DXA },
    margins: { left: mm(1.5), right: mm(1.5), top: mm(1), bottom: mm(1) },
    rows: block.rows.map((texts, i) => row(texts, i === 0)),
  });
}

const tableParagraph = (text, p, header) =>
  new Paragraph({
    alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: runs(text, { size: p.tableSize * 2 }),
  });

/**
 * Paragraphs that must stay on the page of the signature: the last one outside every condition and all
 * alternatives of it after that.
 */
function keptWithSignature(blocks) {
  const kept = new Set();
  blocks.forEach((block, at) => {
    if (block.kind !== 'signature') return;
    let depth = 0;
    for (let i = at - 1; i >= 0; i--) {
      const { kind } = blocks[i];
      if (kind === 'section' || kind === 'signature' || kind === 'table') break;
      if (kind === 'close') depth++;
      else if (kind === 'open') depth--;
      else {
        kept.add(blocks[i]);
        if (depth === 0) break;
      }
    }
  });
  return kept;
}

/** What stands next to a block, conditions left out: they leave no trace in the document. */
function neighbours(blocks, at, kept) {
  const visible = ({ kind }) => kind !== 'open' && kind !== 'close';
  return {
    previous: blocks.slice(0, at).findLast(visible),
    next: blocks.slice(at + 1).find(visible),
    kept: kept.has(blocks[at]),
  };
}

function blockToDocx(blocks, at, p, page, kept) {
  const block = blocks[at];
  if (block.kind === 'table') return table(block, p);
  if (block.kind === 'signature') return signature(block, p, page);
  return paragraph(block, p, page, neighbours(blocks, at, kept));
}

/** Blocks between «=== новая страница» lines, each with its page orientation. */
function cutIntoSections(blocks, page) {
  const parts = [{ page, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'section') parts.push({ page: block.page, blocks: [] });
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

function section(part, index, p, kept) {
  const landscape = part.page === 'альбомная';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: index === 0,
      page: {
        size: {
          width: mm(PAGE.width),
          height: mm(PAGE.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: mm(p.margins.left),
          right: mm(p.margins.right),
          top: mm(p.margins.top),
          bottom: mm(p.margins.bottom),
          header: mm(p.header),
          footer: mm(p.header),
        },
      },
    },
    headers: { default: pageNumber(p), first: new Header({ children: [new Paragraph({})] }) },
    children: part.blocks.map((_, at) => blockToDocx(part.blocks, at, p, part.page, kept)),
  };
}

/** «1.», «1.1.» as real Word numbering: the numbers stay right when a condition takes a point away. */
const numbering = (p) => ({
  config: [
    {
      reference: POINTS,
      levels: ['%1.', '%1.%2.'].map((text, level) => ({
        level,
        text,
        format: LevelFormat.DECIMAL,
        suffix: LevelSuffix.SPACE,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 0, firstLine: mm(p.indent) } } },
      })),
    },
  ],
});

/** The finished template as bytes of a .docx. */
export async function templateToDocx(template) {
  const p = PROFILES[template.profile];
  if (!p) throw new Error(`${template.kind}: no style profile «${template.profile}»`);
  const kept = keptWithSignature(template.blocks);
  const sections = cutIntoSections(template.blocks, template.page);
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
      },
    },
    numbering: numbering(p),
    sections: sections.map((part, i) => section(part, i, p, kept)),
  });
  return Packer.toBuffer(document);
}
