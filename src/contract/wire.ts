/**
 * `T` itself when all of it is JSON, otherwise `never`: nothing else may cross the wire. A `Date` anywhere makes
 * Google deliver `null` instead of the whole answer, `undefined` becomes `null`; so both, and functions, fail to
 * compile. Works for interfaces, which have no index signature.
 */
export type WireSafe<T> = T extends string | number | boolean | null
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends Date | Map<unknown, unknown> | Set<unknown> | symbol | bigint | undefined
      ? never
      : T extends readonly unknown[]
        ? { [K in keyof T]: WireSafe<T[K]> }
        : T extends object
          ? { [K in keyof T]: WireSafe<T[K]> }
          : never;

/** Compiles only for a map of methods whose inputs and outputs are wire safe. */
export type Contract<M extends SafeMethods<M>> = M;

type SafeMethods<M> = {
  [K in keyof M]: M[K] extends { input: infer I; output: infer O }
    ? { input: WireSafe<I>; output: WireSafe<O> }
    : never;
};
