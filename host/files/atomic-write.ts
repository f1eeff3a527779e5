import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError } from './file-error';

/**
 * Writes a file whole or not at all: beside it under another name, then renamed over it. Throws a
 * {@link FileError} with the code `held-open`, `no-access`, `no-space` or `write-failed`.
 */
export function writeAtomically(path: string, bytes: Uint8Array | string): void {
  const beside = join(dirname(path), `.~${process.pid}-${basename(path).slice(-40)}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(beside, 'w');
    try {
      const buffer = Buffer.from(bytes as string);
      for (let done = 0; done < buffer.length; ) done += writeSync(handle, buffer, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw writeError(error, basename(path));
  }
}

/** A failed write as a sentence about the file called `name`. */
export function writeError(error: unknown, name: string): FileError {
  if (error instanceof FileError) return error;
  const { code } = error as NodeJS.ErrnoException;
  // Windows says «access denied» also of a file somebody has open.
  switch (code === 'EACCES' && process.platform === 'win32' ? 'EPERM' : code) {
    case 'EBUSY':
    case 'EPERM':
      return heldByOther(name);
    case 'EACCES':
    case 'EROFS':
      return new FileError(
        'no-access',
        `Нет права записать файл «${name}». Проверьте, не защищена ли папка от записи.`,
      );
    case 'ENOSPC':
      return new FileError(
        'no-space',
        `Файл «${name}» не записан: на диске нет места. Освободите место и повторите.`,
      );
    default:
      return new FileError(
        'write-failed',
        `Файл «${name}» не записан. Проверьте, на месте ли папка, и повторите.`,
      );
  }
}

export function heldByOther(name: string): FileError {
  return new FileError('held-open', `Файл «${name}» открыт в другой программе. Закройте его там.`);
}

/** The JSON of a file, or `fallback` when there is none; what cannot be read as JSON is put aside, not lost. */
export function readJson<T>(path: string, fallback: T): T {
  if (!existsSync(path)) return fallback;
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    renameSync(path, `${path}.повреждён`);
    return fallback;
  }
}
