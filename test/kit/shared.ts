import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Text of a file of the common folder beside the repository, or `null` when the folder is not there. */
export function sharedText(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The text, or a skip with its reason; on a build server a missing file is a failure. */
export function requireShared(path: string, ctx: { skip(note?: string): void }): string {
  const text = sharedText(path);
  if (text !== null) return text;
  const reason = `shared/${path} is not beside the repository`;
  if (process.env.CI) throw new Error(reason);
  ctx.skip(reason);
  return '';
}
