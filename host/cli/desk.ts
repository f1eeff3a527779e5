import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Input, Method, Output } from '../../src/contract/api';
import type { Result } from '../../src/contract/result';
import { addon } from '../addon';
import { emptyBook } from '../book/book';
import type { BookSnapshot } from '../book/snapshot';
import { named } from '../files/file-error';
import { exceltsStore } from '../files/xlsx-store';
import type { Reply } from '../realm/protocol';
import type { Bridge } from '../runtime/bridge';
import { memoryBridge } from '../runtime/memory-bridge';
import { createRuntime } from '../runtime/runtime';
import type { RuntimePort } from '../server/ports';
import { bookZone } from './zone';

/** The add-on on a book in memory: what a command asks it, it asks through the door of the panel. */
export interface Desk {
  ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  run(fn: string): Promise<Reply>;
}

export interface DeskOptions {
  readonly book?: BookSnapshot;
  /** Where documents go; memory when absent. */
  readonly bridge?: Bridge;
  /** ms since epoch: the day the add-on takes for today. */
  readonly now?: number;
  /** Told of every execution, for `--trace`. */
  readonly trace?: (reply: Reply) => void;
}

/** A desk of its own: a fresh realm in this thread, nothing of it is kept. */
export async function openDesk({
  book = emptyBook('Наставник', bookZone()),
  bridge = memoryBridge(),
  ...rest
}: DeskOptions = {}): Promise<Desk> {
  const runtime = createRuntime({ ...addon(), bridge });
  await runtime.request({ kind: 'load', book });
  return deskOver(runtime, rest);
}

/** A desk on a runtime that has its book already. */
export function deskOver(runtime: RuntimePort, { now, trace }: Pick<DeskOptions, 'now' | 'trace'>): Desk {
  const run = async (fn: string, args: unknown[]): Promise<Reply> => {
    const time = now === undefined ? {} : { now };
    const reply = await runtime.request({
      kind: 'run',
      trigger: 'call',
      fn,
      args,
      authMode: 'FULL',
      user: '',
      ...time,
    });
    trace?.(reply);
    if (!reply.ok) throw new Error(reply.error?.message ?? '');
    return reply;
  };
  return {
    async ask<M extends Method>(method: M, input: Input<M>) {
      const { value } = await run('sidebarCall', [JSON.stringify({ method, input })]);
      const result = JSON.parse(String(value)) as Result<Output<M>>;
      if (result.ok) return result.value;
      throw new Error([...new Set([result.error.message, ...result.error.details])].join('\n'));
    },
    run: (fn) => run(fn, []),
  };
}

/** Reads a workbook of the user. Errors carry a sentence naming the file. */
export const readBook = (path: string): Promise<BookSnapshot> =>
  exceltsStore.read(new Uint8Array(readFileSync(path))).catch((error: unknown) => {
    throw named(error, basename(path));
  });
