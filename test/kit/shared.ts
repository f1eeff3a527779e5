import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Text of a file of the folder `shared` beside the repository, or `null` when it is not there. */
export function sharedText(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Tests over a file kept beside the repository (gold tables, sample documents). Where the file is missing the
 * tests are skipped with a word why; on a build server (CI) they fail.
 */
export function describeShared(name: string, file: string, tests: (text: string) => void): void {
  const text = sharedText(file);
  if (text !== null) {
    describe(name, () => tests(text));
  } else if (process.env.CI) {
    test(name, () => expect.fail(`../shared/${file} is missing: it must be there on a build server`));
  } else {
    console.info(`skipped «${name}»: no ../shared/${file} beside the repository`);
    test.skip(name);
  }
}

/** The same inside one test: the text, or a skip with its reason; on a build server a failure. */
export function requireShared(path: string, ctx: { skip(note?: string): void }): string {
  const text = sharedText(path);
  if (text !== null) return text;
  const reason = `../shared/${path} is not beside the repository`;
  if (process.env.CI) throw new Error(reason);
  ctx.skip(reason);
  return '';
}

/** Rows of a tab-separated text with a header line, as objects keyed by the header. */
export function tableRows(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const keys = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
  });
}
