import type { Book } from '../book/book';
import { emptyBook, loadBook } from '../book/book';
import type { Rect } from '../book/snapshot';
import { elapsed, moveClock } from './clock';
import { refuse } from './exception';
import { type FaultPlan, maybeFault } from './faults';
import { type LatencyProfile, latencyOf } from './latency';
import { assertPermitted } from './permissions';
import type { AuthMode, Effect, Trigger } from './protocol';
import { limitOf, TIME_LIMITS, type TimeLimits } from './time-limits';

/** What the realm was started with: the manifest and the settings of the host. */
export interface RealmConfig {
  /** `timeZone` of the manifest: the script's own zone. */
  timeZone: string;
  /** `oauthScopes` of the manifest; absent = not listed, everything allowed. */
  scopes?: string[];
  /** User-defined symbols of enabled advanced services, e.g. `Drive`. */
  advancedServices: string[];
  scriptId: string;
  timeLimits: TimeLimits;
  quotas: Quotas;
  faults?: FaultPlan;
  latency?: LatencyProfile;
  /** True for a published add-on: hourly triggers at most, one clock trigger a document. */
  isAddon: boolean;
  /** Language of the user, as `Session.getActiveUserLocale` tells it. */
  userLocale: string;
  /** E-mail of the book's owner; protections refuse everybody else. Absent = everybody is the owner. */
  owner?: string;
  /** Locks are held by somebody else: every attempt to get one fails. */
  lockHeldElsewhere: boolean;
  /** Every execution ends at this service call as if its time were over, before the call has any effect; 0 = none does. */
  killAt: number;
}

/** Allowances of one user and day. */
export interface Quotas {
  documents: number;
  conversions: number;
  mails: number;
  properties: number;
}

export interface Selection {
  sheetId: number;
  range: Rect;
}

/** State of one run; a fresh one for every menu click, trigger and call of the page. */
export interface Execution {
  trigger: Trigger;
  mode: AuthMode;
  user: string;
  limit: number;
  effects: Effect[];
  calls: Record<string, number>;
  /** All calls so far. */
  entered: number;
  warnings: string[];
  /** Property stores as they were when this execution first looked at them. */
  properties: Map<string, Record<string, string>>;
  selection: Selection | null;
  /** True after the time limit: nothing works any more, whatever the script catches. */
  isDead: boolean;
}

interface RealmState {
  config: RealmConfig;
  book: Book;
  execution: Execution;
}

const idle = (): Execution => ({
  trigger: 'call',
  mode: 'NONE',
  user: '',
  limit: Number.POSITIVE_INFINITY,
  effects: [],
  calls: {},
  entered: 0,
  warnings: [],
  properties: new Map(),
  selection: null,
  isDead: false,
});

const DEFAULT_CONFIG: RealmConfig = {
  timeZone: 'Europe/Moscow',
  advancedServices: [],
  scriptId: 'local',
  timeLimits: TIME_LIMITS,
  quotas: { documents: 250, conversions: 2000, mails: 100, properties: 50_000 },
  isAddon: true,
  userLocale: 'ru',
  lockHeldElsewhere: false,
  killAt: 0,
};

/** The realm's only mutable state: what is installed, which book is open, which execution runs. */
export const state: RealmState = {
  config: DEFAULT_CONFIG,
  book: loadBook(emptyBook('Новая таблица', DEFAULT_CONFIG.timeZone)),
  execution: idle(),
};

export const configure = (config: Partial<RealmConfig>): void => {
  state.config = { ...state.config, ...config };
};

export function beginExecution(
  run: { trigger: Trigger; authMode: AuthMode; user: string },
  selection: Selection | null,
): Execution {
  const limit = limitOf(run.trigger, state.config.timeLimits);
  state.execution = { ...idle(), trigger: run.trigger, mode: run.authMode, user: run.user, limit, selection };
  return state.execution;
}

export const endExecution = (): void => {
  state.execution = idle();
};

export const TIME_IS_UP = 'Exceeded maximum execution time';

/** Every service call passes here: time limit, permission, count, fault, latency. `name` is `Class.method`. */
export function enter(name: string): void {
  const { execution, config } = state;
  const count = execution.calls;
  count[name] = (count[name] ?? 0) + 1;
  execution.entered += 1;
  moveClock(latencyOf(name, config.latency));
  const killed = config.killAt > 0 && execution.entered >= config.killAt;
  if (execution.isDead || killed || elapsed() > execution.limit) {
    execution.isDead = true;
    refuse(TIME_IS_UP);
  }
  assertPermitted(name, execution.mode, config.scopes);
  maybeFault(name, config.faults);
}

/** Something a developer should see; never shown to the user. The same warning is told once. */
export function warn(text: string): void {
  const { warnings } = state.execution;
  if (!warnings.includes(text)) warnings.push(text);
}
