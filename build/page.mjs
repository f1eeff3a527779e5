// Builds the browser page of the local edition into .build/page/.
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}.build/page/`;

/** The grid gets our Russian number formats; only our wrapper gets the library the grid was written for. */
const russianNumberFormats = {
  name: 'russian-number-formats',
  setup({ onResolve }) {
    const wrapper = `${root}host/page/grid/numfmt-ru.ts`;
    const fromGrid = createRequire(createRequire(import.meta.url).resolve('@univerjs/core'));
    onResolve({ filter: /^numfmt$/ }, ({ importer }) => ({
      path: importer === wrapper ? fromGrid.resolve('numfmt') : wrapper,
    }));
  },
};

/** Returns what was written and how large it is. */
export async function build() {
  await mkdir(out, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
    legalComments: 'linked',
  };
  await Promise.all([
    bundle({
      ...common,
      entryPoints: ['host/page/page.ts', 'host/page/page.css'],
      outdir: out,
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
      plugins: [russianNumberFormats],
    }),
    bundle({
      ...common,
      entryPoints: { 'frame-shim': 'host/page/frame-shim.ts' },
      outdir: out,
      format: 'iife',
      target: 'es2019',
    }),
    copyFile(`${root}host/page/index.html`, `${out}index.html`),
  ]);
  const size = (await stat(`${out}page.js`)).size;
  return `${(size / 1e6).toFixed(1)} MB`;
}
