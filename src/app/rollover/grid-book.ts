import { asStored } from '../../documents/workbook/cell';
import { blocksOf } from '../../sheets/blocks';
import type { RawCell } from '../../sheets/cells';
import { decodeTable, missingTable } from '../../sheets/decode';
import { blockingProblems } from '../../sheets/problems';
import { emptyRow, type SheetSchema } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import type { Action } from '../journal';
import type { Book, SheetGrid } from '../ports';

export type Cells = readonly (readonly RawCell[])[];

/** A book in memory, by the names of its tabs. */
export interface GridBook {
  readonly book: Book;
  /** Writes into «book» without a line of the journal. */
  readonly action: Action;
  cells(sheet: string): Cells;
  /** Keeps the rows of a sheet for which `keep` says so; the others go, what stands below moves up. */
  keepRows<S extends SheetSchema>(schema: S, keep: (row: number) => boolean): void;
}

interface Opened {
  readonly table: Table<unknown>;
  readonly updates: Map<number, Record<string, unknown>>;
  readonly appends: Record<string, unknown>[];
}

/** The same rules of reading and writing as the open spreadsheet has, over cells in memory. */
export function gridBook(grids: readonly SheetGrid[]): GridBook {
  const sheets = new Map(grids.map(({ name, cells }): [string, Cells] => [name, padded(cells)]));
  const opened = new Map<string, { readonly schema: SheetSchema; readonly entry: Opened }>();
  const open = (schema: SheetSchema): Opened => {
    const known = opened.get(schema.name);
    if (known) return known.entry;
    const cells = sheets.get(schema.name);
    const table: Table<unknown> = cells ? decodeTable(schema, cells) : missingTable(schema, null);
    const entry: Opened = { table, updates: new Map(), appends: [] };
    opened.set(schema.name, { schema, entry });
    return entry;
  };
  const book: Book = {
    read: (schema) => open(schema).table as never,
    need(...schemas) {
      const broken = schemas.filter((schema) => blockingProblems(schema, open(schema).table).length > 0);
      if (broken.length > 0) throw new Error(`sheets cannot be read: ${broken.map(({ name }) => name)}`);
    },
    update(schema, row, values) {
      const { updates } = open(schema);
      updates.set(row, { ...updates.get(row), ...values });
    },
    append(schema, values) {
      const { appends } = open(schema);
      appends.push(values as Record<string, unknown>);
      return (sheets.get(schema.name)?.length ?? 0) + appends.length;
    },
    replace(schema, rows) {
      const { table, updates, appends } = open(schema);
      const old = (sheets.get(schema.name)?.length ?? 0) - table.headerRow;
      for (let at = 0; at < Math.max(old, rows.length); at++) {
        const values = { ...emptyRow(schema), ...rows[at] } as Record<string, unknown>;
        if (at < old) updates.set(table.headerRow + 1 + at, values);
        else appends.push(values);
      }
    },
    commit() {
      for (const { schema, entry } of opened.values()) {
        const cells = sheets.get(schema.name);
        if (cells) sheets.set(schema.name, written(schema, entry, cells));
      }
      opened.clear();
    },
  };
  return {
    book,
    action: {
      update: (schema, row, _before, values) => book.update(schema, row, values as never),
      append: (schema, values) => book.append(schema, values as never),
      canBeUndone: () => true,
      finish: (text) => ({ id: '', text }),
    },
    cells: (sheet) => sheets.get(sheet) ?? [],
    keepRows(schema, keep) {
      const cells = sheets.get(schema.name);
      if (!cells) return;
      const { headerRow } = open(schema).table;
      opened.delete(schema.name);
      sheets.set(
        schema.name,
        cells.filter((_, at) => at < headerRow || keep(at + 1)),
      );
    },
  };
}

function written(schema: SheetSchema, { table, updates, appends }: Opened, cells: Cells): Cells {
  const next = cells.map((row) => [...row]);
  for (const block of blocksOf(schema, table as never, cells, { updates, appends }))
    block.cells.forEach((line, down) => {
      const at = block.row - 1 + down;
      while (next.length <= at) next.push([]);
      line.forEach((cell, along) => {
        next[at]![block.column - 1 + along] = cell;
      });
    });
  return padded(next);
}

/** Every row as wide as the widest. */
export function padded(cells: Cells): Cells {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Whether two cells are one to a workbook. */
export const sameKept = (a: RawCell, b: RawCell): boolean => {
  const [one, other] = [asStored(a), asStored(b)];
  if (one === other) return true;
  return typeof one === 'object' && typeof other === 'object' && one !== null && one.date === other?.date;
};
