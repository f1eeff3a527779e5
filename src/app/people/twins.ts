import type { Input, Output } from '../../contract/api';
import type { Role, TwinPair, Twins } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { fingerprint } from '../../domain/fingerprint';
import { type Likeness, likeness, type NameKey, nameKey } from '../../domain/people/same-person';
import { findings, mentees, mentors } from '../../sheets/all';
import { cellText, encodeCell } from '../../sheets/cells';
import type { Mentee, Mentor } from '../../sheets/people';
import { revisionOf, sameCell } from '../../sheets/row-state';
import type { Table, TableRow } from '../../sheets/table';
import { SEVERITY_NAMES } from '../../text/findings';
import { peopleListTexts as text } from '../../text/people-import';
import { isNamed, needColumns, placeOf, rowById } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { namedOtherwise, usesOf } from './references';

export type BankTable = Table<Mentor | Mentee>;
type Row = TableRow<Mentor | Mentee>;

/** Remarks on names that are alike; other remarks of «Замечания» leave them alone. */
const CODE = 'C-26n';

/** The bank of a role as it stands. */
export const bankOf = (book: Ports['book'], role: Role): BankTable =>
  book.read(role === 'mentor' ? mentors : mentees) as BankTable;

const columnsOf = (role: Role) => (role === 'mentor' ? mentors : mentees).columns;

/** What stays the same while the two are the two; the order of the rows does not matter. */
const keyOf = (a: Mentor | Mentee, b: Mentor | Mentee): string =>
  fingerprint(JSON.stringify([CODE, ...[a, b].map(({ id, name }) => `${id} ${name}`).sort()]));

/** Rows of a bank that may be one person, those said to be different left out, and people of both banks. */
export function listTwins({ book }: Ports, { role }: Input<'people.twins'>): Result<Twins> {
  needColumns(book, mentors, mentees);
  const table = bankOf(book, role);
  const apart = new Set(
    book.read(findings).rows.flatMap(({ values }) => (values.accepted.trim() === '' ? [] : [values.id])),
  );
  const found = alike(table.rows).filter(({ a, b }) => !apart.has(keyOf(a.values, b.values)));
  const uses = usesOf(
    book,
    role,
    found.flatMap(({ a, b }) => [a.values.id, b.values.id]),
  );
  return done({
    twins: found.map((one) => twinView(role, table, one, uses)),
    both: ofBothBanks(book),
    otherwise: namedOtherwise(
      book,
      role,
      table.rows.map(({ values }) => values),
    ),
  });
}

interface Alike {
  readonly a: Row;
  readonly b: Row;
  readonly how: Likeness;
}

/** Two rows each; only names that share a surname, or a first name and a patronymic, or all words are compared. */
function alike(rows: readonly Row[]): Alike[] {
  const groups = new Map<string, { row: Row; key: NameKey }[]>();
  const found: Alike[] = [];
  for (const row of rows.filter(({ values }) => isNamed(values))) {
    const key = nameKey(row.values.name);
    const near = new Set(bucketsOf(key).flatMap((bucket) => groups.get(bucket) ?? []));
    for (const other of near) {
      const how = likeness(other.key, key);
      if (how !== null) found.push({ a: other.row, b: row, how });
    }
    const own = { row, key };
    for (const bucket of bucketsOf(key)) groups.set(bucket, [...(groups.get(bucket) ?? []), own]);
  }
  return found;
}

const bucketsOf = ({ last, first, middle, words }: NameKey): string[] => [
  `l ${last}`,
  `f ${first} ${middle}`,
  `w ${words}`,
];

function twinView(
  role: Role,
  table: BankTable,
  { a, b, how }: Alike,
  uses: ReturnType<typeof usesOf>,
): TwinPair {
  const side = ({ row, values }: Row): TwinPair['sides'][0] => ({
    ...{ id: values.id, name: values.name, revision: revisionOf(values) },
    place: placeOf(table, row, 'name'),
    used: text.used(...uses.get(values.id)!),
  });
  const cells = [a.values, b.values] as unknown as readonly Record<string, unknown>[];
  const differences = Object.entries(columnsOf(role)).flatMap(([column, spec]) => {
    const [one, other] = [cells[0]![column], cells[1]![column]];
    if (column === 'id' || sameCell(one, other)) return [];
    const shown = (value: unknown): string => cellText(encodeCell(spec, value));
    return [{ column, label: spec.header, texts: [shown(one), shown(other)] as const }];
  });
  return { why: text.why[how], sides: [side(a), side(b)], differences };
}

function ofBothBanks(book: Ports['book']): Twins['both'] {
  const [own, others] = [bankOf(book, 'mentor'), bankOf(book, 'mentee')];
  const byName = new Map(others.rows.map((row) => [nameKey(row.values.name).folded, row]));
  return own.rows.flatMap((row) => {
    const other = byName.get(nameKey(row.values.name).folded);
    if (!other || !isNamed(row.values)) return [];
    const places = [placeOf(own, row.row, 'name'), placeOf(others, other.row, 'name')] as const;
    return [{ name: row.values.name, places }];
  });
}

/** «Это разные люди»: remembered as an accepted remark, for as long as both names stay as they are. */
export function setApart(ports: Ports, { role, ids }: Input<'people.apart'>): Result<Output<'people.apart'>> {
  const { book, clock } = ports;
  book.need(findings);
  const table = bankOf(book, role);
  const [a, b] = ids.map((id) => rowById(table, id));
  if (!a || !b || a === b) return refuse('stale', text.twinsGone);
  const id = keyOf(a.values, b.values);
  const line = book.read(findings).rows.find(({ values }) => values.id === id);
  const action = startAction(ports);
  const [one, other] = [a.values.name, b.values.name];
  if (line) action.update(findings, line.row, line.values, { accepted: text.apartReason });
  else
    action.append(findings, {
      ...{ id, code: CODE, severity: SEVERITY_NAMES.warning, place: table.sheet, date: clock.today() },
      ...{ message: text.apartFinding(one, other), advice: text.apartAdvice, accepted: text.apartReason },
    });
  return done({ lastAction: action.finish(text.apart(one, other)) });
}
