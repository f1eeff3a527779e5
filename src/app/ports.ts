import type { CivilDate } from '../domain/calendar/civil-date';
import type { RowOf, SheetSchema } from '../sheets/schema';
import type { Table } from '../sheets/table';

/** What the use cases need from the world. `src/gas` implements every port on Apps Script services. */
export interface Ports {
  readonly book: Book;
  readonly files: Files;
  readonly clock: Clock;
  readonly store: Store;
  readonly user: User;
}

/**
 * The spreadsheet. A sheet is read once per execution; changes are collected and written as blocks by
 * {@link Book.commit}, one block per run of neighbouring rows.
 */
export interface Book {
  /** The whole sheet, decoded. A missing sheet or header is a problem in the table, never an exception. */
  read<S extends SheetSchema>(schema: S): Table<RowOf<S>>;
  /** Collects changed cells of a known row. */
  update<S extends SheetSchema>(schema: S, row: number, values: Partial<RowOf<S>>): void;
  /** Collects a new row below the last one; the row number it will get is returned. */
  append<S extends SheetSchema>(schema: S, values: Partial<RowOf<S>>): number;
  /** Collects a new content for all rows of a sheet that only the program writes. */
  replace<S extends SheetSchema>(schema: S, rows: readonly Partial<RowOf<S>>[]): void;
  /** Writes what was collected. Nothing is written before. */
  commit(): void;
}

export interface StoredDocument {
  readonly id: string;
  readonly url: string;
}

/** Templates and documents. A document is created whole, in one call, or not at all. */
export interface Files {
  /** Bytes of the user's template as .docx; created from the built-in one on first use. */
  template(kind: string): { bytes: Uint8Array; id: string; problem?: string };
  /** `key` makes the document findable, so that a re-run does not make a second one. */
  create(document: {
    name: string;
    folder: readonly string[];
    bytes: Uint8Array;
    key: string;
  }): StoredDocument;
  /** A document made before with the same key. */
  find(key: string): StoredDocument | null;
}

/** Time in the book's zone. */
export interface Clock {
  today(): CivilDate;
  /** `02.09.2026 14:05:33` */
  now(): string;
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
