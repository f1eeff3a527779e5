import { build } from 'esbuild';

/**
 * A rule of the program by itself, outside the host: `module` is a file below `src/` with its exports. The host knows
 * the program only as data, so it is bundled from its source here.
 */
export async function programModule<Exports>(module: string): Promise<Exports> {
  const { outputFiles } = await build({
    entryPoints: [`src/${module}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Exports;
}
