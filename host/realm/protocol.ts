import type { BookOp, BookSnapshot, PageEdit } from '../book/snapshot';

/** Messages between Node and the realm. Both directions are JSON text; nothing else crosses the border. */

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** How an execution was started; decides the AuthMode, the time limit and what the function receives. */
export type Trigger = 'open' | 'install' | 'menu' | 'edit' | 'call' | 'timer';

export type Request =
  | { kind: 'load'; book: BookSnapshot }
  | { kind: 'snapshot' }
  | { kind: 'edit'; base: number; edits: PageEdit[]; user?: string }
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
    };

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
  items: ({ kind: 'item'; title: string; fn: string } | { kind: 'separator' } | { kind: 'submenu'; menu: MenuNode })[];
}

export interface Reply {
  ok: boolean;
  /** Return value after the google.script.run rules (docs/oddities.md); absent for none. */
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
  | { name: 'files'; call: 'create' | 'get' | 'list' | 'update' | 'copy' | 'export'; args: unknown }
  | { name: 'mail'; message: { to: string; subject: string; body: string; htmlBody?: string; attachments?: unknown[] } }
  | { name: 'properties'; call: 'load' | 'save'; store: 'script' | 'user' | 'document'; values?: Record<string, string> }
  | { name: 'triggers'; call: 'load' | 'save'; triggers?: unknown[] }
  | { name: 'asset'; file: string }
  | { name: 'wait'; ms: number };
