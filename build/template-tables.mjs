// Tables of a template: with borders, signatures, columns without borders, scales.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { mm } from './template-look.mjs';
import { ROWS, runs } from './template-paragraphs.mjs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const cell = (children, width, options = {}) =>
  new TableCell({ width: { size: mm(width), type: WidthType.DXA }, children, ...options });

const fixed = (widths, options) =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(mm),
    width: { size: sum(widths.map(mm)), type: WidthType.DXA },
    ...options,
  });

/** Position left, name right, in a table without borders: both may take several lines. */
export function signature(block, { p, width }) {
  const left = width * 0.45;
  const right = width - left;
  const side = (text, alignment) => [
    new Paragraph({ alignment, keepLines: true, spacing: { before: 480 * p.air }, children: runs(text) }),
  ];
  const bottom = { verticalAlign: VerticalAlign.BOTTOM };
  const children = [
    cell(side(block.left, AlignmentType.LEFT), left, bottom),
    cell(side(block.right, AlignmentType.RIGHT), right, bottom),
  ];
  return fixed([left, right], {
    margins: { left: 0, right: 0 },
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children })],
  });
}

/** Two columns without borders; `draw` makes the content of one from its blocks and its width. */
export function columns(block, { width }, draw) {
  const gap = 5;
  const [left, right] = block.widths ?? [width / 2, width / 2];
  const children = [
    cell(draw(block.left, left - gap), left, { margins: { right: mm(gap) } }),
    cell(draw(block.right, right), right),
  ];
  return fixed([left, right], {
    margins: { left: 0, right: 0 },
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children })],
  });
}

const BOX_WIDTH = 11;
const BOX_HEIGHT = 8;

/** Boxes with the numbers of a scale, to be marked by hand. */
export function scale(block, { p, width }) {
  const numbers = Array.from({ length: block.to - block.from + 1 }, (_, i) => block.from + i);
  const each = Math.min(BOX_WIDTH, width / numbers.length);
  const centred = (text) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepLines: true,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: runs(text, { size: p.tableSize * 2 }),
    });
  const children = numbers.map((number) =>
    cell([centred(String(number))], each, { verticalAlign: VerticalAlign.CENTER }),
  );
  const height = { value: mm(BOX_HEIGHT), rule: HeightRule.ATLEAST };
  return fixed(
    numbers.map(() => each),
    { rows: [new TableRow({ cantSplit: true, height, children })] },
  );
}

const ALIGNMENTS = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** A cell that only says «joined with the one to the left» or «with the one above». */
const LEFT = '<';
const ABOVE = '^';

/** A cell whose text ends with «#» after its tags holds the number of its row. */
const NUMBERED = /^((?:\{\{[#^/][^}]*\}\})*)#((?:\{\{\/[^}]*\}\})*)$/;

/** `number` sets the numbering of rows of one table apart from that of the others. */
export function table(block, { p }, number) {
  const size = (block.small ? p.smallSize : p.tableSize) * 2;
  const content = (text, alignment, bold) => {
    const [, before, after] = NUMBERED.exec(text) ?? [];
    return new Paragraph({
      ...(before === undefined ? {} : { numbering: { reference: ROWS, level: 0, instance: number } }),
      run: { size },
      alignment,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: runs(before === undefined ? text : before + after, { size, ...(bold ? { bold } : {}) }),
    });
  };
  const rows = block.rows.map((row, at) => {
    const { header, group, cells } = row;
    const alignment = (i) =>
      header ? ALIGNMENTS.centre : group ? ALIGNMENTS.left : ALIGNMENTS[block.aligns[i]];
    const children = cells.flatMap((text, i) => {
      if (text === LEFT) return [];
      const span = 1 + spanAfter(cells, i);
      const width = sum(block.widths.slice(i, i + span));
      const merge = mergeOf(block.rows, at, i);
      const options = {
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(merge ? { verticalMerge: merge } : {}),
      };
      const middle = header ? { verticalAlign: VerticalAlign.CENTER } : {};
      return cell([content(text === ABOVE ? '' : text, alignment(i), group)], width, {
        ...options,
        ...middle,
      });
    });
    return new TableRow({ tableHeader: header, cantSplit: true, children });
  });
  return fixed(block.widths, {
    margins: { left: mm(1.5), right: mm(1.5), top: mm(1), bottom: mm(1) },
    rows,
  });
}

function spanAfter(cells, at) {
  const end = cells.findIndex((text, i) => i > at && text !== LEFT);
  return (end < 0 ? cells.length : end) - at - 1;
}

function mergeOf(rows, at, i) {
  if (rows[at].cells[i] === ABOVE) return VerticalMergeType.CONTINUE;
  return rows[at + 1]?.cells[i] === ABOVE ? VerticalMergeType.RESTART : undefined;
}
