// dist/sidebar.html: the panel and its dialogs as one page without any outside file.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const root = new URL('../', import.meta.url);
const pathOf = (name) => fileURLToPath(new URL(name, root));

/** HtmlService strips `//…` inside template literals, so the bundle has none. */
const SCRIPT = {
  format: 'iife',
  target: 'es2019',
  supported: { 'template-literal': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** What the page must be, and must not contain, to survive HtmlService and to need nothing from outside. */
const RULES = [
  ['has the base of a framed page', (page) => page.includes('<base target="_top">')],
  ['names its screen exactly once', (page) => page.split('data-screen="home"').length === 2],
  ['has no scriptlet', (page) => !page.includes('<?')],
  ['opens no comment, which would swallow the script', (page) => !page.includes('<!--')],
  ['has one script and one style', (page) => count(page, /<script/g) === 1 && count(page, /<style/g) === 1],
  ['closes each once', (page) => count(page, /<\/script/gi) === 1 && count(page, /<\/style/gi) === 1],
  ['has no template literal', (page) => !page.includes('`')],
  ['loads nothing', (page) => !/\b(?:src|href)="|@import|url\(/.test(page)],
  ['is not too heavy for a panel', (page) => Buffer.byteLength(page) < 515_000],
];

const count = (text, pattern) => (text.match(pattern) ?? []).length;

async function bundled(entry, options = {}) {
  const { outputFiles } = await bundle({
    entryPoints: [pathOf(entry)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles[0].text.trim();
}

/** Writes the page and answers its size in words; throws when a rule is broken. */
export async function build() {
  const [shell, styles, script] = await Promise.all([
    readFile(pathOf('sidebar/index.html'), 'utf8'),
    bundled('sidebar/styles/index.css'),
    bundled('sidebar/main.tsx', SCRIPT),
  ]);
  // A function as replacement: «$&» in the bundle must stay as it is.
  const page = shell
    .replace('/*styles*/', () => styles)
    .replace('/*script*/', () => script.replaceAll('<!--', '<\\!--'));
  const broken = RULES.filter(([, holds]) => !holds(page)).map(([rule]) => rule);
  if (broken.length > 0) throw new Error(`dist/sidebar.html breaks its rules: ${broken.join('; ')}`);
  await mkdir(pathOf('dist'), { recursive: true });
  await writeFile(pathOf('dist/sidebar.html'), page);
  return `dist/sidebar.html, ${Math.round(Buffer.byteLength(page) / 1024)} KiB`;
}
