import { bookSnapshot, loadBook } from '../book/book';
import { drain } from '../book/journal';
import { applyPageEdits } from '../book/page-edits';
import { connectBridge, type RawBridge } from './bridge';
import { countCalls } from './call-classes';
import { elapsed, startClock } from './clock';
import { argumentsOf } from './events';
import {
  beginExecution,
  configure,
  endExecution,
  type RealmConfig,
  state,
  TIME_IS_UP,
  warn,
} from './execution';
import { globalNames, installGlobals, removeLeftovers } from './globals';
import type { EditEvent, Reply, Request } from './protocol';
import { surface } from './service';
import { rangeListObject } from './services/range';
import { sheetObject } from './services/sheet';
import { spreadsheetObject } from './services/spreadsheet';
import { toPage } from './wire';

type Run = Extract<Request, { kind: 'run' }>;

/** What a compiled bundle gives back: looks a callable name up among its top-level functions. */
type Bundle = () => (name: string) => unknown;

interface Outcome {
  ok: boolean;
  value?: unknown;
  error?: NonNullable<Reply['error']>;
}

let bundle: Bundle;
let clean: Set<string | symbol>;
let current: { request: Request; outcome: Outcome | null } | null = null;

/** Prepares the realm once: settings as JSON, services, and the bundle, compiled in this realm. */
export function start(config: string, bridge: RawBridge, compiled: Bundle): void {
  connectBridge(bridge);
  configure(JSON.parse(config) as Partial<RealmConfig>);
  installGlobals();
  bundle = compiled;
  clean = globalNames();
}

/** Begins a request. A run may still hang on a promise afterwards: microtasks are drained before `finish`. */
export function begin(json: string): void {
  const request = JSON.parse(json) as Request;
  startClock(request.kind === 'run' ? request.now : undefined);
  current = { request, outcome: null };
  if (request.kind === 'run') {
    beginRun(request);
    return;
  }
  beginExecution({ trigger: 'call', authMode: 'FULL', user: '' }, null);
  current.outcome = settled(() => bookRequest(request));
}

function bookRequest(request: Exclude<Request, Run>): unknown {
  if (request.kind === 'load') state.book = loadBook(request.book, state.book.journal.revision + 1);
  if (request.kind === 'knobs') configure(request.knobs);
  if (request.kind === 'edit') {
    const { edited, messages } = applyPageEdits(state.book, request.base, request.edits, request.client);
    for (const message of messages) {
      state.execution.effects.push({ effect: 'toast', title: 'Правка таблицы', message, seconds: 10 });
    }
    return edited satisfies EditEvent[];
  }
  return undefined;
}

function beginRun(run: Run): void {
  beginExecution(run, run.selection ?? null);
  const outcome = settled(() => {
    const find = bundle();
    return callable(find, run)(...argumentsOf(run));
  });
  if (!outcome.ok || !isPromise(outcome.value)) {
    current!.outcome = outcome;
    return;
  }
  outcome.value.then(
    (value: unknown) => {
      current!.outcome = { ok: true, value };
    },
    (error: unknown) => {
      current!.outcome = { ok: false, error: described(error) };
    },
  );
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  Object.prototype.toString.call(value) === '[object Promise]';

/** The page may call top-level functions whose names do not end with `_`; menus and triggers also `object.method`. */
function callable(find: (name: string) => unknown, { fn, trigger }: Run): (...args: unknown[]) => unknown {
  const isHidden = fn.endsWith('_') || (trigger === 'call' && fn.includes('.'));
  const [first, ...path] = fn.split('.');
  const owner = isHidden ? undefined : find(first!);
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    owner,
  );
  if (typeof found !== 'function') throw new Error(`Script function not found: ${fn}`);
  return found as (...args: unknown[]) => unknown;
}

function settled(work: () => unknown): Outcome {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: described(error) };
  }
}

function described(error: unknown): NonNullable<Reply['error']> {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  return { name: error.name, message: error.message, ...(error.stack ? { stack: error.stack } : {}) };
}

/** Closes the request that `begin` opened and tells all that came of it. `killed` = the time limit struck. */
export function finish(killed: boolean): string {
  const { request, outcome } = current!;
  const result = finalOutcome(request, outcome, killed);
  const { execution } = state;
  const ops = drain(state.book);
  const { ok, value, error, warnings } = sent(request, result);
  const reply: Reply = {
    ok,
    ...(value === undefined ? {} : { value }),
    ...(error ? { error } : {}),
    revision: state.book.journal.revision,
    ops,
    effects: execution.effects,
    calls: execution.calls,
    counts: countCalls(execution.calls),
    warnings: [...execution.warnings, ...warnings],
    ...(request.kind === 'snapshot' ? { book: bookSnapshot(state.book) } : {}),
    ms: elapsed(),
  };
  current = null;
  endExecution();
  removeLeftovers(clean);
  return JSON.stringify(reply);
}

function finalOutcome(request: Request, outcome: Outcome | null, killed: boolean): Outcome {
  const isOver = killed || state.execution.isDead || elapsed() > state.execution.limit;
  if (request.kind === 'run' && isOver)
    return { ok: false, error: { name: 'Exception', message: TIME_IS_UP } };
  if (outcome) return outcome;
  warn('Обещание, которое вернула функция, не выполнилось: таймеров и сети в Apps Script нет.');
  return { ok: true, value: null };
}

/** What goes back: the value by the rules of `google.script.run` for the page, nothing for menus and triggers. */
function sent(request: Request, result: Outcome): Outcome & { warnings: string[] } {
  if (request.kind === 'edit') return { ...result, warnings: [] };
  const isCall = request.kind === 'run' && request.trigger === 'call';
  if (!result.ok || !isCall || result.value === undefined) {
    const { value: _unsent, ...rest } = result;
    return { ...rest, warnings: [] };
  }
  try {
    return { ok: true, ...toPage(result.value) };
  } catch (error) {
    return { ok: false, error: described(error), warnings: [] };
  }
}

/** Classes of the realm with their method names, as JSON: what a bundle may call. */
export function surfaceText(): string {
  // Classes that refer to each other are made on first use.
  for (const make of [spreadsheetObject, () => sheetObject(0), () => rangeListObject([])]) make();
  return JSON.stringify(Object.fromEntries(surface));
}
