import { addon } from '../../host/addon';
import { emptyBook } from '../../host/book/book';
import type { BookSnapshot, SheetSnapshot } from '../../host/book/snapshot';
import { SAMPLE_DAY } from '../../host/cli/sample-day';
import type { Knobs, Reply } from '../../host/realm/protocol';
import { type MemoryBridge, memoryBridge } from '../../host/runtime/memory-bridge';
import { createRuntime, type Runtime } from '../../host/runtime/runtime';
import type { Input, Method, Output } from '../../src/contract/api';
import type { Result } from '../../src/contract/result';

/** Saturday, the day the sample book stands at; noon in Moscow. */
export const TODAY = SAMPLE_DAY;

export interface School {
  readonly runtime: Runtime;
  readonly bridge: MemoryBridge;
  /** Runs a menu command. */
  menu(fn: string, now?: number): Promise<Reply>;
  /** Calls the panel's door; throws only when the execution itself failed. */
  call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>> & { reply: Reply }>;
  /** The same, giving the value or throwing the refusal. */
  value<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  book(): Promise<BookSnapshot>;
  /** Texts of a sheet as stored, row by row. */
  rows(sheet: string): Promise<unknown[][]>;
}

export interface SchoolOptions extends Knobs {
  readonly book?: BookSnapshot;
  /** 'empty' = a new book, 'set-up' = our sheets, 'sample' = the invented year. */
  readonly start?: 'empty' | 'set-up' | 'sample';
  readonly timeZone?: string;
}

/** The built add-on on the local host, with a book, files and mail in memory. */
export async function openSchool(options: SchoolOptions = {}): Promise<School> {
  const { book, start = 'sample', timeZone = 'Europe/Moscow', ...knobs } = options;
  const bridge = memoryBridge(() => TODAY);
  const runtime = createRuntime({ ...addon(), bridge, ...knobs });
  await runtime.request({ kind: 'load', book: book ?? emptyBook('Наставник', timeZone) });

  const run = (fn: string, trigger: 'menu' | 'call', args: unknown[], now = TODAY): Promise<Reply> =>
    runtime.request({
      kind: 'run',
      fn,
      trigger,
      authMode: 'FULL',
      args,
      user: 'curator@school.example',
      now,
    });

  const school: School = {
    runtime,
    bridge,
    menu: (fn, now) => run(fn, 'menu', [], now),
    async call(method, input) {
      const reply = await run('sidebarCall', 'call', [JSON.stringify({ method, input })]);
      if (!reply.ok) throw new Error(reply.error?.message);
      return { ...JSON.parse(reply.value as string), reply };
    },
    async value(method, input) {
      const result = await school.call(method, input);
      if (!result.ok)
        throw new Error(`${result.error.code}: ${result.error.message} ${result.error.details.join('; ')}`);
      return result.value;
    },
    async book() {
      return (await runtime.request({ kind: 'snapshot' })).book!;
    },
    async rows(name) {
      return sheetRows((await school.book()).sheets.find((sheet) => sheet.name === name)!);
    },
  };
  if (!book && start !== 'empty')
    await school.menu(start === 'sample' ? 'createSampleBook' : 'openCreateBook');
  return school;
}

/** Stored values of a sheet as rows; empty cells are `''`. */
export function sheetRows(sheet: SheetSnapshot): unknown[][] {
  const rows: unknown[][] = [];
  for (const { r, c, v } of sheet.cells) {
    if (v === undefined) continue;
    rows[r - 1] ??= [];
    rows[r - 1]![c - 1] = v;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? ''));
}
