import PizZip from 'pizzip';
import type { FileName } from './file-book';

/**
 * What the engine would spoil while reading is taken out of its way beforehand:
 * - it turns numbers under a date format into Date objects, rounding them to milliseconds and losing large ones:
 *   date formats are marked so that it does not know them;
 * - it cuts font sizes to whole numbers: they are given to it a hundredfold;
 * - it takes for set by hand every row height, also those that only tell how high the text happened to be;
 * - it unfolds named ranges cell by cell (a print area over whole columns is millions): they are read here.
 */
export interface PreparedFile {
  bytes: Uint8Array;
  names: FileName[];
  /** How many sheets the workbook says it has; the engine passes over those it does not find. */
  sheetCount: number;
  /** Serial numbers of this file count from 1904. */
  from1904: boolean;
  defaultFont: { family?: string; size?: number };
  /** Colours of the theme, `#rrggbb`, in the order styles number them. */
  theme: string[];
}

/** Put before every number format: as a «text» format it is no date to the engine. */
const MARK = '@\u00a6';
const NEW_ID = 9000;
export const FONT_SCALE = 100;

/** Built-in date formats by number, as a Russian Excel shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: Record<number, string> = {
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

export function prepareForReading(bytes: Uint8Array): PreparedFile {
  const zip = new PizZip(bytes);
  const text = (path: string) => zip.file(path)?.asText() ?? '';
  const workbook = text('xl/workbook.xml');
  const styles = text('xl/styles.xml');
  if (styles) zip.file('xl/styles.xml', scaleFonts(markFormats(styles)));
  for (const { name } of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const sheet = text(name);
    const kept = sheet.replace(/<row\b[^>]*>/g, withoutAutomaticHeight);
    if (kept.length !== sheet.length) zip.file(name, kept);
  }
  zip.file('xl/workbook.xml', workbook.replace(/<definedNames>.*?<\/definedNames>/s, ''));
  return {
    // The engine unpacks it at once: packing would be for nothing.
    bytes: zip.generate({ type: 'uint8array', compression: 'STORE' }),
    names: definedNames(workbook),
    sheetCount: text('xl/_rels/workbook.xml.rels').match(/\/relationships\/worksheet"/g)?.length ?? 0,
    from1904: /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook),
    defaultFont: defaultFont(styles),
    theme: themeColors(text('xl/theme/theme1.xml')),
  };
}

/** The number format as the file has it, without the escapes and the tail Excel adds to dates. */
export function plainFormat(format: string): string {
  const own = format.startsWith(MARK) ? format.slice(MARK.length) : format;
  if (!/[dmyhs]/i.test(own.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return own;
  return own.replace(/\\([ ./:,-])/g, '$1').replace(/;@$/, '');
}

function markFormats(styles: string): string {
  const used = new Set<number>();
  const marked = styles
    .replace(/(<numFmt\b[^>]*?\bformatCode=")/g, `$1${MARK}`)
    .replace(/(<xf\b[^>]*?\bnumFmtId=")(\d+)(?=")/g, (whole, before: string, id: string) => {
      if (!(Number(id) in BUILT_IN_DATES)) return whole;
      used.add(Number(id));
      return `${before}${NEW_ID + Number(id)}`;
    });
  if (used.size === 0) return marked;
  const added = [...used]
    .map((id) => `<numFmt numFmtId="${NEW_ID + id}" formatCode="${MARK}${BUILT_IN_DATES[id]}"/>`)
    .join('');
  return /<numFmts\b[^>]*[^/]>/.test(marked)
    ? marked.replace(/<numFmts\b[^>]*>/, (open) => open + added)
    : marked.replace(/(<styleSheet\b[^>]*>)(<numFmts\b[^>]*\/>)?/, `$1<numFmts>${added}</numFmts>`);
}

function scaleFonts(styles: string): string {
  return styles.replace(
    /(<sz\b[^>]*\bval=")([\d.]+)/g,
    (_, before: string, size: string) => before + Math.round(Number(size) * FONT_SCALE),
  );
}

function withoutAutomaticHeight(row: string): string {
  return /\bcustomHeight="(1|true)"/.test(row) ? row : row.replace(/\sht="[^"]*"/, '');
}

function definedNames(workbook: string): FileName[] {
  const items = workbook.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g);
  return [...items].flatMap(([, attributes = '', reference = '']) => {
    const name = unescapeXml(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const internal = name.startsWith('_xlnm') || /\bhidden="(1|true)"/.test(attributes);
    return name === '' || internal ? [] : [{ name, reference: unescapeXml(reference) }];
  });
}

function defaultFont(styles: string): PreparedFile['defaultFont'] {
  const font = /<fonts\b[^>]*>\s*<font\b[^>]*>(.*?)<\/font>/s.exec(styles)?.[1] ?? '';
  const family = /<name\b[^>]*\bval="([^"]*)"/.exec(font)?.[1];
  const size = /<sz\b[^>]*\bval="([^"]*)"/.exec(font)?.[1];
  return {
    ...(family === undefined ? {} : { family: unescapeXml(family) }),
    ...(size === undefined ? {} : { size: Number(size) }),
  };
}

/** The theme lists dark 1, light 1, dark 2, light 2; styles number them light first. */
function themeColors(theme: string): string[] {
  const scheme = /<a:clrScheme\b.*?<\/a:clrScheme>/s.exec(theme)?.[0] ?? '';
  const colors = [...scheme.matchAll(/(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/g)].map(
    ([, hex = '']) => `#${hex.toLowerCase()}`,
  );
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest].filter((color) => color !== undefined);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, body: string) => {
    if (numeric) return String.fromCodePoint(Number.parseInt(body, numeric === '#x' ? 16 : 10));
    return ENTITIES[body] ?? whole;
  });
}
