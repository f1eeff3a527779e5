import {
  closeSync,
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
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EBUSY':
    case 'EPERM':
      return new FileError('held-open', `Файл «${name}» открыт в другой программе. Закройте его там.`);
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

/** The JSON of a file, or `fallback` when there is none or it was cut off by a power failure. */
export function readJson<T>(path: string, fallback: T): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || code === 'ENOENT') return fallback;
    throw error;
  }
}
