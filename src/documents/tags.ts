import { FILTERS, type Filter } from './filters';
import { isLeaf, isList, type Leaf, type LeafType, leafType, showLeaf, type Value } from './values';

export interface FilterCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** `{{a.b|f:x}}` a value, `{{#a}}` a block, `{{^a}}` a block for when there is none, `{{/a}}` its end. */
export interface Tag {
  readonly role: 'value' | 'block' | 'otherwise' | 'end';
  /** `{{#есть a}}`: the block appears once when there is something, even if `a` is a list. */
  readonly asks: boolean;
  /** Canonical names from the outermost; `['.']` is the item of a list of texts, `[]` an unnamed end. */
  readonly path: readonly string[];
  readonly filters: readonly FilterCall[];
}

/** One spelling for all ways to type a name: small letters, е for ё, single spaces. */
export const canonical = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');

const ROLES: Readonly<Record<string, Tag['role']>> = { '#': 'block', '^': 'otherwise', '/': 'end' };

const ASKS = /^\s*есть(?=\s)/i;

/** Reads what stands between the braces. Never fails: an empty text is a value with an empty path. */
export function parseTag(text: string): Tag {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const role: Tag['role'] = ROLES[trimmed.charAt(0)] ?? 'value';
  const body = role === 'value' ? trimmed : trimmed.slice(1);
  const [path = '', ...filters] = body.split('|');
  return {
    role,
    asks: role !== 'value' && ASKS.test(path),
    path: parsePath(role === 'value' ? path : path.replace(ASKS, '')),
    filters: filters.map(parseFilter),
  };
}

function parsePath(text: string): readonly string[] {
  const name = canonical(text);
  if (name === '' || name === '.') return name === '' ? [] : ['.'];
  return name.split('.').map((part) => part.trim());
}

function parseFilter(text: string): FilterCall {
  const [name = '', ...args] = text.split(':');
  return { name: canonical(name), args: args.map((arg) => arg.trim()) };
}

/** The path as one text, e.g. `наставник.фио`. */
export const pathText = (path: readonly string[]): string => (path[0] === '.' ? '.' : path.join('.'));

/** Finds the value inside one scope; `undefined` when the scope does not have it. */
export function lookUp(scope: Value, path: readonly string[]): Value | undefined {
  if (path[0] === '.') return scope;
  let value: Value | undefined = scope;
  for (const name of path) {
    if (value === undefined || isLeaf(value) || isList(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

export type FilterProblem = 'unknown-filter' | 'filter-arguments' | 'filter-not-for';

/** Whether the filter exists, has the right number of arguments and suits a value of the type. */
export function filterProblem(call: FilterCall, type: LeafType | null): FilterProblem | null {
  const filter = filterOf(call.name);
  if (!filter) return 'unknown-filter';
  if (call.args.length !== filter.args) return 'filter-arguments';
  return type !== null && !filter.for.includes(type) ? 'filter-not-for' : null;
}

const filterOf = (name: string): Filter | undefined =>
  Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;

/** The type of the value after the filter, so that a chain of filters can be checked. */
export const typeAfter = (call: FilterCall, type: LeafType): LeafType => filterOf(call.name)?.gives ?? type;

/** Applies the filters in turn and returns the text to print. A filter that does not fit changes nothing. */
export function showThrough(value: Leaf, filters: readonly FilterCall[]): string {
  let shown = value;
  for (const call of filters) {
    const filter = filterOf(call.name);
    if (filter && filterProblem(call, leafType(shown)) === null) shown = filter.apply(shown, call.args);
  }
  return showLeaf(shown);
}
