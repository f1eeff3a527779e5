import type { PlatformReport } from '../contract/dto';
import type { Failure } from '../contract/result';
import type { Screen as WideScreen } from '../contract/screens';
import type { DocumentCode } from '../documents/catalog';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { RawCell } from '../sheets/cells';
import type { RowOf, SheetSchema } from '../sheets/schema';
import type { Table } from '../sheets/table';

/** What the use cases need from the world. `src/gas` implements every port on Apps Script services. */
export interface Ports {
  readonly book: Book;
  readonly layout: Layout;
  readonly grids: Grids;
  readonly files: Files;
  readonly clock: Clock;
  readonly store: Store;
  readonly user: User;
  readonly lock: Lock;
  readonly screen: Screen;
  readonly mail: Mail;
  readonly trigger: ReminderTrigger;
  readonly platform: Platform;
  readonly answers: Answers;
  readonly random: Random;
  /** What an exception of the platform means, with its sentence. */
  readonly failureOf: (error: unknown) => Failure;
}

/**
 * The spreadsheet. A sheet is read once per execution; changes are collected and written as blocks by
 * {@link Book.commit}, one block per run of neighbouring rows.
 */
export interface Book {
  /** The whole sheet, decoded. A missing sheet or header is a problem in the table, never an exception. */
  read<S extends SheetSchema>(schema: S): Table<RowOf<S>>;
  /** Refuses at once when one of the sheets cannot take rows, before anything is made that would need them. */
  need(...schemas: readonly SheetSchema[]): void;
  /** Collects changed cells of a known row. */
  update<S extends SheetSchema>(schema: S, row: number, values: Partial<RowOf<S>>): void;
  /** Collects a new row below the last one; the row number it will get is returned. */
  append<S extends SheetSchema>(schema: S, values: Partial<RowOf<S>>): number;
  /** Collects a new content for all rows of a sheet that only the program writes. */
  replace<S extends SheetSchema>(schema: S, rows: readonly Partial<RowOf<S>>[]): void;
  /** Writes what was collected, from the last tab to the first. Nothing is written before. */
  commit(): void;
}

/** A sheet as it stands, ours or not: every row with all its cells. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly (readonly RawCell[])[];
  readonly hidden: boolean;
}

/** A rectangle of cells to write; rows and columns from 1. */
export interface GridBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly RawCell[])[];
}

/** Whole sheets as grids of cells: for keeping a year and for bringing it back. Formulas are seen by their values. */
export interface Grids {
  /** All sheets in the order of their tabs. Three calls a sheet. */
  read(): readonly SheetGrid[];
  /** Writes rectangles of one sheet at once, texts as texts; rows the sheet lacks are added. */
  write(sheet: string, blocks: readonly GridBlock[]): void;
}

export interface StoredDocument {
  readonly id: string;
  readonly url: string;
}

export interface Template extends StoredDocument {
  readonly bytes: Uint8Array;
}

/** What a stored file is: a document for Word unless it says otherwise. */
export type FileForm = 'document' | 'workbook' | 'slides' | 'page';

export interface NewDocument {
  readonly name: string;
  readonly folder: readonly string[];
  readonly bytes: Uint8Array;
  readonly key: string;
  /** The mass run it belongs to. */
  readonly job?: string;
  /** Absent: a document, `bytes` are a .docx. A workbook is an .xlsx, slides are a .pptx, a page is .html. */
  readonly as?: FileForm;
}

/** Templates and documents. A document is created whole, in one call, or not at all. */
export interface Files {
  /** Bytes of the user's template as .docx; created from the built-in one on first use. */
  template(kind: DocumentCode): Template;
  /** The user's template when there is one; makes none. */
  ownTemplate(kind: DocumentCode): Template | null;
  /** Bytes of the template that comes with the program. */
  builtIn(kind: DocumentCode): Uint8Array;
  /** The template of slides that comes with the program, .pptx. */
  builtInSlides(): Uint8Array;
  /** `key` makes the document findable, so that a re-run does not make a second one. */
  create(document: NewDocument): StoredDocument;
  /** The bytes of a stored document as .docx; `null` when it is gone or is no such document. */
  read(id: string): Uint8Array | null;
  /** The bytes of a stored workbook as .xlsx; `null` when it is gone or is no workbook. */
  readWorkbook(id: string): Uint8Array | null;
  /** A copy of a stored file under another name; `null` when the file is gone. */
  copy(id: string, to: Omit<NewDocument, 'bytes'>): StoredDocument | null;
  /** A document made before with the same key. */
  find(key: string): StoredDocument | null;
  /** All documents of a mass run by their keys: one search however many there are. */
  findOfJob(job: string): ReadonlyMap<string, StoredDocument>;
  /** Address of a folder that documents were put into; `''` when it is not known. */
  folderLink(path: readonly string[]): string;
  /**
   * The document as PDF, beside it; one made before that is not older is given again, an older one stays. `null` when
   * the document is gone.
   */
  pdf(id: string): StoredDocument | null;
  /** Adds the built-in template beside the user's own and uses it from now on. */
  restoreTemplate(kind: DocumentCode): StoredDocument;
}

/** Time in the book's zone. */
export interface Clock {
  today(): CivilDate;
  /** `02.09.2026 в 14:05:33` */
  now(): string;
  /** `20260902T110533Z`, in Greenwich time. */
  utc(): string;
  /** Milliseconds since this execution began. */
  elapsed(): number;
}

/** Small text values kept with the document (never personal data). */
export interface Store {
  get(key: string): string | null;
  set(values: Readonly<Record<string, string>>): void;
}

export interface User {
  /** E-mail of the acting person, `''` when the platform does not tell. */
  email(): string;
}

/** Sheets as things to look at: made and dressed by their schemas. Many calls; only for setting up. */
export interface Layout {
  names(): readonly string[];
  /** Cells of any sheet as people see them; `null` when there is no such sheet. */
  texts(name: string): readonly (readonly string[])[] | null;
  /** Locale and other facts of a book that is about to be filled for the first time. */
  prepare(): void;
  /** A new sheet at the place `index` (0 = first). */
  create(schema: SheetSchema, index: number): void;
  /** Formats, lists, notes and marks of a sheet whose headers stand at `headerRow` in `columns` (1-based). */
  dress(schema: SheetSchema, headerRow: number, columns: Readonly<Record<string, number>>): void;
  setHeaders(
    schema: SheetSchema,
    headerRow: number,
    headers: readonly { column: number; header: string }[],
  ): void;
  /** Removes sheets without any content that are not in `keep`. */
  dropEmptySheets(keep: readonly string[]): void;
  open(name: string): void;
}

/** One writer at a time. `held: false` when another action did not end in time. */
export interface Lock {
  hold<T>(work: () => T): { readonly held: true; readonly value: T } | { readonly held: false };
}

export interface Screen {
  /** Opens the cell; `false` when its sheet is gone. */
  show(place: { readonly sheet: string; readonly row: number; readonly column: number }): boolean;
  /** Opens a screen of the panel, a wide one as a dialog. */
  open(screen: WideScreen): void;
}

export interface Mail {
  send(to: string, subject: string, body: string): void;
  /** Recipients that may still get mail today. */
  left(): number;
}

/** The one hourly trigger of reminders. */
export interface ReminderTrigger {
  isOn(): boolean;
  turnOn(): void;
  turnOff(): void;
}

/** Tries what the program relies on; used by «Проверка площадки» only. */
export interface Platform {
  probe(): PlatformReport['lines'];
}

/** Answers to writes of the last minutes by the id of their request, for a request that comes twice. */
export interface Answers {
  get(id: string): string | null;
  put(id: string, answer: string): void;
}

/** Chance that nobody can foretell: never `Math.random`. */
export interface Random {
  /** A UUID of version 4. */
  uuid(): string;
}
