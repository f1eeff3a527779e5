import type { PeopleCorrection, PeopleDecision, PeopleInput, Role } from '../../../contract/dto';
import { fingerprint } from '../../../domain/fingerprint';
import { isGone } from '../../../domain/pairing/facts';
import { type Likeness, likeness, type NameKey, nameKey } from '../../../domain/people/same-person';
import { gridOfTabs } from '../../../domain/roadmap/grid';
import { mentees, mentors, topicWords } from '../../../sheets/all';
import { cellText, encodeCell } from '../../../sheets/cells';
import { LISTS } from '../../../sheets/lists';
import type { Mentee, Mentor } from '../../../sheets/people';
import { findPeopleTable, type PeopleTable } from '../../../sheets/people-list/find-table';
import { type ListedPerson, readPerson, YOUNG_YEARS } from '../../../sheets/people-list/read-person';
import { sameCell } from '../../../sheets/row-state';
import type { ColumnSpec } from '../../../sheets/schema';
import type { Table, TableRow } from '../../../sheets/table';
import { peopleListTexts as text } from '../../../text/people-import';
import { offeredLists, valuesOf } from '../../banks';
import type { Ports } from '../../ports';

type BankRow = TableRow<Mentor | Mentee>;

/** Somebody of the bank whose name is like that of a row. */
export interface Match {
  readonly row: BankRow;
  readonly how: Likeness;
}

/** A row of the list with what the bank knows of it and what becomes of it. */
export interface ReadRow {
  readonly role: Role;
  readonly person: ListedPerson;
  readonly matches: readonly Match[];
  /** The row of the list that this one repeats. */
  readonly repeats: ListedPerson | null;
  /** Who has the same name in the other bank. */
  readonly inOther: BankRow | null;
  readonly decision: PeopleDecision | null;
  /** The row of the bank, with `same`. */
  readonly target: BankRow | null;
  readonly said: PeopleCorrection | null;
}

export interface ListReading {
  readonly table: PeopleTable;
  readonly rows: readonly ReadRow[];
  readonly revision: string;
  readonly banks: Readonly<Record<Role, Table<Mentor | Mentee>>>;
}

type Keyed = BankRow & { readonly name: NameKey };

/** Columns of a bank by key. */
export const columnsOf = (role: Role): Readonly<Record<string, ColumnSpec>> =>
  role === 'mentor' ? mentors.columns : mentees.columns;

/** A value as its cell shows it. */
export const shownValue = (role: Role, key: string, value: unknown): string =>
  cellText(encodeCell(columnsOf(role)[key]!, value));

/** Reads a list beside both banks. Four reads: the banks, the lists, the words of topics. */
export function readList({ book, clock }: Pick<Ports, 'book' | 'clock'>, input: PeopleInput): ListReading {
  const banks = { mentor: book.read(mentors), mentee: book.read(mentees) };
  const chosen = new Map(input.columns.map(({ index, column }) => [index, column]));
  const table = findPeopleTable(input.role, gridOfTabs(input.text.replace(/\r\n?/g, '\n')).lines, chosen);
  const context = {
    offered: offeredLists(book),
    topicWords: valuesOf(book.read(topicWords)),
    asOf: clock.today(),
  };
  const said = new Map(input.corrections.map((one) => [one.key, one]));
  const people = table.rows.map((line) => {
    const own = said.get(String(line.place)) ?? null;
    const read = readPerson(input.role, line, table.headings, context, {
      ...(own?.name ? { name: own.name } : {}),
      gender: own?.gender ?? null,
    });
    return { own, role: own?.role ?? input.role, person: asSaid(read, input.role, own) };
  });
  return {
    table,
    rows: matched(people, banks),
    revision: fingerprint(JSON.stringify([banks.mentor.rows, banks.mentee.rows])),
    banks,
  };
}

/** The row with what a person said, in the columns of the bank it goes to. */
function asSaid(person: ListedPerson, from: Role, said: PeopleCorrection | null): ListedPerson {
  const role = said?.role ?? from;
  const position = said?.position?.trim() || person.values.position;
  const values: Record<string, unknown> = { ...person.values, ...(position ? { position } : {}) };
  const asks = person.asks.filter(({ code }) => code !== 'position' || !position);
  const notes = values.note === undefined ? [] : [String(values.note)];
  if (role !== from)
    for (const [key, value] of Object.entries(values)) {
      if (columnsOf(role)[key]) continue;
      notes.push(text.moved(columnsOf(from)[key]!.header, shownValue(from, key, value)));
      delete values[key];
    }
  if (role === 'mentee' && person.years !== null && person.years < YOUNG_YEARS)
    values.menteeCategory ??= LISTS.menteeCategory.values[0];
  if (notes.length > 0) values.note = notes.join('\n');
  return { ...person, values, asks };
}

interface SaidRow {
  readonly own: PeopleCorrection | null;
  readonly role: Role;
  readonly person: ListedPerson;
}

function matched(people: readonly SaidRow[], banks: ListReading['banks']): ReadRow[] {
  const keyed = {
    mentor: banks.mentor.rows.map((row): Keyed => ({ ...row, name: nameKey(row.values.name) })),
    mentee: banks.mentee.rows.map((row): Keyed => ({ ...row, name: nameKey(row.values.name) })),
  };
  const before: { role: Role; person: ListedPerson; key: NameKey }[] = [];
  return people.map(({ own, role, person }): ReadRow => {
    const key = nameKey(person.name);
    const matches = matchesOf(key, keyed[role]);
    const other = keyed[role === 'mentor' ? 'mentee' : 'mentor'];
    const repeats =
      before.find((one) => one.role === role && likeness(one.key, key) !== null)?.person ?? null;
    before.push({ role, person, key });
    const target = targetOf(matches, own);
    return {
      ...{ role, person, matches, repeats, target, said: own },
      inOther: other.find(({ name }) => isSure(likeness(name, key))) ?? null,
      decision: decided({ person, matches, repeats, said: own }),
    };
  });
}

const isSure = (how: Likeness | null): boolean => how === 'same' || how === 'letters' || how === 'order';

const matchesOf = (key: NameKey, rows: readonly Keyed[]): Match[] =>
  rows.flatMap(({ row, values, name }): Match[] => {
    const how = likeness(name, key);
    return how === null ? [] : [{ row: { row, values }, how }];
  });

function targetOf(matches: readonly Match[], said: PeopleCorrection | null): BankRow | null {
  if (said?.personId) return matches.find(({ row }) => row.values.id === said.personId)?.row ?? null;
  return matches.length === 1 ? matches[0]!.row : null;
}

/**
 * What was said; else a row that is surely one known person or surely a new one decides itself. Of somebody who has
 * left or withdrawn the consent, and of a cell that seems to name two, nothing is written without an answer.
 */
function decided({
  person,
  matches,
  repeats,
  said,
}: Pick<ReadRow, 'person' | 'matches' | 'repeats' | 'said'>): PeopleDecision | null {
  if (said?.decision) return said.decision;
  if (repeats) return sameValues(repeats, person) ? 'skip' : null;
  if (person.asks.some(({ code }) => code === 'not-one')) return null;
  if (matches.length === 0) return 'new';
  const [only] = matches;
  return matches.length === 1 && isSure(only!.how) && !isGone(only!.row.values) ? 'same' : null;
}

const sameValues = (a: ListedPerson, b: ListedPerson): boolean =>
  Object.entries(b.values).every(([key, value]) => sameCell(a.values[key], value));
