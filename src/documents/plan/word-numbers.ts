import { attributeOf, childOf, childrenOf, nameOf, type XmlNode } from './xml-tree';

interface Level {
  readonly start: number;
  readonly format: string;
  /** «%1.%2.» */
  readonly text: string;
}

interface List {
  /** Lists with one name go on counting. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Gives the paragraphs of automatic lists the numbers that Word shows but does not write. */
export interface WordNumbers {
  /** «3.2. », «– » or nothing, for the next paragraph of the document. */
  next(properties: XmlNode | null): string;
}

const BULLET = '- ';

/** `numbering` and `styles` are the parts of the document, `null` where it has none. */
export function wordNumbers(numbering: XmlNode | null, styles: XmlNode | null): WordNumbers {
  const lists = numbering ? listsOf(numbering) : new Map<string, List>();
  const byStyle = styles ? numbersOfStyles(styles) : new Map<string, XmlNode>();
  const counts = new Map<string, number[]>();
  return {
    next(properties) {
      const style = byStyle.get(attributeOf(childOf(properties, 'pStyle'), 'val') ?? '') ?? null;
      const own = childOf(properties, 'numPr');
      const id = childValue(own, 'numId') ?? childValue(style, 'numId');
      const list = id === null ? undefined : lists.get(id);
      if (!list) return '';
      const depth = Number(childValue(own, 'ilvl') ?? childValue(style, 'ilvl') ?? 0);
      const level = list.levels.get(depth);
      if (!level || level.format === 'none') return '';
      if (level.format === 'bullet') return BULLET;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, counted(count, depth, list.levels));
      return `${shown(level.text, counts.get(list.counter)!, list.levels)} `;
    },
  };
}

const childValue = (node: XmlNode | null, name: string): string | null =>
  attributeOf(childOf(node, name), 'val');

/** One more at its depth; deeper levels begin anew, levels above that were never shown count as begun. */
function counted(count: readonly number[], depth: number, levels: List['levels']): number[] {
  const start = (at: number): number => levels.get(at)?.start ?? 1;
  const above = Array.from({ length: depth }, (_, at) => count[at] ?? start(at));
  return [...above, (count[depth] ?? start(depth) - 1) + 1];
}

const shown = (text: string, count: readonly number[], levels: List['levels']): string =>
  text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return inFormat(count[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';

function inFormat(value: number, format: string): string {
  const letter = (alphabet: string): string => alphabet[(value - 1) % alphabet.length]!;
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = romanOf(value);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  if (format === 'russianLower') return letter(LETTERS);
  if (format === 'russianUpper') return letter(LETTERS).toUpperCase();
  if (format === 'lowerLetter') return letter('abcdefghijklmnopqrstuvwxyz');
  if (format === 'upperLetter') return letter('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return String(value);
}

function romanOf(value: number): string {
  const part = ROMAN.find(([size]) => size <= value);
  return part ? part[1] + romanOf(value - part[0]) : '';
}

function listsOf(numbering: XmlNode): Map<string, List> {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  for (const node of childrenOf(numbering)) {
    if (nameOf(node) === 'abstractNum')
      abstract.set(attributeOf(node, 'abstractNumId') ?? '', levelsOf(childrenOf(node)));
    if (nameOf(node) !== 'num') continue;
    const id = attributeOf(node, 'numId') ?? '';
    const base = childValue(node, 'abstractNumId') ?? '';
    const overrides = childrenOf(node).filter((child) => nameOf(child) === 'lvlOverride');
    const levels = new Map([...(abstract.get(base) ?? []), ...levelsOf(overrides.flatMap(childrenOf))]);
    for (const override of overrides) {
      const at = Number(attributeOf(override, 'ilvl'));
      const start = childValue(override, 'startOverride');
      const level = levels.get(at);
      if (start !== null && level) levels.set(at, { ...level, start: Number(start) });
    }
    lists.set(id, { counter: overrides.length > 0 ? `own ${id}` : `shared ${base}`, levels });
  }
  return lists;
}

const levelsOf = (nodes: readonly XmlNode[]): Map<number, Level> =>
  new Map(
    nodes
      .filter((node) => nameOf(node) === 'lvl')
      .map((node) => [
        Number(attributeOf(node, 'ilvl')),
        {
          start: Number(childValue(node, 'start') ?? 1),
          format: childValue(node, 'numFmt') ?? 'decimal',
          text: childValue(node, 'lvlText') ?? '',
        },
      ]),
  );

function numbersOfStyles(styles: XmlNode): Map<string, XmlNode> {
  const found = new Map<string, XmlNode>();
  for (const style of childrenOf(styles)) {
    const numbers = childOf(childOf(style, 'pPr'), 'numPr');
    if (numbers) found.set(attributeOf(style, 'styleId') ?? '', numbers);
  }
  return found;
}
