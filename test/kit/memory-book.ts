import type { Ports } from '../../src/app/ports';
import type { CivilDate } from '../../src/domain/calendar/civil-date';
import { SHEETS } from '../../src/sheets/all';
import type { SheetSchema } from '../../src/sheets/schema';
import type { Table } from '../../src/sheets/table';

type Row = Record<string, unknown>;
/** Rows by tab name; columns that are not given are empty cells. */
export type MemoryRows = Readonly<Record<string, readonly object[]>>;

const EMPTY = { text: '', long: '', choice: '', list: [], date: null, number: null, flag: false } as const;

const filled = (schema: SheetSchema, row: object): Row => ({
  ...Object.fromEntries(Object.entries(schema.columns).map(([key, { kind }]) => [key, EMPTY[kind]])),
  ...row,
});

/** A book of decoded rows, for use cases that are asked thousands of times: no realm, nothing is written. */
export function memoryPorts(rows: MemoryRows, today: string): Pick<Ports, 'book' | 'clock'> {
  const tables = new Map(
    SHEETS.map((schema): [string, Table<unknown>] => [
      schema.name,
      {
        sheet: schema.name,
        headerRow: 1,
        columns: Object.fromEntries(Object.keys(schema.columns).map((key, index) => [key, index + 1])),
        rows: (rows[schema.name] ?? []).map((row, index) => ({
          row: index + 2,
          values: filled(schema, row),
        })),
        width: Object.keys(schema.columns).length,
        problems: [],
      },
    ]),
  );
  const refused = (): never => {
    throw new Error('this book is only read');
  };
  return {
    book: {
      read: (schema) => tables.get(schema.name)! as never,
      need: () => undefined,
      ...{ update: refused, append: refused, replace: refused, commit: refused },
    },
    clock: { today: () => today as CivilDate, now: () => '', utc: () => '', elapsed: () => 0 },
  };
}
