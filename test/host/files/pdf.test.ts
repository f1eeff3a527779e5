import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findOffice, NO_OFFICE, NO_PDF, pdfNow, pdfOf } from '../../../host/files/pdf';
import { createWorkspace } from '../../../host/files/workspace';
import type { DriveFile } from '../../../host/files/workspace/drive';
import { pdfAt, pdfBeside } from '../../../host/files/workspace/pdf-beside';
import { templateOf } from '../../documents/read-docx';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
/** A name that a shell would take apart. */
const NAME = "Приказ № 57-ОД «пары»; $(touch взлом) & `x` 'y'";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'папка-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that stands for LibreOffice: copies the document to where the PDF should be, or does nothing. */
function fakeOffice(works: boolean): void {
  const program = join(folder, 'soffice');
  const copy = [
    'for last; do :; done',
    'out="$(dirname "$last")/document.pdf"',
    'printf "%s" "%PDF " > "$out"',
    'cat "$last" >> "$out"',
  ];
  writeFileSync(program, `#!/bin/sh\n${works ? copy.join('\n') : 'exit 1'}\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('NASTAVNIK_SOFFICE', program);
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('LibreOffice is looked for', () => {
  const found = (env: NodeJS.ProcessEnv) => findOffice(env, 'freebsd');

  it('where the person said, and nowhere else', () => {
    writeFileSync(join(folder, 'soffice'), '');
    expect(found({ NASTAVNIK_SOFFICE: join(folder, 'soffice'), PATH: '' })).toBe(join(folder, 'soffice'));
    expect(found({ NASTAVNIK_SOFFICE: join(folder, 'нет'), PATH: folder })).toBeNull();
  });

  it('along the path of programs', () => {
    expect(found({ PATH: folder })).toBeNull();
    writeFileSync(join(folder, 'libreoffice'), '');
    expect(found({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'libreoffice'));
  });
});

describe('without LibreOffice', () => {
  it('no document becomes PDF, and nothing is left behind', async () => {
    vi.stubEnv('NASTAVNIK_SOFFICE', '/нет/такой/программы');
    writeFileSync(join(folder, 'а.docx'), 'PK');
    expect(() => pdfNow(new Uint8Array())).toThrow(NO_OFFICE);
    await expect(pdfOf(new Uint8Array())).rejects.toThrow(NO_OFFICE);
    await expect(pdfBeside(join(folder, 'а.docx'))).rejects.toThrow(NO_OFFICE);
    expect(readdirSync(folder)).toEqual(['а.docx']);
  });
});

describe.skipIf(process.platform === 'win32')('a document is saved as PDF', () => {
  const before = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nastavnik-pdf-'));

  it('at once or meanwhile; the folder of the work is taken away', async () => {
    fakeOffice(true);
    const left = before();
    expect(text(pdfNow(Buffer.from('слова')))).toBe('%PDF слова');
    expect(text(await pdfOf(Buffer.from('слова')))).toBe('%PDF слова');
    expect(before()).toEqual(left);
  });

  it('or the program that failed is told of', async () => {
    fakeOffice(false);
    expect(() => pdfNow(new Uint8Array())).toThrow(NO_PDF);
    await expect(pdfOf(new Uint8Array())).rejects.toThrow(NO_PDF);
  });

  it('beside itself, whatever its name; one that is not older is not made again, an older one stays', async () => {
    fakeOffice(true);
    const path = join(folder, `${NAME}.docx`);
    writeFileSync(path, 'PK первый');
    const made = await pdfBeside(path);
    expect(made).toBe(join(folder, `${NAME}.pdf`));
    expect(readFileSync(made, 'utf8')).toBe('%PDF PK первый');
    writeFileSync(made, 'скан с подписью');
    expect(await pdfBeside(path)).toBe(made);
    expect(readFileSync(made, 'utf8')).toBe('скан с подписью');
    utimesSync(made, new Date(2020, 1, 1), new Date(2020, 1, 1));
    expect(await pdfBeside(path)).toBe(join(folder, `${NAME} (2).pdf`));
    expect(readFileSync(made, 'utf8')).toBe('скан с подписью');
    expect(readdirSync(folder).sort()).toEqual(
      ['soffice', `${NAME}.docx`, `${NAME}.pdf`, `${NAME} (2).pdf`].sort(),
    );
  });

  it('by the service of the add-on too', () => {
    fakeOffice(true);
    const { bridge } = createWorkspace(folder);
    const files = (call: 'create' | 'export', args: object) => bridge.files(call, args as never);
    const create = (mimeType: string) =>
      files('create', {
        ...{ name: 'Приказ', mimeType, contentType: DOCX },
        content: Buffer.from('PK слова').toString('base64'),
      }) as DriveFile;
    const { content } = files('export', { id: create(DOCUMENT).id, mimeType: PDF }) as { content: string };
    expect(Buffer.from(content, 'base64').toString()).toBe('%PDF PK слова');
    expect(() => files('export', { id: create(DOCX).id, mimeType: PDF })).toThrow('Docs Editors');
  });
});

describe('only a PDF of the folder is shown', () => {
  it.each([
    ['one in the folder', () => join(folder, 'а.pdf'), true],
    ['a document', () => join(folder, 'а.docx'), false],
    ['one that is not there', () => join(folder, 'б.pdf'), false],
    ['one outside', () => join(folder, '..', 'в.pdf'), false],
  ])('%s', (_, path, shown) => {
    writeFileSync(join(folder, 'а.pdf'), '');
    writeFileSync(join(folder, 'а.docx'), '');
    expect(pdfAt(folder, pathToFileURL(path()).href)).toBe(shown ? path() : undefined);
  });

  it.each(['https://example.test/а.pdf', 'file://host/а.pdf', 'а.pdf', 'file:///%zz.pdf'])(
    'never %s',
    (url) => {
      expect(pdfAt(folder, url)).toBeUndefined();
    },
  );
});

it('a real order becomes a real PDF', async (context) => {
  if (findOffice() === null) context.skip('LibreOffice is not installed on this machine');
  const path = join(folder, `${NAME}.docx`);
  writeFileSync(path, templateOf('D20'));
  const made = await pdfBeside(path);
  expect(readFileSync(made).subarray(0, 5).toString()).toBe('%PDF-');
  expect(existsSync(join(folder, 'взлом'))).toBe(false);
}, 120_000);
