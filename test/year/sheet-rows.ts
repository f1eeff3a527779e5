import type { BookSnapshot } from '../../host/book/snapshot';

export type RawRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of a sheet by its headings, as they stand in the cells. */
export function rowsOfSheet({ sheets }: BookSnapshot, name: string): readonly RawRow[] {
  const cells = sheets.find((sheet) => sheet.name === name)!.cells;
  const first = Math.min(...cells.filter(({ c, v }) => c === 1 && v !== null).map(({ r }) => r));
  const headings = new Map(cells.filter(({ r }) => r === first).map(({ c, v }) => [c, String(v)]));
  const rows = new Map<number, Record<string, string | number | boolean | null>>();
  for (const { r, c, v } of cells) {
    const heading = headings.get(c);
    if (r === first || heading === undefined || v === null || v === undefined || v === '') continue;
    rows.set(r, { ...rows.get(r), [heading]: v as string | number | boolean });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}
