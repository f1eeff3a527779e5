import type { Place, Role } from '../../contract/dto';
import { comparable } from '../../domain/nearest';
import { personAnswer } from '../../domain/surveys/find-person';
import { consents, documents, events, matching, mentees, pairs, surveys } from '../../sheets/all';
import type { SheetSchema } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import { placeOf } from '../banks';
import type { Action } from '../journal';
import type { Ports } from '../ports';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A sheet that names people: the column of the code, and of the name that the program keeps beside it. */
interface Reference {
  readonly schema: SheetSchema;
  readonly code: string;
  readonly name?: string;
  /** Several codes in a cell. */
  readonly many?: true;
  /** Only people of this bank. */
  readonly role?: Role;
}

const REFERENCES: readonly Reference[] = [
  { schema: pairs, code: 'mentorId', name: 'mentor', role: 'mentor' },
  { schema: pairs, code: 'menteeId', name: 'mentee', role: 'mentee' },
  { schema: matching, code: 'mentorId', name: 'mentor', role: 'mentor' },
  { schema: matching, code: 'menteeId', name: 'mentee', role: 'mentee' },
  { schema: consents, code: 'person', name: 'name' },
  { schema: surveys, code: 'person' },
  { schema: events, code: 'participants', many: true },
  { schema: documents, code: 'subjects', many: true },
];

type Values = Readonly<Record<string, unknown>>;

/** Rows of other sheets that name a person, each with what has to change for the name of another. */
function rowsNaming(book: Ports['book'], role: Role, from: Person, to: Person) {
  return REFERENCES.filter((one) => one.role === undefined || one.role === role).flatMap((reference) =>
    book
      .read(reference.schema)
      .rows.filter(({ values }) => names(values as Values, reference, from.id))
      .map(({ row, values }) => ({
        ...{ schema: reference.schema, row, values: values as Values },
        change: moved(values as Values, reference, from, to),
      })),
  );
}

const names = (values: Values, { code, many }: Reference, id: string): boolean =>
  many ? (values[code] as readonly string[]).includes(id) : values[code] === id;

function moved(values: Values, { code, name, many }: Reference, from: Person, to: Person): Values {
  if (!many) return { [code]: to.id, ...(name ? { [name]: to.name } : {}) };
  const ids = (values[code] as readonly string[]).map((id) => (id === from.id ? to.id : id));
  return { [code]: [...new Set(ids)] };
}

/** Rows that name the people, by code: in pairs, in consents, and on other sheets. */
export function usesOf(
  book: Ports['book'],
  role: Role,
  ids: readonly string[],
): Map<string, [number, number, number]> {
  const uses = new Map(ids.map((id): [string, [number, number, number]] => [id, [0, 0, 0]]));
  for (const reference of REFERENCES) {
    if (reference.role !== undefined && reference.role !== role) continue;
    const place = reference.schema === pairs ? 0 : reference.schema === consents ? 1 : 2;
    for (const { values } of book.read(reference.schema).rows) {
      const told = (values as Values)[reference.code];
      for (const id of reference.many ? (told as readonly string[]) : [String(told)]) {
        const own = uses.get(id);
        if (own) own[place]++;
      }
    }
  }
  return uses;
}

/** Names that other sheets keep beside the code of a person and write otherwise than the bank does. */
export function namedOtherwise(
  book: Ports['book'],
  role: Role,
  people: readonly Person[],
): { name: string; written: string; place: Place }[] {
  const bank = new Map(people.map(({ id, name }) => [id, name]));
  return REFERENCES.flatMap(({ schema, code, name, role: only }) => {
    if (name === undefined || (only !== undefined && only !== role)) return [];
    const table = book.read(schema);
    return table.rows.flatMap(({ row, values }) => {
      const own = bank.get(String((values as Values)[code]));
      const written = String((values as Values)[name] ?? '');
      if (own === undefined || written === '' || written === own) return [];
      return [{ name: own, written, place: placeOf(table as Table<Values>, row, name) }];
    });
  });
}

/**
 * Moves everything that names one person to another of the same bank. Documents keep what is printed in them; a wish
 * to work with a person by name is a wish for the person.
 */
export function moveReferences(
  book: Ports['book'],
  action: Action,
  role: Role,
  from: Person,
  to: Person,
): void {
  for (const { schema, row, values, change } of rowsNaming(book, role, from, to))
    action.update(schema, row, values, change);
  moveVotes(book, action, from, to);
  if (role !== 'mentor') return;
  const isFrom = (wish: string): boolean => wish === from.id || comparable(wish) === comparable(from.name);
  for (const { row, values } of book.read(mentees).rows)
    if (values.preferred.some(isFrom)) {
      const preferred = [
        ...new Set(
          values.preferred.map((wish) => (!isFrom(wish) ? wish : wish === from.id ? to.id : to.name)),
        ),
      ];
      action.update(mentees, row, values, { preferred });
    }
}

/** Answers that name the person, a private refusal among them, hold for the other from now on. */
function moveVotes(book: Ports['book'], action: Action, from: Person, to: Person): void {
  const [written, now] = [personAnswer(from), personAnswer(to)];
  for (const { row, values } of book.read(surveys).rows)
    if (values.person !== from.id && values.answer.includes(written))
      action.update(surveys, row, values, { answer: values.answer.replaceAll(written, now) });
}
