// The page people fill in questionnaires on: one file with its script and style inside, .build/page/door.html.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}.build/page/`;

/** Returns how large it is. */
export async function build() {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ['host/door/page/page.ts', 'host/door/page/page.css'],
    outdir: out,
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    // Phones of some years ago: whoever cannot buy a new one answers too.
    target: 'es2019',
    logLevel: 'warning',
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text.trim();
  const page = await readFile(`${root}host/door/page/index.html`, 'utf8');
  const html = page
    .replace('<style></style>', () => `<style>${textOf('.css')}</style>`)
    .replace(
      '<script></script>',
      () => `<script>${textOf('.js').replaceAll('</script', '<\\/script')}</script>`,
    );
  await mkdir(out, { recursive: true });
  await writeFile(`${out}door.html`, html);
  return `door.html, ${Math.round(html.length / 1024)} kB`;
}
