import { BookError } from '../book/book';
import { enumOf } from './enums';
import { GoogleException, refuse } from './exception';
import { enter } from './execution';
import { checkArguments } from './signature';

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked against the signature before the call
type Body<S> = (self: S, ...args: any[]) => unknown;

export interface Method<S> {
  signature: string;
  body: Body<S>;
  /** True when the call gives back the object it was made on. */
  chains: boolean;
}

/** A method with an answer. The signature text is explained in `signature.ts`. */
export const gives = <S>(signature: string, body: Body<S>): Method<S> => ({ signature, body, chains: false });

/** A method that returns its own object, so that calls can be chained. */
export const chains = <S>(signature: string, body: Body<S>): Method<S> => ({ signature, body, chains: true });

export interface ServiceClass<S> {
  /** Full name as Google prints it, e.g. `SpreadsheetApp.Range`. */
  name: string;
  /** Name in counts and permissions: without the leading `SpreadsheetApp.`. */
  label: string;
  methods: Readonly<Record<string, Method<S>>>;
  constants: Readonly<Record<string, unknown>>;
}

/** Names of `Google`'s own interface: a method Google does not have is a compile error. */
type Methods<Google, S> = { readonly [K in keyof Google]?: Method<S> };

/** Declares a class of service objects over states `S`, with names checked against Google's interface. */
export function serviceClass<Google, S>(
  name: string,
  methods: Methods<Google, S>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceClass<S> {
  const label = name.replace(
    /^(SpreadsheetApp|ScriptApp|HtmlService|Base|PropertiesService|CacheService|LockService|Utilities|Session)\.(?=[A-Z])/,
    '',
  );
  surface.set(label, [...Object.keys(methods), ...Object.keys(constants)]);
  return { name, label, methods: methods as Record<string, Method<S>>, constants };
}

/** Every class declared so far and the names it has. */
export const surface = new Map<string, string[]>();

interface Made {
  of: ServiceClass<never>;
  state: unknown;
}

const made = new WeakMap<object, Made>();

export const classOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? (made.get(value)?.of.label ?? null) : null;

/** Names a promise, a serializer or a debugger asks any object for: Google's objects simply do not have them. */
const PROBED = new Set(['then', 'toJSON', 'constructor', 'length', 'nodeType', 'valueOf', 'inspect']);

/**
 * A service object. What the class does not have throws «не поддерживается локальной версией» instead of being
 * `undefined`, so that a gap of this host is never mistaken for an answer.
 */
export function instance<S>(of: ServiceClass<S>, state: S): object {
  const proxy: object = new Proxy(Object.freeze({}), {
    get: (_target, key) => {
      if (typeof key === 'symbol') return key === Symbol.toStringTag ? of.label : undefined;
      if (Object.hasOwn(of.constants, key)) return of.constants[key];
      const method = Object.hasOwn(of.methods, key) ? of.methods[key] : undefined;
      if (method) return (...args: unknown[]) => invoke(of, key, method, state, proxy, args);
      if (key === 'toString') return () => of.label;
      if (PROBED.has(key)) return undefined;
      return refuse(`${of.label}.${key} не поддерживается локальной версией.`);
    },
    has: (_target, key) => typeof key === 'string' && (key in of.methods || key in of.constants),
    set: (_target, key) => refuse(`Cannot add property ${String(key)}, object is not extensible`),
    ownKeys: () => [],
  });
  made.set(proxy, { of: of as unknown as ServiceClass<never>, state });
  return proxy;
}

/** State behind a service object handed back by the script; the signature has already checked its class. */
export const stateOf = <S>(value: unknown): S => made.get(value as object)!.state as S;

function invoke<S>(
  of: ServiceClass<S>,
  key: string,
  method: Method<S>,
  self: S,
  proxy: object,
  args: unknown[],
): unknown {
  enter(`${of.label}.${key}`);
  const checked = checkArguments(`${of.name}.${key}`, method.signature, args, { classOf, enumOf });
  try {
    const answer = method.body(self, ...checked);
    return method.chains ? proxy : answer;
  } catch (error) {
    if (error instanceof BookError) throw new GoogleException(error.message);
    throw error;
  }
}
