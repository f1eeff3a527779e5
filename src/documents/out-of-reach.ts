import { type Part, partOfFile, plainText, type ZipFile } from './docx-file';
import type { ProblemPlace } from './template-problems';

const TAG = /\{\{[^{}]*\}\}/g;

/** A field of Word: its instruction lies in pieces between two marks, or in one attribute. */
const FIELD = /w:fldCharType="begin"(.*?)w:fldCharType="(?:separate|end)"/gs;
const INSTRUCTION = /<w:instrText(?:\s[^>]*)?>([^<]*)</g;
const SIMPLE_FIELD = /<w:fldSimple\s[^>]*w:instr="([^"]*)"/g;
const DRAWN = /<a:t(?:\s[^>]*)?>([^<]*)</g;
const ADDRESS = /<Relationship\s[^>]*Target="([^"]*)"/g;

const groups = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, group]) => group!);

const fieldsOf = (xml: string): string[] => [
  ...groups(xml, FIELD).map((field) => groups(field, INSTRUCTION).join('')),
  ...groups(xml, SIMPLE_FIELD),
];

const drawnText = (xml: string): string => groups(xml, DRAWN).join('');

/** Tags where nothing fills them: in addresses of links, in fields of Word, in charts and diagrams. */
export function tagsOutOfReach(zip: ZipFile): ({ tag: string } & ProblemPlace)[] {
  return Object.values(zip.files).flatMap((file) => {
    const { name } = file;
    if (!/^word\/.*\.(?:xml|rels)$/.test(name)) return [];
    const xml = file.asText();
    const texts = name.endsWith('.rels')
      ? groups(xml, ADDRESS).map((address) => address.replace(/%7B/gi, '{').replace(/%7D/gi, '}'))
      : [...fieldsOf(xml), drawnText(xml)];
    return texts.flatMap((text) => placed(plainText(text), partOfFile(name) ?? 'body'));
  });
}

const placed = (text: string, part: Part): ({ tag: string } & ProblemPlace)[] =>
  (text.match(TAG) ?? []).map((tag) => ({ tag, part, inTable: false, paragraph: text.trim() }));
