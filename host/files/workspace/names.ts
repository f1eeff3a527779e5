import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';

/** Names of files that every system accepts, and paths that never leave the user's folder. */

/** Longest name in bytes: Linux allows 255, and a suffix and an extension must still fit. */
const LIMIT = 180;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** `Приказ № 63/1: «о парах»` → `Приказ № 63-1- «о парах»`: a readable name without what Windows forbids. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[/\\:|]/g, '-')
    .replace(/"/g, "'")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
    .replace(/[<>?*\u0000-\u001f\u007f]|\p{Surrogate}/gu, '_')
    .replace(/^\.+/, '_')
    .trim();
  const short = cutBytes(plain, LIMIT).replace(/[. ]+$/, '');
  if (short === '') return 'Без названия';
  return RESERVED.test(short) ? `_${short}` : short;
}

function cutBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/** A name not yet taken in the directory: `Приказ.docx`, then `Приказ (2).docx`. Case does not tell names apart. */
export function freeName(directory: string, name: string): string {
  const taken = new Set(
    existsSync(directory) ? readdirSync(directory).map((entry) => entry.toLowerCase()) : [],
  );
  const { name: base, ext } = parse(name);
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${base} (${number})${ext}`;
  return candidate;
}

/** The absolute path of `path` inside `root`; undefined when it would leave the folder, also by a link. */
export function inside(root: string, path: string): string | undefined {
  const full = resolve(root, path);
  const escapes = (from: string, to: string) => {
    const way = relative(from, to);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (escapes(root, full)) return undefined;
  let existing = full;
  while (!existsSync(existing)) existing = dirname(existing);
  return escapes(realpathSync(root), realpathSync(existing)) ? undefined : full;
}

/** Path inside the folder with forward slashes, as kept in the index. */
export function insidePath(...parts: string[]): string {
  return join(...parts)
    .split(sep)
    .join('/')
    .replace(/^\.$/, '');
}
