import { emptyBook } from '../../../host/book/book';
import type { BookSnapshot } from '../../../host/book/snapshot';
import type { AuthMode, Reply, Trigger } from '../../../host/realm/protocol';
import { type MemoryBridge, memoryBridge } from '../../../host/runtime/memory-bridge';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../host/runtime/runtime';

const AUTH = 'https://www.googleapis.com/auth/';

export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'drive.file',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((scope) => AUTH + scope);

export interface Bench {
  runtime: Runtime;
  bridge: MemoryBridge;
  /** Runs a function of the add-on as the page would, unless told otherwise. */
  run(
    fn?: string,
    how?: { trigger?: Trigger; authMode?: AuthMode; args?: unknown[]; now?: number; user?: string },
  ): Promise<Reply>;
  /** The same, giving the value or throwing the script's error. */
  value(fn?: string, ...args: unknown[]): Promise<unknown>;
  book(): Promise<BookSnapshot>;
}

export interface BenchOptions extends Partial<RuntimeOptions> {
  scopes?: string[];
  book?: BookSnapshot;
}

/** A small add-on in a fresh realm over an empty Russian book in the zone of Moscow. */
export async function bench(code: string, options: BenchOptions = {}): Promise<Bench> {
  const { scopes = ALL_SCOPES, book = emptyBook('Проба', 'Europe/Moscow'), ...rest } = options;
  const bridge = memoryBridge(() => Date.UTC(2026, 8, 1));
  const runtime = createRuntime({
    code: `var SS = function(){ return SpreadsheetApp.getActiveSpreadsheet(); };\n${code}`,
    manifest: {
      timeZone: 'Europe/Moscow',
      oauthScopes: scopes,
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive' }] },
    },
    assets: (file) => (file === 'sidebar' ? '<p>панель</p>' : null),
    bridge,
    ...rest,
  });
  await runtime.request({ kind: 'load', book });
  const run: Bench['run'] = (fn = 'main', how = {}) =>
    runtime.request({
      kind: 'run',
      fn,
      trigger: how.trigger ?? 'call',
      authMode: how.authMode ?? 'FULL',
      args: how.args ?? [],
      user: how.user ?? 'curator@school.ru',
      ...(how.now === undefined ? {} : { now: how.now }),
    });
  return {
    runtime,
    bridge,
    run,
    async value(fn = 'main', ...args) {
      const reply = await run(fn, { args });
      if (!reply.ok) throw new Error(reply.error?.message);
      return reply.value;
    },
    book: async () => (await runtime.request({ kind: 'snapshot' })).book!,
  };
}

/** What one function body of an add-on returns or throws. */
export async function evaluate(body: string, options: BenchOptions = {}): Promise<unknown> {
  return (await bench(`function main() { ${body} }`, options)).value();
}

/** The message a function body throws, or `null` when it does not. */
export async function refusal(body: string, options: BenchOptions = {}): Promise<string | null> {
  const { run } = await bench(`function main() { ${body} }`, options);
  const reply = await run();
  return reply.ok ? null : (reply.error?.message ?? '');
}
