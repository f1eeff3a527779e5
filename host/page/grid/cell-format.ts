import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import type { MirrorCell } from '../../book/mirror';
import type { CellStyle } from '../../book/snapshot';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const thinGreyLine = { s: 1, cl: { rgb: '#b7b7b7' } };

/** The platform's own font. Spelled out in every cell, because lists in cells ignore a default of the sheet. */
export const defaultFont = { ff: 'Arial', fs: 10 } as const;

/** The grid's form of a style. */
export function gridStyle(style: CellStyle): IStyleData {
  const on = { s: BooleanNumber.TRUE };
  return {
    ...(style.numberFormat && style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: on }),
    ...(style.strike && { st: on }),
    ff: style.fontFamily ?? defaultFont.ff,
    fs: style.fontSize ?? defaultFont.fs,
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.horizontal && { ht: horizontal[style.horizontal] }),
    ...(style.vertical && { vt: vertical[style.vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.border && { bd: { t: thinGreyLine, r: thinGreyLine, b: thinGreyLine, l: thinGreyLine } }),
  };
}

/** The book's form of a grid style: only what the book can keep. */
function bookStyle(style: IStyleData): CellStyle {
  const across = keyOf(horizontal, style.ht);
  const down = keyOf(vertical, style.vt);
  return {
    ...(style.n?.pattern && style.n.pattern !== 'General' && { numberFormat: style.n.pattern }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strike: true }),
    ...(style.ff && style.ff !== defaultFont.ff && { fontFamily: style.ff }),
    ...(style.fs && style.fs !== defaultFont.fs && { fontSize: style.fs }),
    ...(style.cl?.rgb && { color: hexColor(style.cl.rgb) }),
    ...(style.bg?.rgb && { background: hexColor(style.bg.rgb) }),
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.bd && Object.values(style.bd).some(Boolean) && { border: true }),
  };
}

function keyOf<K extends string>(table: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function hexColor(color: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!channels) return color.toLowerCase();
  const hex = channels.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

/** The grid's form of a cell. What the grid cannot hold (notes, links) travels along in `custom`. */
export function gridCell({ value, error, formula, style, note, link }: MirrorCell): ICellData {
  const custom = { ...(note && { note }), ...(link && { link }), ...(error && { error }) };
  return {
    ...gridValue(value),
    ...(formula && { f: formula }),
    s: gridStyle(style ?? {}),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

function gridValue(value: MirrorCell['value']): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value === undefined ? {} : { v: value, t: CellValueType.STRING };
}

/** The book's form of a grid cell; undefined when it holds nothing the book keeps. */
export function bookCell(cell: Nullable<ICellData>, style: Nullable<IStyleData>): MirrorCell | undefined {
  if (!cell) return undefined;
  const value = bookValue(cell);
  const kept = style ? bookStyle(style) : {};
  const custom = (cell.custom ?? {}) as Pick<MirrorCell, 'note' | 'link' | 'error'>;
  const result: MirrorCell = {
    ...(value !== undefined && { value }),
    ...(custom.error && typeof value === 'string' && value.startsWith('#') && { error: true }),
    ...(cell.f && { formula: cell.f }),
    ...(Object.keys(kept).length > 0 && { style: kept }),
    ...(custom.note && { note: custom.note }),
    ...(custom.link && { link: custom.link }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** The text of a cell edited as rich text, with line breaks as the book has them; undefined for a plain cell. */
export function richText({ p }: ICellData): string | undefined {
  return p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function bookValue(cell: ICellData): MirrorCell['value'] {
  const { v, t } = cell;
  const rich = richText(cell);
  if (rich !== undefined) return rich || undefined;
  if (v === undefined || v === null || v === '') return undefined;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  return t === CellValueType.NUMBER ? Number(v) : typeof v === 'number' && t === undefined ? v : String(v);
}
