import { cellText, decodeCell, type RawCell } from './cells';
import type { ColumnSpec, SheetSchema } from './schema';

/** Three words with capitals, or a surname with initials. */
const NAME = /^\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.-]*){1,3}$/u;
/** This share of the filled cells has to look like the column. */
const MOST = 0.6;

/**
 * The unknown column (1-based) that seems to be the one that is missing: its cells look like it, and it stands where
 * that column stood or is the only such one. `null` when nothing does.
 *
 * @param columns known columns by key
 * @param rows cells below the headers
 */
export function likelyColumn(
  schema: SheetSchema,
  key: string,
  columns: Readonly<Record<string, number>>,
  rows: readonly (readonly RawCell[])[],
): number | null {
  const known = new Set(Object.values(columns));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const looks = looksOf(schema, key);
  const fitting = Array.from({ length: width }, (_, index) => index + 1).filter((column) => {
    const filled = rows.map((row) => row[column - 1] ?? '').filter((cell) => cellText(cell) !== '');
    return !known.has(column) && filled.length > 0 && filled.filter(looks).length >= filled.length * MOST;
  });
  const keys = Object.keys(schema.columns);
  const before = keys[keys.indexOf(key) - 1];
  const place = before === undefined ? 1 : (columns[before] ?? -1) + 1;
  if (fitting.includes(place)) return place;
  return fitting.length === 1 ? fitting[0]! : null;
}

function looksOf(schema: SheetSchema, key: string): (cell: RawCell) => boolean {
  const spec: ColumnSpec = schema.columns[key]!;
  if (spec.kind === 'date' || spec.kind === 'number')
    return (cell) => decodeCell(spec, cell).fault === undefined;
  if (key === 'id') return (cell) => cellText(cell).startsWith(`${schema.idPrefix}-`);
  if (/^Код /.test(spec.header)) return (cell) => /^\p{Lu}{1,3}-\d/u.test(cellText(cell));
  if (/^ФИО/.test(spec.header)) return (cell) => NAME.test(cellText(cell));
  return (cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell);
}
