import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of a file of `.build/`, looked for from this module upwards: sources and built files lie at different depths. */
export function builtFile(name: string): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const candidate of [path.join(folder, '.build', name), path.join(folder, name)]) {
      if (existsSync(candidate)) return candidate;
    }
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`${name} is not built: run \`npm run build\` first`);
    folder = parent;
  }
}
