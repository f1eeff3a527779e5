// `node build/docs.mjs`: writes docs/columns.md from the schemas of the sheets.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/sheets/columns-guide.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
});
const code = Buffer.from(outputFiles[0].text).toString('base64');
const { columnsGuide } = await import(`data:text/javascript;base64,${code}`);
writeFileSync('docs/columns.md', columnsGuide());
