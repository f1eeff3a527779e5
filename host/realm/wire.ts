/** Values that cross `google.script.run`, by the table of what passes and what breaks (docs/oddities.md). */

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const ILLEGAL_TAGS = new Set([
  'Date',
  'Map',
  'Set',
  'RegExp',
  'Number',
  'String',
  'Boolean',
  'Uint8Array',
  'ArrayBuffer',
  'Promise',
]);

export interface Outgoing {
  value: unknown;
  warnings: string[];
}

class Unsendable extends Error {}

/**
 * The server's return value as the page's success handler gets it. A Date anywhere turns the whole value into `null`
 * without any error; Map, Set and RegExp become `{}`; functions their source text; typed arrays fail the call.
 */
export function toPage(value: unknown): Outgoing {
  const warnings: string[] = [];
  try {
    return { value: copied(value, 'return', warnings, new Set()), warnings };
  } catch (error) {
    if (error instanceof Unsendable) return { value: null, warnings: [error.message] };
    throw error;
  }
}

function copied(value: unknown, path: string, warnings: string[], seen: Set<unknown>): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') {
    warnings.push(`${path}: функция ушла на страницу как текст.`);
    return Function.prototype.toString.call(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint' || typeof value === 'symbol')
    throw new Error('We’re sorry, a server error occurred.');
  if (typeof value !== 'object') return value;
  const kind = tag(value);
  if (kind === 'Date')
    throw new Unsendable(`ВНИМАНИЕ: ${path} — дата. Страница получит null вместо всего ответа.`);
  if (kind === 'Map' || kind === 'Set' || kind === 'RegExp') {
    warnings.push(`${path}: ${kind} ушёл на страницу пустым объектом.`);
    return {};
  }
  if (kind.endsWith('Array') && kind !== 'Array') throw new Error("We're sorry, a server error occurred.");
  if (kind !== 'Object' && kind !== 'Array')
    throw new Unsendable(`${path}: ${kind} на страницу не передаётся.`);
  if (seen.has(value)) throw new Error("We're sorry, a server error occurred.");
  seen.add(value);
  const copy = Array.isArray(value)
    ? value.map((item, i) => copied(item, `${path}[${i}]`, warnings, seen))
    : Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, copied(item, `${path}.${key}`, warnings, seen)]),
      );
  seen.delete(value);
  return copy;
}

/**
 * Arguments as `google.script.run` of the page checks and sends them; the page side of the host calls this before it
 * posts them. Throws Google's TypeError for what cannot be sent; `undefined` becomes `null`.
 */
export function fromPage(args: readonly unknown[]): unknown[] {
  return args.map((arg, i) => sent(arg, String(i), new Set()));
}

function sent(value: unknown, path: string, seen: Set<unknown>): unknown {
  if (value === null || value === undefined) return null;
  const isIllegal =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    (typeof value === 'object' && ILLEGAL_TAGS.has(tag(value)));
  if (isIllegal) throw new TypeError(`Failed due to illegal value in property: ${path}`);
  if (typeof value !== 'object') return value;
  if (seen.has(value)) throw new TypeError('Failed due to circular reference.');
  seen.add(value);
  const copy = Array.isArray(value)
    ? value.map((item, i) => sent(item, String(i), seen))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sent(item, key, seen)]));
  seen.delete(value);
  return copy;
}
