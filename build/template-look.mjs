// How templates look: sizes of the style profiles and the kinds of paragraphs.
import { AlignmentType, BorderStyle } from 'docx';

const TWIPS_PER_MM = 1440 / 25.4;
export const mm = (value) => Math.round(value * TWIPS_PER_MM);

/** Sizes in points and millimetres. «ГОСТ»: the usual look of orders after ГОСТ Р 7.0.97-2025. */
export const PROFILES = {
  ГОСТ: {
    font: 'Times New Roman',
    size: 14,
    tableSize: 12,
    noteSize: 10,
    line: 1.1,
    indent: 12.5,
    margins: { left: 30, right: 10, top: 20, bottom: 20 },
    header: 10,
    rightBlock: 85,
  },
  /** One-page papers filled in by hand: the same look, smaller letters. */
  Бланк: {
    font: 'Times New Roman',
    size: 12,
    tableSize: 11,
    noteSize: 9,
    line: 1,
    indent: 12.5,
    margins: { left: 30, right: 10, top: 20, bottom: 20 },
    header: 10,
    rightBlock: 85,
  },
};

export const PAGE = { width: 210, height: 297 };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto', space: 1 };
/** A line for handwriting is the border above its hint; `between` draws it for neighbours too. */
const HAND_LINE = { top: LINE, between: LINE };

/** How each kind of paragraph looks; `space` = points before and after it. */
export const LOOKS = {
  text: (p) => ({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(p.indent) } }),
  point: () => ({ alignment: AlignmentType.JUSTIFIED }),
  dash: (p) => ({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(p.indent) } }),
  flush: () => ({ alignment: AlignmentType.JUSTIFIED, space: [6, 6], keepNext: true }),
  centre: () => ({ alignment: AlignmentType.CENTER, space: [12, 0], keepNext: true }),
  right: (p) => ({ alignment: AlignmentType.LEFT, indent: { left: mm(p.rightBlock) } }),
  note: () => ({ alignment: AlignmentType.LEFT, note: true }),
  blank: () => ({ alignment: AlignmentType.CENTER, space: [18, 0], note: true, border: HAND_LINE }),
  ends: () => ({ alignment: AlignmentType.LEFT, space: [12, 0], keepNext: true }),
  open: () => ({}),
  close: () => ({}),
};
