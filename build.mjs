// Builds everything: dist/ (what clasp pushes) and .build/ (the local edition that runs it).
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const parts = ['templates', 'sidebar', 'addon', 'realm', 'page', 'node'];
const quiet = process.argv.includes('--quiet');

for (const part of parts) {
  const file = new URL(`./build/${part}.mjs`, import.meta.url);
  if (!existsSync(file)) continue;
  const started = performance.now();
  const { build } = await import(file);
  const summary = await build();
  if (!quiet) console.log(`${part}: ${summary ?? 'done'} (${Math.round(performance.now() - started)} ms)`);
}
