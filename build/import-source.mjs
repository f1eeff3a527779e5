import { build } from 'esbuild';

/** What a TypeScript module of the sources exports, with all it imports; nothing is written. */
export async function importSource(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
