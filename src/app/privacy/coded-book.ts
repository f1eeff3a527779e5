import type { WorkbookTable } from '../../documents/workbook/write-workbook';
import type { KnownPerson } from '../../domain/privacy/known-people';
import { encodeCell } from '../../sheets/cells';
import { CODED_SHEETS, type Coder, OFFICE_PEOPLE, takesFromCopy } from '../../sheets/personal';
import { revisionOf } from '../../sheets/row-state';
import type { ColumnSpec, SheetSchema } from '../../sheets/schema';
import { privacyTexts as text } from '../../text/privacy';
import { type Banks, valuesOf } from '../banks';
import type { Ports } from '../ports';

type Row = Readonly<Record<string, unknown>>;

/** Everybody the book knows by name, with the code that stands for the name; who is in both banks has the mentor's. */
export function knownPeople({ mentors, mentees, settings, codesOf }: Banks): KnownPerson[] {
  const people = [...valuesOf(mentors), ...valuesOf(mentees)]
    .filter(({ id, name }) => id !== '' && name.trim() !== '')
    .filter(({ id }) => (codesOf.get(id)?.[0] ?? id) === id)
    .map(({ id, name, gender }) => ({ code: id, name, gender }));
  const named = new Set(people.map(({ name }) => name.trim()));
  const office = OFFICE_PEOPLE.map(([key, code]) => ({ code, name: settings[key], gender: '' }));
  return [...people, ...office.filter(({ name }) => name.trim() !== '' && !named.has(name.trim()))];
}

/** A row as the book without names has it, and how it is told from a row that was changed there. */
export interface CodedRow {
  readonly id: string;
  readonly values: Row;
  readonly mark: string;
}

export interface CodedSheet {
  readonly schema: SheetSchema;
  readonly rows: readonly CodedRow[];
}

/** All sheets that leave, without names. One read for each sheet. */
export const codedSheets = (book: Ports['book'], coding: Coder): CodedSheet[] =>
  CODED_SHEETS.map((schema) => codedSheet(schema, book, coding));

const codedSheet = (schema: SheetSchema, book: Ports['book'], coding: Coder): CodedSheet => ({
  schema,
  rows: coding.rows(schema, valuesOf(book.read(schema)) as Row[]).map((values) => codedOf(schema, values)),
});

/** What the program computes changes from day to day and tells nothing of what people changed. */
export const codedOf = (schema: SheetSchema, values: Row): CodedRow => ({
  id: String(values.id ?? ''),
  values,
  mark: revisionOf(Object.fromEntries(Object.entries(values).filter(([key]) => takesFromCopy(schema, key)))),
});

/** Rows are compared where both books can change them: in sheets whose rows have codes. */
export const travels = ({ idPrefix, programOnly }: SheetSchema): boolean =>
  idPrefix !== undefined && programOnly !== true;

/** The tables of the file: the sheets, and what each row was when it left. */
export const tablesOf = (sheets: readonly CodedSheet[]): WorkbookTable[] => [
  ...sheets.map(({ schema, rows }) => ({
    name: schema.name,
    columns: Object.values(schema.columns).map(({ header, width, kind }: ColumnSpec) => ({
      ...{ header, kind: workbookKind(kind) },
      ...(width === undefined ? {} : { width }),
    })),
    rows: rows.map(({ values }) => cellsOf(schema, values)),
  })),
  {
    name: text.marksSheet,
    columns: text.marksHeaders.map((header) => ({ header, kind: 'text' as const, width: 160 })),
    rows: sheets
      .filter(({ schema }) => travels(schema))
      .flatMap(({ schema, rows }) => rows.map(({ id, mark }) => [schema.name, id, mark])),
  },
];

const workbookKind = (kind: ColumnSpec['kind']): WorkbookTable['columns'][number]['kind'] =>
  kind === 'date' || kind === 'number' || kind === 'flag' ? kind : 'text';

/** The cells of a row in the order of the schema's columns. */
const cellsOf = (schema: SheetSchema, values: Row): (string | number | boolean | null)[] =>
  Object.entries(schema.columns).map(([key, spec]) => {
    const cell = encodeCell(spec, values[key]);
    return typeof cell === 'object' ? cell.date : cell;
  });
