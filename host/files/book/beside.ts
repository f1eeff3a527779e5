import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

/** The files around the book: copies of past days, states kept aside, marks of other programs. */

const KEPT_COPIES = 10;

/** The first change of a day copies the book as it was before; the ten last copies stay. */
export function backUp(path: string, folder: string, now: Date): void {
  if (!existsSync(path)) return;
  const { name, ext } = parse(path);
  const copy = join(folder, `${name} ${dayOf(now)}${ext}`);
  if (existsSync(copy)) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(path, copy);
  const copies = readdirSync(folder).filter(
    (file) => file.startsWith(`${name} `) && /\d{4}-\d\d-\d\d/.test(file),
  );
  for (const old of copies.sort().slice(0, -KEPT_COPIES)) rmSync(join(folder, old), { force: true });
}

/** `Наставник (изменено вне программы 2026-11-21 14-05).xlsx` */
export function keptAsidePath(path: string, now: Date): string {
  const time = `${pad(now.getHours())}-${pad(now.getMinutes())}`;
  return free(withNote(path, `изменено вне программы ${dayOf(now)} ${time}`));
}

/** `Наставник (не сохранено, файл открыт).xlsx` */
export function notSavedPath(path: string): string {
  return withNote(path, 'не сохранено, файл открыт');
}

/** The file by which Excel (`~$…`) or LibreOffice (`.~lock.…#`) says that it has the book open. */
export function ownerFile(path: string): string | undefined {
  const name = basename(path);
  // Excel cuts two characters off a long name to make room for its mark.
  const marks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return marks.map((mark) => join(dirname(path), mark)).find((mark) => existsSync(mark));
}

function withNote(path: string, note: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name} (${note})${ext}`);
}

function free(path: string): string {
  const { dir, name, ext } = parse(path);
  let candidate = path;
  for (let number = 2; existsSync(candidate); number++) candidate = join(dir, `${name} ${number}${ext}`);
  return candidate;
}

/** `2026-11-21`, by the clock of the computer. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
