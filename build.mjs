// Builds everything: dist/ (what clasp pushes) and .build/ (the local edition that runs it).
import { performance } from 'node:perf_hooks';

const parts = ['templates', 'slides', 'addon', 'sidebar', 'realm', 'page', 'door', 'node'];
const quiet = process.argv.includes('--quiet');

for (const part of parts) {
  const started = performance.now();
  const { build } = await import(new URL(`./build/${part}.mjs`, import.meta.url));
  const summary = await build();
  if (!quiet) console.log(`${part}: ${summary ?? 'done'} (${Math.round(performance.now() - started)} ms)`);
}
