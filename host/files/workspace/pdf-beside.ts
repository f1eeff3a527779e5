import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../atomic-write';
import { pdfOf } from '../pdf';
import { freeName, inside } from './names';

/**
 * Saves a document of the folder as PDF beside it and returns the path of the PDF. One that is not older than the
 * document is returned as it is; an older one stays, since it may be a scan with a signature.
 */
export async function pdfBeside(path: string): Promise<string> {
  const folder = dirname(path);
  const name = `${parse(path).name}.pdf`;
  const known = join(folder, name);
  if (existsSync(known) && statSync(known).mtimeMs >= statSync(path).mtimeMs) return known;
  const bytes = await pdfOf(new Uint8Array(readFileSync(path)));
  const made = join(folder, freeName(folder, name));
  writeAtomically(made, bytes);
  return made;
}

/** The PDF of the folder at a `file:` address; `undefined` for anything else. */
export function pdfAt(root: string, url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  try {
    const path = inside(root, fileURLToPath(url));
    return path !== undefined && /\.pdf$/i.test(path) && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
