import type { ZipFile } from '../docx-file';

export const NUMBERING = 'word/numbering.xml';

/** The definition of a list: its own XML and that of its look. */
interface Definition {
  readonly num: string;
  readonly abstract: string;
}

/** Numbered lists of a document that takes in points of others. */
export interface Lists {
  /** The list that numbers the points; `null` when they are numbered by hand or not at all. */
  readonly main: string | null;
  /** The list the first point belongs to: another of the same look when it says where to start. */
  readonly first: string | null;
  /** The part with the definitions; grows with those taken in. */
  xml: string;
}

const NUM_ID = /<w:numId w:val="([1-9]\d*)"\/>/g;
const NUM = /<w:num\s[^>]*w:numId="(\d+)"[^>]*>.*?<\/w:num>/gs;
const ABSTRACT = /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"[^>]*>.*?<\/w:abstractNum>/gs;
const ABSTRACT_REF = /<w:abstractNumId w:val="(\d+)"\/>/;

/** The list a text uses most; the first of equals. */
function mostUsed(points: string): string | null {
  const uses = new Map<string, number>();
  for (const [, id] of points.matchAll(NUM_ID)) uses.set(id!, (uses.get(id!) ?? 0) + 1);
  const most = Math.max(...uses.values());
  return [...uses].find(([, count]) => count === most)?.[0] ?? null;
}

/** Lists of a document; `points` is the XML of all its points. */
export function listsOf(zip: ZipFile, points: string): Lists {
  const xml = zip.files[NUMBERING]?.asText() ?? '';
  const main = mostUsed(points);
  const alike = main === null ? [] : sameLook(xml, main);
  const first = [...points.matchAll(NUM_ID)].find(([, id]) => alike.includes(id!))?.[1] ?? main;
  return { main, first, xml };
}

/** Lists that count together with the given one: they share its look. */
function sameLook(xml: string, id: string): string[] {
  const lookOf = (num: string): string | undefined => ABSTRACT_REF.exec(num)?.[1];
  const lists = byId(xml, NUM);
  const look = lookOf(lists.get(id) ?? '');
  const alike = [...lists].filter(([, num]) => look !== undefined && lookOf(num) === look);
  return [id, ...alike.map(([other]) => other)];
}

/**
 * Points put in a new order, counted through: a list that says where to start would begin anew in the middle, so
 * only the first point belongs to it.
 */
export function countedThrough(lists: Lists, points: readonly string[]): string[] {
  const { main, first } = lists;
  if (main === null || first === null) return [...points];
  const alike = sameLook(lists.xml, main);
  let opening: string | null = first;
  return points.map((point) =>
    point.replace(NUM_ID, (whole, id: string) => {
      if (!alike.includes(id)) return whole;
      const list = opening ?? main;
      opening = null;
      return `<w:numId w:val="${list}"/>`;
    }),
  );
}

const byId = (xml: string, pattern: RegExp): Map<string, string> =>
  new Map([...xml.matchAll(pattern)].map(([whole, id]) => [id!, whole]));

const freeId = (ids: Iterable<string>): string => String(Math.max(0, ...[...ids].map(Number)) + 1);

function definitionOf(xml: string, id: string): Definition | null {
  const num = byId(xml, NUM).get(id);
  const abstract = byId(xml, ABSTRACT).get(ABSTRACT_REF.exec(num ?? '')?.[1] ?? '');
  return num && abstract ? { num, abstract } : null;
}

const inserted = (xml: string, at: number, more: string): string =>
  `${xml.slice(0, at)}${more}${xml.slice(at)}`;

/** Adds a list under a free number and returns it. Looks of lists stand before the lists. */
function add(lists: Lists, { num, abstract }: Definition): string {
  const numId = freeId(byId(lists.xml, NUM).keys());
  const abstractId = freeId(byId(lists.xml, ABSTRACT).keys());
  const look = abstract
    .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${abstractId}"`)
    .replace(/<w:nsid [^>]*\/>/, '');
  const list = num
    .replace(/w:numId="\d+"/, `w:numId="${numId}"`)
    .replace(ABSTRACT_REF, `<w:abstractNumId w:val="${abstractId}"/>`);
  const end = lists.xml.lastIndexOf('</w:numbering>');
  const firstList = lists.xml.search(/<w:num\s/);
  const lastList = lists.xml.lastIndexOf('</w:num>');
  const listsEnd = lastList < 0 ? end : lastList + '</w:num>'.length;
  lists.xml = inserted(inserted(lists.xml, listsEnd, list), firstList < 0 ? end : firstList, look);
  return numId;
}

/**
 * Text of another document with its numbers made to run on in this one: its points go into the list of the points
 * here, its other lists come along.
 */
export function withListsOf(host: Lists, text: string, from: Lists): string {
  const taken = new Map([['0', '0']]);
  if (from.main !== null && host.main !== null)
    for (const id of sameLook(from.xml, from.main)) taken.set(id, host.main);
  return text.replace(/<w:numPr>.*?<\/w:numPr>/gs, (whole) => {
    const id = /<w:numId w:val="(\d+)"\/>/.exec(whole)?.[1];
    if (id === undefined) return whole;
    const brought = taken.has(id) || host.xml === '' ? null : definitionOf(from.xml, id);
    if (brought) taken.set(id, add(host, brought));
    const now = taken.get(id);
    return now === undefined ? '' : whole.replace(`w:numId w:val="${id}"`, `w:numId w:val="${now}"`);
  });
}
