import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './runtime/runtime';

export interface Addon {
  readonly code: string;
  readonly manifest: Manifest;
  /** Text of a project file; `null` when there is none. */
  readonly assets: (file: string) => string | null;
}

/** Beside the built program and beside the sources alike. */
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** The built add-on, exactly as it is pushed to Google. */
export function addon(): Addon {
  const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    assets: (file) =>
      existsSync(join(DIST, `${basename(file)}.html`)) ? read(`${basename(file)}.html`) : null,
  };
}
