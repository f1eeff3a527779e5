import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { addon } from '../../addon';
import { medianMs } from './measure';
import type { Section } from './table';

/** Where our own part of the bundle begins; before it stand the minified libraries. */
const OWN_PART = '\nvar Nastavnik = ';
const RUNS = 15;

function partsOf(code: string): { libraries: string; own: string } {
  const border = code.indexOf(OWN_PART);
  if (border < 0) throw new Error('Code.js: the border between libraries and our own part was not found');
  return { libraries: code.slice(0, border), own: code.slice(border) };
}

/** What is pushed to Google and what the browser of this computer loads. */
export function sizesSection(): Section {
  const { code, assets } = addon();
  const { libraries, own } = partsOf(code);
  const page = '.build/page/page.js';
  const files: [string, string | null][] = [
    ['Code.js', code],
    ['Code.js, own part', own],
    ['Code.js, libraries', libraries],
    ['sidebar.html', assets('sidebar')],
    ['page.js, local only', existsSync(page) ? readFileSync(page, 'utf8') : null],
  ];
  return {
    title: 'Sizes, kB',
    rows: files.flatMap(([file, text]) =>
      text === null
        ? []
        : [
            {
              file,
              kB: Buffer.byteLength(text) / 1024,
              gzip: gzipSync(text).length / 1024,
              'of Code.js': Buffer.byteLength(text) / Buffer.byteLength(code),
            },
          ],
    ),
  };
}

/** Google evaluates the whole file before every call, so this is paid each time. */
export async function loadSection(): Promise<Section> {
  const { code } = addon();
  const { libraries } = partsOf(code);
  const names = [...code.matchAll(/^function (\w+)\(\) { return Nastavnik\./gm)].map(([, name]) => name);
  const emptied = names.map((name) => `function ${name}() {}`).join('\n');
  const whole = await loadMs(code);
  const row = (file: string, ms: number): Section['rows'][number] => ({ file, ms, 'of Code.js': ms / whole });
  return {
    title: `Loading in a bare realm, median of ${RUNS}`,
    rows: [
      row('Code.js', whole),
      row('libraries alone', await loadMs(libraries)),
      row('empty functions of the same names', await loadMs(emptied)),
    ],
  };
}

/** Compiling and evaluating in a new context. A comment at the end keeps V8 from using what it compiled before. */
function loadMs(code: string): Promise<number> {
  let context = vm.createContext({});
  return medianMs(
    RUNS,
    (run) => vm.runInContext(`${code}\n// ${run}`, context, { filename: 'Code.js' }),
    () => {
      context = vm.createContext({});
    },
  );
}
