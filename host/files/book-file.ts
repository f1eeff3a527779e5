import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BookSnapshot } from '../book/snapshot';
import { heldByOther, writeAtomically, writeError } from './atomic-write';
import { backUp, keptAsidePath, notSavedPath, ownerFile } from './book/beside';
import * as say from './book/findings';
import { type Difference, mergeBooks } from './book/merge';
import { type FileCode, FileError, type FileFinding, named } from './file-error';
import type { XlsxStore } from './xlsx-store';

export interface BookFileOptions {
  store: XlsxStore;
  backupFolder: string;
  /** The book to write when there is no file yet; without it a missing file is an error. */
  initial?: () => BookSnapshot;
  /** When it returns a promise, that resolves once the caller works on the book of the event. */
  onEvent?: (event: BookFileEvent) => void | Promise<void>;
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

/** A state to be written, and the older state it comes from when that is no longer the one on disk. */
interface Pending {
  book: BookSnapshot;
  from: BookSnapshot | undefined;
}

class OpenBook implements BookFile {
  readonly path: string;
  readonly #options: BookFileOptions;
  readonly #timer: NodeJS.Timeout | undefined;
  /** What the file held when we last read or wrote it. */
  #base: BookSnapshot;
  #mark: Mark | undefined;
  #pending: Pending | undefined;
  /** A state the file has refused; it is tried again. */
  #refused: Pending | undefined;
  /** Why, as far as the user has been told. */
  #refusal: FileCode | undefined;
  /** The state the caller still works on although {@link OpenBook.#base} has overtaken it. */
  #overtaken: BookSnapshot | undefined;
  #unreadable: string | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(path: string, options: BookFileOptions, book: BookSnapshot, mark: Mark) {
    this.path = path;
    this.#options = options;
    this.#base = book;
    this.#mark = mark;
    const every = options.everyMs ?? 2000;
    if (every > 0) this.#timer = setInterval(() => void this.check(), every).unref();
    const beside = notSavedPath(path);
    if (existsSync(beside)) queueMicrotask(() => this.#tell(say.leftBeside(path, beside)));
  }

  book(): BookSnapshot {
    return (this.#pending ?? this.#refused)?.book ?? this.#base;
  }

  saveBook(book: BookSnapshot): void {
    this.#pending = { book, from: this.#overtaken };
    this.#queue(() => this.#writePending());
  }

  async flush(): Promise<void> {
    await this.#work;
  }

  async check(): Promise<void> {
    this.#queue(async () => {
      this.#pending ??= this.#refused;
      await (this.#pending ? this.#writePending() : this.#reloadIfChanged());
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
      this.#tell(writeError(error, basename(this.path)));
    });
  }

  async #writePending(): Promise<void> {
    const pending = this.#pending;
    // Taken by an earlier step: of several states only the last is written.
    if (!pending) return;
    this.#pending = undefined;
    const owner = ownerFile(this.path);
    if (owner) return this.#refuse(pending, heldByOther(basename(this.path)), owner);
    const state = await this.#joined(pending);
    try {
      const bytes = await this.#options.store.write(state);
      backUp(this.path, this.#options.backupFolder, this.#now());
      writeAtomically(this.path, bytes);
      this.#mark = markOf(this.path, bytes);
      this.#base = state;
    } catch (error) {
      return this.#refuse({ book: state, from: undefined }, writeError(error, basename(this.path)));
    }
    if (this.#refusal) {
      rmSync(notSavedPath(this.path), { force: true });
      this.#tell(say.savedAgain(this.path));
    }
    this.#refused = undefined;
    this.#refusal = undefined;
  }

  /** Nothing is lost: the state waits, and while the file is held open it also stands beside it. */
  async #refuse(pending: Pending, reason: FileFinding, owner?: string): Promise<void> {
    const isNew = this.#refused?.book !== pending.book;
    this.#refused = pending;
    const beside = notSavedPath(this.path);
    const held = reason.code === 'held-open';
    if (held && isNew) writeAtomically(beside, await this.#options.store.write(pending.book));
    if (this.#refusal !== reason.code) this.#tell(held ? say.heldOpen(this.path, beside, owner) : reason);
    this.#refusal = reason.code;
  }

  /** The state to write: the caller's, with everything that has come into the file from elsewhere since. */
  async #joined({ book, from }: Pending): Promise<BookSnapshot> {
    const ours = from ? mergeBooks(from, book, this.#base).book : book;
    const outside = this.#changedOutside();
    if (!outside) {
      if (from) this.#show({ finding: say.merged(this.path), book: ours }, book);
      return ours;
    }
    const aside = keptAsidePath(this.path, this.#now());
    this.#mark = outside.mark;
    let theirs: BookSnapshot;
    try {
      theirs = await this.#options.store.read(outside.bytes);
    } catch {
      copyFileSync(this.path, aside);
      this.#tell(say.unreadableAside(this.path, aside));
      return ours;
    }
    const { book: merged, differences } = mergeBooks(this.#base, ours, theirs);
    this.#base = theirs;
    if (differences.length > 0) copyFileSync(this.path, aside);
    const finding =
      differences.length > 0 ? say.keptAside(this.path, aside, differences) : say.merged(this.path);
    this.#show({ finding, book: merged, differences }, book);
    return merged;
  }

  async #reloadIfChanged(): Promise<void> {
    if (!existsSync(this.path)) {
      if (this.#mark) this.#tell(say.missing(this.path));
      this.#mark = undefined;
      return;
    }
    const outside = this.#changedOutside();
    if (!outside) return;
    let theirs: BookSnapshot;
    try {
      theirs = await this.#options.store.read(outside.bytes);
    } catch (error) {
      // The other program may be in the middle of writing: said once, when it has stayed so.
      if (this.#unreadable === outside.mark.hash) {
        this.#tell(named(error, basename(this.path)));
        this.#mark = outside.mark;
      }
      this.#unreadable = outside.mark.hash;
      return;
    }
    const before = this.#base;
    this.#base = theirs;
    this.#mark = outside.mark;
    this.#show({ finding: say.reloaded(this.path), book: theirs }, before);
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

  /** Hands the caller a book; what it saves before it has taken that one still comes from `before`. */
  #show(event: BookFileEvent, before: BookSnapshot): void {
    const taken = this.#options.onEvent?.(event);
    if (!taken) return;
    this.#overtaken = before;
    const clear = () => {
      if (this.#overtaken === before) this.#overtaken = undefined;
    };
    taken.then(clear, clear);
  }

  #tell(finding: FileFinding): void {
    const { code, message } = finding;
    void this.#options.onEvent?.({ finding: { code, message } });
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
