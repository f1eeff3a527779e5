import Docxtemplater, { type DXT } from 'docxtemplater';
import { openDocx, type ZipFile } from './docx-file';
import { scanTags } from './scan-tags';
import { canonical, lookUp, parseTag, pathText, showThrough, type Tag } from './tags';
import type { TemplateProblem } from './template-problems';
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
  const unknown: TemplateProblem[] = [];
  const torn = compileAndRender(opened.zip, canonicalData(data) as DocumentData, unknown);
  if (torn.length > 0 || unknown.length > 0) return { ok: false, problems: [...torn, ...unknown] };
  return { ok: true, bytes: pack(opened.zip) };
}

/** What docxtemplater says about blocks that cross borders of cells, rows or paragraphs; the zip is not changed. */
export function compileProblems(bytes: Uint8Array): readonly TemplateProblem[] {
  const opened = openDocx(bytes);
  if (!opened.ok) return [{ code: opened.code }];
  try {
    compile(opened.zip, () => undefined, []);
    return [];
  } catch (error) {
    return tornBlocks(error);
  }
}

function compileAndRender(zip: ZipFile, data: DocumentData, unknown: TemplateProblem[]): readonly TemplateProblem[] {
  try {
    compile(zip, showIn, unknown).render(data);
    return [];
  } catch (error) {
    return tornBlocks(error);
  }
}

type Getter = (scope: Value, tag: Tag, asBlock: boolean) => unknown;

const isBlock = (part: { readonly module?: string }): boolean => part.module === 'loop';

function compile(zip: ZipFile, get: Getter, unknown: TemplateProblem[]): Docxtemplater {
  return new Docxtemplater(zip, {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    modules: [forgivingBlocks()],
    parser: (source: string, meta?: { readonly tag: DXT.Part }) => {
      const tag = parseTag(source);
      return { get: (scope: Value) => get(scope, tag, isBlock(meta!.tag)) };
    },
    nullGetter: (part) => {
      unknown.push({ code: 'unknown-tag', tag: `{{${part.value}}}`, nearest: null, part: 'body', paragraph: '' });
      return isBlock(part) ? [] : '';
    },
  });
}

const BLOCK_ENDS = {
  '#': { location: 'start', inverted: false, expandTo: 'auto' },
  '^': { location: 'start', inverted: true, expandTo: 'auto' },
  '/': { location: 'end' },
} as const;

/**
 * docxtemplater compares the names in the two tags of a block letter by letter; people do not. The names are
 * brought to one spelling before it looks at them. (Its types know no regular expressions as prefixes.)
 */
const forgivingBlocks = (): DXT.Module =>
  ({
  name: 'ForgivingBlocks',
  matchers: () =>
    Object.entries(BLOCK_ENDS).map(([prefix, end]) => [
      new RegExp(`^\\s*\\${prefix}(.*)$`),
      'loop',
      (match: readonly string[]) => ({ ...end, value: pathText(parseTag(match[0]!).path), priority: 1 }),
    ]),
} as unknown as DXT.Module);

/** The value of a tag in one scope; `undefined` sends docxtemplater to the scope around it. */
function showIn(scope: Value, tag: Tag, asBlock: boolean): unknown {
  const value = lookUp(scope, tag.path);
  if (value === undefined) return undefined;
  if (asBlock) return isList(value) ? value : blockScope(value);
  if (isList(value)) return value.every(isLeaf) ? value.map(showLeaf).map(oneKindOfBreaks).join(', ') : undefined;
  return isLeaf(value) ? oneKindOfBreaks(showThrough(value, tag.filters)) : undefined;
}

/** A block about a record is filled with its fields, a block about a value only appears or not. */
const blockScope = (value: Value): unknown => (isLeaf(value) || !isFilled(value) ? isFilled(value) : value);

const oneKindOfBreaks = (text: string): string => text.replace(/\r\n?|[\u000b\u2028\u2029]/g, '\n').replace(/\t/g, ' ');

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
  return errors.map(({ properties: inner }): TemplateProblem =>
    inner?.xtag
      ? { code: 'block-torn', tag: `{{${inner.xtag}}}`, part: 'body', paragraph: '' }
      : { code: 'damaged' },
  );
}

/** New entries get the date of the template's own, so that equal documents are equal bytes. */
function pack(zip: ZipFile): Uint8Array {
  const entries = Object.values(zip.files);
  const first = entries.find((entry) => entry.name === '[Content_Types].xml') ?? entries[0]!;
  for (const entry of entries) entry.date = first.date;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
