import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BookSnapshot } from '../book/snapshot';
import { writeAtomically, writeError } from './atomic-write';
import { backUp, keptAsidePath, notSavedPath, ownerFile } from './book/beside';
import * as say from './book/findings';
import { type Difference, mergeBooks } from './book/merge';
import { FileError, type FileFinding, named } from './file-error';
import type { XlsxStore } from './xlsx-store';

export interface BookFileOptions {
  store: XlsxStore;
  backupFolder: string;
  /** The book to write when there is no file yet; without it a missing file is an error. */
  initial?: () => BookSnapshot;
  onEvent?: (event: BookFileEvent) => void;
  now?: () => Date;
  /** How often the file is looked at, and a refused write tried again, ms; 0 = only when asked. */
  everyMs?: number;
}

/** `book` comes when the state on disk is not the one saved last: it is to be shown instead. */
export interface BookFileEvent {
  finding: FileFinding;
  book?: BookSnapshot;
  differences?: Difference[];
}

export interface BookFile {
  readonly path: string;
  /** The state on disk, or about to be there. Treat it as unchangeable. */
  book(): BookSnapshot;
  /** Asks for this state to be written; of several asked for at once only the last is. Never throws. */
  saveBook(book: BookSnapshot): void;
  /** Resolves when the last asked-for state is on disk: in the file, or beside it while that is held open. */
  flush(): Promise<void>;
  /** Looks whether the file was changed outside, and whether a held one is free again. */
  check(): Promise<void>;
  /** Writes what is left and stops looking. */
  close(): Promise<void>;
}

/** What is known of the bytes on disk. */
interface Mark {
  mtimeMs: number;
  size: number;
  hash: string;
}

/** Opens the book, or makes it. Throws a {@link FileError} with a sentence that names the file. */
export async function openBook(path: string, options: BookFileOptions): Promise<BookFile> {
  if (!existsSync(path)) {
    const initial = options.initial?.();
    if (!initial) throw new FileError('missing', say.missing(path).message);
    writeAtomically(path, await options.store.write(initial));
  }
  const { bytes, mark } = readMarked(path);
  const book = await options.store.read(bytes).catch((error: unknown) => {
    throw named(error, basename(path));
  });
  return new OpenBook(path, options, book, mark);
}

class OpenBook implements BookFile {
  readonly path: string;
  /** The state both sides last agreed on. */
  #base: BookSnapshot;
  #mark: Mark | undefined;
  #pending: BookSnapshot | undefined;
  /** The state that stands beside the held file. */
  #waiting: BookSnapshot | undefined;
  #work: Promise<void> = Promise.resolve();
  #unreadable: string | undefined;
  readonly #options: BookFileOptions;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(path: string, options: BookFileOptions, book: BookSnapshot, mark: Mark) {
    this.path = path;
    this.#options = options;
    this.#base = book;
    this.#mark = mark;
    const every = options.everyMs ?? 2000;
    if (every > 0) this.#timer = setInterval(() => void this.check(), every).unref();
    const beside = notSavedPath(path);
    if (existsSync(beside)) queueMicrotask(() => this.#tell({ finding: say.leftBeside(path, beside) }));
  }

  book(): BookSnapshot {
    return this.#pending ?? this.#waiting ?? this.#base;
  }

  saveBook(book: BookSnapshot): void {
    this.#pending = book;
    this.#queue(() => this.#writePending());
  }

  async flush(): Promise<void> {
    await this.#work;
  }

  async check(): Promise<void> {
    this.#queue(async () => {
      if (this.#waiting && !this.#pending) {
        this.#pending = this.#waiting;
        await this.#writePending();
      } else if (!this.#pending) await this.#reloadIfChanged();
    });
    await this.#work;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  /** One thing at a time: reading and writing never overlap. */
  #queue(step: () => Promise<void>): void {
    this.#work = this.#work.then(step).catch((error: unknown) => {
      this.#tell({ finding: writeError(error, basename(this.path)) });
    });
  }

  async #writePending(): Promise<void> {
    const ours = this.#pending;
    // An earlier step has already written the last state.
    if (!ours) return;
    const owner = ownerFile(this.path);
    if (owner) return this.#writeBeside(ours, owner);
    const state = await this.#withOutsideChanges(ours);
    try {
      const bytes = await this.#options.store.write(state);
      backUp(this.path, this.#options.backupFolder, this.#now());
      writeAtomically(this.path, bytes);
      this.#mark = markOf(this.path, bytes);
    } catch (error) {
      if (!(error instanceof FileError) || error.code !== 'held-open') {
        this.#waiting = this.#pending === ours ? ours : undefined;
        if (this.#waiting) this.#pending = undefined;
        throw error;
      }
      return this.#writeBeside(state, undefined);
    }
    this.#base = state;
    this.#done(ours);
    if (this.#waiting) this.#freeAgain();
  }

  #done(written: BookSnapshot): void {
    if (this.#pending === written) this.#pending = undefined;
  }

  #freeAgain(): void {
    this.#waiting = undefined;
    rmSync(notSavedPath(this.path), { force: true });
    this.#tell({ finding: say.savedAgain(this.path) });
  }

  async #writeBeside(ours: BookSnapshot, owner: string | undefined): Promise<void> {
    const beside = notSavedPath(this.path);
    const told = this.#waiting !== undefined;
    if (this.#waiting !== ours) writeAtomically(beside, await this.#options.store.write(ours));
    this.#waiting = ours;
    this.#done(ours);
    if (!told) this.#tell({ finding: say.heldOpen(this.path, beside, owner) });
  }

  /** Ours, joined with what somebody else has put into the file since we last read or wrote it. */
  async #withOutsideChanges(ours: BookSnapshot): Promise<BookSnapshot> {
    const outside = this.#changedOutside();
    if (!outside) return ours;
    const aside = keptAsidePath(this.path, this.#now());
    let theirs: BookSnapshot;
    try {
      theirs = await this.#options.store.read(outside.bytes);
    } catch {
      copyFileSync(this.path, aside);
      this.#tell({ finding: say.unreadableAside(this.path, aside) });
      return ours;
    }
    const { book, differences } = mergeBooks(this.#base, ours, theirs);
    if (differences.length > 0) copyFileSync(this.path, aside);
    const finding =
      differences.length > 0 ? say.keptAside(this.path, aside, differences) : say.merged(this.path);
    this.#tell({ finding, book, differences });
    return book;
  }

  async #reloadIfChanged(): Promise<void> {
    if (!existsSync(this.path)) {
      if (this.#mark) this.#tell({ finding: say.missing(this.path) });
      this.#mark = undefined;
      return;
    }
    const outside = this.#changedOutside();
    if (!outside) return;
    try {
      this.#base = await this.#options.store.read(outside.bytes);
    } catch (error) {
      // The other program may be in the middle of writing: said only when it stays so.
      if (this.#unreadable === outside.mark.hash) this.#tell({ finding: named(error, basename(this.path)) });
      this.#unreadable = outside.mark.hash;
      return;
    }
    this.#mark = outside.mark;
    this.#tell({ finding: say.reloaded(this.path), book: this.#base });
  }

  /** The bytes on disk when they are not those we know. */
  #changedOutside(): { bytes: Uint8Array; mark: Mark } | undefined {
    if (!existsSync(this.path)) return undefined;
    const { mtimeMs, size } = statSync(this.path);
    if (this.#mark?.mtimeMs === mtimeMs && this.#mark.size === size) return undefined;
    const now = readMarked(this.path);
    if (now.mark.hash !== this.#mark?.hash) return now;
    this.#mark = now.mark;
    return undefined;
  }

  #tell(event: BookFileEvent): void {
    this.#options.onEvent?.(event);
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }
}

function readMarked(path: string): { bytes: Uint8Array; mark: Mark } {
  const bytes = readFileSync(path);
  return { bytes, mark: markOf(path, bytes) };
}

function markOf(path: string, bytes: Uint8Array): Mark {
  const { mtimeMs, size } = statSync(path);
  return { mtimeMs, size, hash: createHash('sha256').update(bytes).digest('hex') };
}
