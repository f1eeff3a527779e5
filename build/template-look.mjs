// How templates look: sizes of the style profiles, of pages, and the kinds of paragraphs.
import { AlignmentType, BorderStyle, PageOrientation } from 'docx';

const TWIPS_PER_MM = 1440 / 25.4;
export const mm = (value) => Math.round(value * TWIPS_PER_MM);

const GOST = {
  font: 'Times New Roman',
  size: 14,
  tableSize: 12,
  smallSize: 10,
  noteSize: 10,
  line: 1.1,
  indent: 12.5,
  margins: { left: 30, right: 10, top: 20, bottom: 20 },
  header: 10,
  rightBlock: 85,
  headings: [{ size: 14 }, { size: 14 }],
  pageNumbers: true,
  /** How many times the usual space parts its lines. */
  air: 1,
};

/** Sizes in points and millimetres. «ГОСТ»: the usual look of orders after ГОСТ Р 7.0.97-2025. */
export const PROFILES = {
  ГОСТ: GOST,
  /** Papers filled in by hand: the same look, smaller letters. */
  Бланк: {
    ...GOST,
    size: 12,
    tableSize: 11,
    smallSize: 9,
    noteSize: 9,
    line: 1,
    headings: [{ size: 13 }, { size: 12 }],
  },
  /** Certificates and letters of thanks: a frame around the page, all lines in the middle. */
  Грамота: {
    ...GOST,
    size: 16,
    line: 1.2,
    margins: { left: 25, right: 25, top: 25, bottom: 25 },
    headings: [{ size: 40, spacing: 6 }, { size: 24 }],
    centred: true,
    frame: true,
    pageNumbers: false,
    air: 2.5,
  },
};

const A4 = { width: 210, height: 297 };
const A5 = { width: 148, height: 210, margins: { left: 20, right: 10, top: 18, bottom: 15 } };
const LANDSCAPE = { orientation: PageOrientation.LANDSCAPE };
const PORTRAIT = { orientation: PageOrientation.PORTRAIT };

/** Sheets by their names in a template; a small sheet brings margins of its own. */
export const PAGES = {
  книжная: { ...A4, ...PORTRAIT },
  альбомная: { ...A4, ...LANDSCAPE },
  А5: { ...A5, ...PORTRAIT },
  'А5 альбомная': { ...A5, ...LANDSCAPE },
};

/** Margins of a page in a profile: a framed page keeps its own. */
export const marginsOf = (p, page) => (p.frame ? p.margins : (PAGES[page].margins ?? p.margins));

/** Width of the text in millimetres. */
export function textWidth(p, page) {
  const { left, right } = marginsOf(p, page);
  const { width, height, orientation } = PAGES[page];
  return (orientation === PageOrientation.LANDSCAPE ? height : width) - left - right;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto', space: 1 };
/** A line for handwriting is the border above its hint; `between` draws it for neighbours too. */
const HAND_LINE = { top: LINE, between: LINE };

const centred = { alignment: AlignmentType.CENTER };
const body = (p) =>
  p.centred ? centred : { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(p.indent) } };

/** How each kind of paragraph looks; `space` = points before and after it. */
export const LOOKS = {
  text: body,
  point: () => ({ alignment: AlignmentType.JUSTIFIED }),
  dash: body,
  flush: (p) => ({
    ...(p.centred ? centred : { alignment: AlignmentType.JUSTIFIED }),
    space: [6, 6],
    keepNext: true,
  }),
  centre: () => ({ alignment: AlignmentType.CENTER, space: [12, 0], keepNext: true }),
  right: (p) => ({ alignment: AlignmentType.LEFT, indent: { left: mm(p.rightBlock) } }),
  note: () => ({ alignment: AlignmentType.LEFT, note: true }),
  blank: () => ({ alignment: AlignmentType.CENTER, space: [18, 0], note: true, border: HAND_LINE }),
  ends: () => ({ alignment: AlignmentType.LEFT, space: [12, 0], keepNext: true }),
  tick: () => ({ alignment: AlignmentType.LEFT, indent: { left: mm(12.5), hanging: mm(6) } }),
  heading: () => ({ alignment: AlignmentType.CENTER, space: [12, 6], keepNext: true }),
  leftHeading: () => ({ alignment: AlignmentType.LEFT, space: [12, 6], keepNext: true }),
  open: () => ({}),
  close: () => ({}),
};

/** Inside a cell without borders lines stand at its left edge, close together. */
export const CELL_LOOKS = {
  text: () => ({ alignment: AlignmentType.LEFT }),
  dash: () => ({ alignment: AlignmentType.LEFT }),
  flush: () => ({ alignment: AlignmentType.LEFT }),
  centre: () => ({ alignment: AlignmentType.CENTER }),
  right: () => ({ alignment: AlignmentType.RIGHT }),
  tick: () => ({ alignment: AlignmentType.LEFT, indent: { left: mm(6), hanging: mm(6) } }),
};
