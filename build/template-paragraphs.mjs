// Paragraphs of a template as paragraphs of Word.
import { AlignmentType, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { CELL_LOOKS, LOOKS, mm } from './template-look.mjs';

/** Numbering of points («1.», «1.1.») and of table rows («1», «2»). */
export const POINTS = 'points';
export const ROWS = 'rows';

/** Times New Roman has no box for a tick. */
const BOX = '☐';
const BOX_FONT = 'Segoe UI Symbol';

const boxed = (text, options) =>
  text
    .split(BOX)
    .flatMap((part, i) => [
      ...(i > 0 ? [new TextRun({ ...options, text: BOX, font: BOX_FONT })] : []),
      ...(part === '' ? [] : [new TextRun({ ...options, text: part })]),
    ]);

/** Text with `**bold**` parts as runs. */
export function runs(text, options = {}) {
  return text
    .split('**')
    .map((part, i) => ({ part, bold: i % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .flatMap(({ part, bold }) => boxed(part, bold ? { ...options, bold } : options));
}

const lookOf = (block, { p, inCell, width }) => {
  const kind = block.kind === 'heading' && block.atLeft && !p.centred ? 'leftHeading' : block.kind;
  const look = ((inCell && CELL_LOOKS[kind]) || LOOKS[kind])(p, width);
  return !inCell && BOXED[kind] && block.text.includes(BOX) ? { ...look, ...BOXED[kind](p) } : look;
};

/** Boxes to tick stand one after another, never stretched over the line. */
const BOXED = {
  text: (p) => ({ alignment: AlignmentType.LEFT, indent: { left: mm(p.indent) }, space: [0, 6] }),
  flush: () => ({ alignment: AlignmentType.LEFT }),
};

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

function levelOf(block, { section }) {
  if (block.level === undefined) return {};
  return { numbering: { reference: POINTS, level: block.level, instance: section } };
}

/** `context`: profile, width of the text, number of the section, whether it stands in a cell; `near`: neighbours. */
export function paragraph(block, context, near) {
  const look = lookOf(block, context);
  const [before, after] = spaceOf(block, look, near).map((points) => points * context.p.air);
  return new Paragraph({
    ...(look.border ? { border: look.border } : {}),
    ...(block.fresh ? { pageBreakBefore: true } : {}),
    ...(block.kind === 'ends'
      ? { tabStops: [{ type: TabStopType.RIGHT, position: mm(context.width) }] }
      : {}),
    ...(block.kind === 'tick' ? { tabStops: [{ type: TabStopType.LEFT, position: look.indent.left }] } : {}),
    ...(block.kind === 'heading' ? { heading: HEADINGS[block.rank - 1] } : {}),
    ...levelOf(block, context),
    ...(look.indent ? { indent: look.indent } : {}),
    ...(block.kind === 'heading' && block.level !== undefined ? { indent: { left: 0, firstLine: 0 } } : {}),
    alignment: look.alignment ?? AlignmentType.LEFT,
    spacing: { before: before * 20, after: after * 20 },
    keepNext: Boolean(near.kept || look.keepNext || leadsOn(block)),
    children: children(block, look.note ? { size: context.p.noteSize * 2, italics: true } : {}),
  });
}

/** «Возложить обязанности:» is never torn from the list it leads to. */
const leadsOn = ({ text }) => /:(\*\*)?$/.test(text ?? '');

const isTable = (block) => block?.kind === 'table' || block?.kind === 'scale';

/**
 * Space before and after. Only what is sure to stand next counts: a condition may take the neighbour away, so
 * headings bring their own space above, and below only where text or a table follows.
 */
function spaceOf(block, look, { previous, next }) {
  const [before, after] = look.space ?? [0, 0];
  const headed = block.kind === 'centre' && BELOW_HEADING.includes(next?.kind) && look.space;
  return [
    block.joined ? 0 : Math.max(before, isTable(previous) ? 6 : 0),
    headed ? 12 : Math.max(after, isTable(next) ? 6 : 0),
  ];
}

const BELOW_HEADING = ['text', 'point', 'table', 'flush'];

function children(block, size) {
  const tab = () => new TextRun({ children: [new Tab()] });
  if (block.kind === 'ends') return [...runs(block.left), tab(), ...runs(block.right)];
  if (block.kind === 'tick') return [...runs(BOX), tab(), ...runs(block.text)];
  return runs(block.kind === 'dash' ? `– ${block.text}` : block.text, size);
}
