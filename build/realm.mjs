// The realm: Apps Script services for node:vm, and the worker thread that runs it.
import { statSync } from 'node:fs';
import { build as esbuild } from 'esbuild';

const common = { bundle: true, charset: 'utf8', target: 'es2022', logLevel: 'warning' };

export async function build() {
  await esbuild({
    ...common,
    entryPoints: ['host/realm/index.ts'],
    outfile: '.build/realm.js',
    // Nothing of Node may leak in: an import of it is an error here.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
  });
  await esbuild({
    ...common,
    entryPoints: ['host/runtime/worker.ts'],
    outfile: '.build/worker.mjs',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
  });
  return `realm.js ${Math.round(statSync('.build/realm.js').size / 1024)} kB`;
}
