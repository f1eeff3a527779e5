export type Value = string | number | null;

/** A part of the report. Rows have the same keys; a key is the title of its column. */
export interface Section {
  readonly title: string;
  readonly notes?: readonly string[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Three figures that matter, thin spaces between thousands; `–` for none. */
export function shown(value: Value): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (value !== 0 && Math.abs(value) < 10 && !Number.isInteger(value))
    return value.toFixed(Math.abs(value) < 1 ? 2 : 1);
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** The section as text for a terminal: numbers to the right, words to the left. */
export function asText({ title, notes = [], rows }: Section): string {
  const keys = Object.keys(rows[0] ?? {});
  const lines = [keys, ...rows.map((row) => keys.map((key) => shown(row[key] ?? null)))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const isNumber = keys.map((key) => rows.some((row) => typeof row[key] === 'number'));
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.max(...[head, ...body].map((line) => line.length)));
  return [title, ...notes, rule, head, rule, ...body, ''].join('\n');
}

/** The section as JSON, an object a line. */
export const asJson = ({ title, rows }: Section): string =>
  rows.map((row) => JSON.stringify({ section: title, ...row })).join('\n');
