import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentsGuide } from '../src/documents/documents-guide';
import { columnsGuide } from '../src/sheets/columns-guide';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Who may import whom, by folder. `main` is `src/main.ts`. `gas` puts the program together on Google, so it sees
 * all of it; nobody but `main` sees `gas`. The local edition runs `dist/` as data and knows the contract only.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  contract: [],
  domain: [],
  sheets: ['domain'],
  documents: ['domain'],
  text: ['contract', 'domain', 'sheets', 'documents'],
  app: ['contract', 'domain', 'documents', 'sheets', 'text'],
  gas: ['app', 'contract', 'domain', 'documents', 'sheets', 'text'],
  main: ['app', 'contract', 'gas'],
  sidebar: ['contract', 'text'],
  host: ['contract'],
};

/** Runs on any host: no clock, no platform. */
const PURE = ['contract', 'domain', 'sheets', 'documents', 'text', 'app'];

/** Cyrillic text is the subject matter here, not a message: headers, lists, vocabularies, sample rows, texts. */
const RUSSIAN_FOLDERS = ['src/sheets', 'src/domain', 'src/documents', 'src/text', 'src/contract'];

interface Source {
  readonly file: string;
  /** The folder in the table above. */
  readonly layer: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
}

function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'src') return top;
  return second === 'main.ts' ? 'main' : second;
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/.*$/gm, (comment, before: string | undefined) =>
    comment.startsWith('/*') ? comment.replace(/[^\n]/g, ' ') : (before ?? ''),
  );

function sourcesOf(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js|mjs|css|html)$/.test(name))
    .map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(ROOT, file), 'utf8');
      return { file, layer: layerOf(file), text, code: withoutComments(text) };
    });
}

const SOURCES = ['src', 'sidebar', 'host'].flatMap(sourcesOf);

/** Files a file imports by a relative path, from the root of the project. */
function imports({ file, code }: Pick<Source, 'file' | 'code'>): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]*)['"]/g);
  return [...found].map(([, path]) => relative(ROOT, join(ROOT, dirname(file), path!)).replaceAll('\\', '/'));
}

/** `file:line what` of every match, for a message that leads to the place. */
function places(sources: readonly Source[], pattern: RegExp, text: (source: Source) => string): string[] {
  return sources.flatMap((source) =>
    text(source)
      .split('\n')
      .flatMap((line, index) => {
        const match = pattern.exec(line);
        return match ? [`${source.file}:${index + 1} ${match[0]}`] : [];
      }),
  );
}

const code = (source: Source): string => source.code;

describe('layers', () => {
  it('every folder has its line in the table', () => {
    expect(
      [...new Set(SOURCES.map((source) => source.layer))].filter((layer) => !(layer in MAY_IMPORT)),
    ).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only itself and: %j', (layer, allowed) => {
    const offences = SOURCES.filter((source) => source.layer === layer).flatMap((source) =>
      imports(source)
        .filter((target) => layerOf(target.replace(/^src\/main$/, 'src/main.ts')) !== layer)
        .filter((target) => !allowed.includes(layerOf(target)))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });

  it('pure folders do not ask what time it is', () => {
    const pure = SOURCES.filter((source) => PURE.includes(source.layer));
    expect(places(pure, /\bnew Date\b|\bDate\.now\b|\bperformance\.now\b/, code)).toEqual([]);
  });

  it('the add-on names no service that needs a wide scope', () => {
    const addOn = SOURCES.filter((source) => source.file.startsWith('src/'));
    expect(places(addOn, /\b(DriveApp|DocumentApp|GmailApp)\b/, code)).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = SOURCES.filter((source) => /\.(tsx?|m?js)$/.test(source.file))
      .filter((source) => source.text.trimEnd().split('\n').length > 300)
      .map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it('promise nothing for later', () => {
    expect(places(SOURCES, /\b(TODO|FIXME|XXX)\b/, (source) => source.text)).toEqual([]);
  });

  it('outside the tables and texts hold no Russian sentence', () => {
    const messengers = SOURCES.filter(
      (source) =>
        source.file.startsWith('src/') &&
        !RUSSIAN_FOLDERS.some((folder) => source.file.startsWith(`${folder}/`)),
    );
    const literal = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;
    const sentences = messengers.flatMap(({ file, code }) =>
      [...code.matchAll(literal)]
        .map(([text]) => text.replace(/\$\{[^}]*\}/g, ''))
        .filter((text) => (text.match(/[а-яё]+/gi) ?? []).length > 3)
        .map((text) => `${file} ${text}`),
    );
    expect(sentences).toEqual([]);
  });
});

describe('references that `node build/docs.mjs` writes', () => {
  it.each([
    ['docs/columns.md', 'the schemas say', columnsGuide],
    ['docs/documents.md', 'the catalogue says', documentsGuide],
  ])('%s is what %s', (file, _source, guide) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(guide());
  });
});

describe('the rules above', () => {
  const source = (file: string, text: string): Source => ({
    file,
    layer: layerOf(file),
    text,
    code: withoutComments(text),
  });

  it('see every kind of import', () => {
    const text = [
      "import { a } from '../b/c';",
      "import type {\n  D,\n} from './d';",
      "export { e } from '../e';",
      "import './styles.css';",
      "const f = await import('../f');",
      "// import { g } from '../g';",
    ].join('\n');
    expect(imports(source('src/app/x.ts', text))).toEqual([
      'src/b/c',
      'src/app/d',
      'src/e',
      'src/app/styles.css',
      'src/f',
    ]);
  });

  it('tell a comment from code', () => {
    const text = "/** never `new Date()` */\nconst link = 'https://x'; // DriveApp\nnew Date();";
    expect(withoutComments(text).split('\n')).toEqual([
      ' '.repeat(25),
      "const link = 'https://x'; ",
      'new Date();',
    ]);
  });
});
