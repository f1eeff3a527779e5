/**
 * The clock of an execution. It starts where the request says and runs on; waiting and simulated latency move it
 * ahead without anybody waiting. `new Date()` and `Date.now()` of the script follow it.
 */

const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);

let base = realNow();
let startedAt = realNow();
let ahead = 0;

export const now = (): number => base + (realNow() - startedAt) + ahead;

export function startClock(at: number | undefined): void {
  startedAt = realNow();
  base = at ?? startedAt;
  ahead = 0;
}

/** Milliseconds the execution has taken so far by its own clock. */
export const elapsed = (): number => now() - base;

export const moveClock = (ms: number): void => {
  ahead += ms;
};

/** Replaces the realm's Date; `instanceof Date` and `date.constructor === Date` stay true. */
export function installClock(): void {
  const clocked = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: clocked,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', { value: clocked, writable: true, configurable: true });
}
