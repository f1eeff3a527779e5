// The Node side of the local edition: command line and bench.
import { build as esbuild } from 'esbuild';

const entryPoints = { cli: 'host/cli/cli.ts', bench: 'host/cli/bench.ts' };

export async function build() {
  await esbuild({
    entryPoints,
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return Object.keys(entryPoints).join(', ');
}
