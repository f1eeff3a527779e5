import { comparable, nearest } from '../domain/nearest';
import { cellText, type RawCell } from './cells';
import { likelyColumn } from './likely-column';
import { isNeeded, type Problem } from './problems';
import type { SheetSchema } from './schema';

export interface Headers {
  /** 1-based; 0 when no row looks like the headers. */
  readonly row: number;
  /** Column key → 1-based sheet column. */
  readonly columns: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** People put titles above a table; the headers are searched in this many first rows. */
const SEARCHED_ROWS = 10;

/** Every text by which a column may be headed → its key. */
function namesOf(schema: SheetSchema): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, column] of Object.entries(schema.columns)) names.set(comparable(column.header), key);
  for (const [key, column] of Object.entries(schema.columns)) {
    for (const alias of column.aliases ?? []) {
      if (!names.has(comparable(alias))) names.set(comparable(alias), key);
    }
  }
  return names;
}

const textOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? cell : '');

/**
 * Finds the header row and which sheet column is which, in any order, by header or alias. Unknown columns are
 * left alone. A header met twice: the first wins and the second is a problem.
 */
export function findHeaders(schema: SheetSchema, cells: readonly (readonly RawCell[])[]): Headers {
  const names = namesOf(schema);
  let best = -1;
  let bestScore = 0;
  cells.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const score = new Set(row.map((cell) => names.get(comparable(textOf(cell)))).filter(Boolean)).size;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  const wanted = Math.min(2, Object.keys(schema.columns).length);
  if (bestScore < wanted)
    return {
      row: 0,
      columns: {},
      problems: [{ sheet: schema.name, row: 1, column: 0, code: 'headers-lost' }],
    };
  const header = cells[best]!;
  const columns: Record<string, number> = {};
  const problems: Problem[] = [];
  header.forEach((cell, index) => {
    const key = names.get(comparable(textOf(cell)));
    if (!key) return;
    const place = { sheet: schema.name, row: best + 1, column: index + 1 };
    if (columns[key] !== undefined) problems.push({ ...place, code: 'header-twice', header: textOf(cell) });
    else columns[key] = index + 1;
  });
  return {
    row: best + 1,
    columns,
    problems: [...problems, ...missingHeaders(schema, columns, cells, best + 1)],
  };
}

function missingHeaders(
  schema: SheetSchema,
  columns: Readonly<Record<string, number>>,
  cells: readonly (readonly RawCell[])[],
  row: number,
): Problem[] {
  const header = cells[row - 1]!;
  const below = cells.slice(row);
  const known = new Set(Object.values(columns));
  const strange = header.filter((cell, index) => textOf(cell) !== '' && !known.has(index + 1)).map(textOf);
  return Object.entries(schema.columns)
    .filter(([key]) => columns[key] === undefined)
    .map(([key, column]): Problem => {
      const place = { sheet: schema.name, row };
      const like = nearest(column.header, strange);
      if (like !== null) {
        const at = header.findIndex((cell) => textOf(cell) === like) + 1;
        return { ...place, column: at, code: 'header-missing', header: column.header, nearest: like };
      }
      const likely = isNeeded(schema, key) ? likelyColumn(schema, key, columns, below) : null;
      const filled = below.some((cells) => [...known].some((at) => cellText(cells[at - 1] ?? '') !== ''));
      return likely !== null || (column.required && filled)
        ? {
            ...{ ...place, column: likely ?? 0, code: 'column-lost', header: column.header },
            likely: likely === null ? null : cellText(header[likely - 1] ?? ''),
          }
        : { ...place, column: 0, code: 'header-missing', header: column.header, nearest: null };
    });
}
