import type { ZipFile } from '../docx-file';
import { type PlanLine, SAME_AS_ABOVE } from './plan-lines';
import { type WordNumbers, wordNumbers } from './word-numbers';
import { attributeOf, childOf, childrenOf, nameOf, ownText, parseXml, type XmlNode } from './xml-tree';

/** Wrappers whose content stands in the text as if they were not there. */
const WRAPPERS = ['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'hyperlink', 'fldSimple'];
const BREAKS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Paragraphs and table rows of a .docx in their order; throws when its main part is missing or is no XML. */
export function linesOfWord(zip: ZipFile): PlanLine[] {
  const part = (name: string): XmlNode | null => {
    const file = zip.files[`word/${name}.xml`];
    return file ? parseXml(file.asText()) : null;
  };
  const body = childOf(part('document'), 'body');
  if (!body) throw new Error('no body');
  return linesOf(body, wordNumbers(part('numbering'), part('styles')));
}

/** A change of alignment, and a table, part blocks of text from each other by an empty line. */
function linesOf(body: XmlNode, numbers: WordNumbers): PlanLine[] {
  const lines: PlanLine[] = [];
  let look = '';
  for (const node of blocksOf(body)) {
    const next = nameOf(node) === 'tbl' ? 'table' : alignmentOf(node);
    if (next !== look && lines.length > 0) lines.push(['']);
    look = next;
    if (nameOf(node) === 'tbl') lines.push(...rowsOf(node, numbers));
    else for (const line of paragraphText(node, numbers).split('\n')) lines.push([line]);
  }
  return lines;
}

const alignmentOf = (paragraph: XmlNode): string =>
  attributeOf(childOf(childOf(paragraph, 'pPr'), 'jc'), 'val') ?? 'left';

/** Paragraphs and tables, also those inside wrappers. */
function blocksOf(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (['p', 'tbl'].includes(nameOf(child))) return [child];
    return WRAPPERS.includes(nameOf(child)) ? blocksOf(child) : [];
  });
}

function inside(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return WRAPPERS.includes(nameOf(child)) ? inside(child, name) : [];
  });
}

function rowsOf(table: XmlNode, numbers: WordNumbers): PlanLine[] {
  return inside(table, 'tr').map((row) => {
    const before = Number(attributeOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 'val') ?? 0);
    const cells = inside(row, 'tc').flatMap((cell) => {
      const properties = childOf(cell, 'tcPr');
      const merge = childOf(properties, 'vMerge');
      const goesOn = merge !== null && attributeOf(merge, 'val') !== 'restart';
      const text = goesOn ? SAME_AS_ABOVE : cellText(cell, numbers);
      const span = Number(attributeOf(childOf(properties, 'gridSpan'), 'val') ?? 1);
      return [text, ...Array.from({ length: Math.max(0, span - 1) }, () => '')];
    });
    return [...Array.from({ length: before }, () => ''), ...cells];
  });
}

/** Lines of a cell; a table inside it is read row by row. A lone number of an empty paragraph is the row's number. */
function cellText(cell: XmlNode, numbers: WordNumbers): string {
  const lines = blocksOf(cell).flatMap((block) =>
    nameOf(block) === 'tbl'
      ? rowsOf(block, numbers).map((cells) => cells.filter((text) => text !== '').join(' '))
      : paragraphText(block, numbers, true),
  );
  const said = lines.filter((line) => !/^(?:\d+[.)]?|-)?\s*$/.test(line));
  const text =
    said.length === 0
      ? lines.join('\n')
      : lines.filter((line, at) => at === 0 || said.includes(line) || line === '').join('\n');
  return text.replace(/\s+$/, '');
}

function paragraphText(paragraph: XmlNode, numbers: WordNumbers, inCell = false): string {
  const number = numbers.next(childOf(paragraph, 'pPr'));
  const text = runsText(paragraph)
    .replace(/\u00ad/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
  if (text === '') return inCell ? number.trim() : '';
  return number + text;
}

/** What a reader sees: text struck out, moved away or kept for older programs is not there. */
function runsText(node: XmlNode): string {
  return childrenOf(node)
    .map((child) => {
      const name = nameOf(child);
      if (name === 't') return ownText(child);
      if (name in BREAKS) return BREAKS[name];
      if (['pPr', 'rPr', 'del', 'moveFrom', 'Fallback', 'instrText', 'delText'].includes(name)) return '';
      return name === 'p' ? `\n${runsText(child)}` : runsText(child);
    })
    .join('');
}
