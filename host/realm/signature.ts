import { refuse } from './exception';

/**
 * Signatures as text: alternatives parted by ` | `, parameters by spaces. A parameter is `name:type` or just a type:
 * `n` number, `i` whole number, `s` String, `b` Boolean, `v` cell value, `o` object, `f` function, `?` anything,
 * `Blob`/`Sheet`/… a service object, `#WrapStrategy` an enum; suffixes `[]`, `[][]` for tables, then `~` when `null` may stand for the value (in a table: for an item).
 */
export interface Parameter {
  type: string;
  depth: number;
  nullable: boolean;
}

export type Signature = readonly Parameter[];

const parsed = new Map<string, Signature[]>();

function signaturesOf(text: string): Signature[] {
  const known = parsed.get(text);
  if (known) return known;
  const made = text.split('|').map((alternative) =>
    alternative
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word): Parameter => {
        const [, type, brackets, nullable] = /^(#?\w+|\?)((?:\[\])*)(~?)$/.exec(word)!;
        return { type: type!, depth: brackets!.length / 2, nullable: nullable === '~' };
      }),
  );
  parsed.set(text, made);
  return made;
}

/** Knows service objects and enums by their name; given by the service layer. */
export interface Naming {
  classOf: (value: unknown) => string | null;
  enumOf: (value: unknown) => string | null;
}

/**
 * Checks the arguments as Google does before anything else happens and gives them back with `undefined` as `null`.
 * A mismatch throws «The parameters (…) don't match the method signature for …».
 */
export function checkArguments(
  fullName: string,
  text: string,
  args: readonly unknown[],
  naming: Naming,
): unknown[] {
  const given = args.map((arg) => (arg === undefined ? null : arg));
  const fitting = signaturesOf(text).find(
    (signature) =>
      signature.length === given.length &&
      signature.every((one, i) => matches(given[i], one, naming, one.depth)),
  );
  if (fitting) return given.map((arg, i) => (isText(fitting[i]!) && arg !== null ? String(arg) : arg));
  const types = given.map((arg) => typeName(arg, naming)).join(',');
  return refuse(`The parameters (${types}) don't match the method signature for ${fullName}.`);
}

const isText = ({ type, depth }: Parameter): boolean => type === 's' && depth === 0;

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

const isCellValue = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || isDate(value);

const TESTS: Record<string, (value: unknown) => boolean> = {
  n: (value) => typeof value === 'number',
  i: (value) => typeof value === 'number' && Number.isFinite(value),
  s: (value) => typeof value === 'string' || typeof value === 'number',
  b: (value) => typeof value === 'boolean',
  f: (value) => typeof value === 'function',
  d: isDate,
  o: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  v: isCellValue,
  '?': () => true,
};

function matches(value: unknown, one: Parameter, naming: Naming, depth: number): boolean {
  if (depth > 0) {
    if (!Array.isArray(value)) return false;
    return value.every((item: unknown) => matches(item === undefined ? null : item, one, naming, depth - 1));
  }
  if (value === null && one.nullable) return true;
  if (one.type.startsWith('#')) return naming.enumOf(value) === one.type.slice(1);
  const test = TESTS[one.type];
  return test ? test(value) : naming.classOf(value) === one.type;
}

/** Type names as Google prints them in its refusals. */
function typeName(value: unknown, naming: Naming): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '(class)' : `${typeName(value[0] ?? null, naming)}[]`;
  const known = naming.classOf(value) ?? naming.enumOf(value);
  if (known) return `SpreadsheetApp.${known}`;
  return (
    { string: 'String', number: 'number', boolean: 'Boolean', function: 'function' }[
      typeof value as string
    ] ?? '(class)'
  );
}
