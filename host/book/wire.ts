import type { MenuNode } from '../realm/protocol';
import type { BookOp, BookSnapshot, PageEdit, Rect } from './snapshot';

/** What the local server and the page say to each other, as JSON. */

/** How the book stands on disk. `problem` is a finished sentence for the reader. */
export type SaveStatus = { state: 'saved' } | { state: 'saving' } | { state: 'problem'; message: string };

export interface PageState {
  /** Names this run of the program: revisions of two runs cannot be compared. */
  epoch: string;
  revision: number;
  book: BookSnapshot;
  menu: MenuNode | null;
  save: SaveStatus;
}

/** A step of the book. `from` is the revision before it: a page that stands elsewhere asks for the whole book. */
export interface Step {
  from: number;
  to: number;
  ops: BookOp[];
}

/** What the page has to show after an execution; HTML is served on its own origin under `url`. */
export type ShownEffect =
  | { effect: 'menu'; menu: MenuNode }
  | { effect: 'sidebar'; title: string; url: string }
  | { effect: 'dialog'; title: string; url: string; width: number; height: number; modal: boolean }
  | { effect: 'toast'; title: string; message: string; seconds: number }
  | { effect: 'select'; sheetId: number; row: number; column: number; rows: number; columns: number }
  | { effect: 'mail'; to: string; subject: string };

export interface EditRequest {
  /** The run of the program that `base` is a revision of. */
  epoch: string;
  client: string;
  /** Number of this batch within the client, so that a batch repeated after a lost answer is not done twice. */
  batch: number;
  base: number;
  edits: PageEdit[];
}

/** What is selected in the page: the active range of the script it starts. */
export interface Selection {
  sheetId: number;
  range: Rect;
}

/** The answer to an edit, a menu item or a call: what it returned, changed and wants shown. */
export interface Answer {
  ok: boolean;
  value?: unknown;
  error?: { name: string; message: string };
  step: Step;
  effects: ShownEffect[];
}

export type ServerEvent =
  | { type: 'hello'; epoch: string; revision: number; save: SaveStatus }
  | { type: 'step'; step: Step }
  | { type: 'effects'; effects: ShownEffect[] }
  | { type: 'save'; save: SaveStatus }
  | { type: 'notice'; message: string }
  /** The page of questionnaires was opened or closed, or took one. */
  | { type: 'door'; open: boolean };

export interface DocumentEntry {
  name: string;
  /** Relative to the workspace folder, with `/`. */
  path: string;
  folder: string;
  /** ISO time of the last change. */
  modified: string;
  /** The `file:` address by which the book and the panel refer to it. */
  url: string;
}

/** What came of saving a document as PDF. */
export type PdfAnswer =
  | { ok: true; name: string; url: string }
  | { ok: false; why: 'no-office' | 'failed' | 'gone' };

export interface OutboxEntry {
  to: string;
  subject: string;
  /** ISO time. */
  date: string;
  file: string;
}
