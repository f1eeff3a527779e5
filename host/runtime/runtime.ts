import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Knobs, Reply, Request } from '../realm/protocol';
import { limitOf, TIME_LIMITS, type TimeLimits } from '../realm/time-limits';
import { type Assets, answer, type Bridge } from './bridge';
import { builtFile } from './built-file';
import { bundleSource } from './check-bundle';

/** The part of `appsscript.json` that decides how a script runs. */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

export interface RuntimeOptions extends Knobs {
  /** The bundle exactly as it is pushed to Google. */
  code: string;
  manifest: Manifest;
  /** Files of the project by the name scripts use: `sidebar` for `sidebar.html`. */
  assets: Assets;
  bridge: Bridge;
  /** False for a bundle bound to one book: the add-on rules for triggers do not hold then. */
  isAddon?: boolean;
  /** Owner of the book; others are stopped by protections. Absent = everybody is the owner. */
  owner?: string;
  userLocale?: string;
  scriptId?: string;
}

/** `source` is what {@link bundleSource} makes of the bundle. */
export type RealmOptions = Omit<RuntimeOptions, 'assets' | 'bridge' | 'code'> & { source: string };

/** Runs one request after another, in the order they come. */
export interface Runtime {
  request(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

interface Realm {
  start(config: string, bridge: RawBridge, bundle: unknown): void;
  begin(json: string): void;
  finish(killed: boolean): string;
}

const REALM = Symbol.for('nastavnik.realm');

/** Settings of the realm that do not depend on the computer it runs on. */
function configOf({ source: _source, manifest, ...settings }: RealmOptions): string {
  const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
  return JSON.stringify({
    ...settings,
    timeZone: manifest.timeZone,
    ...(manifest.oauthScopes ? { scopes: manifest.oauthScopes } : {}),
    advancedServices: advanced.map(({ userSymbol }) => userSymbol),
  });
}

/** Text in, text out: how a realm reaches whoever has the files. */
export type RawBridge = (json: string) => string;

/**
 * Opens a realm for the bundle in this thread. Throws a SyntaxError when Google's editor would refuse the bundle.
 * `process.env.TZ` must already be the manifest's zone: scripts read calendar days in it.
 */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { assets, bridge, code, ...rest } = options;
  return openRealm({ ...rest, source: bundleSource(code) }, (json) => answer(bridge, assets, json));
}

/** The same with a bridge that is already text to text. */
export function openRealm(options: RealmOptions, bridge: RawBridge): Runtime {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate', name: 'Apps Script' });
  vm.runInContext(readFileSync(builtFile('realm.js'), 'utf8'), context, { filename: 'realm.js' });
  const realm = vm.runInContext(
    `globalThis[Symbol.for(${JSON.stringify(REALM.description)})]`,
    context,
  ) as Realm;
  const bundle: unknown = vm.runInContext(options.source, context, { filename: 'Code.js' });
  realm.start(configOf(options), bridge, bundle);
  let limits = options.timeLimits ?? TIME_LIMITS;
  let queue: Promise<unknown> = Promise.resolve();

  function perform(request: Request): Reply {
    if (request.kind === 'knobs' && request.knobs.timeLimits) limits = request.knobs.timeLimits;
    const killed = !beginInTime(context, request, limits);
    return JSON.parse(realm.finish(killed)) as Reply;
  }

  return {
    request(request) {
      const reply = queue.then(() => perform(request));
      queue = reply.catch(() => undefined);
      return reply;
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Evaluates the request inside the context, so that its microtasks are drained and the limit ends it past any `catch`
 * or `finally`. False when the limit struck.
 */
function beginInTime(context: vm.Context, request: Request, limits: TimeLimits): boolean {
  const options = request.kind === 'run' ? { timeout: limitOf(request.trigger, limits) } : {};
  const call = `globalThis[Symbol.for(${JSON.stringify(REALM.description)})].begin(${JSON.stringify(JSON.stringify(request))})`;
  try {
    vm.runInContext(call, context, options);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
