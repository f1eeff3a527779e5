// Installed packages against the lock. npm itself notes what it installed in node_modules/.package-lock.json.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when every package the lock asks for stands in `node_modules` in exactly that version. */
function upToDate(folder, withDev) {
  const noted = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(noted)) return false;
  const installed = readPackages(noted);
  return Object.entries(readPackages(`${folder}package-lock.json`)).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      wanted.devOptional ||
      (wanted.dev && !withDev) ||
      (installed[path]?.version === wanted.version && installed[path]?.integrity === wanted.integrity),
  );
}

/** Runs npm of the running script, or the one on the path; returns its exit code. */
function npm(args, cwd) {
  const own = process.env.npm_execpath;
  const [command, ...rest] = own ? [process.execPath, own, ...args] : ['npm', ...args];
  const shell = !own && process.platform === 'win32';
  return spawnSync(command, rest, { cwd, shell, stdio: ['ignore', 2, 2] }).status ?? 1;
}

/**
 * Makes `node_modules` of `folder` match its lock; `withDev` = also what only developers need. Does nothing, and
 * says nothing, when it already matches or is a link to another folder. Returns false when npm failed.
 */
export function ensurePackages(folder, withDev) {
  const modules = `${folder}node_modules`;
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (upToDate(folder, withDev)) return true;
  console.error('Устанавливаю нужные пакеты. Это бывает один раз и занимает около минуты.');
  // No package here needs an install script, so none may run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(withDev ? [...args, '--include=dev'] : [...args, '--omit=dev'], folder) === 0) return true;
  console.error('Пакеты не установились. Проверьте подключение к интернету и повторите команду.');
  return false;
}
