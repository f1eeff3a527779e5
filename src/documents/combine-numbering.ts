const ABSTRACT = /<w:abstractNum\b[^>]*?w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g;
const LIST = /<w:num\b[^>]*?w:numId="(\d+)"[^>]*>[\s\S]*?<\/w:num>/g;
const USED = /(<w:numId\b[^>]*?w:val=")(\d+)(")/g;
const STYLE = /<w:style\b[\s\S]*?<\/w:style>/g;

export interface Numbering {
  /** The body of the document `at` with lists of its own, which count from their beginning. */
  renumbered(body: string, at: number): string;
  /** The part with the lists of all documents so far. */
  xml(): string;
}

interface List {
  readonly definition: string;
  readonly list: string;
  readonly abstractId: string;
}

/**
 * Lists of documents that come from one template. The first document keeps them; each other gets copies. `null` when
 * a style numbers paragraphs of theirs or a list leans on one: then the numbers would run on.
 */
export function numberingOf(xml: string, styles: string, bodies: readonly string[]): Numbering | null {
  if (isNumberedByStyle(styles, bodies) || /<w:(?:numStyleLink|styleLink)\b/.test(xml)) return null;
  const definitions = new Map([...xml.matchAll(ABSTRACT)].map((match) => [match[1]!, match[0]]));
  const lists = listsOf(xml, definitions);
  const highest = (ids: Iterable<string>): number => Math.max(0, ...[...ids].map(Number));
  let [lastList, lastDefinition] = [highest(lists.keys()), highest(definitions.keys())];
  const added = { definitions: '', lists: '' };

  function copyOf({ definition, list, abstractId }: List, id: string): string {
    lastList += 1;
    lastDefinition += 1;
    const unlike = lastDefinition.toString(16).toUpperCase().padStart(8, '5');
    added.definitions += definition
      .replace(`w:abstractNumId="${abstractId}"`, `w:abstractNumId="${lastDefinition}"`)
      .replace(/(<w:nsid\b[^>]*?w:val=")[^"]*/, `$1${unlike}`);
    added.lists += list
      .replace(`w:numId="${id}"`, `w:numId="${lastList}"`)
      .replace(/(<w:abstractNumId\b[^>]*?w:val=")\d+/, `$1${lastDefinition}`);
    return String(lastList);
  }

  return {
    renumbered(body, at) {
      if (at === 0) return body;
      const own = new Map<string, string>();
      return body.replace(USED, (whole, before: string, id: string, after: string) => {
        const list = lists.get(id);
        if (!list) return whole;
        const copy = own.get(id) ?? copyOf(list, id);
        own.set(id, copy);
        return before + copy + after;
      });
    },
    /** Definitions come before lists (ISO/IEC 29500-1, 17.9). */
    xml() {
      const at = /<w:num\b/.exec(xml)?.index ?? xml.lastIndexOf('</w:numbering>');
      const all = xml.slice(0, at) + added.definitions + xml.slice(at);
      return lastListEnd(all, added.lists);
    },
  };
}

function isNumberedByStyle(styles: string, bodies: readonly string[]): boolean {
  const numbered = numberedStyles(styles);
  return bodies.some((body) =>
    [...body.matchAll(/<w:pStyle\b[^>]*?w:val="([^"]*)"/g)].some(([, id]) => numbered.has(id!)),
  );
}

/** Lists by their ids; one without a definition is left out. */
const listsOf = (xml: string, definitions: ReadonlyMap<string, string>): ReadonlyMap<string, List> =>
  new Map(
    [...xml.matchAll(LIST)].flatMap(([list, id]): [string, List][] => {
      const abstractId = /<w:abstractNumId\b[^>]*?w:val="(\d+)"/.exec(list)?.[1] ?? '';
      const definition = definitions.get(abstractId);
      return definition === undefined ? [] : [[id!, { definition, list, abstractId }]];
    }),
  );

/** Styles that number their paragraphs, by themselves or by the style they are based on. */
function numberedStyles(xml: string): ReadonlySet<string> {
  const styles = (xml.match(STYLE) ?? []).map((style) => ({
    id: /\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    base: /<w:basedOn\b[^>]*?w:val="([^"]*)"/.exec(style)?.[1] ?? '',
    own: /<w:numPr>(?:(?!<\/w:numPr>)[\s\S])*<w:numId\b[^>]*?w:val="[1-9]/.test(style),
  }));
  const found = new Set(styles.filter(({ own }) => own).map(({ id }) => id));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id, base } of styles) if (found.has(base)) found.add(id);
  }
  return found;
}

function lastListEnd(xml: string, lists: string): string {
  const last = xml.lastIndexOf('</w:num>');
  const at = last >= 0 ? last + '</w:num>'.length : xml.lastIndexOf('</w:numbering>');
  return xml.slice(0, at) + lists + xml.slice(at);
}
