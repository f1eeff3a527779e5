import type { Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../../book/snapshot';
import { FONT_SCALE, type PreparedFile, plainFormat } from './prepare';

/** Styles of the model and of the engine. */

/** The font of a cell that names none, written into every file. */
export const DEFAULT_FONT = { family: 'Calibri', size: 11 };

const DEFAULT_COLOR = '#000000';

/** Colours of a file: `FFRRGGBB`, or a number of the theme with a tint, which the engine's types do not mention. */
interface EngineColor {
  argb?: string;
  theme?: number;
  tint?: number;
}

export const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });
const THIN = { style: 'thin', color: argb('#000000') } as const;

/** `forRule`: in a conditional format only what is named may be set, and a fill is told by its back colour. */
export function toEngineStyle(style: CellStyle, forRule = false): Partial<Style> {
  const engine: Partial<Style> = {};
  if (style.numberFormat !== undefined) engine.numFmt = style.numberFormat;
  const font = engineFont(style, forRule);
  if (font) engine.font = font;
  if (style.background !== undefined) {
    const color = argb(style.background);
    engine.fill = (
      forRule
        ? { type: 'pattern', pattern: 'solid', bgColor: color }
        : { type: 'pattern', pattern: 'solid', fgColor: color }
    ) as Fill;
  }
  if (style.border) engine.border = { top: THIN, left: THIN, bottom: THIN, right: THIN } as Partial<Borders>;
  const alignment = {
    ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    ...(style.vertical ? { vertical: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
  };
  if (Object.keys(alignment).length > 0) engine.alignment = alignment;
  return engine;
}

function engineFont(style: CellStyle, forRule: boolean): Partial<Font> | undefined {
  const own: Partial<Font> = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strike ? { strike: true } : {}),
    ...(style.color === undefined ? {} : { color: argb(style.color) as Font['color'] }),
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
  };
  if (Object.keys(own).length === 0) return undefined;
  return forRule ? own : { name: DEFAULT_FONT.family, size: DEFAULT_FONT.size, ...own };
}

/** The model keeps what differs from the file's own default font. */
export function fromEngineStyle(engine: Partial<Style>, file: PreparedFile): CellStyle {
  const { numFmt, font, fill, border, alignment } = engine;
  const style: CellStyle = {};
  const format = typeof numFmt === 'string' ? plainFormat(numFmt) : undefined;
  if (format && format.toLowerCase() !== 'general') style.numberFormat = format;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== 'none') style.underline = true;
  if (font?.strike) style.strike = true;
  if (font?.name && font.name !== file.defaultFont.family) style.fontFamily = font.name;
  const size = (font?.size ?? 0) / FONT_SCALE;
  if (size > 0 && size !== file.defaultFont.size) style.fontSize = size;
  const color = hexColor(font?.color, file.theme);
  if (color && color !== DEFAULT_COLOR) style.color = color;
  const background = backgroundOf(fill, file.theme);
  if (background) style.background = background;
  if (border && [border.top, border.left, border.bottom, border.right].some((side) => side?.style)) {
    style.border = true;
  }
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    style.horizontal = horizontal;
  const vertical = alignment?.vertical;
  // «bottom» is the default, which LibreOffice spells out for every cell.
  if (vertical === 'top' || vertical === 'middle') style.vertical = vertical;
  if (alignment?.wrapText) style.wrap = true;
  return style;
}

function backgroundOf(fill: Fill | undefined, theme: readonly string[]): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return hexColor(fill.fgColor, theme) ?? hexColor(fill.bgColor, theme);
}

export function hexColor(color: EngineColor | undefined, theme: readonly string[]): string | undefined {
  if (color?.argb && /^[0-9A-Fa-f]{6,8}$/.test(color.argb)) return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color?.theme === undefined ? undefined : theme[color.theme];
  return base && tinted(base, color?.tint ?? 0);
}

/** A tint lightens towards white (above 0) or darkens towards black (below 0). */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
