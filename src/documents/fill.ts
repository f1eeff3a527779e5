import Docxtemplater, { type DXT } from 'docxtemplater';
import { isBalanced, openDocx, packDocx, type ZipFile } from './docx-file';
import { scanTags } from './scan-tags';
import { canonical, lookUp, parseTag, pathText, showThrough, type Tag } from './tags';
import type { TemplateProblem } from './template-problems';
import { withPlainBreaks } from './tidy';
import { type DocumentData, isFilled, isLeaf, isList, showLeaf, type Value } from './values';

export type Filled =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a template. Either a finished .docx without a single tag left, or the reasons why not; never both.
 * Values are shown as they are, line breaks in them become line breaks of the document. Same template and
 * same data give the same bytes. Pure and synchronous; needs nothing but the language (no Buffer, no timers).
 */
export function fillTemplate(bytes: Uint8Array, data: DocumentData): Filled {
  const opened = openDocx(bytes);
  if (!opened.ok) return { ok: false, problems: [{ code: opened.code }] };
  const { problems } = scanTags(opened.paragraphs);
  if (problems.length > 0) return { ok: false, problems };
  const wrong = renderTags(opened.zip, data);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  if (!isWhole(opened.zip)) return { ok: false, problems: [{ code: 'damaged' }] };
  return { ok: true, bytes: packDocx(opened.zip) };
}

/** Puts the data into the tags of a document or of slides; the reasons why it could not, when there are some. */
export function renderTags(zip: ZipFile, data: DocumentData): readonly TemplateProblem[] {
  const unknown: TemplateProblem[] = [];
  const torn = compileAndRender(zip, canonicalData(data) as DocumentData, unknown);
  return [...torn, ...unknown];
}

/** Whether all that was written can be read back: a document that Word cannot open is no document. */
const isWhole = (zip: ZipFile): boolean =>
  Object.values(zip.files).every((file) => !file.name.endsWith('.xml') || isBalanced(file.asText()));

/** What docxtemplater says about blocks that cross borders of cells, rows or paragraphs; the zip is not changed. */
export function compileProblems(zip: ZipFile): readonly TemplateProblem[] {
  try {
    compile(zip, () => undefined, []);
    return [];
  } catch (error) {
    return tornBlocks(error);
  }
}

function compileAndRender(
  zip: ZipFile,
  data: DocumentData,
  unknown: TemplateProblem[],
): readonly TemplateProblem[] {
  try {
    compile(zip, showIn, unknown).render(data);
    return [];
  } catch (error) {
    return tornBlocks(error);
  }
}

/** A tag as docxtemplater keeps it. */
interface Placeholder {
  readonly value: string;
  readonly module?: string;
  readonly asks?: boolean;
}

const NOWHERE = { part: 'body', inTable: false, paragraph: '' } as const;

type Getter = (scope: Value, tag: Tag, part: Placeholder) => unknown;

const isBlock = (part: Placeholder): boolean => part.module === 'loop';

function compile(zip: ZipFile, get: Getter, unknown: TemplateProblem[]): Docxtemplater {
  return new Docxtemplater(zip, {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    modules: [forgivingBlocks()],
    parser: (source: string, meta?: { readonly tag: Placeholder }) => {
      const tag = parseTag(source);
      return { get: (scope: Value) => get(scope, tag, meta!.tag) };
    },
    nullGetter: (part) => {
      unknown.push({
        code: 'unknown-tag',
        tag: `{{${part.value}}}`,
        nearest: null,
        ...NOWHERE,
      });
      return isBlock(part) ? [] : '';
    },
  });
}

const BLOCK_ENDS = {
  '#': { location: 'start', inverted: false, expandTo: 'auto' },
  '^': { location: 'start', inverted: true, expandTo: 'auto' },
  '/': { location: 'end' },
} as const;

/** How docxtemplater is told of a tag that begins or ends a block. */
function blockTag(source: string, end: (typeof BLOCK_ENDS)[keyof typeof BLOCK_ENDS]): object {
  const { path, asks } = parseTag(source);
  return { ...end, value: pathText(path), asks, priority: 1 };
}

/**
 * docxtemplater compares the names in the two tags of a block letter by letter; people do not. The names are
 * brought to one spelling before it looks at them. (Its types know no regular expressions as prefixes.)
 */
const forgivingBlocks = (): DXT.Module =>
  ({
    name: 'ForgivingBlocks',
    matchers: () =>
      Object.entries(BLOCK_ENDS).map(([prefix, end]) => [
        new RegExp(`^\\s*\\${prefix}\\s*(.*?)\\s*$`),
        'loop',
        ([source]: readonly string[]) => blockTag(source!, end),
      ]),
  }) as unknown as DXT.Module;

/** The value of a tag in one scope; `undefined` sends docxtemplater to the scope around it. */
function showIn(scope: Value, tag: Tag, part: Placeholder): unknown {
  const value = lookUp(scope, tag.path);
  if (value === undefined) return undefined;
  if (isBlock(part)) return part.asks ? isFilled(value) : blockScope(value);
  if (isLeaf(value)) return printed(showThrough(value, tag.filters));
  return isList(value) && value.every(isLeaf) ? printed(value.map(showLeaf).join(', ')) : undefined;
}

/** A list repeats the block, a record fills it with its fields, a value only lets it appear. */
const blockScope = (value: Value): unknown =>
  isList(value) || (!isLeaf(value) && isFilled(value)) ? value : isFilled(value);

/** What a line must not tear: «№ 5», «2 000», «и. о.», «от 02.09.2026», «учебный год», «А.-М. П.». */
const UNTORN: readonly (readonly [RegExp, string])[] = [
  [/№ (?=\S)/g, '№\u00a0'],
  [/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0'],
  [/(?<![\p{L}\d])([Ии]\.) (о\.) (?=\p{L})/gu, '$1\u00a0$2\u00a0'],
  [/(?<![\p{L}\d])(от|до|по|с) (?=\d\d\.\d\d\.\d{4})/gu, '$1\u00a0'],
  [/учебный год/g, 'учебный\u00a0год'],
  [/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.)/gu, '\u00a0'],
  [/(?<=\p{Lu}\p{Ll}?\.)-(?=\p{Lu}\p{Ll}?\.)/gu, '\u2011'],
];

/** One kind of line break, no tabs, and nothing torn by the end of a line that is read as one. */
const printed = (text: string): string =>
  UNTORN.reduce(
    (shown, [torn, kept]) => shown.replace(torn, kept),
    withPlainBreaks(text).replace(/\t/g, ' '),
  );

/** Brings the names of all fields to one spelling, so that tags find them. */
function canonicalData(value: Value): Value {
  if (isLeaf(value)) return value;
  if (isList(value)) return value.map(canonicalData);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [canonical(name), canonicalData(inner)]),
  );
}

interface CompileError {
  readonly properties?: { readonly xtag?: string; readonly errors?: readonly CompileError[] };
}

function tornBlocks(error: unknown): readonly TemplateProblem[] {
  const { properties } = error as CompileError;
  if (!properties) throw error;
  const errors = properties.errors ?? [error as CompileError];
  return errors.map(
    ({ properties: inner }): TemplateProblem =>
      inner?.xtag ? { code: 'block-torn', tag: `{{${inner.xtag}}}`, ...NOWHERE } : { code: 'damaged' },
  );
}
