import type { CellStyle } from '../../book/snapshot';
import type { StyleChange } from '../../book/styles';
import { changeCells, changeStyles } from '../../book/write';
import { refuse } from '../exception';
import { chains, gives, type Method } from '../service';
import { assertShape, assertUnprotected, bookNow, mapStyles, type RangeState, sheetOf } from './range-state';

/** Formats of cells. Colours and alignments Google does not know are passed over silently, as there. */

interface Property {
  /** Names after `get`/`set`; the plural is for tables. */
  one: string;
  many: string;
  signature: string;
  change: (value: never) => StyleChange;
  read: (style: CellStyle) => unknown;
}

const HEX = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i;

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/** `#rrggbb` in small letters; `undefined` for what is no colour. */
export function colorOf(text: string): string | undefined {
  if (!HEX.test(text)) return NAMED[text.toLowerCase()];
  const digits = text.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`;
}

const colorChange =
  (key: 'color' | 'background') =>
  (value: string | null): StyleChange => {
    if (value === null) return { [key]: null };
    const color = colorOf(value);
    return color === undefined ? {} : { [key]: color };
  };

const oneOf =
  <T extends string>(key: keyof CellStyle, names: readonly T[]) =>
  (value: string | null): StyleChange => {
    const name = value?.toLowerCase() as T | undefined;
    if (name === undefined || name === ('normal' as T)) return { [key]: null };
    return names.includes(name) ? { [key]: name } : {};
  };

const formatChange = (value: string): StyleChange => ({
  numberFormat: /^general$/i.test(value) ? null : value.startsWith('@') ? '@' : value,
});

const flag =
  (key: 'bold' | 'italic' | 'underline' | 'strike', on: string) =>
  (value: string | null): StyleChange => ({
    [key]: value === on ? true : null,
  });

const PROPERTIES: readonly Property[] = [
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    signature: 's',
    change: formatChange,
    read: (style) => style.numberFormat ?? '0.###############',
  },
  {
    one: 'Background',
    many: 'Backgrounds',
    signature: 's~',
    change: colorChange('background'),
    read: (style) => style.background ?? '#ffffff',
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    signature: 's~',
    change: colorChange('color'),
    read: (style) => style.color ?? '#000000',
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    signature: 's~',
    change: flag('bold', 'bold'),
    read: (style) => (style.bold ? 'bold' : 'normal'),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    signature: 's~',
    change: flag('italic', 'italic'),
    read: (style) => (style.italic ? 'italic' : 'normal'),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    signature: 'n',
    change: (value: number) => ({ fontSize: value }),
    read: (style) => style.fontSize ?? 10,
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    signature: 's~',
    change: (value: string | null) => ({ fontFamily: value }),
    read: (style) => style.fontFamily ?? 'Arial',
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    signature: 's~',
    change: oneOf('horizontal', ['left', 'center', 'right']),
    read: (style) => style.horizontal ?? 'general',
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    signature: 's~',
    change: oneOf('vertical', ['top', 'middle', 'bottom']),
    read: (style) => style.vertical ?? 'bottom',
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    signature: 'b',
    change: (value: boolean) => ({ wrap: value ? true : null }),
    read: (style) => style.wrap !== false,
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    signature: '#WrapStrategy~',
    change: (value: { name(): string } | null) => ({ wrap: value?.name() === 'WRAP' ? true : null }),
    read: (style) => (style.wrap ? 'WRAP' : 'OVERFLOW'),
  },
];

function paint(range: RangeState, change: (dr: number, dc: number) => StyleChange, isUniform: boolean): void {
  assertUnprotected(range);
  changeStyles(bookNow(), sheetOf(range), range.area, change, isUniform);
}

function methodsOf({ one, many, signature, change, read }: Property): [string, Method<RangeState>][] {
  return [
    [
      `get${one}`,
      gives(
        '',
        (range) => mapStyles({ ...range, area: { ...range.area, rows: 1, columns: 1 } }, read)[0]![0],
      ),
    ],
    [`get${many}`, gives('', (range) => mapStyles(range, read))],
    [
      `set${one}`,
      chains(signature, (range, value: unknown) => paint(range, () => change(value as never), true)),
    ],
    [
      `set${many}`,
      chains(tableOf(signature), (range, table: never[][]) => {
        assertShape(range, table);
        paint(range, (dr, dc) => change(table[dr]![dc]!), false);
      }),
    ],
  ];
}

const tableOf = (signature: string): string => signature.replace(/~?$/, (nullable) => `[][]${nullable}`);

/** Clears formats of cells; validations, conditional formats, notes and values stay. */
export function clearFormats(range: RangeState): void {
  const reset: StyleChange = {
    numberFormat: null,
    bold: null,
    italic: null,
    underline: null,
    strike: null,
    fontFamily: null,
    fontSize: null,
    color: null,
    background: null,
    horizontal: null,
    vertical: null,
    wrap: null,
    border: null,
  };
  paint(range, () => reset, true);
}

/** Takes values and formulas away without asking validations. */
export function clearContents(range: RangeState): void {
  assertUnprotected(range);
  const sheet = sheetOf(range);
  changeCells(bookNow(), sheet, range.area, (cell) => ({
    ...(cell.style === undefined ? {} : { style: cell.style }),
    ...(cell.note ? { note: cell.note } : {}),
  }));
}

type Names<T extends string> = `get${T}` | `get${T}s` | `set${T}` | `set${T}s`;
type FormatName = Names<
  'NumberFormat' | 'Background' | 'FontColor' | 'FontWeight' | 'FontStyle' | 'FontSize'
>;
type OtherName =
  | Names<'HorizontalAlignment' | 'VerticalAlignment' | 'Wrap'>
  | 'getFontFamily'
  | 'getFontFamilies'
  | 'setFontFamily'
  | 'setFontFamilies'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies';

export const formatMethods = {
  ...(Object.fromEntries(PROPERTIES.flatMap(methodsOf)) as Record<
    FormatName | OtherName,
    Method<RangeState>
  >),
  setFontLine: chains('s~', (range: RangeState, line: string | null) =>
    paint(
      range,
      () => ({
        underline: line === 'underline' ? true : null,
        strike: line === 'line-through' ? true : null,
      }),
      true,
    ),
  ),
  setBorder: chains(
    'b~ b~ b~ b~ b~ b~ | b~ b~ b~ b~ b~ b~ s~ #BorderStyle~',
    (range: RangeState, ...sides: (boolean | null)[]) => {
      const on = sides.slice(0, 6).some((side) => side === true);
      paint(range, () => ({ border: on ? true : null }), true);
    },
  ),
  clearFormat: chains('', clearFormats),
  clear: chains(' | o', (range: RangeState, options?: ClearOptions) => clear(range, options)),
};

export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

function clear(range: RangeState, options: ClearOptions = {}): void {
  if (options.commentsOnly || options.validationsOnly) {
    refuse('Range.clear с такими параметрами не поддерживается локальной версией.');
  }
  if (!options.formatOnly) clearContents(range);
  if (!options.contentsOnly) clearFormats(range);
}
