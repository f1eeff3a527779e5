import type { PeopleChange, Role } from '../../../contract/dto';
import { type CivilDate, fullYears, shortDate } from '../../../domain/calendar/civil-date';
import { comparable } from '../../../domain/nearest';
import type { ListedPerson } from '../../../sheets/people-list/read-person';
import { sameCell } from '../../../sheets/row-state';
import { peopleListTexts as text } from '../../../text/people-import';
import { columnsOf, type ReadRow, shownValue } from './read-list';

type Values = Readonly<Record<string, unknown>>;

/** How days reckoned from years are taken, and the day they are reckoned on. */
export interface Reckoning {
  readonly reckoned: boolean;
  readonly today: CivilDate;
}

/** All cells of a person of the list; a reckoned day is marked in the note, or only its words stand there. */
export function valuesOfPerson({ values, about }: ListedPerson, { reckoned, today }: Reckoning): Values {
  if (about === null) return values;
  const words = reckoned
    ? text.reckoned(about.words, shortDate(about.date), shortDate(today))
    : text.words(about.words);
  const note = [values.note, words].filter(Boolean).join('\n');
  return reckoned ? { ...values, teachingSince: about.date, note } : { ...values, note };
}

/** Rows that repeat another one and were said to be the same fill its gaps and go. */
export function withoutRepeats(rows: readonly ReadRow[]): ReadRow[] {
  const joined = new Map(rows.map((row) => [row.person.key, row]));
  for (const row of rows) {
    if (row.decision !== 'same' || row.said?.personId || !row.repeats) continue;
    const first = joined.get(row.repeats.key);
    if (!first) continue;
    joined.set(first.person.key, { ...first, person: together(first.person, row.person) });
    joined.delete(row.person.key);
  }
  return [...joined.values()];
}

function together(first: ListedPerson, second: ListedPerson): ListedPerson {
  const note = addedNote(String(first.values.note ?? ''), String(second.values.note ?? ''));
  const values = { ...second.values, ...first.values, ...(note === '' ? {} : { note }) };
  return { ...first, values, about: first.about ?? second.about };
}

/** The note with the lines it has not got yet. */
function addedNote(old: string, more: string): string {
  const known = new Set(old.split('\n').map(comparable));
  const fresh = more.split('\n').filter((line) => line.trim() !== '' && !known.has(comparable(line)));
  return [old, ...fresh].filter((line) => line !== '').join('\n');
}

/** A change of a known person with the value it writes. */
export interface ValueChange extends PeopleChange {
  readonly value: unknown;
}

/** What the row would change in the bank: empty cells are filled, other values give way only where that was said. */
export function changesOf(row: ReadRow, reckoning: Reckoning): ValueChange[] {
  const { role, person, target, said } = row;
  if (!target) return [];
  const old = target.values as Values;
  const known = old.teachingSince as CivilDate | null;
  const settled =
    person.about !== null && known !== null && sameYears(known, person.about.date, reckoning.today);
  const { note, ...values } = valuesOfPerson(settled ? { ...person, about: null } : person, reckoning);
  const changes = Object.entries(values).flatMap(([key, value]) =>
    changeOf(role, key, old[key], value, said?.replace ?? []),
  );
  const whole = addedNote(String(old.note ?? ''), String(note ?? ''));
  return whole === (old.note ?? '') ? changes : [...changes, noteChange(role, old.note, whole)];
}

const sameYears = (a: CivilDate, b: CivilDate, on: CivilDate): boolean =>
  fullYears(a, on) === fullYears(b, on);

const noteChange = (role: Role, old: unknown, note: string): ValueChange => ({
  ...{ column: 'note', label: columnsOf(role).note!.header },
  ...{ old: String(old ?? ''), now: note, kind: 'fills', on: true, value: note },
});

function changeOf(
  role: Role,
  column: string,
  old: unknown,
  listed: unknown,
  replace: readonly string[],
): ValueChange[] {
  const spec = columnsOf(role)[column]!;
  const value = spec.kind === 'list' ? united(old, listed) : listed;
  const texts = [shownValue(role, column, old), shownValue(role, column, value)] as const;
  if (sameCell(old, value) || texts[1] === '' || comparable(texts[0]) === comparable(texts[1])) return [];
  const kind = sameCell(old, null) ? 'fills' : 'differs';
  const on = kind === 'fills' || replace.includes(column);
  return [{ column, label: spec.header, old: texts[0], now: texts[1], kind, on, value }];
}

/** Entries of both lists, those of the bank first. */
function united(old: unknown, listed: unknown): readonly string[] {
  const own = (old ?? []) as readonly string[];
  const known = new Set(own.map(comparable));
  return [...own, ...(listed as readonly string[]).filter((entry) => !known.has(comparable(entry)))];
}
