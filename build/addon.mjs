// The server side of the add-on: dist/Code.js and the manifest. Fails when Google would refuse or mislay something.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { build as esbuild } from 'esbuild';
import { importSource } from './import-source.mjs';
import { packagesOf, writeNotices } from './notices.mjs';

const ENTRY = 'src/main.ts';
/** Google's editor refuses newer syntax when it saves a file, although its engine would run it. */
const SYNTAX = 2019;
const MOST_KILOBYTES = 2_760;
/** Large libraries are minified, so that the file stays small; our own code stays readable in Google's editor. */
const LIBRARIES = ['docxtemplater', 'pizzip'];
/** Inside sidebar.html. */
const PANEL_LIBRARIES = ['preact', 'chartist'];
const SHARED = {
  target: `es${SYNTAX}`,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  bundle: true,
  write: false,
};
const BANNED = ['DriveApp', 'DocumentApp', 'GmailApp'];
const SERVICES = [
  'SpreadsheetApp',
  'Drive',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'MailApp',
  'Logger',
  'UrlFetchApp',
];

export async function build() {
  const { names, metafile } = await firstPass();
  const { outputFiles } = await esbuild({
    ...SHARED,
    entryPoints: [ENTRY],
    format: 'iife',
    globalName: 'Nastavnik',
    plugins: [fromLibraries],
    banner: { js: `/** @OnlyCurrentDoc */\n${await minifiedLibraries()}` },
    footer: { js: names.map(stub).join('\n') },
    logOverride: { 'unsupported-bigint': 'error' },
  });
  const code = outputFiles[0].text;
  checkNames(names, await namedHandlers());
  checkSyntax(code);
  checkQuietLoad(code, names);
  checkBanned(code);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/Code.js', code);
  writeNotices([...packagesOf(Object.keys(metafile.inputs)), ...PANEL_LIBRARIES]);
  copyFileSync('appsscript.json', 'dist/appsscript.json');
  const kilobytes = Math.round(Buffer.byteLength(code) / 1024);
  if (kilobytes > MOST_KILOBYTES)
    throw new Error(`Code.js has ${kilobytes} kB, the limit is ${MOST_KILOBYTES} kB`);
  return `Code.js ${kilobytes} kB, ${names.length} functions`;
}

/** Google sees top-level functions only, and calls them by name. */
const stub = (name) => `function ${name}() { return Nastavnik.${name}.apply(this, arguments); }`;

async function minifiedLibraries() {
  const contents = LIBRARIES.map(
    (name) => `exports[${JSON.stringify(name)}] = () => require(${JSON.stringify(name)});`,
  ).join('\n');
  const { outputFiles } = await esbuild({
    ...SHARED,
    stdin: { contents, resolveDir: process.cwd() },
    format: 'iife',
    globalName: 'NastavnikLibraries',
    minify: true,
  });
  return outputFiles[0].text;
}

/**
 * A library is made ready when the first of its objects is wanted: the whole of Code.js is loaded for every call, and
 * few calls touch a document. Both libraries are one class without statics that we use.
 */
const fromLibraries = {
  name: 'from-libraries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${LIBRARIES.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'library',
    }));
    onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: `export default function (...given) {
        return new (NastavnikLibraries[${JSON.stringify(path)}]())(...given);
      }`,
    }));
  },
};

/** esbuild lists exports for ES modules only, so the names come from a first pass that writes nothing. */
async function firstPass() {
  const { metafile } = await esbuild({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'error',
  });
  return { names: Object.values(metafile.outputs)[0].exports.sort(), metafile };
}

/** Functions that the menu and the trigger name. */
async function namedHandlers() {
  const { MENU } = await importSource('src/gas/menu.ts');
  const { REMINDER_FUNCTION } = await importSource('src/gas/reminders.ts');
  const runs = (entries) =>
    entries.flatMap((entry) => (entry === 'line' ? [] : 'run' in entry ? [entry.run] : runs(entry.items)));
  return [...runs(MENU), REMINDER_FUNCTION];
}

export function checkNames(names, handlers) {
  for (const name of names) {
    if (name.endsWith('_')) throw new Error(`${name}: Google hides functions whose name ends with _`);
  }
  for (const handler of handlers) {
    if (!names.includes(handler))
      throw new Error(`${handler}: named by the menu or a trigger, but not exported by ${ENTRY}`);
  }
}

export function checkSyntax(code) {
  try {
    parse(code, { ecmaVersion: SYNTAX, sourceType: 'script' });
  } catch (error) {
    throw new Error(`Code.js is not an ES${SYNTAX} script: ${error.message}`);
  }
}

/** One service call while the file loads would take the menu away wherever the add-on is not enabled yet. */
export function checkQuietLoad(code, names) {
  const refuse = (service) =>
    new Proxy(() => {}, {
      get: (_, key) => {
        throw new Error(`${service}.${String(key)} is used while the file loads`);
      },
      apply: () => {
        throw new Error(`${service} is called while the file loads`);
      },
    });
  const context = vm.createContext(Object.fromEntries(SERVICES.map((name) => [name, refuse(name)])));
  vm.runInContext(code, context, { filename: 'Code.js' });
  for (const name of names) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function')
      throw new Error(`${name} is not a top-level function`);
  }
}

export function checkBanned(code) {
  const found = BANNED.filter((service) => new RegExp(`\\b${service}\\b`).test(code));
  if (found.length > 0)
    throw new Error(`Code.js names ${found.join(', ')}: they need scopes the add-on does not ask for`);
}
