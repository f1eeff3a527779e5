import { cellText, decodeCell, problemOf, type RawCell } from './cells';
import { findHeaders } from './headers';
import type { Problem } from './problems';
import type { RowOf, SheetSchema } from './schema';
import type { Table, TableRow } from './table';

/** A table for a sheet that is not there. */
export const missingTable = <R>(schema: SheetSchema, nearest: string | null): Table<R> => ({
  sheet: schema.name,
  headerRow: 0,
  columns: {},
  rows: [],
  width: 0,
  problems: [{ sheet: schema.name, row: 0, column: 0, code: 'sheet-missing', nearest }],
});

/**
 * Turns the cells of a sheet (row 1 first) into typed rows. Rows whose known columns are all empty are left
 * out. Bad cells read as empty and are listed; nothing throws.
 */
export function decodeTable<S extends SheetSchema>(
  schema: S,
  cells: readonly (readonly RawCell[])[],
): Table<RowOf<S>> {
  const headers = findHeaders(schema, cells);
  const known = Object.entries(headers.columns).map(([key, column]) => ({
    key,
    column,
    spec: schema.columns[key]!,
  }));
  const problems: Problem[] = [...headers.problems];
  const rows: TableRow<RowOf<S>>[] = [];
  const ids = new Map<string, number>();
  for (let index = headers.row; headers.row > 0 && index < cells.length; index++) {
    const raw = cells[index]!;
    if (known.every(({ column }) => cellText(raw[column - 1] ?? '') === '')) continue;
    const values: Record<string, unknown> = {};
    for (const { key, column, spec } of known) {
      const cell = raw[column - 1] ?? '';
      const { value, fault } = decodeCell(spec, cell);
      values[key] = value;
      const place = { sheet: schema.name, row: index + 1, column };
      if (fault) problems.push(problemOf(fault, place, spec.header, cell));
    }
    for (const [key, spec] of Object.entries(schema.columns)) {
      if (!(key in values)) values[key] = decodeCell(spec, '').value;
    }
    rows.push({ row: index + 1, values: values as RowOf<S> });
    if (schema.idPrefix !== undefined && headers.columns.id !== undefined)
      checkId(String(values.id ?? ''), index + 1, schema, headers.columns.id, ids, problems);
  }
  return {
    sheet: schema.name,
    headerRow: headers.row,
    columns: headers.columns as Table<RowOf<S>>['columns'],
    rows,
    width: cells.some((row) => row.some((cell) => cell !== '')) ? cells[0]!.length : 0,
    problems,
  };
}

function checkId(
  id: string,
  row: number,
  schema: SheetSchema,
  column: number,
  seen: Map<string, number>,
  problems: Problem[],
): void {
  const place = { sheet: schema.name, row, column };
  if (id === '') problems.push({ ...place, code: 'id-empty' });
  else if (seen.has(id)) problems.push({ ...place, code: 'id-twice', id });
  else seen.set(id, row);
}
