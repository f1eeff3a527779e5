import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { AnyNode, CallExpression, Expression, MemberExpression, Super } from 'acorn';
import { builtFile } from './built-file';
import { parseScript } from './check-bundle';

/** What a bundle asks of the platform. */
export interface ServiceUse {
  /** Names read from a service itself: `SpreadsheetApp` → `getActive`, `WrapStrategy`; `Drive.Files` → `create`. */
  services: Record<string, string[]>;
  /** Names of all methods called on anything, chained calls included. */
  methods: string[];
}

/** What the host has: class → names of methods and constants. */
export type HostSurface = Record<string, string[]>;

const SERVICE = /^([A-Z]\w*(App|Service)|Drive|Session|Utilities|Logger)$/;
/** Collections of an advanced service are one level deeper. */
const ADVANCED = new Set(['Drive']);

/** Scans a bundle without running it. Names of locals may be short, so objects are not followed, only names. */
export function scanServices(code: string): ServiceUse {
  const services: Record<string, Set<string>> = {};
  const methods = new Set<string>();
  const note = (service: string, name: string): void => {
    services[service] ??= new Set();
    services[service].add(name);
  };
  for (const node of nodesOf(parseScript(code))) {
    if (node.type === 'CallExpression') {
      const name = calledName(node);
      if (name) methods.add(name);
    }
    if (node.type === 'MemberExpression') {
      const [service, name] = serviceAccess(node);
      if (service && name) note(service, name);
    }
  }
  return {
    services: Object.fromEntries(
      Object.entries(services).map(([service, names]) => [service, [...names].sort()]),
    ),
    methods: [...methods].sort(),
  };
}

function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) yield* nodesOf(child as AnyNode);
    }
  }
}

const propertyName = (node: MemberExpression): string | null => {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string'
    ? node.property.value
    : null;
};

const calledName = ({ callee }: CallExpression): string | null =>
  callee.type === 'MemberExpression' ? propertyName(callee) : null;

function serviceAccess(node: MemberExpression): [service: string | null, name: string | null] {
  const owner = serviceName(node.object);
  if (owner) return ADVANCED.has(owner) ? [null, null] : [owner, propertyName(node)];
  if (node.object.type !== 'MemberExpression') return [null, null];
  const advanced = serviceName(node.object.object);
  const collection = propertyName(node.object);
  if (!advanced || !ADVANCED.has(advanced) || !collection) return [null, null];
  return [`${advanced}.${collection}`, propertyName(node)];
}

const serviceName = (node: Expression | Super): string | null =>
  node.type === 'Identifier' && SERVICE.test(node.name) ? node.name : null;

/** Classes and methods of the built realm. */
export function hostSurface(): HostSurface {
  const context = vm.createContext({});
  vm.runInContext(readFileSync(builtFile('realm.js'), 'utf8'), context);
  return JSON.parse(
    vm.runInContext(`globalThis[Symbol.for('nastavnik.realm')].surface()`, context),
  ) as HostSurface;
}

/** Interfaces of the type package whose methods an add-on of this kind may call. */
const INTERFACES = [
  'spreadsheet',
  'base',
  'html',
  'properties',
  'cache',
  'lock',
  'script',
  'mail',
  'utilities',
];

/** Every method name Google has in those services, from the text of the type package. */
export function googleMethodNames(readTypes: (file: string) => string): Set<string> {
  const names = new Set<string>();
  for (const file of INTERFACES) {
    const text = readTypes(`google-apps-script.${file}.d.ts`);
    for (const [, name] of text.matchAll(/^\s+([a-z]\w*)\(/gm)) names.add(name!);
  }
  return names;
}

/** Methods every JavaScript object of the bundle may have: not a sign of a service. */
const BUILT_IN = new Set(
  [Array, Map, Set, String, Date, Function, Object, RegExp, Promise, Number, Uint8Array].flatMap((type) => [
    ...Object.getOwnPropertyNames(type.prototype),
    ...Object.getOwnPropertyNames(type),
  ]),
);

/**
 * What the bundle needs and the host lacks, as `Service.name` or `?.method`. `ignore` names methods of libraries in
 * the bundle that happen to be called as something of Google.
 */
export function missingServices(
  use: ServiceUse,
  surface: HostSurface,
  google: ReadonlySet<string>,
  ignore: readonly string[] = [],
): string[] {
  const direct = Object.entries(use.services).flatMap(([service, names]) =>
    names.filter((name) => !surface[service]?.includes(name)).map((name) => `${service}.${name}`),
  );
  const known = new Set([...Object.values(surface).flat(), ...ignore]);
  const chained = use.methods.filter((name) => google.has(name) && !known.has(name) && !BUILT_IN.has(name));
  return [...direct, ...chained.map((name) => `?.${name}`)];
}
