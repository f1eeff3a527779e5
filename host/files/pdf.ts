import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Why there is no PDF; `dist/` knows the texts and says it in Russian. */
export const NO_OFFICE = 'LibreOffice is not installed.';
export const NO_PDF = 'LibreOffice did not make a PDF.';

/** A first start of LibreOffice on a slow computer takes half a minute. */
const LONGEST_MS = 90_000;

const NAMES: Partial<Record<NodeJS.Platform, readonly string[]>> = { win32: ['soffice.com', 'soffice.exe'] };
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: ['/usr/bin/soffice', '/snap/bin/libreoffice', '/opt/libreoffice/program/soffice'],
};

/** The program of LibreOffice: the one named in `NASTAVNIK_SOFFICE`, else the one found; `null` when there is none. */
export function findOffice(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  if (env.NASTAVNIK_SOFFICE !== undefined)
    return existsSync(env.NASTAVNIK_SOFFICE) ? env.NASTAVNIK_SOFFICE : null;
  const names = NAMES[platform] ?? ['soffice', 'libreoffice'];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[platform] ?? [])].find((path) => existsSync(path)) ?? null;
}

/** A folder of one conversion: names in it are ours, so that no name of the user reaches a command line. */
interface Desk {
  readonly folder: string;
  readonly office: string;
  readonly args: readonly string[];
  readonly made: string;
}

function openDesk(docx: Uint8Array): Desk {
  const office = findOffice();
  if (office === null) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'nastavnik-pdf-'));
  const source = join(folder, 'document.docx');
  writeFileSync(source, docx);
  // A profile of its own: LibreOffice the user has open would take the file and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, source];
  return { folder, office, args, made: join(folder, 'document.pdf') };
}

const OPTIONS = { timeout: LONGEST_MS, windowsHide: true, shell: false } as const;

const taken = ({ made }: Desk): Uint8Array => {
  if (!existsSync(made)) throw new Error(NO_PDF);
  return new Uint8Array(readFileSync(made));
};

const closeDesk = ({ folder }: Desk): void => rmSync(folder, { recursive: true, force: true });

/** A Word document as PDF, made by LibreOffice; waits for it. Throws {@link NO_OFFICE} or {@link NO_PDF}. */
export function pdfNow(docx: Uint8Array): Uint8Array {
  const desk = openDesk(docx);
  try {
    spawnSync(desk.office, desk.args, { ...OPTIONS, stdio: 'ignore' });
    return taken(desk);
  } finally {
    closeDesk(desk);
  }
}

/** The same, leaving the program free meanwhile. */
export async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const desk = openDesk(docx);
  try {
    await new Promise<void>((resolve) => {
      execFile(desk.office, [...desk.args], OPTIONS, () => resolve());
    });
    return taken(desk);
  } finally {
    closeDesk(desk);
  }
}
