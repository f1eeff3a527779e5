import type { CellStyle } from './snapshot';

/** Every distinct style of a book once; cells hold the index. A style never changes after it was added. */
export interface StyleTable {
  list: CellStyle[];
  index: Map<string, number>;
}

const key = (style: CellStyle): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

export function styleTable(list: readonly CellStyle[] = []): StyleTable {
  const table: StyleTable = { list: [...list], index: new Map() };
  table.list.forEach((style, i) => {
    if (!table.index.has(key(style))) table.index.set(key(style), i);
  });
  return table;
}

/** Index of the style, added when new; `undefined` for the default style (nothing set). */
export function internStyle(table: StyleTable, style: CellStyle): number | undefined {
  const name = key(style);
  if (name === '[]') return undefined;
  const known = table.index.get(name);
  if (known !== undefined) return known;
  table.list.push(style);
  table.index.set(name, table.list.length - 1);
  return table.list.length - 1;
}

/** What to set; `null` returns a property to its default. */
export type StyleChange = { [K in keyof CellStyle]?: CellStyle[K] | null };

/** The style with the change applied; properties at their default are dropped. */
export function withChange(style: CellStyle, change: StyleChange): CellStyle {
  const next: Record<string, unknown> = { ...style };
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}
