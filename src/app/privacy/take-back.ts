import type { Input } from '../../contract/api';
import type { CodedFile, ReturnedBook, ReturnedRow, ReturnTaken } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { bytesOfBase64 } from '../../documents/plan/text-of-bytes';
import { type ReadSheet, readSheets } from '../../documents/workbook/read-workbook';
import { fingerprint } from '../../domain/fingerprint';
import { verdictOf } from '../../domain/privacy/three-way';
import { mentees, mentors, SHEETS } from '../../sheets/all';
import { cellText, encodeCell, type RawCell } from '../../sheets/cells';
import { decodeTable } from '../../sheets/decode';
import { idSequence } from '../../sheets/ids';
import { type Coder, coder, takesFromCopy } from '../../sheets/personal';
import { changedCells } from '../../sheets/row-state';
import type { SheetSchema } from '../../sheets/schema';
import { privacyTexts as text } from '../../text/privacy';
import { idsOf, placeOf, readBanks } from '../banks';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { isByCodes } from './by-codes';
import { codedOf, knownPeople, travels } from './coded-book';

type Row = Readonly<Record<string, unknown>>;

/** A row of the file that is not what this book has. */
interface Difference {
  readonly schema: SheetSchema;
  readonly id: string;
  readonly kind: ReturnedRow['kind'];
  readonly back: Row;
  /** The row here; `null` when there is none. */
  readonly here: { readonly row: number; readonly values: Row } | null;
  /** Cells that differ, as this book would have them. */
  readonly cells: Row;
  /** Both books made a row of this code. */
  readonly twice: boolean;
}

interface Reading {
  readonly differences: readonly Difference[];
  readonly gone: readonly string[];
  readonly revision: string;
}

/** What a copy that came back would change here. One read for each sheet, no writes. */
export function readReturned(ports: Ports, file: CodedFile): Result<ReturnedBook> {
  const read = compared(ports, file);
  if (!read.ok) return read;
  const { differences, gone, revision } = read.value;
  const count = (kind: ReturnedRow['kind']): number => differences.filter((one) => one.kind === kind).length;
  return done({
    rows: differences.map((one) => rowView(ports.book, one)),
    gone,
    summary: text.summary(count('take'), count('fresh'), count('ask')),
    revision,
  });
}

/** Takes what was changed in the copy. Names stay as they are here; a new person waits for a name. */
export function takeReturned(
  ports: Ports,
  { file, revision, take }: Input<'privacy.accept'>,
): Result<ReturnTaken> {
  const read = compared(ports, file);
  if (!read.ok) return read;
  if (read.value.revision !== revision) return refuse('stale', text.stale);
  const taken = read.value.differences.filter((one) => one.kind !== 'ask' || take.includes(keyOf(one)));
  if (taken.length === 0) return done({ text: text.taken(0), nameless: [], lastAction: null });
  const action = startAction(ports);
  const codes = newCodes(ports.book, taken);
  const nameless = taken.flatMap((one) => write(ports.book, action, one, codes));
  const undoable = action.canBeUndone();
  const lastAction = action.finish(text.action(taken.length));
  return done({ text: text.taken(taken.length), nameless, lastAction: undoable ? lastAction : null });
}

function compared(ports: Ports, { data }: CodedFile): Result<Reading> {
  const { book } = ports;
  const banks = readBanks(ports);
  if (isByCodes(banks.settings)) return refuse('invalid', text.backToCoded);
  const bytes = bytesOfBase64(data);
  const sheets = bytes === null ? null : readSheets(bytes);
  if (sheets === null) return refuse('invalid', text.damaged, 'data');
  const marks = marksOf(sheets);
  if (marks === null) return refuse('invalid', text.notCoded, 'data');
  const coding = coder(knownPeople(banks));
  const bySheet = SHEETS.filter(travels).flatMap((schema) => {
    const sheet = sheets.find(({ name }) => name === schema.name);
    return sheet ? [{ schema, ...comparedSheet(book, schema, sheet, marks, coding) }] : [];
  });
  const differences = bySheet.flatMap((one) => one.differences);
  const state = differences.map(({ id, schema, back, here }) => [schema.name, id, back, here?.values]);
  return done({
    differences,
    gone: bySheet.flatMap((one) => one.gone),
    revision: fingerprint(JSON.stringify(state)),
  });
}

/** What every row was when it left, by sheet and code; `null` when the file does not say. */
function marksOf(sheets: readonly ReadSheet[]): ReadonlyMap<string, string> | null {
  const sheet = sheets.find(({ name }) => name === text.marksSheet);
  if (!sheet) return null;
  return new Map(
    sheet.rows.slice(1).map((row) => {
      const [name = '', id = '', mark = ''] = row.map((cell) => cellText(cell ?? ''));
      return [`${name}|${id}`, mark];
    }),
  );
}

function comparedSheet(
  book: Ports['book'],
  schema: SheetSchema,
  sheet: ReadSheet,
  marks: ReadonlyMap<string, string>,
  coding: Coder,
): Pick<Reading, 'differences' | 'gone'> {
  const cells = sheet.rows.map((row) => row.map((cell): RawCell => cell ?? ''));
  const returned = decodeTable(schema, cells).rows.map(({ values }) => values as Row);
  const own = new Map(book.read(schema).rows.map((one) => [String((one.values as Row).id), one]));
  const differences = returned.flatMap((values): Difference[] => {
    const id = String(values.id ?? '');
    const here = own.get(id);
    const left = marks.get(`${schema.name}|${id}`) ?? null;
    const coded = here ? coding.rows(schema, [here.values as Row])[0]! : null;
    const verdict = verdictOf({
      left,
      here: coded && codedOf(schema, coded).mark,
      back: codedOf(schema, values).mark,
    });
    if (id === '' || verdict === 'same' || verdict === 'keep') return [];
    const taken = Object.fromEntries(Object.entries(values).filter(([key]) => takesFromCopy(schema, key)));
    const changed = Object.fromEntries(changedCells(coded ?? {}, taken));
    return [
      {
        ...{ schema, id, kind: verdict, back: values, cells: changed },
        here: here ? { row: here.row, values: here.values as Row } : null,
        twice: left === null && here !== undefined,
      },
    ];
  });
  const came = new Set(returned.map(({ id }) => id));
  const gone = [...own.keys()].filter((id) => marks.has(`${schema.name}|${id}`) && !came.has(id));
  return { differences, gone: gone.map((id) => text.title(schema.name, id, '')) };
}

const keyOf = ({ schema, id }: Pick<Difference, 'schema' | 'id'>): string => `${schema.name}|${id}`;

function rowView(book: Ports['book'], difference: Difference): ReturnedRow {
  const { schema, id, kind, back, here, cells } = difference;
  const shown = (key: string, value: unknown): string => cellText(encodeCell(schema.columns[key]!, value));
  const keys = Object.keys(cells).filter((key) => key !== 'id');
  const words = ['date', 'kind', 'title', 'activity', 'name', 'topic']
    .filter((key) => key in schema.columns && shown(key, (here?.values ?? back)[key]) !== '')
    .slice(0, 2)
    .map((key) => shown(key, (here?.values ?? back)[key]));
  return {
    ...{ key: keyOf(difference), kind },
    title: text.title(schema.name, id, words.join(', ')),
    cells: keys.map((key) => ({
      header: schema.columns[key]!.header,
      here: here ? shown(key, here.values[key]) : '',
      back: shown(key, back[key]),
    })),
    place: here && placeOf(book.read(schema) as never, here.row, (keys[0] ?? 'id') as never),
  };
}

/** New codes for rows whose code this book has given to another row meanwhile. */
function newCodes(book: Ports['book'], taken: readonly Difference[]): ReadonlyMap<string, string> {
  const doubled = taken.filter(({ twice }) => twice);
  return new Map(
    doubled.map(({ schema, id }, at) => {
      const used = [
        ...idsOf(book.read(schema) as never),
        ...taken.filter((one) => one.schema === schema).map((one) => one.id),
      ];
      const earlier = doubled.slice(0, at).filter((one) => one.schema === schema).length;
      const next = idSequence(schema.idPrefix!, used);
      for (let passed = 0; passed < earlier; passed++) next();
      return [id, next()];
    }),
  );
}

/** Writes a row; a new person is told with the place where the name is to be written. */
function write(
  book: Ports['book'],
  action: Action,
  { schema, here, cells, back, twice }: Difference,
  codes: ReadonlyMap<string, string>,
): ReturnTaken['nameless'] {
  const recoded = (values: Row): Row =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'string' ? (codes.get(value) ?? value) : value,
      ]),
    );
  if (here && !twice) {
    action.update(schema, here.row, here.values, cells);
    return [];
  }
  const values = recoded(back);
  const row = action.append(schema, values);
  const isPerson = schema === mentors || schema === mentees;
  const place = placeOf(book.read(schema) as never, row, 'name' as never);
  return isPerson ? [{ text: text.nameless(String(values.id)), place }] : [];
}
