import { ask } from '../bridge';
import { refuse } from '../exception';
import { state } from '../execution';
import { chains, gives, instance, serviceClass } from '../service';
import { utf8Encode } from './bytes';
import { spend } from './quota';

type StoreName = 'script' | 'user' | 'document';

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

/** The store as it was when this execution first looked; what others write meanwhile stays unseen. */
function valuesOf(store: StoreName): Record<string, string> {
  const { properties } = state.execution;
  const known = properties.get(store);
  if (known) return known;
  const loaded = ask<Record<string, string>>({ name: 'properties', call: 'load', store });
  const values = Object.assign(Object.create(null) as Record<string, string>, loaded);
  properties.set(store, values);
  return values;
}

const size = (text: string): number => utf8Encode(text).length;

function save(store: StoreName, next: Record<string, string>): void {
  const total = Object.entries(next).reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
  if (total > MAX_STORE) {
    refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  state.execution.properties.set(store, Object.assign(Object.create(null) as Record<string, string>, next));
  ask({ name: 'properties', call: 'save', store, values: next });
}

function put(store: StoreName, values: Record<string, unknown>, deleteOthers = false): void {
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  for (const value of Object.values(texts)) {
    if (size(value) > MAX_VALUE) refuse('Argument too large: value');
  }
  spend('properties', Math.max(1, Object.keys(texts).length));
  save(store, { ...(deleteOthers ? {} : valuesOf(store)), ...texts });
}

const properties = serviceClass<GoogleAppsScript.Properties.Properties, StoreName>(
  'PropertiesService.Properties',
  {
    getProperty: gives('s', (store, key: string) => {
      spend('properties');
      return valuesOf(store)[key] ?? null;
    }),
    getProperties: gives('', (store) => {
      spend('properties');
      return { ...valuesOf(store) };
    }),
    getKeys: gives('', (store) => {
      spend('properties');
      return Object.keys(valuesOf(store));
    }),
    setProperty: chains('s s', (store, key: string, value: string) => put(store, { [key]: value })),
    setProperties: chains('o | o b', put),
    deleteProperty: chains('s', (store, key: string) => {
      spend('properties');
      const { [key]: _gone, ...rest } = valuesOf(store);
      save(store, rest);
    }),
    deleteAllProperties: chains('', (store) => {
      spend('properties');
      save(store, {});
    }),
  },
);

const storeObject = (store: StoreName) => gives('', () => instance(properties, store));

export const PropertiesService = instance(
  serviceClass<GoogleAppsScript.Properties.PropertiesService, null>('PropertiesService', {
    getScriptProperties: storeObject('script'),
    getUserProperties: storeObject('user'),
    getDocumentProperties: storeObject('document'),
  }),
  null,
);
