import type { BookOp, BookSnapshot, PageEdit, Rect } from '../book/snapshot';
import type { FaultPlan } from './faults';
import type { LatencyProfile } from './latency';
import type { TimeLimits } from './time-limits';

/** Messages between Node and the realm. Both directions are JSON text; nothing else crosses the border. */

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** How an execution was started; decides the AuthMode, the time limit and what the function receives. */
export type Trigger = 'open' | 'install' | 'menu' | 'edit' | 'call' | 'timer';

export type Request =
  | { kind: 'load'; book: BookSnapshot }
  | { kind: 'snapshot' }
  /** `client` names the page: it may go on editing against the same `base`, seeing its own earlier edits. */
  | { kind: 'edit'; base: number; edits: PageEdit[]; user?: string; client?: string }
  | {
      kind: 'run';
      trigger: Trigger;
      fn: string;
      args: unknown[];
      authMode: AuthMode;
      /** e-mail of the acting user; '' when unknown */
      user: string;
      /** ms since epoch: the clock of the execution */
      now?: number;
      /** What is selected in the page. */
      selection?: { sheetId: number; range: Rect };
    }
  /** Settings a running realm may change: simulated failures, slowness, a held lock, allowances. */
  | { kind: 'knobs'; knobs: Knobs };

/** Test and demonstration switches of the host; see `RealmConfig` for their meaning. */
export interface Knobs {
  lockHeldElsewhere?: boolean;
  faults?: FaultPlan;
  latency?: LatencyProfile;
  quotas?: { documents: number; conversions: number; mails: number; properties: number };
  timeLimits?: TimeLimits;
  killAt?: number;
}

/**
 * Argument of a run started by an edit, in place of the event object the realm builds: the edited cells and, for one
 * cell, its texts.
 */
export interface EditEvent {
  sheetId: number;
  range: Rect;
  value?: string;
  oldValue?: string;
}

/** What an execution asked its host to show or do, in order. */
export type Effect =
  | { effect: 'menu'; menu: MenuNode }
  | { effect: 'sidebar'; title: string; html: string }
  | { effect: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { effect: 'toast'; title: string; message: string; seconds: number }
  | { effect: 'select'; sheetId: number; row: number; column: number; rows: number; columns: number }
  | { effect: 'mail'; to: string; subject: string; file: string }
  | { effect: 'log'; level: 'log' | 'info' | 'warn' | 'error'; text: string };

export interface MenuNode {
  title: string;
  items: (
    | { kind: 'item'; title: string; fn: string }
    | { kind: 'separator' }
    | { kind: 'submenu'; menu: MenuNode }
  )[];
}

export interface Reply {
  ok: boolean;
  /**
   * Of a call of the page: its return value after the google.script.run rules (docs/oddities.md), absent for none. Of
   * an `edit`: an `EditEvent` for each edit that changed cells, to start `onEdit` with.
   */
  value?: unknown;
  error?: { name: string; message: string; stack?: string };
  /** Book revision after the request. */
  revision: number;
  /** Changes this request made, from the previous revision on. */
  ops: BookOp[];
  effects: Effect[];
  /** Service calls by name, e.g. `Range.getValues: 3`. */
  calls: Record<string, number>;
  /** The same by class, see `host/realm/call-classes.ts`. */
  counts: CallCounts;
  /** Host warnings: a Date returned to the page, an unhandled rejection … Russian or English, for developers. */
  warnings: string[];
  book?: BookSnapshot;
  ms: number;
}

/** reads/writes move cell data or formats; the rest is bookkeeping. */
export interface CallCounts {
  reads: number;
  writes: number;
  exports: number;
  creates: number;
  properties: number;
  other: number;
}

/**
 * What the realm may ask of Node, synchronously, as JSON text: files, mail, properties, triggers.
 * `bridge(name, json)` returns JSON `{ok:true,value}` or `{ok:false,message}`.
 */
export type BridgeCall =
  | FileCall
  | { name: 'mail'; message: MailMessage }
  | {
      name: 'properties';
      call: 'load' | 'save';
      store: 'script' | 'user' | 'document';
      values?: Record<string, string>;
    }
  | { name: 'triggers'; call: 'load' | 'save'; triggers?: TriggerRecord[] }
  | { name: 'asset'; file: string }
  | { name: 'uuid' }
  | { name: 'wait'; ms: number };

/**
 * Calls of the files bridge, `args` → answer. Content is base64. A file created as
 * `application/vnd.google-apps.document` is kept as `.docx` and reported under the type it was created with; folders
 * are `application/vnd.google-apps.folder`.
 * - create `{name, mimeType, parents, appProperties, content?, contentType?}` → StoredFile
 * - get `{id}` → StoredFile, refusing with `File not found: <id>.`
 * - list `{}` → every StoredFile the add-on made; the realm applies the query
 * - update `{id, name?, mimeType?, appProperties?, trashed?, addParents?, removeParents?, content?}` → StoredFile
 * - copy `{id, name?, parents?, appProperties?}` → StoredFile
 * - export `{id, mimeType}` → `{content, name?}`
 */
export interface FileCall {
  name: 'files';
  call: 'create' | 'get' | 'list' | 'update' | 'copy' | 'export';
  args: unknown;
}

/** A file as Drive v3 names its parts; times are ISO. */
export interface StoredFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
  createdTime: string;
  modifiedTime: string;
  webViewLink?: string;
  size?: string;
}

export interface MailMessage {
  /** Addresses parted by comma and space. */
  to: string;
  subject: string;
  body: string;
  cc?: string;
  bcc?: string;
  senderName?: string;
  replyTo?: string;
  htmlBody?: string;
  /** Content is base64. */
  attachments?: { content: string; contentType: string | null; name: string | null }[];
}

/** An installable trigger; the host starts `fn` with trigger `timer` when a CLOCK one is due. */
export interface TriggerRecord {
  uid: string;
  fn: string;
  type: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT';
  /** E-mail of its maker: it runs as him, and only he sees it. */
  user: string;
  everyMs?: number;
  /** One-shot, ms from its making; stays in the list after it fired. */
  afterMs?: number;
  atHour?: number;
  nearMinute?: number;
  weekDay?: string;
  timeZone?: string;
}
