import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * Tests over a file kept in the folder `shared` beside the repository (gold tables, sample documents).
 * Where the file is missing the tests are skipped with a word why; on a build server (CI) they fail.
 */
export function describeShared(name: string, file: string, tests: (text: string) => void): void {
  const path = folder + file;
  if (existsSync(path)) {
    describe(name, () => tests(readFileSync(path, 'utf8')));
  } else if (process.env.CI) {
    test(name, () => expect.fail(`../shared/${file} is missing: it must be there on a build server`));
  } else {
    console.info(`skipped «${name}»: no ../shared/${file} beside the repository`);
    test.skip(name);
  }
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
