import { now } from '../clock';
import { refuse } from '../exception';
import { state } from '../execution';
import { gives, instance, serviceClass } from '../service';
import { utf8Encode } from './bytes';

type StoreName = 'script' | 'user' | 'document';
type Store = Map<string, { value: string; until: number }>;

const MAX_KEY = 250;
const MAX_VALUE = 102_400;
const MAX_ITEMS = 1000;
const EVICTED_SHARE = 0.1;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

const stores = new Map<string, Store>();

function storeOf(name: StoreName): Store {
  const key = name === 'user' ? `user|${state.execution.user}` : name;
  const store = stores.get(key) ?? new Map();
  stores.set(key, store);
  return store;
}

function get(name: StoreName, key: string): string | null {
  const entry = storeOf(name).get(key);
  if (!entry) return null;
  if (entry.until > now()) return entry.value;
  storeOf(name).delete(key);
  return null;
}

/** A full cache drops a tenth of its items, oldest put first; reading does not refresh them. */
function put(name: StoreName, key: string, value: string, seconds = DEFAULT_SECONDS): void {
  if (key.length > MAX_KEY) refuse('Argument too large: key');
  if (utf8Encode(value).length > MAX_VALUE) refuse('Argument too large: value');
  if (seconds <= 0) refuse('Invalid argument: expirationInSeconds');
  const store = storeOf(name);
  store.delete(key);
  if (store.size >= MAX_ITEMS) {
    for (const old of [...store.keys()].slice(0, Math.ceil(MAX_ITEMS * EVICTED_SHARE))) store.delete(old);
  }
  store.set(key, { value, until: now() + Math.min(seconds, MAX_SECONDS) * 1000 });
}

const cache = serviceClass<GoogleAppsScript.Cache.Cache, StoreName>('CacheService.Cache', {
  get: gives('s', get),
  getAll: gives('s[]', (name, keys: string[]) => {
    const found = keys.flatMap((key) => {
      const value = get(name, key);
      return value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(found) as Record<string, string>;
  }),
  put: gives('s s | s s i', put),
  putAll: gives('o | o i', (name, values: Record<string, unknown>, seconds?: number) => {
    for (const [key, value] of Object.entries(values)) put(name, key, String(value), seconds);
  }),
  remove: gives('s', (name, key: string) => {
    storeOf(name).delete(key);
  }),
  removeAll: gives('s[]', (name, keys: string[]) => {
    for (const key of keys) storeOf(name).delete(key);
  }),
});

const cacheObject = (store: StoreName) => gives('', () => instance(cache, store));

export const CacheService = instance(
  serviceClass<GoogleAppsScript.Cache.CacheService, null>('CacheService', {
    getScriptCache: cacheObject('script'),
    getUserCache: cacheObject('user'),
    getDocumentCache: cacheObject('document'),
  }),
  null,
);
