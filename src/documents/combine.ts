import { numberingOf } from './combine-numbering';
import { asNewDocument, endedBySection, sectionsOf } from './combine-sections';
import { openDocx, packDocx, type ZipFile } from './docx-file';

const MAIN = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;
/** Parts that say when and by whom, not what. */
const ABOUT = /^docProps\/|\/$/;

const BODY = /^([\s\S]*?<w:body>)([\s\S]*)(<\/w:body>[\s\S]*)$/;

/**
 * One .docx of several that were filled from one template: each begins on a new page with page 1, its points count
 * from 1, headers and footers stay its own. `null` when they cannot share one file without change, as with footnotes
 * of their own or numbers that come from a style. Pure; same files give the same bytes.
 */
export function combineDocuments(files: readonly Uint8Array[]): Uint8Array | null {
  const opened = files.map((bytes) => openDocx(bytes));
  const zips = opened.flatMap((one) => (one.ok ? [one.zip] : []));
  const [first, ...others] = zips;
  if (!first || zips.length < files.length) return null;
  if (!others.every((zip) => sharesParts(first, zip))) return null;
  const bodies = bodiesOf(zips);
  if (bodies === null) return null;
  const lists = textOf(first, 'word/numbering.xml');
  const numbering = numberingOf(lists, textOf(first, 'word/styles.xml'), bodies.inner);
  if (numbering === null) return null;
  const margins = marginsOf(first);
  const joined = zips.map((zip, at) => {
    const own = margins.of(zip, numbering.renumbered(distinct(bodies.inner[at]!, at), at));
    return at === 0 ? own : asNewDocument(own);
  });
  const inner = joined.map((body, at) => (at < joined.length - 1 ? endedBySection(body) : body)).join('');
  first.file(MAIN, bodies.before + inner + bodies.after);
  if (lists !== '') first.file('word/numbering.xml', numbering.xml());
  margins.write();
  return packDocx(first);
}

const textOf = (zip: ZipFile, name: string): string => zip.files[name]?.asText() ?? '';

/** The bytes of a part, for comparing: reading them as text would take many times as long. */
const bytesOf = (zip: ZipFile, name: string): string => zip.files[name]?.asBinary() ?? '';

/** Do both consist of the same parts, but for the text, headers and footers? */
function sharesParts(first: ZipFile, other: ZipFile): boolean {
  const names = (zip: ZipFile): string[] => Object.keys(zip.files).filter((name) => !ABOUT.test(name));
  const own = names(other);
  const compared = own.filter((name) => name !== MAIN && !MARGINS.test(name));
  const same = (name: string): boolean => bytesOf(first, name) === bytesOf(other, name);
  return own.length === names(first).length && compared.every(same);
}

/** The bodies between one beginning and one end; `null` when there is more around them than one document has. */
function bodiesOf(zips: readonly ZipFile[]): { before: string; inner: string[]; after: string } | null {
  const parts = zips.map((zip) => BODY.exec(textOf(zip, MAIN)));
  const [head] = parts;
  if (!head) return null;
  const same = parts.every((part) => part && part[1] === head[1] && part[3] === head[3]);
  const inner = parts.map((part) => part?.[2] ?? '');
  if (!same || !inner.every((body) => sectionsOf(body).standAlone)) return null;
  return { before: head[1]!, inner, after: head[3]! };
}

/** Ids and names that may stand once in a file: bookmarks and drawings. */
function distinct(body: string, at: number): string {
  if (at === 0) return body;
  const moved = (id: string): string => String(at * 10_000 + Number(id));
  return body
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g, (_, a, id, b) => a + moved(id) + b)
    .replace(/(<w:bookmarkStart\b[^>]*?w:name=")([^"]*)(")/g, `$1$2_${at}$3`)
    .replace(/(<w:hyperlink\b[^>]*?w:anchor=")([^"]*)(")/g, `$1$2_${at}$3`)
    .replace(/(<wp:docPr\b[^>]*?\bid=")(\d+)(")/g, (_, a, id, b) => a + moved(id) + b);
}

/** Headers and footers: those that say the same are one part, others become parts of their own. */
function marginsOf(first: ZipFile) {
  const relations = textOf(first, RELATIONS);
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      { tag, part: `word/${attribute(tag, 'Target')}` },
    ]),
  );
  const ids = new Map<string, string>();
  const added: { readonly tag: string; readonly like: string; readonly part: string }[] = [];

  function idOf(zip: ZipFile, id: string): string {
    const known = targets.get(id);
    if (!known || !MARGINS.test(known.part)) return id;
    if (bytesOf(zip, known.part) === bytesOf(first, known.part)) return id;
    const text = textOf(zip, known.part);
    const key = `${id} ${text}`;
    const before = ids.get(key);
    if (before !== undefined) return before;
    const own = `${id}n${added.length + 1}`;
    const part = known.part.replace(/\.xml$/, `n${added.length + 1}.xml`);
    const tag = known.tag
      .replace(`Id="${id}"`, `Id="${own}"`)
      .replace(`"${known.part.slice(5)}"`, `"${part.slice(5)}"`);
    added.push({ tag, like: known.part, part });
    first.file(part, text);
    const parts = known.part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
    if (zip.files[parts]) first.file(part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels'), textOf(zip, parts));
    ids.set(key, own);
    return own;
  }

  return {
    of: (zip: ZipFile, body: string): string =>
      body.replace(
        /(<w:(?:header|footer)Reference\b[^>]*?r:id=")([^"]*)(")/g,
        (_, a: string, id: string, b: string) => a + idOf(zip, id) + b,
      ),
    write(): void {
      if (added.length === 0) return;
      const tags = added.map(({ tag }) => tag).join('');
      first.file(RELATIONS, relations.replace('</Relationships>', `${tags}</Relationships>`));
      const types = textOf(first, TYPES);
      const overrides = added.map(({ like, part }) => {
        const known = new RegExp(`<Override\\b[^>]*PartName="/${like}"[^>]*>`).exec(types)?.[0] ?? '';
        return known.replace(`/${like}`, `/${part}`);
      });
      first.file(TYPES, types.replace('</Types>', `${overrides.join('')}</Types>`));
    },
  };
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
