import { MAIN, openDocx, packDocx, type ZipFile } from '../docx-file';
import type { FileProblem } from '../template-problems';
import { type BodyPart, cutBody } from './body-parts';
import { borrowPoint, type Host, stylesOf, withNamespaces } from './borrow';
import { type FoundPoint, findPoints, pointName } from './find-points';
import { countedThrough, listsOf, NUMBERING } from './lists';

/** A point by its name; with `kind`, one of another kind of document. */
export interface WantedPoint {
  readonly point: string;
  readonly kind?: string;
}

/** A point of another kind with the template it comes from. */
export interface BorrowedPoint {
  readonly kind: string;
  readonly point: string;
  readonly bytes: Uint8Array;
}

export type Arranged =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Points that are wanted but stand in no template: they are not printed. */
      readonly missing: readonly WantedPoint[];
    }
  | { readonly ok: false; readonly code: FileProblem; readonly kind: string | null };

/** A wanted point that was found: its XML, and its place in the template when it is the template's own. */
interface Ready {
  readonly xml: string;
  readonly slot: number | null;
}

/**
 * The template of an order with exactly the wanted points in the wanted order. Everything that is no point keeps its
 * place. A borrowed point is numbered through with the others, takes on the styles of this document and stands in
 * `{{#из.D03}} … {{/из.D03}}`: its tags look for their values in the data of its own kind first. Points the user has
 * deleted or merged with other text are told of as `missing`; points inside other blocks stay where they are, and the
 * flags in the data decide about them.
 */
export function arrangePoints(
  bytes: Uint8Array,
  wanted: readonly WantedPoint[],
  borrowed: readonly BorrowedPoint[] = [],
): Arranged {
  const opened = openDocx(bytes);
  if (!opened.ok) return { ok: false, code: opened.code, kind: null };
  const sources = new Map<string, ZipFile>();
  for (const { kind, bytes: source } of borrowed) {
    if (sources.has(kind)) continue;
    const from = openDocx(source);
    if (!from.ok) return { ok: false, code: from.code, kind };
    sources.set(kind, from.zip);
  }
  const lenders = borrowed.map(({ kind, point }) => key({ kind, point }));
  return {
    ok: true,
    ...arrange(opened.zip, wanted, (ref) =>
      lenders.includes(key(ref)) ? sources.get(ref.kind!) : undefined,
    ),
  };
}

const key = ({ kind = '', point }: WantedPoint): string => `${kind}/${pointName(point)}`;

function arrange(
  zip: ZipFile,
  wanted: readonly WantedPoint[],
  sourceOf: (ref: WantedPoint) => ZipFile | undefined,
): { bytes: Uint8Array; missing: WantedPoint[] } {
  const xml = zip.files[MAIN]!.asText();
  const body = cutBody(xml);
  const points = findPoints(body.parts);
  const host: Host = {
    styles: stylesOf(zip),
    lists: listsOf(zip, points.map((point) => xmlOf(body.parts, point)).join('')),
    namespaces: new Map(),
  };
  const distinct = wanted.filter((ref, i) => wanted.findIndex((other) => key(other) === key(ref)) === i);
  const found = distinct.map((ref) => ({ ref, ready: readyPoint(host, body.parts, points, ref, sourceOf) }));
  const chosen = found.flatMap((one) => (one.ready ? [one.ready] : []));
  const counted = countedThrough(
    host.lists,
    chosen.map(({ xml: point }) => point),
  );
  const ready = chosen.map(({ slot }, i) => ({ xml: counted[i]!, slot }));
  const parts = placed(body.parts, points, ready);
  const text = `${body.before}${withWholeBookmarks(parts)}${body.after}`;
  zip.file(MAIN, withNamespaces(text, host.namespaces));
  if (host.lists.xml !== '') zip.file(NUMBERING, host.lists.xml);
  const missing = found.flatMap((one) => (one.ready ? [] : [one.ref]));
  return { bytes: packDocx(zip), missing };
}

const xmlOf = (parts: readonly BodyPart[], { from, to }: FoundPoint): string =>
  parts
    .slice(from, to + 1)
    .map((part) => part.xml)
    .join('');

function readyPoint(
  host: Host,
  parts: readonly BodyPart[],
  points: readonly FoundPoint[],
  ref: WantedPoint,
  sourceOf: (ref: WantedPoint) => ZipFile | undefined,
): Ready | null {
  if (ref.kind === undefined) {
    const slot = points.findIndex(({ name }) => name === pointName(ref.point));
    return slot < 0 ? null : { xml: xmlOf(parts, points[slot]!), slot };
  }
  const source = sourceOf(ref);
  const xml = source ? borrowPoint(host, source, MAIN, ref.kind, ref.point) : null;
  return xml === null ? null : { xml, slot: null };
}

/** The body with the points in their new places. */
function placed(parts: readonly BodyPart[], points: readonly FoundPoint[], ready: readonly Ready[]): string {
  const bySlot = intoSlots(ready, points.length);
  if (points.length === 0) {
    const at = placeWithoutPoints(parts);
    return [
      ...parts.slice(0, at).map(({ xml }) => xml),
      ...bySlot[0]!,
      ...parts.slice(at).map(({ xml }) => xml),
    ].join('');
  }
  return parts
    .flatMap(({ xml }, at) => {
      const slot = points.findIndex(({ from, to }) => at >= from && at <= to);
      if (slot < 0) return [xml];
      return points[slot]!.from === at ? bySlot[slot]! : [];
    })
    .join('');
}

/**
 * Which points stand at which of the places where the template has points. As many as possible keep their own place,
 * so that text between points stays between the same ones; every other stands right after the one before it.
 */
function intoSlots(ready: readonly Ready[], count: number): string[][] {
  const bySlot: string[][] = Array.from({ length: Math.max(count, 1) }, () => []);
  const kept = longestRise(ready.map(({ slot }) => slot));
  let current = ready[kept[0] ?? -1]?.slot ?? 0;
  ready.forEach(({ xml, slot }, i) => {
    if (kept.includes(i)) current = slot!;
    bySlot[current]!.push(xml);
  });
  return bySlot;
}

/** Indexes of the longest rising subsequence; `null` belongs to none. */
function longestRise(values: readonly (number | null)[]): number[] {
  const best: number[][] = values.map(() => []);
  values.forEach((value, i) => {
    if (value === null) return;
    const before = best
      .slice(0, i)
      .filter((rise) => rise.length > 0 && values[rise[rise.length - 1]!]! < value);
    best[i] = [...before.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []), i];
  });
  return best.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
}

/** Where points go into a template that has none: after its last numbered paragraph, after «ПРИКАЗЫВАЮ», or at its end. */
function placeWithoutPoints(parts: readonly BodyPart[]): number {
  const last = (test: (part: BodyPart) => boolean): number => parts.map(test).lastIndexOf(true) + 1;
  const place =
    last(({ xml }) => xml.startsWith('<w:p') && xml.includes('<w:numPr>')) ||
    last(({ text }) => /^\s*ПРИКАЗЫВАЮ/i.test(text));
  const page = parts.findIndex(({ xml }) => xml.startsWith('<w:sectPr'));
  return place || (page < 0 ? parts.length : page);
}

/** A bookmark that lost one of its ends goes with the other. */
function withWholeBookmarks(xml: string): string {
  const ids = (end: string): Set<string> =>
    new Set(
      [...xml.matchAll(new RegExp(`<w:bookmark${end}\\s[^>]*w:id="([^"]*)"`, 'g'))].map(([, id]) => id!),
    );
  const starts = ids('Start');
  const ends = ids('End');
  return xml.replace(/<w:bookmark(?:Start|End)\s[^>]*w:id="([^"]*)"[^>]*\/>/g, (whole, id: string) =>
    starts.has(id) && ends.has(id) ? whole : '',
  );
}
