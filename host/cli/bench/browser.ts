import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Browsers a developer's machine may already have, best first. `BROWSER_PATH` names another one. */
const installed = [
  process.env.BROWSER_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Tests and the bench run in the root of the project. */
const unpacked = resolve('.cache/browser') + sep;

/**
 * Starts a headless Chromium: the installed one, else the one inside the registry package `@sparticuz/chromium`,
 * unpacked once (about 250 MB, a few seconds) into `.cache/browser` with the shared libraries it needs.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  if (!existsSync(`${unpacked}chromium`)) await unpack();
  return chromium.launch({
    executablePath: `${unpacked}chromium`,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: libraryPath(), FONTCONFIG_PATH: fontPath() },
  });
}

/** The package's own libraries come last, so that a complete system keeps using its own. */
function libraryPath(): string {
  return [process.env.LD_LIBRARY_PATH, '/lib/x86_64-linux-gnu', `${unpacked}al2023/lib`]
    .filter(Boolean)
    .join(':');
}

function fontPath(): string {
  return existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : `${unpacked}fonts`;
}

/** Unpacks into a folder of its own and renames it, so that two test processes never see half a browser. */
async function unpack(): Promise<void> {
  const parent = resolve('.cache') + sep;
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}browser-`);
  const before = { tmp: process.env.TMPDIR, runner: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into the system's temporary folder, and the libraries only where it believes to be on Lambda.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    restore('TMPDIR', before.tmp);
    restore('AWS_EXECUTION_ENV', before.runner);
  }
  if (existsSync(unpacked)) rmSync(folder, { recursive: true });
  else renameSync(folder, unpacked);
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
