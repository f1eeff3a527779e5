import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { addon } from '../../edition';
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
  const stubs = code.slice(code.lastIndexOf('})();'));
  const empty = stubs.slice(stubs.indexOf('\n'));
  const cases: [string, string][] = [
    ['Code.js', code],
    ['libraries alone', libraries],
    ['empty functions of the same names', empty],
  ];
  const rows: { file: string; ms: number }[] = [];
  for (const [file, text] of cases) rows.push({ file, ms: await loadMs(text) });
  const base = rows[rows.length - 1]!.ms;
  return {
    title: `Loading in a bare realm, median of ${RUNS}`,
    rows: rows.map((row) => ({ ...row, 'times the empty one': row.ms / base })),
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
